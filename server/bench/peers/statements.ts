import { COUNTED } from '../questions.ts';
import { keyOf } from './type-definitions.ts';

/** One statement for a whole question, as somebody would write it who had only this question to answer. */
export interface Statement {
  readonly sql: string;
  /** Of what a request says in its variables. */
  readonly values: (variables: Variables) => string[];
}

export interface Variables {
  readonly id?: string;
  readonly input?: { readonly id: string; readonly expectedVersion: number };
}

const none = () => [];

const list = (rows: string) => `(select coalesce(json_agg(row_to_json(r)), '[]') from (${rows}) r)`;

const object = (row: string) => `(select row_to_json(r) from (${row}) r)`;

const nodes = (rows: string) => object(`select ${list(rows)} as nodes`);

const answer = (name: string, value: string) =>
  `select row_to_json(a)::text from (select ${object(`select ${value} as "${name}"`)} as data) a`;

const counted = Object.entries(COUNTED)
  .map(
    ([alias, status]) => `json_build_object('totalCount', count(*) filter (where status = '${status}')) as "${alias}"`,
  )
  .join(', ');

export const statements: Readonly<Record<string, Statement>> = {
  Jobs: {
    sql: answer(
      'jobs',
      nodes(`select number, status, status_date as "statusDate", description,
        ${object('select o.name, o.address, o.kind from work_object o where o.id = j.object_id')} as object,
        ${object('select c.name, c.coarse_status as "strengthStatus" from crew c where c.id = j.crew_id')} as crew
        from job j order by status_date desc, id desc limit 50`),
    ),
    values: none,
  },
  Participants: {
    sql: answer(
      'participants',
      nodes(`select call_name_shown as "callName", family_name_shown as "familyName",
        ${nodes(`select t.status, t.start_date as "startDate" from traject t where t.participant_id = p.id
          order by t.start_date limit 3`)} as trajecten,
        ${nodes(`select ${object('select c.name from crew c where c.id = m.crew_id')} as crew
          from crew_membership m where m.participant_id = p.id order by m.valid_from limit 3`)} as "crewMemberships",
        ${nodes(`select e.active from enrolment e where e.participant_id = p.id order by e.valid_from limit 3`)} as enrolments
        from participant p order by call_name_shown limit 50`),
    ),
    values: none,
  },
  Dashboard: {
    sql: `select json_build_object('data', row_to_json(d))::text from (
      select json_build_object('totalCount', count(*)) as jobs, ${counted},
        (select json_build_object('totalCount', count(*)) from work_object) as objects,
        (select json_build_object('totalCount', count(*)) from crew) as crews
      from job) d`,
    values: none,
  },
  Object: {
    sql: answer(
      'object',
      object(`select name, address, kind, position, bag_id as "bagId", complex_code as "complexCode", shared
        from work_object where id = $1::uuid`),
    ),
    values: ({ id }) => [keyOf(id)],
  },
  Sample: {
    sql: `with changed as (
        update job set status = 'SAMPLED', status_date = current_setting('app.today')::date, version = version + 1,
          changed_at = now()
        where id = $1::uuid and version = $2::int and status = 'REPORTED_DONE'
        returning number, status, status_date as "statusDate", version)
      ${answer('sampleJob', object('select (select row_to_json(c) from changed c) as job'))}`,
    values: ({ input }) => [keyOf(input?.id), String(input?.expectedVersion)],
  },
};
