import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What slices and filters need so that a page of a list costs the same however large the tables are. */
export class IndexServedLists1764000000015 implements MigrationInterface {
  name = 'IndexServedLists1764000000015';

  async up(runner: QueryRunner): Promise<void> {
    // The owner is bound by row-level security too and would fill in nothing: lifted for the backfill.
    for (const table of BACKFILLED) await runner.query(`alter table ${table} no force row level security`);
    for (const part of [WORKERS, PLACES, INDEXES]) await runner.query(part);
    for (const table of BACKFILLED) await runner.query(`alter table ${table} force row level security`);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}

const BACKFILLED = ['job', 'work_object', 'work_object_access'];

/** Who works on an object for whom stands on the object itself: uitvoerder and opdrachtgever, with a space between. */
const WORKERS = `
alter table work_object add column worked_by text[];
alter table work_object_access add column worked_by text[];

create function keep_workers(object_key uuid) returns void language sql security definer
  set search_path = pg_catalog, public, pg_temp as $$
  update work_object o set worked_by = n.pairs
    from (select array_agg(distinct uitvoerder_id::text || ' ' || werk_opdrachtgever_id::text) as pairs
          from job where object_id = object_key and uitvoerder_id is not null) n
    where o.id = object_key and o.worked_by is distinct from n.pairs
$$;

create function keep_workers_of_job() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' and (new.uitvoerder_id is null or exists (select from work_object where id = new.object_id
      and worked_by @> array[new.uitvoerder_id::text || ' ' || new.werk_opdrachtgever_id::text])) then
    return null;
  end if;
  if tg_op = 'UPDATE' and (old.object_id, old.uitvoerder_id, old.werk_opdrachtgever_id)
      is not distinct from (new.object_id, new.uitvoerder_id, new.werk_opdrachtgever_id) then
    return null;
  end if;
  if tg_op <> 'INSERT' then perform keep_workers(old.object_id); end if;
  if tg_op <> 'DELETE' then perform keep_workers(new.object_id); end if;
  return null;
end $$;
create trigger keep_workers after insert or delete or update of object_id, crew_id, werk_opdrachtgever_id on job
  for each row execute function keep_workers_of_job();

create function spread_workers() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update work_object_access set worked_by = new.worked_by where object_id = new.id;
  return null;
end $$;
create trigger spread_workers after update of worked_by on work_object
  for each row when (old.worked_by is distinct from new.worked_by) execute function spread_workers();

create function keep_workers_of_access() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select worked_by into new.worked_by from work_object where id = new.object_id;
  return new;
end $$;
create trigger keep_workers before insert or update of object_id on work_object_access
  for each row execute function keep_workers_of_access();

update work_object o set worked_by = n.pairs
  from (select object_id, array_agg(distinct uitvoerder_id::text || ' ' || werk_opdrachtgever_id::text) as pairs
        from job where uitvoerder_id is not null group by object_id) n
  where o.id = n.object_id;
create index on work_object using gin (worked_by);
`;

/** In which wijk of which gemeente a crew has had jobs, of whom: instead of looking that up among the jobs. */
const PLACES = `
create table crew_place (
  organisation_id uuid not null,
  crew_id uuid not null,
  client_id uuid not null,
  wijk_id uuid not null,
  jobs int not null,
  primary key (organisation_id, crew_id, client_id, wijk_id)
);

create function change_crew_place(organisation uuid, crew_key uuid, client uuid, wijk uuid, change int) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into crew_place (organisation_id, crew_id, client_id, wijk_id, jobs)
    values (organisation, crew_key, client, wijk, change)
  on conflict (organisation_id, crew_id, client_id, wijk_id) do update set jobs = crew_place.jobs + change
$$;

create function keep_crew_places() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (old.gemeente_id, old.crew_id, old.werk_opdrachtgever_id, old.wijk_id)
      is not distinct from (new.gemeente_id, new.crew_id, new.werk_opdrachtgever_id, new.wijk_id) then
    return null;
  end if;
  if tg_op <> 'INSERT' and old.crew_id is not null then
    perform change_crew_place(old.gemeente_id, old.crew_id, old.werk_opdrachtgever_id, old.wijk_id, -1);
  end if;
  if tg_op <> 'DELETE' and new.crew_id is not null then
    perform change_crew_place(new.gemeente_id, new.crew_id, new.werk_opdrachtgever_id, new.wijk_id, 1);
  end if;
  return null;
end $$;
create trigger keep_places after insert or delete
  or update of object_id, crew_id, werk_opdrachtgever_id, gemeente_id, wijk_id on job
  for each row execute function keep_crew_places();

insert into crew_place (organisation_id, crew_id, client_id, wijk_id, jobs)
  select gemeente_id, crew_id, werk_opdrachtgever_id, wijk_id, count(*) from job where crew_id is not null
  group by 1, 2, 3, 4;
`;

/** A filter that few rows pass would else read a whole slice on the way to a page of them. */
const INDEXES = `
create index on job (werk_opdrachtgever_id, status, status_date, id);
create index on job (gemeente_id, status, status_date, id);
create index on job (uitvoerder_id, status, status_date, id);
create index on job (werk_opdrachtgever_id, work_kind_id, status_date, id);
create index on job (gemeente_id, work_kind_id, status_date, id);
create index on job (uitvoerder_id, work_kind_id, status_date, id);
create index on job (uitvoerder_id, wijk_id, status_date, id);
create index on job (vera_order_code);
create index on job (wished_from);
create index on job (wished_until);
create index on task (werk_opdrachtgever_id, status, planned_date, id);
create index on task (uitvoerder_id, status, planned_date, id);
create index on work_object (owner_id, kind, name, id);
create index on work_object (gemeente_id, kind, name, id);
create index on work_object (owner_id, position, name, id);
create index on work_object (gemeente_id, position, name, id);
create index on work_object (wijk_id, name);
create index on student (roc_id, date_of_birth);
create index on enrolment (roc_id, status, valid_from);
create index on enrolment (roc_id, active, valid_from);
create index on enrolment (roc_id, kind, valid_from);
create index on enrolment (uitvoerder_id, status, valid_from);
create index on enrolment (uitvoerder_id, active, valid_from);
create index on enrolment (uitvoerder_id, kind, valid_from);
`;
