import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the whole Opdracht machine needs: who asked and approved, what is to be mended, numbers, and its fences. */
export class JobMachine1764000000011 implements MigrationInterface {
  name = 'JobMachine1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [COLUMNS, NUMBERS, STEPS, KEPT]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: a later one corrects it.');
  }
}

const COLUMNS = `
alter table organisation add column second_approval boolean not null default false;
alter table organisation add column closes_after_days int not null default 14 check (closes_after_days > 0);

alter table job add column rework_request text;
alter table job add column requested_by_id uuid references staff_member (id);
alter table job add column approved_by_id uuid references staff_member (id);

alter table work_kind add column object_kinds text[] generated always as (
  case when code like 'SCHOONMAKEN\\_%' then array['PORTIEK', 'HAL', 'LIFT', 'TRAPPENHUIS']
    when code like 'VERWIJDEREN\\_%' then array['PLANTSOEN', 'GROEN', 'TERREIN', 'VERHARDING', 'SPEELPLEK']
    when code like 'REPAREREN\\_%' then array['VERHARDING', 'PLANTSOEN', 'SPEELPLEK'] end) stored;
alter table work_kind add check (object_kinds <@ array['PAND', 'VERBLIJFSOBJECT', 'PORTIEK', 'HAL', 'LIFT',
  'TRAPPENHUIS', 'SPEELPLEK', 'VERHARDING', 'PLANTSOEN', 'GROEN', 'TERREIN', 'STRAATMEUBILAIR', 'OVERIG']);
`;

const NUMBERS = `
-- The last number that was given, per opdrachtgever and year: whoever makes a job waits for who makes one before.
create table job_number (
  organisation_id uuid not null,
  year int not null,
  latest int not null,
  primary key (organisation_id, year)
);

create function keep_job_number() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  this_year int := extract(year from keep_today());
  given int;
begin
  if new.number is not null then return new; end if;
  insert into job_number (organisation_id, year, latest)
    select new.werk_opdrachtgever_id, this_year, 1 + coalesce(max(substr(number, 6)::int), 0) from job
      where werk_opdrachtgever_id = new.werk_opdrachtgever_id and number like this_year || '-%'
        and number ~ '^\\d{4}-\\d{1,9}$'
    on conflict (organisation_id, year) do update set latest = job_number.latest + 1
    returning latest into given;
  new.number := this_year || '-' || lpad(given::text, greatest(5, length(given::text)), '0');
  return new;
end $$;
create trigger keep_number before insert on job for each row execute function keep_job_number();
`;

const STEPS = `
-- Nothing ('') stands for a row that is not there yet, or no more. Migrations and seeds may make and remove any row.
create or replace function check_transition() returns trigger language plpgsql
  set search_path = pg_catalog, public, pg_temp as $$
declare
  before_status text := '';
  after_status text := '';
begin
  if tg_op <> 'INSERT' then before_status := old.status; end if;
  if tg_op <> 'DELETE' then after_status := new.status; end if;
  if before_status <> after_status
    and (tg_op = 'UPDATE' or exists (select from state_transition
      where database_role = current_user and '' in (from_status, to_status)))
    and not exists (select from state_transition where table_name = tg_table_name and from_status = before_status
      and to_status = after_status and database_role = current_user) then
    raise exception 'no such transition' using errcode = 'check_violation', constraint = 'state_machine';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
drop trigger check_transition on job;
drop trigger check_transition on task;
create trigger check_transition before insert or delete or update of status on job
  for each row execute function check_transition();
create trigger check_transition before insert or delete or update of status on task
  for each row execute function check_transition();

-- A job goes to a crew by being awarded, and in no other way.
create function check_crew_of_job() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.crew_id is not null and old.crew_id is distinct from new.crew_id and new.status <> 'AWARDED' then
    raise exception 'no such transition' using errcode = 'check_violation', constraint = 'state_machine';
  end if;
  return new;
end $$;
create trigger check_crew before update of crew_id on job for each row execute function check_crew_of_job();
`;

const KEPT = `
-- A visit ends with its job: also one that the opdrachtgever does not see.
create function close_tasks_of_job() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update task set status = 'CLOSED', version = version + 1, changed_at = now()
    where job_id = new.id and status <> 'CLOSED';
  return null;
end $$;
create trigger close_tasks after update of status on job for each row
  when (new.status in ('CANCELLED', 'CLOSED') and old.status <> new.status) execute function close_tasks_of_job();
`;
