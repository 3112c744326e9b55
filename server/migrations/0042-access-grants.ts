import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Access that is given by whoever answers for a row, or taken in an emergency: for a time, and seen by both sides. */
export class AccessGrants1764000000042 implements MigrationInterface {
  name = 'AccessGrants1764000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GRANTS);
    await runner.query(KEPT);
    // The owner is bound by row-level security too and would move nothing: lifted for the backfill.
    await runner.query(`alter table processing_activity no force row level security`);
    await runner.query(PURPOSE);
    await runner.query(`alter table processing_activity force row level security`);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}

const GRANTS = `
alter table organisation add column emergency_minutes int not null default 60
  check (emergency_minutes between 5 and 240);

-- By what a row was open to whoever read it, where it is not one of its own.
alter table processing_log_entry add column opened_by text check (opened_by in ('GRANT', 'EMERGENCY'));

create table access_grant (
  id uuid not null,
  responsible_organisation_id uuid not null references organisation (id),
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  participant_id uuid not null references participant (id) on update cascade,
  kind text not null check (kind in ('GRANT', 'EMERGENCY')),
  status text not null check (status in ('GIVEN', 'OPENED', 'ACKNOWLEDGED', 'ENDED')),
  owner_id uuid not null references organisation (id),
  recipient_id uuid not null references organisation (id),
  recipient_role text not null check (recipient_role in ('CONSULENT', 'BEGELEIDER', 'VOORMAN')),
  person_id uuid references staff_member (id),
  legal_basis text not null check (legal_basis in ('PARTICIPATIEWET', 'WMO')),
  emergency text check (emergency in ('ONGEVAL', 'VERMISSING', 'DREIGING', 'CALAMITEIT')),
  reason text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  acknowledged_at timestamptz,
  opened_under_id uuid not null references role_assignment (id),
  handled_under_id uuid references role_assignment (id),
  anonymised_on date,
  primary key (id),
  constraint opened_reason check (length(btrim(reason)) between 1 and 1000),
  constraint opened_for_a_time check (ends_at > starts_at),
  check ((kind = 'EMERGENCY') = (person_id is not null)),
  check ((kind = 'EMERGENCY') = (emergency is not null)),
  check ((kind = 'GRANT') = (status = 'GIVEN') or status = 'ENDED'),
  check ((status = 'ENDED') = (ended_at is not null))
);
create index on access_grant (participant_id, id);
create index on access_grant (owner_id, starts_at desc, id);
create index on access_grant (recipient_id, recipient_role, starts_at desc, id);
create index on access_grant (person_id);
create index on access_grant (opened_under_id);
create index on access_grant (handled_under_id);
`;

