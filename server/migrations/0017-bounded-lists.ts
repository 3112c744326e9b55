import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What keeps a page of a list bounded when one partner has half of all rows and a filter leaves few of them. */
export class BoundedLists1764000000017 implements MigrationInterface {
  name = 'BoundedLists1764000000017';

  async up(runner: QueryRunner): Promise<void> {
    // The owner is bound by row-level security too and would fill in nothing: lifted for the backfill.
    for (const table of BACKFILLED) await runner.query(`alter table ${table} no force row level security`);
    await runner.query(WORKERS);
    for (const table of BACKFILLED) await runner.query(`alter table ${table} force row level security`);
    for (const column of SLICE_KEYS) {
      const [table, name] = column.split('.');
      await runner.query(`alter table ${table} alter column ${name} set (n_distinct = ${SHARES})`);
    }
    await runner.query(INDEXES);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}

const BACKFILLED = ['job', 'job_series'];

/** Who carries out a series for whom stands on the series itself, as it does on an object. */
const WORKERS = `
alter table job_series add column worked_by text[];

create function keep_series_workers(series_key uuid) returns void language sql security definer
  set search_path = pg_catalog, public, pg_temp as $$
  update job_series s set worked_by = n.pairs
    from (select array_agg(distinct uitvoerder_id::text || ' ' || werk_opdrachtgever_id::text) as pairs
          from job where series_id = series_key and uitvoerder_id is not null) n
    where s.id = series_key and s.worked_by is distinct from n.pairs
$$;

create function keep_series_workers_of_job() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (old.series_id, old.uitvoerder_id, old.werk_opdrachtgever_id)
      is not distinct from (new.series_id, new.uitvoerder_id, new.werk_opdrachtgever_id) then
    return null;
  end if;
  if tg_op <> 'INSERT' and old.series_id is not null then perform keep_series_workers(old.series_id); end if;
  if tg_op <> 'DELETE' and new.series_id is not null then perform keep_series_workers(new.series_id); end if;
  return null;
end $$;
create trigger keep_series_workers after insert or delete or update of series_id, crew_id, werk_opdrachtgever_id on job
  for each row execute function keep_series_workers_of_job();

update job_series s set worked_by = n.pairs
  from (select series_id, array_agg(distinct uitvoerder_id::text || ' ' || werk_opdrachtgever_id::text) as pairs
        from job where uitvoerder_id is not null and series_id is not null group by series_id) n
  where s.id = n.series_id;
create index on job_series using gin (worked_by);
`;

/**
 * Whose slice it is, the planner does not know: it takes each for the average of all partners. Of one that is twenty
 * times the average it then reads every row, to sort them or to find a few. So it is told that a slice is half of the
 * table, too much to read: it walks along an index in the order of the list, or begins at what the filter says.
 */
const SHARES = 2;

const SLICE_KEYS = [
  'crew.uitvoerder_id',
  'crew_membership.gemeente_id',
  'crew_membership.uitvoerder_id',
  'contributor.uitvoerder_id',
  'deployment.uitvoerder_id',
  'deployment.werk_opdrachtgever_id',
  'enrolment.gemeente_id',
  'enrolment.roc_id',
  'enrolment.uitvoerder_id',
  'equipment.uitvoerder_id',
  'job.gemeente_id',
  'job.uitvoerder_id',
  'job.werk_opdrachtgever_id',
  'job_series.werk_opdrachtgever_id',
  'participant.gemeente_id',
  'participant.uitvoerder_id',
  'participant_identity.gemeente_id',
  'participant_identity.uitvoerder_id',
  'role_assignment.organisation_id',
  'staff_member.organisation_id',
  'student.roc_id',
  'student_record.roc_id',
  'task.uitvoerder_id',
  'task.werk_opdrachtgever_id',
  'traject.traject_opdrachtgever_id',
  'traject.uitvoerder_id',
  'work_object.gemeente_id',
  'work_object.owner_id',
  'work_object_access.owner_id',
];

/**
 * An index in the order of a list that also holds what the list can be filtered by: what few rows pass is then tried
 * on the entries of the index, a hundredth of the pages that the rows take.
 */
const INDEXES = `
create index on job (werk_opdrachtgever_id, status_date, id, requester_kind, regime, wished_half_day, urgent,
  vera_status_code, wished_from, wished_until, crew_id, work_kind_id, quality_demand, vera_order_code);
create index on job (uitvoerder_id, status_date, id, requester_kind, regime, wished_half_day, urgent,
  vera_status_code, wished_from, wished_until, crew_id, work_kind_id, quality_demand, werk_opdrachtgever_id);
drop index job_werk_opdrachtgever_id_status_date_id_idx;
drop index job_uitvoerder_id_status_date_id_idx;
create index on job (werk_opdrachtgever_id, vera_status_code, status_date, id);
create index on task (werk_opdrachtgever_id, planned_date, id, half_day, interruption_reason,
  neutral_interruption_reason, uitvoerder_id);
create index on task (uitvoerder_id, planned_date, id, half_day, interruption_reason, werk_opdrachtgever_id);
drop index task_werk_opdrachtgever_id_planned_date_id_idx;
drop index task_uitvoerder_id_planned_date_id_idx;
create index on work_object (owner_id, name, id, kind, position, shared, wijk_id);
create index on work_object (gemeente_id, name, id, kind, position, shared, wijk_id, owner_id);
drop index work_object_owner_id_name_idx;
drop index work_object_gemeente_id_name_idx;
create index on work_object (bag_id);
create index on work_object (wijk_id, name, id);
drop index work_object_wijk_id_idx;
drop index work_object_wijk_id_name_idx;
create index on job_series (werk_opdrachtgever_id, start_date, id, end_date, wished_half_day, work_kind_id);
drop index job_series_werk_opdrachtgever_id_start_date_id_idx;
create index on equipment (uitvoerder_id, designation, id, kind, inspection_valid_until);
drop index equipment_uitvoerder_id_designation_id_idx;
create index on crew_membership (uitvoerder_id, participant_id);
create index on job (gemeente_id, crew_id, status_date, id);
create index on participant (uitvoerder_id, date_of_birth);
create index on participant (uitvoerder_id, postcode);
create index on traject (uitvoerder_id, start_date);
create index on traject (uitvoerder_id, end_date);
`;
