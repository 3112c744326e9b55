import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A role is held from one moment until another: what was a day becomes the midnight in Amsterdam with which it began. */
const INSTANTS = `
alter table role_assignment
  alter column valid_from type timestamptz using valid_from::timestamp at time zone 'Europe/Amsterdam',
  alter column valid_until type timestamptz using (valid_until + 1)::timestamp at time zone 'Europe/Amsterdam',
  add constraint ends_after_its_beginning check (valid_until >= valid_from);

drop function scheduled_seats(date);
create function scheduled_seats(moment timestamptz)
  returns table (assignment_id uuid, organisation_id uuid, person_id uuid, activities jsonb, until timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select distinct on (a.organisation_id) a.id, a.organisation_id, a.staff_member_id,
      activities_of(a.role, a.organisation_id, (moment at time zone 'Europe/Amsterdam')::date), a.valid_until
    from role_assignment a
    where a.role = 'SYSTEM' and a.staff_member_id is not null
      and a.valid_from <= moment and (a.valid_until is null or a.valid_until > moment)
    order by a.organisation_id, a.valid_from, a.id
$$;
`;

/**
 * A stand-in takes the place of a colleague, from the seat that he or she names: with the rows of the one, and no more
 * than the assignments of both and that of standing in allow together.
 */
const STAND_INS = `
-- Where somebody may sit: in the own seat, and in those of the colleagues for whom he or she stands in. Each request asks
-- it, and in this language a session keeps the plan.
create function seats_of(organisation uuid, token_subject text, token_role text, moment timestamptz)
  returns table (assignment_id uuid, person_id uuid, actor_id uuid, scope text, wijk_id uuid, until timestamptz)
  language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
begin
  return query
  with own as (
    select a.id, a.staff_member_id, coalesce(a.staff_member_id, a.participant_id) as person_id, a.scope, a.wijk_id,
        a.stand_in_for_id, a.valid_from, a.valid_until
      from role_assignment a
      where a.organisation_id = organisation and a.subject = token_subject and a.role = token_role
        and a.valid_from <= moment and (a.valid_until is null or a.valid_until > moment))
  (select id, person_id, person_id, scope, wijk_id, valid_until from own where stand_in_for_id is null
    order by scope = 'ORGANISATION' desc, valid_from, id limit 1)
  union all
  (select distinct on (absent.staff_member_id) stand_in.id, absent.staff_member_id, own.staff_member_id,
      case when 'OWN' in (stand_in.scope, own.scope, absent.scope) then 'OWN' else 'ORGANISATION' end, absent.wijk_id,
      least(stand_in.valid_until, own.valid_until, absent.valid_until)
    from own stand_in
    join own on own.stand_in_for_id is null and own.staff_member_id = stand_in.staff_member_id
      and own.wijk_id is not distinct from stand_in.wijk_id
    join role_assignment absent on absent.organisation_id = organisation and absent.role = token_role
      and absent.staff_member_id = stand_in.stand_in_for_id and absent.stand_in_for_id is null
      and absent.staff_member_id <> own.staff_member_id and absent.wijk_id is not distinct from stand_in.wijk_id
      and absent.valid_from <= moment and (absent.valid_until is null or absent.valid_until > moment)
    order by absent.staff_member_id, 'OWN' in (stand_in.scope, own.scope, absent.scope), stand_in.valid_from,
      stand_in.id);
end $$;

drop function authenticate(text, text, text, date);
create function authenticate(organisation_oin text, token_subject text, token_role text, moment timestamptz,
    standing_in_for uuid default null)
  returns table (assignment_id uuid, organisation_id uuid, person_id uuid, actor_id uuid, scope text, wijk_id uuid,
    until timestamptz, activities jsonb, stand_ins jsonb)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
begin
  return query
  select s.assignment_id, s.organisation_id, s.person_id, s.actor_id, s.scope, s.wijk_id, s.until,
      activities_of(token_role, s.organisation_id, (moment at time zone 'Europe/Amsterdam')::date),
      coalesce(s.stand_ins, '[]')
    from (select seat.*, o.id as organisation_id,
        jsonb_agg(jsonb_build_object('personId', seat.person_id, 'until', seat.until))
          filter (where seat.person_id <> seat.actor_id) over () as stand_ins
      from organisation o cross join lateral seats_of(o.id, token_subject, token_role, moment) seat
      where o.oin = organisation_oin) s
    where s.person_id = coalesce(standing_in_for, s.actor_id)
      and (standing_in_for is null or s.person_id <> s.actor_id);
end $$;

alter table audit_entry add column on_behalf_of_id uuid;

-- Who approves is another than who asked, whatever seat either sat in.
alter table job add constraint approved_by_another check (approved_by_id <> requested_by_id);

create function keep_person() returns uuid language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select nullif(current_setting('app.person', true), '')::uuid
$$;

create function keep_actor() returns uuid language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(nullif(current_setting('app.actor', true), '')::uuid, keep_person())
$$;

-- R-11: of whoever leads the crew; written by a stand-in, of the crew of the one for whom he or she stands in.
create or replace function check_note_day() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  new.written_on := keep_today();
  if new.date > keep_today() or not exists (
    select from crew_membership m join crew c on c.id = m.crew_id
    where m.participant_id = new.participant_id
      and c.voorman_id = case when new.written_by_id = keep_actor() then keep_person() else new.written_by_id end
      and m.introduced_on <= new.date and (m.valid_until is null or m.valid_until >= keep_today())) then
    raise exception 'R-11' using errcode = 'check_violation', constraint = 'state_machine';
  end if;
  return new;
end $$;
`;