const KEPT = `
-- Asked before any role is entered: whether rows outside its slices are opened to somebody.
create function is_anything_opened_to(organisation uuid, own_role text, actor uuid, moment timestamptz) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return exists (select from access_grant g where g.recipient_id = organisation and g.recipient_role = own_role
    and (g.kind = 'GRANT' or g.person_id = actor) and g.status <> 'ENDED' and g.starts_at <= moment and g.ends_at > moment);
end $$;

create function keep_organisation() returns uuid language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select nullif(current_setting('app.organisation', true), '')::uuid
$$;

-- Whether the caller holds this assignment now, in this role.
create function holds_assignment(assignment uuid, own_role text) returns boolean language sql stable
  set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from role_assignment g where g.id = assignment and g.role = own_role
    and g.organisation_id = keep_organisation() and g.staff_member_id = keep_actor()
    and g.valid_from <= keep_now() and (g.valid_until is null or g.valid_until > keep_now()))
$$;

-- R-01, and within one organisation without an agreement.
create function shares_with(organisation uuid) returns boolean language sql stable
  set search_path = pg_catalog, public, pg_temp as $$
  select organisation in (select sharing_with(keep_organisation(), keep_today()))
$$;

create function check_access_given() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  person participant;
begin
  if not holds_assignment(new.opened_under_id, 'KLANTMANAGER') then
    raise exception 'not the holder' using errcode = 'insufficient_privilege';
  end if;
  -- Two who give the same at once take turns.
  perform pg_advisory_xact_lock(hashtext('access_grant ' || coalesce(new.participant_id::text, '')));
  select * into person from participant where id = new.participant_id
    and responsible_organisation_id = keep_organisation();
  if person.id is null then perform refuse_assignment('grant_of_own'); end if;
  new.owner_id := person.responsible_organisation_id;
  new.legal_basis := nullif(current_setting('app.grounds', true), '');
  new.person_id := null;
  if new.legal_basis is null or not new.legal_basis = any(person.grounds) then
    perform refuse_assignment('grant_on_ground');
  end if;
  if new.starts_at < keep_now() then perform refuse_assignment('grant_from_now'); end if;
  if new.ends_at <= new.starts_at then perform refuse_assignment('opened_for_a_time'); end if;
  -- Participatiewet 67.1: who guides is a recipient; a corporatie, a school or an employer is none.
  if not coalesce(shares_with(new.recipient_id), false) or not exists (select from organisation o
      where o.id = new.recipient_id
        and o.kind in ('GEMEENTE', 'SOCIAAL_ONTWIKKELBEDRIJF', 'WIJKBEDRIJF', 'LEERWERKBEDRIJF')) then
    perform refuse_assignment('grant_to_who_guides');
  end if;
  if exists (select from access_grant g where g.participant_id = new.participant_id and g.kind = 'GRANT'
      and g.status = 'GIVEN' and g.recipient_id = new.recipient_id and g.recipient_role = new.recipient_role
      and g.legal_basis = new.legal_basis
      and tstzrange(g.starts_at, g.ends_at) && tstzrange(new.starts_at, new.ends_at)) then
    perform refuse_assignment('grant_once');
  end if;
  return new;
end $$;
create trigger check_given before insert on access_grant for each row
  when (current_user like '%\\_klantmanager') execute function check_access_given();

create function check_access_declared() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  most int := (select emergency_minutes from organisation where id = keep_organisation());
  person participant;
begin
  if not holds_assignment(new.opened_under_id, new.recipient_role) then
    raise exception 'not the holder' using errcode = 'insufficient_privilege';
  end if;
  new.recipient_id := keep_organisation();
  new.person_id := keep_actor();
  new.legal_basis := nullif(current_setting('app.grounds', true), '');
  new.starts_at := keep_now();
  new.ends_at := coalesce(new.ends_at, new.starts_at + make_interval(mins => most));
  if new.ends_at <= new.starts_at or new.ends_at > new.starts_at + make_interval(mins => most) then
    perform refuse_assignment('emergency_lasts');
  end if;
  -- One who declares two at once waits for itself.
  perform pg_advisory_xact_lock(hashtext('emergency ' || new.person_id));
  if (select count(*) from access_grant g where g.person_id = new.person_id and g.status <> 'ENDED'
      and g.ends_at > keep_now()) >= 3 then
    perform refuse_assignment('emergencies_at_once');
  end if;
  if exists (select from access_grant g where g.person_id = new.person_id and g.status <> 'ENDED'
      and g.participant_id = new.participant_id and g.legal_basis = new.legal_basis and g.ends_at > keep_now()) then
    perform refuse_assignment('emergency_once');
  end if;
  -- Who is not there, is guided elsewhere or on another ground: one answer for all.
  select * into person from participant where id = new.participant_id and uitvoerder_id = new.recipient_id
    and new.legal_basis = any(grounds) and shares_with(gemeente_id);
  if person.id is null then perform refuse_assignment('emergency_of_own'); end if;
  new.owner_id := person.responsible_organisation_id;
  return new;
end $$;
create trigger check_declared before insert on access_grant for each row
  when (current_user like '%\\_consulent' or current_user like '%\\_begeleider' or current_user like '%\\_voorman')
  execute function check_access_declared();

create function check_access_handled() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.owner_id <> keep_organisation()
      or not holds_assignment(new.handled_under_id, case new.kind when 'GRANT' then 'KLANTMANAGER' else 'PRIVACY_OFFICER' end) then
    raise exception 'not the holder' using errcode = 'insufficient_privilege';
  end if;
  if new.status = 'ENDED' then
    if new.ends_at <= keep_now() then perform refuse_assignment('opening_has_ended'); end if;
    new.ended_at := keep_now();
  else
    new.acknowledged_at := keep_now();
  end if;
  return new;
end $$;
create trigger check_handled before update on access_grant for each row
  when (current_user like '%\\_klantmanager' or current_user like '%\\_privacy\\_officer')
  execute function check_access_handled();
`;

// Who watches over it reads who was opened, and why.
const PURPOSE = `
update processing_activity set categories = array_append(categories, 'PERSON')
  where roles @> array['PRIVACY_OFFICER'] and not categories @> array['PERSON'];
`;
