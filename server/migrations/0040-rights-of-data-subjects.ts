import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TOLD } from './0040-recipients.ts';
import { FIELDS, SHOWN } from './0040-shown-data.ts';

/** What participants ask about their own data, what is hidden because of it, and who is told (AVG 16 to 19). */
export class RightsOfDataSubjects1764000000040 implements MigrationInterface {
  name = 'RightsOfDataSubjects1764000000040';

  async up(runner: QueryRunner): Promise<void> {
    // The owner is bound by row-level security too and would fill in nothing: lifted for the backfill.
    for (const table of BACKFILLED) await runner.query(`alter table ${table} no force row level security`);
    for (const part of [PURPOSE, SHOWN, TABLES, ASKED, DECIDED, TOLD, KEPT]) await runner.query(part);
    for (const table of BACKFILLED) await runner.query(`alter table ${table} force row level security`);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}

const BACKFILLED = ['processing_activity', 'participant', 'participant_identity'];

const PURPOSE = `
alter table processing_activity drop constraint processing_activity_categories_check;
alter table processing_activity add constraint processing_activity_categories_check check (categories <@ array['PERSON',
  'IDENTIFICATION', 'REFERRAL', 'TRAJECT', 'REPORTS', 'INCOME', 'PRESENCE', 'ADAPTATION', 'EDUCATION', 'DISCLOSURE',
  'RIGHTS']);
update processing_activity set categories = array_append(categories, 'RIGHTS')
  where roles && array['DEELNEMER', 'PRIVACY_OFFICER'] and not categories @> array['RIGHTS'];
`;

const STORED = `
  id uuid not null,
  responsible_organisation_id uuid not null references organisation (id),
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,`;

const TABLES = `
create table data_subject_request (${STORED}
  participant_id uuid not null references participant (id),
  kind text not null check (kind in ('RECTIFICATION', 'ERASURE', 'RESTRICTION')),
  field text not null check (field = any (${FIELDS})),
  wanted_value text,
  held_value text,
  restriction_ground text check (restriction_ground in ('INACCURATE', 'UNLAWFUL', 'LEGAL_CLAIM', 'OBJECTION')),
  hide_meanwhile boolean not null default false,
  hides boolean not null default false,
  status text not null check (status in ('REQUESTED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
  asked_on date not null,
  due_on date not null,
  decided_on date,
  refusal_reason text check (length(refusal_reason) between 1 and 1000),
  lifts_on date,
  anonymised_on date,
  primary key (id),
  constraint request_fits_its_field check (wanted_value is null or (kind = 'RECTIFICATION' and field <> 'BSN'
    and length(wanted_value) between 1 and 200
    and (field <> 'DATE_OF_BIRTH' or wanted_value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'))),
  check (kind <> 'RECTIFICATION' or status <> 'REQUESTED' or field = 'BSN' or wanted_value is not null),
  check ((kind = 'RESTRICTION') = (restriction_ground is not null)),
  check (kind <> 'RESTRICTION' or not hide_meanwhile),
  check ((status = 'REFUSED') = (refusal_reason is not null)),
  check ((status = 'REQUESTED') = (decided_on is null)),
  check (held_value is null or status = 'REQUESTED')
);
create unique index request_once on data_subject_request (participant_id, field, kind)
  where status = 'REQUESTED' or (status = 'GRANTED' and hides);
create index on data_subject_request (participant_id, due_on, id);
create index on data_subject_request (responsible_organisation_id, due_on, id);
create index on data_subject_request (lifts_on) where hides;

create table correction_notice (${STORED}
  request_id uuid not null references data_subject_request (id),
  participant_id uuid not null references participant (id),
  student_id uuid references student (id),
  recipient_id uuid not null references organisation (id),
  kind text not null check (kind in ('RECTIFICATION', 'ERASURE', 'RESTRICTION')),
  field text not null check (field = any (${FIELDS})),
  old_value text,
  new_value text,
  status text not null check (status in ('OPEN', 'CONFIRMED')),
  told_on date not null,
  confirmed_on date,
  lifts_on date,
  anonymised_on date,
  primary key (id),
  unique (request_id, recipient_id),
  check (num_nonnulls(old_value, new_value) = 0 or (kind = 'RECTIFICATION' and status = 'OPEN')),
  check ((status = 'CONFIRMED') = (confirmed_on is not null))
);
create index on correction_notice (participant_id, told_on, id);
create index on correction_notice (recipient_id, told_on, id);
create index on correction_notice (responsible_organisation_id, told_on, id);
`;

const ASKED = `
-- What a participant has in a field, as text; of the BSN nothing.
create function field_value(of_person participant, field_name text) returns text
  language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(of_person) ->> lower(field_name)
$$;

-- What the law says must be kept: who somebody is, as long as anything of him or her is; the BSN while somebody is
-- guided under the Participatiewet, or asked to be (AVG 17.3.b).
create function is_kept_by_law(participant_key uuid, field_name text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if field_name in ('CALL_NAME', 'GIVEN_NAMES', 'FAMILY_NAME', 'DATE_OF_BIRTH') then return true; end if;
  if field_name <> 'BSN' then return false; end if;
  -- Nobody ends, or begins, what is looked at, until the decision stands.
  perform from traject where participant_id = participant_key and legal_basis = 'PARTICIPATIEWET'
    and status not in ('COMPLETED', 'ENDED') for share;
  if found then return true; end if;
  perform from application where participant_id = participant_key and legal_basis = 'PARTICIPATIEWET'
    and status in ('SUBMITTED', 'INTAKE_HELD') for share;
  return found;
end $$;
`;

const DECIDED = `
create function put_right(request data_subject_request) returns void language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if request.kind = 'RESTRICTION' then return; end if;
  -- A BSN that was wrong is gone; the right one is recorded once it is verified (Wabb 12).
  if request.field = 'BSN' then
    delete from participant_identity where participant_id = request.participant_id;
    return;
  end if;
  -- The name of the column is one of those that the table checks.
  execute format('update participant set %1$I = $1::%2$s, version = version + 1, changed_at = now()
      where id = $2 and %1$I is distinct from $1::%2$s', lower(request.field),
      case request.field when 'DATE_OF_BIRTH' then 'date' else 'text' end)
    using request.wanted_value, request.participant_id;
end $$;

create function keep_request() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  person participant;
  today date := keep_today();
begin
  -- Whoever asks for, or decides on, something else of the same person waits, and so does who begins a traject.
  select * into person from participant where id = new.participant_id for update;
  if tg_op = 'INSERT' then
    new.responsible_organisation_id := person.responsible_organisation_id;
    new.asked_on := coalesce(new.asked_on, today);
    new.due_on := (new.asked_on + interval '1 month')::date;
    new.held_value := case when new.status = 'REQUESTED' then field_value(person, new.field) end;
  elsif new.status <> old.status then
    new.decided_on := today;
    new.lifts_on := case when new.status = 'REFUSED' and new.hide_meanwhile then today + 7 end;
    if new.status = 'GRANTED' then
      if new.kind = 'ERASURE' and is_kept_by_law(new.participant_id, new.field) then
        raise exception 'kept by law' using errcode = 'check_violation', constraint = 'request_kept_by_law';
      end if;
      perform tell_recipients(new, person);
      perform put_right(new);
    end if;
    new.held_value := null;
    if new.status <> 'REFUSED' then new.wanted_value := null; end if;
  else
    if new.refusal_reason is distinct from old.refusal_reason
      and new.anonymised_on is not distinct from old.anonymised_on then
      raise exception 'decided already' using errcode = 'insufficient_privilege';
    end if;
    if new.lifts_on is distinct from old.lifts_on then
      if new.kind <> 'RESTRICTION' or new.status <> 'GRANTED' or not old.hides or new.lifts_on is null
          or new.lifts_on < today + 7 then
        raise exception 'not announced' using errcode = 'check_violation', constraint = 'lifting_is_announced';
      end if;
      update correction_notice set lifts_on = new.lifts_on, version = version + 1, changed_at = now()
        where request_id = new.id;
    end if;
  end if;
  new.hides := case new.status
    when 'REQUESTED' then new.hide_meanwhile
    when 'GRANTED' then new.kind = 'RESTRICTION' and coalesce(new.lifts_on > today, true)
    when 'REFUSED' then new.hide_meanwhile and coalesce(new.lifts_on > today, false)
    else false end;
  return new;
end $$;
`;

const KEPT = `
create trigger keep_request before insert or update on data_subject_request
  for each row execute function keep_request();

-- What is hidden of somebody is what any request of his or hers hides.
create function spread_restriction() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  person uuid := coalesce(new.participant_id, old.participant_id);
  fields text[];
begin
  perform from participant where id = person for update;
  select coalesce(array_agg(distinct field order by field), '{}') into fields
    from data_subject_request where participant_id = person and hides;
  update participant set restricted = fields, version = version + 1, changed_at = now()
    where id = person and restricted <> fields;
  update participant_identity set restricted = fields @> array['BSN']
    where participant_id = person and restricted <> (fields @> array['BSN']);
  return null;
end $$;
create trigger spread_restriction after insert or delete or update of hides, status, lifts_on on data_subject_request
  for each row execute function spread_restriction();

-- A number that is recorded while it is restricted is hidden from the start.
create function keep_identity_restricted() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select restricted @> array['BSN'] into new.restricted from participant where id = new.participant_id;
  return new;
end $$;
create trigger keep_restricted before insert on participant_identity
  for each row execute function keep_identity_restricted();

create function keep_notice() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.status = 'CONFIRMED' and old.status = 'OPEN' then
    new.confirmed_on := keep_today();
    new.old_value := null;
    new.new_value := null;
  end if;
  return new;
end $$;
create trigger keep_notice before update of status on correction_notice for each row execute function keep_notice();

create or replace function keep_daily() returns void language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update participant set date_of_birth = date_of_birth
    where is_minor is distinct from (date_of_birth is not null and date_of_birth > keep_today() - interval '18 years');
  update student set date_of_birth = date_of_birth
    where is_minor is distinct from (date_of_birth is not null and date_of_birth > keep_today() - interval '18 years');
  update data_subject_request set hides = false, version = version + 1, changed_at = now()
    where hides and lifts_on <= keep_today();
  perform keep_crew(id) from crew;
  perform keep_consortium(id) from consortium;
end $$;
`;
