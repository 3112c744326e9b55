import { type GraphQLSchema, resolveSchemaCoordinate } from 'graphql';
import { type Access, cellFor } from './access.ts';
import type { ACCESS_GRANT_KINDS } from './accountability/access-grant.entity.ts';
import { accessGrantType } from './accountability/access-grant.type.ts';
import type { GraphContext, Row } from './context.ts';
import type { EntityType } from './declaration.ts';
import { badInput } from './errors.ts';
import { type PolicyClass, policy } from './policy.ts';
import type { Owner } from './policy-cell.ts';
import { hasColumn } from './projection.ts';
import { type Activity, isOnlyRead, isServed } from './purpose.ts';

/** What access comes to, and what it is called. */
export const ACCESS_OUTCOMES = {
  GRANTED: 'Toegestaan',
  MASKED: 'Gemaskeerd: only the masked form is given',
  DEPENDS_ON_ROW: 'Hangt van de rij af: for some rows it is given and for others not; ask again with an id',
  CONDITION_NOT_MET: 'Niet aan de voorwaarde voldaan: refused for this row',
  OUTSIDE_PURPOSE: 'Buiten het doel: refused under this activity',
  NO_SUCH_ROW: 'Geen rij: there is none with this id, or none for the caller',
  NO_SUCH_COORDINATE: 'Geen plek in het schema: there is none, or none for the caller',
} as const;

export type AccessOutcome = keyof typeof ACCESS_OUTCOMES;

/** Why a caller may or may not use a coordinate. */
export interface AccessExplanation {
  readonly coordinate: string;
  readonly outcome: AccessOutcome;
  /** The class that decided; null where there is no such coordinate. */
  readonly policy: PolicyClass | null;
  readonly mask: string | null;
  readonly condition: string | null;
  /** The activity of the operation. */
  readonly activity: Activity | null;
  /** It would change what the activity only reads. */
  readonly onlyRead: boolean;
  /** Activities of the caller under which the coordinate is served. */
  readonly servedUnder: readonly string[];
  readonly owner: Owner | null;
  /** Raw key of the organisation that answers for the row; null where no row was asked after, or none is there. */
  readonly answeredForBy: () => Promise<string | null>;
  /** By what a row outside the slice is open to the caller; null where it is not opened. */
  readonly openedBy: OpenedBy | null;
}

const ANSWERS = 'responsibleOrganisationId';

interface OpenedBy {
  readonly kind: keyof typeof ACCESS_GRANT_KINDS;
  readonly until: Date;
}

/** The grant by which a row is open the longest. */
const openedBy = async ({ write }: GraphContext, row: Row | null): Promise<OpenedBy | null> => {
  const until = row?.$openUntil;
  if (!row || !(until instanceof Date)) return null;
  const grants = await write.findAll(accessGrantType, 'participantId', row.$key, ['kind', 'status', 'endsAt']);
  const found = grants.find(
    ({ status, endsAt }) => status !== 'ENDED' && (endsAt as Date).getTime() === until.getTime(),
  );
  if (!found) return null;
  write.told(accessGrantType, true);
  return { kind: found.kind as OpenedBy['kind'], until };
};

/** Who answers for a row that the caller may read: every such row says so itself. */
const answeredForBy = async (
  { write }: GraphContext,
  row: Row | null,
  type: EntityType | undefined,
): Promise<string | null> => {
  if (!row || !type || !hasColumn(type, ANSWERS)) return null;
  const found = await write.find(type, row.$key, [ANSWERS]);
  return (found?.[ANSWERS] as string | undefined) ?? null;
};

/** What a coordinate of the caller's own schema is guarded by; undefined when it has none for the caller. */
const accessAt = (schema: GraphQLSchema, coordinate: string): Access | undefined => {
  // It throws where what should contain the coordinate is not there, or where it cannot be one.
  try {
    const found = resolveSchemaCoordinate(schema, coordinate);
    switch (found?.kind) {
      case 'Field':
        return found.field.extensions.access as Access | undefined;
      case 'FieldArgument':
        return found.fieldArgument.extensions.access as Access | undefined;
      case 'InputField':
        return found.inputField.extensions.access as Access | undefined;
      case 'EnumValue':
        return found.enumValue.extensions.access as Access | undefined;
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
};

const typeOf = (types: Iterable<EntityType>, coordinate: string): EntityType | undefined => {
  const [name] = coordinate.split('.');
  return [...types].find((type) => type.name === name);
};

const LONGEST = 200;

/**
 * Explains to the caller, and for the operation's purpose, what using a coordinate comes to; with an id, for that row.
 * Says the same of what is hidden as of what is not there.
 * @param coordinate of the caller's own schema: `Participant.phone`, `JobFilter.status`, `Mutation.acceptJob`
 * @throws BAD_USER_INPUT for a coordinate of more than 200 characters
 */
export const explainAccess = async (
  { coordinate, id }: { readonly coordinate: string; readonly id?: string | null | undefined },
  context: GraphContext,
  schema: GraphQLSchema,
  types: Iterable<EntityType>,
): Promise<AccessExplanation> => {
  if (coordinate.length > LONGEST) throw badInput('De plek in het schema is te lang.', 'The coordinate is too long.');
  const { viewer, read } = context;
  const access = accessAt(schema, coordinate);
  const cell = cellFor(access, viewer.role);
  const type = typeOf(types, coordinate);
  // Asked for in any case, so that nothing tells apart why there is no answer.
  const row: Row | null = id != null ? await read.byId(id, null, type) : null;
  const explained = {
    coordinate,
    policy: null,
    mask: null,
    condition: null,
    activity: viewer.activity,
    onlyRead: false,
    servedUnder: [],
    owner: null,
    answeredForBy: async () => null,
    openedBy: null,
  };
  if (!access || !cell) return { ...explained, outcome: 'NO_SUCH_COORDINATE' };
  const outcome = async (): Promise<AccessOutcome> => {
    if (!isServed(access, viewer.activity)) return 'OUTSIDE_PURPOSE';
    if (id != null && !row) return 'NO_SUCH_ROW';
    if (cell.condition) {
      if (!row || !type) return 'DEPENDS_ON_ROW';
      const holds = await read.holds(type, row, cell.condition);
      // Either answer tells of the person what the condition is about.
      read.told(row, access.policy);
      if (!holds) return 'CONDITION_NOT_MET';
    }
    return cell.mask ? 'MASKED' : 'GRANTED';
  };
  return {
    ...explained,
    outcome: await outcome(),
    policy: access.policy,
    mask: cell.mask ?? null,
    condition: cell.condition ?? null,
    onlyRead: isOnlyRead(access, viewer.activity),
    servedUnder: viewer.activities.filter((own) => isServed(access, own)).map(({ uri }) => uri),
    owner: policy[access.policy].owner,
    answeredForBy: () => answeredForBy(context, row, type),
    openedBy: await openedBy(context, row),
  };
};
