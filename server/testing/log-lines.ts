import type { TestGraph } from './graph.ts';

/** SQL: n made-up lines of the organisation `$1` for each log, the first at the moment `$3` (milliseconds since 1970). */
const MADE = [
  `insert into processing_log_entry (trace_id, span_id, parent_span_id, status, name, start_time, end_time,
     organisation_id, processing_activity_id, activity_version, data_subject_id, data_subject_id_type, data_classes,
     opened_by)
   select md5($3::text || n), substr(md5('p' || n || $3), 1, 16), case when n % 3 = 0 then substr(md5('q' || n), 1, 16) end,
     'Ok', 'read ' || n, $3::bigint + n - 7, $3::bigint + n, $1::uuid, 'https://register.leerwerk-graph.invalid/made', 1,
     md5('subject' || n), 'participant', array['participant.name', 'made "' || n || '"'],
     case when n % 2 = 0 then 'GRANT' end
   from generate_series(1, $2::int) n`,
  `insert into audit_entry (trace_id, span_id, organisation_id, person_id, role, processing_activity_id,
     activity_version, name, kind, document_hash, data_classes, at)
   select md5($3::text || n), substr(md5('a' || n || $3), 1, 16), $1::uuid, gen_random_uuid(), 'VOORMAN',
     'https://register.leerwerk-graph.invalid/made', 1, 'lees é ' || n, 'query', case when n % 2 = 0 then md5('' || n) end,
     array['participant.name'], $3::bigint + n
   from generate_series(1, $2::int) n`,
  `insert into access_decision (trace_id, span_id, parent_span_id, organisation_id, role, processing_activity_id,
     activity_version, policy_version, decision, reason_code, resource, at)
   select md5($3::text || n), substr(md5('d' || n || $3), 1, 16), substr(md5('a' || n || $3), 1, 16), $1::uuid, 'VOORMAN',
     null, null, 'made', 'PERMIT', 'ROLE', null, $3::bigint + n
   from generate_series(1, $2::int) n`,
];

/** Writes lines to the logs of an organisation: so many to each of the three. */
export const writeLines = async (
  graph: Pick<TestGraph, 'admin'>,
  organisationId: string,
  each: number,
  at = Date.now(),
): Promise<void> => {
  for (const sql of MADE) await graph.admin(sql, [organisationId, each, at]);
};
