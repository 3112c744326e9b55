import { randomBytes } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import { categoryOf } from '../../schema/category.ts';
import type { Viewer } from '../../schema/context.ts';
import type { PolicyClass } from '../../schema/policy.ts';
import type { Statement } from '../flush.ts';
import type { Ids } from '../ids.ts';
import type { Trace } from '../trace.ts';
import { withoutValues } from './document-text.ts';
import { keysOf } from './line-keys.ts';
import { POLICY_VERSION } from './policy-version.ts';

/** Why access was given or refused (Authorization Decision Log). */
export type Reason =
  | 'GRANTED'
  /** Of a row outside the slice: it was opened, by a grant or in an emergency. */
  | 'OPENED'
  | 'NOT_IN_ROLE'
  | 'OUTSIDE_PURPOSE'
  | 'CONDITION_NOT_MET'
  | 'PURPOSE_REQUIRED'
  | 'DOCUMENT_NOT_REGISTERED'
  /** Of a policy that is tried: the one that holds gave it. */
  | 'WOULD_BE_REFUSED';

/** What kind of work an operation is. */
export type OperationKind = 'query' | 'mutation' | 'subscription' | 'file' | 'task';

/** A row that was written: its key, its table, and the column that says whose it is. */
interface Touched {
  readonly key: string;
  readonly table: string;
  readonly subject: string | undefined;
}

interface Written extends Touched {
  readonly classes: readonly PolicyClass[];
}

/** More refusals of one operation are one too many to tell apart: each is a class, so there are not many. */
const MOST_REFUSALS = 100;

/**
 * What one operation did with whose data: kept while it runs, written in one statement at its end. Lists of classes are
 * told apart by which array they are, so a page of rows shares one.
 */
export class OperationRecord {
  name = 'anonymous';
  kind: OperationKind = 'query';
  /** SHA-256 of a registered document. */
  documentHash: string | null = null;
  /** The document of a query or mutation. */
  document: DocumentNode | null = null;
  readonly #subjects = new Map<string, Set<readonly PolicyClass[]>>();
  readonly #classes = new Set<PolicyClass>();
  /** Lists of which the classes are known already. */
  readonly #lists = new Set<readonly PolicyClass[]>();
  /** Whose row each key stands for, as far as it was come upon. */
  readonly #met = new Map<string, string | null>();
  readonly #written: Written[] = [];
  /** What was looked at to decide on a step, of whom: recorded when the caller is told what came of it. */
  readonly #considered: (readonly [classes: readonly PolicyClass[], subject: string | null])[] = [];
  readonly #refusals = new Map<string, { reason: Reason; resource: PolicyClass | null }>();
  /** Classes that a policy that is tried would have refused, and its version. */
  readonly #wouldRefuse = new Map<PolicyClass, string>();
  readonly #opened = new Set<PolicyClass>();
  /** By what a row of each was open to the caller, where one was read that is not its own. */
  readonly #openedOf = new Map<string, string>();
  #openUntil: Date | undefined;
  readonly #startedAt = Date.now();
  readonly #recorded: boolean;

  constructor(recorded = true) {
    this.#recorded = recorded;
  }

  /** Whether nothing that is read or written is recorded: only where it is measured what that costs. */
  get isOff(): boolean {
    return !this.#recorded;
  }

