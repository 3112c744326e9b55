import { randomBytes } from 'node:crypto';
import { categoryOf } from '../../schema/category.ts';
import type { EntityClass } from '../../schema/columns.ts';
import { entityTypes } from '../../schema/index.ts';
import { isPersons, type PersonalRows, type PersonRows } from '../../schema/retention.ts';
import type { Ids } from '../ids.ts';
import type { Query } from './apply.ts';
import type { Effect } from './due-sql.ts';

/** A row whose time has come: its key, whom it is about, who answers for it, and the rule by which. */
export interface Due {
  readonly id: string;
  readonly participant: string | null;
  readonly organisation: string;
  readonly uri: string;
  readonly version: number;
  readonly effect: Effect;
  /** Key of its file. */
  readonly file?: string | null;
}

/** No member of staff: it is done by itself, also where no organisation has assigned the role. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What it is called in the logs and the report: the type, or the table that no type shows. */
export const nameOf = (entity: EntityClass): string => entityTypes.get(entity)?.name ?? entity.name;

const classesOf = (own: PersonalRows | PersonRows): string[] =>
  [own.entity, ...(isPersons(own) ? own.followers.map(({ entity }) => entity) : [])]
    .flatMap((entity) => entityTypes.get(entity)?.row ?? [])
    .sort();

const keyOf = ({ organisation, uri, effect }: Due) => `${organisation} ${uri} ${effect}`;

/**
 * Writes to the logs of each organisation what was done to its rows: a line per person in the processing log, as whom
 * the organisation knew the person until then, and one per activity in the audit log. No value, no count of a person.
 */
export const account = async (query: Query, own: PersonalRows | PersonRows, rows: readonly Due[], ids: Ids) => {
  const classes = classesOf(own);
  const personal = classes.filter((name) => categoryOf(name as never));
  const traceId = randomBytes(16).toString('hex');
  const span = () => randomBytes(8).toString('hex');
  const now = Date.now();
  const nameFor = ({ effect }: Due) => `retention ${effect.toLowerCase()} ${nameOf(own.entity)}`;
  const persons = new Map(
    rows.flatMap((row) => (row.participant ? [[`${keyOf(row)} ${row.participant}`, row] as const] : [])),
  );
  const lines = [...persons.values()];
  await query(
    `insert into processing_log_entry (trace_id, span_id, status, name, start_time, end_time, organisation_id,
        processing_activity_id, activity_version, data_subject_id, data_subject_id_type, data_classes)
      select $1, own.span, 'Ok', own.name, $2::bigint, $2::bigint, own.organisation, own.uri, own.version, own.subject,
        'participant', $3::text[]
      from unnest($4::text[], $5::text[], $6::uuid[], $7::text[], $8::int[], $9::text[])
        as own (span, name, organisation, uri, version, subject)`,
    [
      traceId,
      now,
      personal,
      lines.map(span),
      lines.map(nameFor),
      lines.map(({ organisation }) => organisation),
      lines.map(({ uri }) => uri),
      lines.map(({ version }) => version),
      lines.map(({ participant, organisation }) => ids.sealSubject(String(participant), organisation)),
    ],
  );
  const entries = [...new Map(rows.map((row) => [keyOf(row), row])).values()];
  await query(
    `insert into audit_entry (trace_id, span_id, organisation_id, person_id, role, processing_activity_id,
        activity_version, name, kind, data_classes, at)
      select $1, own.span, own.organisation, '${NOBODY}', 'SYSTEM', own.uri, own.version, own.name, 'task', $3::text[],
        $2::bigint
      from unnest($4::text[], $5::text[], $6::uuid[], $7::text[], $8::int[]) as own (span, name, organisation, uri, version)`,
    [
      traceId,
      now,
      classes,
      entries.map(span),
      entries.map(nameFor),
      entries.map(({ organisation }) => organisation),
      entries.map(({ uri }) => uri),
      entries.map(({ version }) => version),
    ],
  );
};
