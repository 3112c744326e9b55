import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an opdrachtgever and a voorman have to do with each other besides the jobs themselves. */
export class WorkSide1764000000023 implements MigrationInterface {
  name = 'WorkSide1764000000023';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [MESSAGES, NAMES, COMPLEXES, AWARDS, PHOTOS]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: a later one corrects it.');
  }
}

const STORED = `
  id uuid not null,
  responsible_organisation_id uuid not null references organisation (id),
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,`;

const MESSAGES = `
create table job_message (${STORED}
  job_id uuid not null references job (id),
  author_id uuid not null references organisation (id),
  text text not null check (length(text) between 1 and 2000),
  sent_at timestamptz not null default now(),
  by_executor boolean not null,
  werk_opdrachtgever_id uuid not null,
  uitvoerder_id uuid,
  crew_id uuid,
  primary key (id)
);
create index on job_message (job_id, sent_at, id);

create function keep_message_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select werk_opdrachtgever_id, uitvoerder_id, crew_id
    into new.werk_opdrachtgever_id, new.uitvoerder_id, new.crew_id from job where id = new.job_id;
  return new;
end $$;
create trigger keep_keys before insert on job_message for each row execute function keep_message_keys();

create function spread_message_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update job_message set werk_opdrachtgever_id = new.werk_opdrachtgever_id, uitvoerder_id = new.uitvoerder_id,
    crew_id = new.crew_id where job_id = new.id;
  return null;
end $$;
create trigger spread_message_keys after update of crew_id, uitvoerder_id, werk_opdrachtgever_id on job
  for each row when ((old.crew_id, old.uitvoerder_id, old.werk_opdrachtgever_id)
    is distinct from (new.crew_id, new.uitvoerder_id, new.werk_opdrachtgever_id))
  execute function spread_message_keys();
`;

/**
 * Who writes for the crew names nobody of it. Only there the names are looked at: the voorman knows the crew, while to
 * an opdrachtgever each refusal would tell who is in it.
 */
const NAMES = `
create function plain_letters(given text) returns text language sql immutable
  set search_path = pg_catalog, public, pg_temp as $$
  select replace(replace(replace(replace(translate(
    lower(regexp_replace(normalize(given, NFKD), '[\\u0300-\\u036f]', '', 'g')),
    'øłđðħŧıŋĸ', 'olddhtink'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')
$$;

-- The words of a name that tell whose it is, prefixes left out.
create function name_words(given text) returns setof text language sql immutable
  set search_path = pg_catalog, public, pg_temp as $$
  select word from regexp_split_to_table(plain_letters(given), '[^a-z]+') word
    where length(word) > 2 and word not in ('van', 'von', 'den', 'der', 'ter', 'ten', 'het', 'aan', 'bij', 'ben', 'bin')
  union select regexp_replace(plain_letters(given), '[^a-z]', '', 'g')
$$;

create function refuse_names_of_crew() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  said text := plain_letters(new.text);
begin
  if not new.by_executor then return new; end if;
  if exists (
    select from crew_membership m join participant p on p.id = m.participant_id
      cross join lateral unnest(array[p.call_name, p.given_names, p.family_name]) name
      cross join lateral name_words(name) word
    where m.crew_id = new.crew_id and m.introduced_on <= keep_today()
      and (m.valid_until is null or m.valid_until >= keep_today()) and length(word) > 1
      -- The word as it is, with signs between its letters, or with its letters apart.
      and (said ~ ('(^|[^a-z])' || regexp_replace(word, '(.)(?=.)', '\\1[^a-z[:space:]]*', 'g') || '($|[^a-z])')
        or said ~ ('(^|[^a-z])' || regexp_replace(word, '(.)(?=.)', '\\1[^a-z]+', 'g') || '($|[^a-z])'))) then
    return null;
  end if;
  return new;
end $$;
-- After the keys: triggers run by name.
create trigger refuse_names before insert on job_message for each row execute function refuse_names_of_crew();
`;