/**
 * Roles are given and taken by the beheerder of the organisation for which they are held. The database says what that
 * means, whoever asks it: to another than oneself, from now on, for one of the own people; and shortened, never widened.
 */
const GRANTS = `
alter table role_assignment add column in_place_of_id uuid references role_assignment (id);
alter table role_assignment add column granted_under_id uuid references role_assignment (id);
alter table role_assignment add column ended_under_id uuid references role_assignment (id);
create index on role_assignment (in_place_of_id);
create index on role_assignment (granted_under_id);
create index on role_assignment (ended_under_id);

alter table role_assignment no force row level security;
update role_assignment s set in_place_of_id = (select a.id from role_assignment a
    where a.organisation_id = s.organisation_id and a.role = s.role and a.staff_member_id = s.stand_in_for_id
      and a.stand_in_for_id is null order by a.valid_from desc, a.id limit 1)
  where s.stand_in_for_id is not null;
alter table role_assignment force row level security;

create function keep_now() returns timestamptz language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())
$$;

-- Whether the caller is, now, the beheerder who holds this assignment.
create function holds_as_beheerder(assignment uuid, organisation uuid) returns boolean language sql stable
  set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from role_assignment g where g.id = assignment and g.organisation_id = organisation
    and g.role = 'BEHEERDER' and g.staff_member_id = keep_actor()
    and g.valid_from <= keep_now() and (g.valid_until is null or g.valid_until > keep_now()))
$$;

create function refuse_assignment(rule text) returns void language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  raise exception 'refused' using errcode = 'check_violation', constraint = rule;
end $$;

create function check_assignment_given() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  absent role_assignment;
begin
  if not holds_as_beheerder(new.granted_under_id, new.organisation_id) then
    raise exception 'not the beheerder' using errcode = 'insufficient_privilege';
  end if;
  if new.role in ('DEELNEMER', 'SYSTEM') then perform refuse_assignment('assignment_of_staff'); end if;
  if new.valid_from < keep_now() then perform refuse_assignment('assignment_from_now'); end if;
  if new.valid_until <= new.valid_from then perform refuse_assignment('ends_after_its_beginning'); end if;
  -- Two who give the same role at once take turns.
  perform pg_advisory_xact_lock(hashtext('role_assignment ' || new.organisation_id || new.subject));
  new.participant_id := null;
  new.ended_under_id := null;
  new.stand_in_for_id := null;
  new.staff_member_id := (select staff_member_id from role_assignment where organisation_id = new.organisation_id
    and subject = new.subject and staff_member_id is not null order by valid_from desc, id limit 1);
  if new.staff_member_id is null then perform refuse_assignment('assignment_of_own_people'); end if;
  if new.staff_member_id in (keep_actor(), keep_person()) then perform refuse_assignment('assignment_to_another'); end if;
  if new.in_place_of_id is not null then
    select * into absent from role_assignment where id = new.in_place_of_id and organisation_id = new.organisation_id
      and role = new.role and staff_member_id <> new.staff_member_id and stand_in_for_id is null;
    if absent.id is null then perform refuse_assignment('stand_in_for_colleague'); end if;
    if new.valid_until is null then perform refuse_assignment('stand_in_has_an_end'); end if;
    new.stand_in_for_id := absent.staff_member_id;
    new.wijk_id := absent.wijk_id;
  end if;
  if (new.role = 'PROJECTLEIDER') <> (new.wijk_id is not null) then perform refuse_assignment('assignment_wijk'); end if;
  if exists (select from role_assignment a where a.organisation_id = new.organisation_id and a.subject = new.subject
      and a.role = new.role and a.stand_in_for_id is not distinct from new.stand_in_for_id
      and tstzrange(a.valid_from, a.valid_until) && tstzrange(new.valid_from, new.valid_until)) then
    perform refuse_assignment('assignment_once');
  end if;
  return new;
end $$;
create trigger check_given before insert on role_assignment for each row
  when (current_user like '%\\_beheerder') execute function check_assignment_given();

create function check_assignment_ended() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if not holds_as_beheerder(new.ended_under_id, new.organisation_id) then
    raise exception 'not the beheerder' using errcode = 'insufficient_privilege';
  end if;
  if old.valid_until <= keep_now() then perform refuse_assignment('assignment_has_ended'); end if;
  if new.valid_until is null or new.valid_until > old.valid_until
      or new.valid_until < greatest(keep_now(), old.valid_from) then
    perform refuse_assignment('assignment_is_shortened');
  end if;
  return new;
end $$;
create trigger check_ended before update on role_assignment for each row
  when (current_user like '%\\_beheerder') execute function check_assignment_ended();
`;

export class AccessToTheMinute1764000000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INSTANTS);
    await runner.query(STAND_INS);
    await runner.query(GRANTS);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}