  /** Data of these classes was read or written; of `subject` where it is about a participant (its raw key). */
  disclose(classes: readonly PolicyClass[], subject?: string | null): void {
    if (classes.length === 0 || !this.#recorded) return;
    if (!this.#lists.has(classes)) {
      this.#lists.add(classes);
      for (const name of classes) this.#classes.add(name);
    }
    if (!subject) return;
    const known = this.#subjects.get(subject);
    if (known) known.add(classes);
    else this.#subjects.set(subject, new Set([classes]));
  }

  /** The row of this key is about this participant, or about none. */
  meet(key: string, subject: string | null): void {
    this.#met.set(key, subject);
  }

  /** The same, of whomever the row with this raw key is about, as far as that is known. */
  discloseOf(key: string, classes: readonly PolicyClass[]): void {
    this.disclose(classes, this.#met.get(key));
  }

  /** Data of these classes was looked at for a step, of this participant or of none. */
  consider(classes: readonly PolicyClass[], subject: string | null): void {
    if (classes.length > 0) this.#considered.push([classes, subject]);
  }

  /** The caller is told what came of what was looked at: a refusal and a warning say something of it. */
  tell(): void {
    for (const [classes, subject] of this.#considered.splice(0)) this.disclose(classes, subject);
  }

  /** A row was written; whose it is may become known later. */
  touch(row: Touched, classes: readonly PolicyClass[]): void {
    if (this.#recorded) this.#written.push({ ...row, classes });
  }

  /** How much was written up to now. */
  get mark(): number {
    return this.#written.length;
  }

  /** What was written since is undone. */
  undoTo(mark: number): void {
    this.#written.length = mark;
  }

  /** Rows that were written, of which it is not known whose they are. */
  unknown(): readonly Touched[] {
    const unknown = this.#written.filter(({ key, subject }) => subject && !this.#met.has(key));
    return [...new Map(unknown.map((row) => [row.key, row])).values()];
  }

  /** Data of these classes was read of a row, of `subject`, that is open by this and until then only. */
  open(until: Date, classes: readonly PolicyClass[], by?: string | null, subject?: string | null): void {
    for (const name of classes) this.#opened.add(name);
    if (by && subject) this.#openedOf.set(subject, by);
    if (!this.#openUntil || until < this.#openUntil) this.#openUntil = until;
  }

  /** The first moment at which a row that was read is open no more; undefined when all are the caller's own. */
  get openUntil(): Date | undefined {
    return this.#openUntil;
  }

  /** Access to a class was refused, or to everything. */
  refuse(reason: Reason, resource: PolicyClass | null = null): void {
    if (this.#refusals.size < MOST_REFUSALS) this.#refusals.set(`${reason} ${resource}`, { reason, resource });
  }

  /** A class was given that the policy of this version would refuse. */
  wouldRefuse(resource: PolicyClass, version: string): void {
    this.#wouldRefuse.set(resource, version);
  }

  /** Whether there is nothing to write: nothing personal was touched, and nothing refused. */
  get isEmpty(): boolean {
    const wrote = this.#written.some(({ classes }) => classes.length > 0);
    return !wrote && this.#classes.size === 0 && this.#refusals.size === 0 && this.#wouldRefuse.size === 0;
  }

  /** Most persons of one operation are of one kind: what they have in common is sent once. */
  #kindsOf(sealed: readonly string[]): Kind[] {
    const classesOf = joined();
    const kinds = new Map<string, Kind>();
    let at = 0;
    for (const [key, lists] of this.#subjects) {
      const classes = classesOf(lists);
      const openedBy = this.#openedOf.get(key) ?? null;
      const name = `${openedBy} ${classes}`;
      const kind = kinds.get(name) ?? { classes, openedBy, subjects: [] };
      kinds.set(name, kind);
      kind.subjects.push(sealed[at] as string);
      at += 1;
    }
    return [...kinds.values()];
  }

  /** One statement for all three logs, whatever the number of subjects. */
  statement(viewer: Viewer, trace: Trace, ids: Ids): Statement {
    const now = Date.now();
    for (const { key, classes } of this.#written) this.disclose(classes, this.#met.get(key));
    const kinds = this.#kindsOf(ids.sealSubjects([...this.#subjects.keys()], viewer.organisationId));
    const version = POLICY_VERSION;
    const decisions = [
      ...(this.#classes.size > 0 ? [{ decision: 'PERMIT', reason: 'GRANTED', resource: null, version }] : []),
      ...[...this.#opened].map((resource) => ({ decision: 'PERMIT', reason: 'OPENED', resource, version })),
      ...[...this.#refusals.values()].map((refusal) => ({ decision: 'DENY', ...refusal, version })),
      ...[...this.#wouldRefuse].map(([resource, tried]) => ({
        decision: 'PERMIT',
        reason: 'WOULD_BE_REFUSED',
        resource,
        version: tried,
      })),
    ];
    const bytes = randomBytes(SPAN * (this.#subjects.size + decisions.length)).toString('hex');
    let spans = 0;
    const span = () => bytes.slice(2 * SPAN * spans, 2 * SPAN * ++spans);
    return {
      // Row-level security is in what is planned of it: each role has its own.
      name: `logs ${viewer.role}`,
      sql: SQL,
      values: [
        trace.traceId,
        trace.spanId,
        this.name,
        this.#startedAt,
        now,
        viewer.organisationId,
        viewer.activity?.uri ?? null,
        viewer.activity?.version ?? null,
        kinds.map(({ subjects }) => subjects.map(span).join()),
        kinds.map(({ subjects }) => subjects.join()),
        kinds.map(({ classes }) => classes),
        viewer.actorId,
        viewer.role,
        this.kind,
        this.documentHash,
        [...this.#classes].sort(),
        decisions.map(span),
        decisions.map((decision) => decision.version),
        decisions.map(({ decision }) => decision),
        decisions.map(({ reason }) => reason),
        decisions.map(({ resource }) => resource),
        viewer.personId === viewer.actorId ? null : viewer.personId,
        kinds.map(({ openedBy }) => openedBy),
        this.document && !this.documentHash
          ? ids.fingerprint(withoutValues(this.document), viewer.organisationId)
          : null,
        kinds.map(({ subjects }) => keysOf(subjects.length, now).join()),
      ],
    };
  }
}

/** Persons of whom the same was read or written. */
interface Kind {
  readonly classes: string;
  readonly openedBy: string | null;
  /** Sealed. */
  readonly subjects: string[];
}

/** Bytes of the id of a span (W3C Trace Context). */
const SPAN = 8;

/** Joins the classes of a person that are of a category; most persons of one operation have the same lists. */
const joined = (): ((lists: ReadonlySet<readonly PolicyClass[]>) => string) => {
  const numbers = new Map<readonly PolicyClass[], number>();
  const known = new Map<string, string>();
  return (lists) => {
    const key = [...lists]
      .map((list) => {
        const number = numbers.get(list) ?? numbers.size;
        numbers.set(list, number);
        return number;
      })
      .sort()
      .join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const classes = [...new Set([...lists].flat())]
      .filter((name) => categoryOf(name))
      .sort()
      .join(',');
    known.set(key, classes);
    return classes;
  };
};

const SQL = `with line as (
    insert into processing_log_entry (id, trace_id, span_id, parent_span_id, status, name, start_time, end_time,
      organisation_id, processing_activity_id, activity_version, data_subject_id, data_subject_id_type, data_classes,
      opened_by)
    select own.key::uuid, $1, own.span, $2, 'Ok', $3, $4::bigint, $5::bigint, $6::uuid, $7, $8::int, own.subject,
      'participant', kind.classes, kind.opened_by
    from (select keys, spans, subjects, string_to_array(classes, ',') as classes, opened_by
        from unnest($25::text[], $9::text[], $10::text[], $11::text[], $23::text[])
          as kind (keys, spans, subjects, classes, opened_by) offset 0) kind
      cross join lateral unnest(string_to_array(kind.keys, ','), string_to_array(kind.spans, ','),
        string_to_array(kind.subjects, ',')) as own (key, span, subject)),
  entry as (
    insert into audit_entry (trace_id, span_id, organisation_id, person_id, on_behalf_of_id, role,
      processing_activity_id, activity_version, name, kind, document_hash, document_fingerprint, data_classes, at)
    values ($1, $2, $6::uuid, $12::uuid, $22::uuid, $13, $7, $8::int, $3, $14, $15, $24, $16::text[], $5::bigint))
  insert into access_decision (trace_id, span_id, parent_span_id, organisation_id, role, processing_activity_id,
    activity_version, policy_version, decision, reason_code, resource, at)
  select $1, own.span, $2, $6::uuid, $13, $7, $8::int, own.version, own.decision, own.reason, own.resource,
    $5::bigint
  from unnest($17::text[], $18::text[], $19::text[], $20::text[], $21::text[])
    as own (span, version, decision, reason, resource)`;
