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

const answer = (name: string, value: string) =>
  `select json_build_object('data', json_build_object('${name}', ${value}))::text`;

const counted = Object.entries(COUNTED)
  .map(([alias, status]) => `'${alias}', json_build_object('totalCount', count(*) filter (where status = '${status}'))`)
  .join(', ');

/** The first rows of a table that belong to each participant of the page, as a list under its name. */
const belonging = (name: string, row: string, from: string, order: string) => `${name} as (
  select participant_id, json_agg(${row} order by place) as list
  from (select b.*, row_number() over (partition by b.participant_id order by ${order}) as place
    from ${from} b where b.participant_id = any(array(select id from page))) b
  where place <= 3 group by participant_id)`;

const nodes = (list: string) => `json_build_object('nodes', coalesce(${list}, '[]'))`;

/** Each was tried in several forms, with sub-selects per row among them; this is the one that took the least. */
export const statements: Readonly<Record<string, Statement>> = {
  Jobs: {
    sql: `${answer(
      'jobs',
      nodes(`json_agg(json_build_object('number', j.number, 'status', j.status, 'statusDate', j.status_date,
        'description', j.description,
        'object', case when o.id is not null then json_build_object('name', o.name, 'address', o.address, 'kind', o.kind) end,
        'crew', case when c.id is not null then json_build_object('name', c.name, 'strengthStatus', c.coarse_status) end)
        order by j.status_date desc, j.id desc)`),
    )}
      from (select id, number, status, status_date, description, object_id, crew_id from job
        order by status_date desc, id desc limit 50) j
      left join work_object o on o.id = j.object_id left join crew c on c.id = j.crew_id`,
    values: none,
  },
  Participants: {
    sql: `with page as materialized (
        select id, call_name_shown, family_name_shown from participant order by call_name_shown limit 50),
      ${belonging('t', `json_build_object('status', status, 'startDate', start_date)`, 'traject', 'b.start_date')},
      ${belonging(
        'm',
        `json_build_object('crew', case when name is not null then json_build_object('name', name) end)`,
        '(select m.participant_id, m.valid_from, c.name from crew_membership m left join crew c on c.id = m.crew_id)',
        'b.valid_from',
      )},
      ${belonging('e', `json_build_object('active', active)`, 'enrolment', 'b.valid_from')}
      ${answer(
        'participants',
        nodes(`json_agg(json_build_object('callName', call_name_shown, 'familyName', family_name_shown,
          'trajecten', ${nodes('t.list')}, 'crewMemberships', ${nodes('m.list')}, 'enrolments', ${nodes('e.list')})
          order by call_name_shown)`),
      )}
      from page left join t on t.participant_id = page.id left join m on m.participant_id = page.id
        left join e on e.participant_id = page.id`,
    values: none,
  },
  Dashboard: {
    sql: `select json_build_object('data', json_build_object('jobs', json_build_object('totalCount', count(*)), ${counted},
        'objects', (select json_build_object('totalCount', count(*)) from work_object),
        'crews', (select json_build_object('totalCount', count(*)) from crew)))::text
      from job`,
    values: none,
  },
  Object: {
    sql: `${answer(
      'object',
      `json_build_object('name', name, 'address', address, 'kind', kind, 'position', position, 'bagId', bag_id,
        'complexCode', complex_code, 'shared', shared)`,
    )} from work_object where id = $1::uuid`,
    values: ({ id }) => [keyOf(id)],
  },
  Sample: {
    sql: `with changed as (
        update job set status = 'SAMPLED', status_date = current_setting('app.today')::date, version = version + 1,
          changed_at = now()
        where id = $1::uuid and version = $2::int and status = 'REPORTED_DONE'
        returning number, status, status_date as "statusDate", version)
      ${answer('sampleJob', `json_build_object('job', row_to_json(changed))`)} from changed`,
    values: ({ input }) => [keyOf(input?.id), String(input?.expectedVersion)],
  },
};