/** An object knows its complex, and so does a job, so that a list by complex is served by an index. */
const COMPLEXES = `
alter table work_object add column complex_code text;
alter table job add column complex_code text;
create index on work_object (owner_id, complex_code, name, id);
create index on job (werk_opdrachtgever_id, complex_code, status, status_date, id);
create index on job (uitvoerder_id, complex_code, status, status_date, id);
create index on job (werk_opdrachtgever_id, changed_at);
create index on job (gemeente_id, changed_at);
create index on job (uitvoerder_id, changed_at);
create index on job (werk_opdrachtgever_id, status_date, id)
  where status not in ('REPORTED_DONE', 'SAMPLED', 'CLOSED', 'CANCELLED', 'REJECTED');
create index on task (crew_id, planned_date, id);

create or replace function keep_job_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select gemeente_id, wijk_id, complex_code into new.gemeente_id, new.wijk_id, new.complex_code
    from work_object where id = new.object_id;
  if new.crew_id is not null then
    select uitvoerder_id into new.uitvoerder_id from crew where id = new.crew_id;
  end if;
  return new;
end $$;

create function spread_complex() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update job set complex_code = new.complex_code where object_id = new.id;
  return null;
end $$;
create trigger spread_complex after update of complex_code on work_object
  for each row when (old.complex_code is distinct from new.complex_code) execute function spread_complex();
`;

/** A job can be awarded to an uitvoerder, which then says what crew does it. */
const AWARDS = `
create or replace function check_crew_of_job() returns trigger language plpgsql
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.status <> 'AWARDED' and (
    (new.crew_id is not null and old.crew_id is distinct from new.crew_id)
    or (new.crew_id is null and new.uitvoerder_id is not null and old.uitvoerder_id is distinct from new.uitvoerder_id)
  ) then
    raise exception 'no such transition' using errcode = 'check_violation', constraint = 'state_machine';
  end if;
  return new;
end $$;
drop trigger check_crew on job;
create trigger check_crew before update of crew_id, uitvoerder_id on job
  for each row execute function check_crew_of_job();
drop trigger keep_keys on job;
create trigger keep_keys before insert or update of object_id, crew_id, uitvoerder_id on job
  for each row execute function keep_job_keys();
drop trigger keep_workers on job;
create trigger keep_workers after insert or delete
  or update of object_id, crew_id, uitvoerder_id, werk_opdrachtgever_id on job
  for each row execute function keep_workers_of_job();
`;

/** Of a photo the row says whose it is; the picture is a file. */
const PHOTOS = `
create table task_photo (${STORED}
  task_id uuid not null references task (id),
  moment text not null check (moment in ('BEFORE', 'AFTER')),
  content_type text not null check (content_type in ('image/jpeg', 'image/png', 'image/webp')),
  bytes int not null check (bytes > 0),
  taken_on date,
  storage_key uuid not null unique,
  werk_opdrachtgever_id uuid not null,
  uitvoerder_id uuid,
  crew_id uuid,
  primary key (id)
);
create index on task_photo (task_id, moment, id);

create function keep_photo_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select werk_opdrachtgever_id, uitvoerder_id, crew_id
    into new.werk_opdrachtgever_id, new.uitvoerder_id, new.crew_id from task where id = new.task_id;
  return new;
end $$;
create trigger keep_keys before insert on task_photo for each row execute function keep_photo_keys();

create function spread_photo_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update task_photo set werk_opdrachtgever_id = new.werk_opdrachtgever_id, uitvoerder_id = new.uitvoerder_id,
    crew_id = new.crew_id where task_id = new.id;
  return null;
end $$;
create trigger spread_photo_keys after update of crew_id, uitvoerder_id, werk_opdrachtgever_id on task
  for each row when ((old.crew_id, old.uitvoerder_id, old.werk_opdrachtgever_id)
    is distinct from (new.crew_id, new.uitvoerder_id, new.werk_opdrachtgever_id))
  execute function spread_photo_keys();
`;
