import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * From when the retention period of an activity counts and what happens then; the day on which a traject ended; the day
 * on which a row was made anonymous; and keys that everything which refers to them follows.
 */
export class Retention1764000000041 implements MigrationInterface {
  name = 'Retention1764000000041';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [RULES, MARKS, ENDED, FOLLOWED, ANOTHER_KEY]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}

// Empty for what an organisation has registered before: nothing of it is removed until the organisation has said how.
const RULES = `
alter table processing_activity
  add column retention_from text check (retention_from in ('DOSSIER_END', 'RELATION_END', 'RECORDED')),
  add column retention_action text check (retention_action in ('ANONYMISE', 'DELETE'));
`;

const MARKS = [
  'participant',
  'student',
  'traject',
  'traject_plan',
  'report_item',
  'progress_note',
  'ladder_measurement',
  'loonwaarde_determination',
  'final_report',
  'outflow',
  'application',
  'intake',
  'decision',
  'job_message',
  'task_photo',
]
  .map((table) => `alter table ${table} add column anonymised_on date;`)
  .join('\n');

const ENDED = `
alter table traject add column ended_on date;

-- The day of its last change: it did not end later. Of an owner whom row-level security binds it would change no row.
alter table traject no force row level security;
alter table traject disable trigger user;
update traject set ended_on = (changed_at at time zone 'Europe/Amsterdam')::date where status in ('COMPLETED', 'ENDED');
alter table traject enable trigger user;
alter table traject force row level security;

create function keep_ended_on() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.status not in ('COMPLETED', 'ENDED') then
    new.ended_on := null;
  elsif tg_op = 'INSERT' then
    new.ended_on := coalesce(new.ended_on, least(new.end_date, keep_today()));
  elsif old.status not in ('COMPLETED', 'ENDED') then
    new.ended_on := keep_today();
  end if;
  return new;
end $$;
create trigger keep_ended_on before insert or update of status, ended_on on traject
  for each row execute function keep_ended_on();
`;

/** Tables of which a row gets another key when it is made anonymous. */
const WITH_FOLLOWERS = [
  'participant',
  'student',
  'contributor',
  'traject',
  'application',
  'quote',
  'report',
  'reporting_agreement',
  'crew_membership',
];

const FOLLOWED = `
do $$ declare f record; begin
  for f in select conrelid::regclass as referring, conname, pg_get_constraintdef(oid) as definition from pg_constraint
    where contype = 'f' and confupdtype = 'a' and connamespace = 'public'::regnamespace
      and confrelid = any (array[${WITH_FOLLOWERS.map((table) => `'${table}'::regclass`).join(', ')}]) loop
    execute format('alter table %s drop constraint %I, add constraint %I %s on update cascade',
      f.referring, f.conname, f.conname, f.definition);
  end loop;
end $$;
`;

// What may not change, or has to fit, is the same as before where it is only called by another key.
const ANOTHER_KEY = `
create or replace function check_quote() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.status <> 'CONCEPT' and ((old.specification_id, old.valid_until, old.duration_months, old.issued_on)
      is distinct from (new.specification_id, new.valid_until, new.duration_months, new.issued_on)
    or (old.application_id <> new.application_id and exists (select from application where id = old.application_id)))
  then
    raise exception 'issued already' using errcode = 'check_violation', constraint = 'quote_is_unchanging';
  end if;
  if new.status = 'ACCEPTED' and old.status <> 'ACCEPTED' then
    perform from application where id = new.application_id and status in ('SUBMITTED', 'INTAKE_HELD')
      for no key update;
    if not found or exists (select from quote where application_id = new.application_id and id <> new.id
        and status = 'ACCEPTED') then
      raise exception 'accepted or over' using errcode = 'serialization_failure';
    end if;
  end if;
  return new;
end $$;

create or replace function check_crew_maximum() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  maximum int;
  most int;
begin
  if tg_op = 'UPDATE' then
    if (old.crew_id, old.valid_from, old.valid_until) is not distinct from (new.crew_id, new.valid_from, new.valid_until)
      and not exists (select from contributor where id = old.contributor_id) then
      return new;
    end if;
  end if;
  if (select kind from contributor where id = new.contributor_id) <> 'DEELNEMER' then return new; end if;
  select maximum_strength into maximum from crew where id = new.crew_id for update;
  select max(present) into most from (
    select (select count(*) from crew_membership other join contributor c on c.id = other.contributor_id
            where other.crew_id = new.crew_id and other.id <> new.id and c.kind = 'DEELNEMER'
              and other.valid_from <= day.at and (other.valid_until is null or other.valid_until >= day.at)) as present
    from (select new.valid_from as at union
          select valid_from from crew_membership where crew_id = new.crew_id and valid_from >= new.valid_from
            and (new.valid_until is null or valid_from <= new.valid_until)) day) days;
  if most >= maximum then
    raise exception 'R-06' using errcode = 'check_violation', constraint = 'crew_maximum_strength';
  end if;
  return new;
end $$;
`;
