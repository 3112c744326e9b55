import type { GraphQLResolveInfo } from 'graphql';
import type { EntityType, Stored } from './declaration.ts';
import type { PolicyClass } from './policy.ts';
import type { Activity } from './purpose.ts';
import type { Role, Scope } from './roles.ts';
import type { Predicate } from './slice.ts';

/** Who asks: the outcome of authentication, before any domain data is read. */
export interface Viewer {
  readonly role: Role;
  readonly scope: Scope;
  /** Raw key of the wijk to which the role assignment is limited; null when it is to none. */
  readonly wijkId: string | null;
  /** Raw key of the organisation the token's issuer speaks for. */
  readonly organisationId: string;
  /** Whose rows the caller sees: raw key of the staff member, or of the participant for role DEELNEMER. */
  readonly personId: string;
  /** Who acts: the same, or the staff member who stands in for that one. */
  readonly actorId: string;
  readonly assignmentId: string;
  /** For whom the caller may stand in now, and until when. */
  readonly standIns: readonly { readonly personId: string; readonly until: string | null }[];
  /** When the assignment ends, and with it all that is asked under it; null while no end is known. */
  readonly until: Date | null;
  /** Whether rows outside its slices may be opened to it: known when it begins, and whenever it has written something. */
  mayHaveOpened: boolean;
  /** By what the database tells whether all this, as it is remembered, still holds; absent where it was just asked. */
  readonly seats?: string;
  /** The activities of the register that the role may work under today. */
  readonly activities: readonly Activity[];
  /** The one that the operation runs under; empty until it is known. */
  activity: Activity | null;
}

/** A loaded row: property names of the entity, plus its type, raw key and global id. Raw keys never leave the server. */
export interface Row {
  readonly $type: string;
  readonly $key: string;
  readonly $id: string;
  readonly [property: string]: unknown;
}

/** Arguments of every connection (Relay Cursor Connections), `filter` and `orderBy` as declared per type. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  filter?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>> | null;
  orderBy?: { field: string; direction: 'ASC' | 'DESC' } | null;
}

export interface Page {
  readonly edges: readonly { cursor: string; node: Row }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  /** Runs only when asked for. */
  readonly totalCount: () => Promise<number>;
}

/** Batched reads within the caller's slice. A row outside the slice is answered as if it did not exist. */
export interface Reader {
  page(entity: EntityType, args: PageArguments, info: GraphQLResolveInfo): Promise<Page>;
  /** @param info null when the row itself is asked for, and nothing of it */
  byId(id: string, info: GraphQLResolveInfo | null, entity?: EntityType): Promise<Row | null>;
  /** Rows whose `property` equals one of the parents' keys: many-to-one and one-to-one relations. */
  related(entity: EntityType, property: string, key: string, info: GraphQLResolveInfo): Promise<Row | null>;
  /** One-to-many: a page of children per parent, all parents in one statement. */
  children(
    entity: EntityType,
    property: string,
    key: string,
    args: PageArguments,
    info: GraphQLResolveInfo,
  ): Promise<Page>;
  /** Whether the named row condition of the policy holds for a row of the entity. */
  holds(entity: EntityType, row: Row, condition: string): Promise<boolean>;
  /** Records that the caller is told something of this class about whomever the row is about. */
  told(row: Row, name: PolicyClass): void;
}

/** A file that was sent ahead of the mutation that says where it belongs. */
export interface Uploaded {
  /** Key of the file; never leaves the server. */
  readonly key: string;
  readonly contentType: string;
  readonly bytes: number;
}

