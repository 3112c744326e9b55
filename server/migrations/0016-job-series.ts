import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terugkerende opdrachten: a series, and the jobs that are its occurrences. */
export class JobSeries1764000000016 implements MigrationInterface {
  name = 'JobSeries1764000000016';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, OCCURRENCES]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: a later one corrects it.');
  }
}

const TABLES = `
create table job_series (
  id uuid not null,
  responsible_organisation_id uuid not null references organisation (id),
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  werk_opdrachtgever_id uuid not null references organisation (id),
  object_id uuid not null references work_object (id),
  work_kind_id uuid not null references work_kind (id),
  description text not null,
  recurrence_rule text not null check (length(recurrence_rule) <= 500),
  wished_half_day text check (wished_half_day in ('MORNING', 'AFTERNOON', 'EVENING')),
  start_date date not null,
  end_date date check (end_date >= start_date),
  ended_on date,
  requested_by_id uuid references staff_member (id),
  primary key (id)
);
create index on job_series (werk_opdrachtgever_id, start_date, id);
create index on job_series (object_id, start_date, id);

alter table organisation add column series_horizon_weeks int not null default 8
  check (series_horizon_weeks between 1 and 52);

alter table job add column series_id uuid references job_series (id);
alter table job add column occurrence_date date;
alter table job add check ((series_id is null) = (occurrence_date is null));
create unique index on job (series_id, occurrence_date) where series_id is not null;
create index on job (series_id, status_date, id) where series_id is not null;
create index on job (uitvoerder_id, series_id) where series_id is not null;
create index on job (crew_id, series_id) where series_id is not null;
create index on job (werk_opdrachtgever_id, occurrence_date) where series_id is not null;
`;

const OCCURRENCES = `
-- An occurrence takes what its series says; whoever makes it need not read that. It is made once for each day, not after
-- the series has ended, and only while the work may be ordered on the object (R-16, R-18): otherwise nothing is made and
-- no number is given. Whoever makes one of the same series, or ends it, waits for the other.
create function build_occurrence() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  series job_series;
begin
  select * into series from job_series where id = new.series_id for no key update;
  if series.id is null or series.ended_on is not null then return null; end if;
  if exists (select from job where series_id = new.series_id and occurrence_date = new.occurrence_date) then
    return null;
  end if;
  if not exists (select from work_object o, work_kind k where o.id = series.object_id and k.id = series.work_kind_id
    and o.owner_id = series.werk_opdrachtgever_id and (k.object_kinds is null or o.kind = any (k.object_kinds))) then
    return null;
  end if;
  new.werk_opdrachtgever_id := series.werk_opdrachtgever_id;
  new.object_id := series.object_id;
  new.work_kind_id := series.work_kind_id;
  new.regime := coalesce(new.regime, (select regime from work_kind where id = series.work_kind_id));
  new.description := coalesce(new.description, series.description);
  new.wished_from := coalesce(new.wished_from, new.occurrence_date);
  new.wished_until := coalesce(new.wished_until, new.occurrence_date);
  new.wished_half_day := coalesce(new.wished_half_day, series.wished_half_day);
  new.requested_by_id := coalesce(new.requested_by_id, series.requested_by_id);
  return new;
end $$;
create trigger build_occurrence before insert on job for each row
  when (new.series_id is not null) execute function build_occurrence();
`;