/** Writes within the caller's write slice, by declared column only. */
export interface Writer {
  /**
   * Changes a row when it is still at `version`.
   * @returns false when the version has moved on; a row outside the slice counts as non-existent.
   */
  update(entity: Stored, key: string, version: number, values: Readonly<Record<string, unknown>>): Promise<boolean>;
  /** Inserts a row with a new key, on the account of the caller's organisation; returns the key. */
  insert(entity: Stored, values: Readonly<Record<string, unknown>>): Promise<string>;
  /** The same for any number of rows with the same columns, at once. */
  insertAll(entity: Stored, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
  /**
   * The same, unless a row with the same unique values is there: then null. Waits for whoever is writing such a row.
   */
  insertOnce(entity: Stored, values: Readonly<Record<string, unknown>>): Promise<string | null>;
  /**
   * Removes a row when it is still at `version`.
   * @returns false when the version has moved on.
   */
  remove(entity: Stored, key: string, version: number): Promise<boolean>;
  /** Reads the named columns of one row for a guard; null when outside the slice. */
  find(entity: Stored, key: string, properties: readonly string[]): Promise<Record<string, unknown> | null>;
  /** Reads the named columns of all rows whose `property` has this value, or one of these. */
  findAll(
    entity: Stored,
    property: string,
    key: string | readonly string[],
    properties: readonly string[],
  ): Promise<Record<string, unknown>[]>;
  /**
   * Reads the named columns of the rows whose `property` has one of these values. Looks through the whole slice, so
   * that nothing about it depends on rows outside: neither the answer nor the time that it takes. Recorded whether
   * anything is found or not.
   */
  search(
    entity: EntityType,
    property: string,
    values: readonly unknown[],
    properties: readonly string[],
  ): Promise<Record<string, unknown>[]>;
  /** Reads the named columns of the rows for which a predicate holds, those with the lowest `order` first. */
  findDue(
    entity: Stored,
    where: Predicate<unknown>,
    order: string,
    properties: readonly string[],
    most: number,
  ): Promise<Record<string, unknown>[]>;
  /**
   * Runs a step in a savepoint: what it throws undoes it and nothing else. Steps may stand in one another.
   * @throws UNAVAILABLE when it waited too long for another transaction, or each for the other.
   */
  step<T>(run: () => Promise<T>): Promise<T>;
  /**
   * Records that the caller is told what came of a step about rows of this type.
   * @param all that something is told of what was looked at too: by a refusal, an error or a warning
   */
  told(entity: Stored, all: boolean): void;
  /** Claims who a participant is in the log of each organisation, so that the database can tell who received what. */
  claimSubject(participant: string): Promise<void>;
  /** The raw key behind a global id of this type, or null when the id cannot be one. */
  keyOf(entity: EntityType, id: string): string | null;
  /** What the caller sent and was given this handle for, or null when it is none or no longer good. */
  uploaded(handle: string): Uploaded | null;
  /** Tells whether a text is the same as another of the caller's organisation, and nothing about it. */
  fingerprint(text: string): string;
}

/** The sealed logs of the caller's own organisation. */
export interface SealedLogs {
  /**
   * Hashes, hexadecimal, that prove that the first `from` lines are the beginning of the first `to` (RFC 6962); null
   * when not so many are sealed.
   */
  consistency(checkpoints: EntityType, from: number, to: number): Promise<string[] | null>;
}

/** A BSN as it is stored: the columns of the row that keeps it. */
export interface SealedBsn {
  readonly bsnEncrypted: Buffer;
  readonly keyVersion: string;
  readonly bsnIndex: Buffer;
  readonly indexVersion: string;
  readonly bsnLastThree: string;
}

/** Keeps BSNs without telling any: keys are used elsewhere. */
export interface BsnSafe {
  /** The columns of a BSN. @throws when keys cannot be used: UNAVAILABLE to the caller */
  seal(bsn: string): Promise<SealedBsn>;
  /** What its `bsnIndex` can be: one for each version of the key that is in use, the current one first. */
  indexesOf(bsn: string): Promise<readonly Buffer[]>;
}

/** What every resolver receives. Fresh per operation; never shared or copied. */
export interface GraphContext {
  readonly viewer: Viewer;
  readonly read: Reader;
  readonly write: Writer;
  readonly logs: SealedLogs;
  readonly bsns: BsnSafe;
  readonly now: Date;
  /** The day of `now` in Europe/Amsterdam, `YYYY-MM-DD`. */
  readonly today: string;
  readonly language: 'nl' | 'en';
}
