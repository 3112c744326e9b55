import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the database keeps true by itself: slice keys on every row, derived statuses, link tables, and that a status
 * only moves along a transition of the machine. The functions that write other rows run as the maintenance role (they
 * are handed to it when the policy is applied), because the caller may not see those rows.
 */
export class KeptByTheDatabase1764000000002 implements MigrationInterface {
  name = 'KeptByTheDatabase1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TODAY, CASELOAD, CREWS, JOBS, PARTNERS, TRANSITIONS, AUTHENTICATOR]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('The first migrations are not undone: restore a backup instead.');
  }
}

const TODAY = `
create function keep_today() returns date language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(nullif(current_setting('app.today', true), '')::date, (now() at time zone 'Europe/Amsterdam')::date)
$$;

create function keep_is_minor() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  new.is_minor := new.date_of_birth is not null and new.date_of_birth > keep_today() - interval '18 years';
  return new;
end $$;
create trigger keep_is_minor before insert or update of date_of_birth on participant
  for each row execute function keep_is_minor();
create trigger keep_is_minor before insert or update of date_of_birth on student
  for each row execute function keep_is_minor();
`;

const CASELOAD = `
create function keep_caseload_of_row() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.participant_id is not null then
    select gemeente_id, klantmanager_id, consulent_id, coalesce(uitvoerder_id, new.uitvoerder_id)
      into new.gemeente_id, new.klantmanager_id, new.consulent_id, new.uitvoerder_id
      from participant where id = new.participant_id;
  end if;
  return new;
end $$;
create trigger keep_caseload before insert or update of participant_id on participant_identity
  for each row execute function keep_caseload_of_row();
create trigger keep_caseload before insert or update of participant_id on enrolment
  for each row execute function keep_caseload_of_row();

create function keep_caseload_of_contributor() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.participant_id is not null then
    select consulent_id into new.consulent_id from participant where id = new.participant_id;
  end if;
  return new;
end $$;
create trigger keep_caseload before insert or update of participant_id on contributor
  for each row execute function keep_caseload_of_contributor();

create function keep_caseload_of_membership() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select uitvoerder_id into new.uitvoerder_id from crew where id = new.crew_id;
  select participant_id into new.participant_id from contributor where id = new.contributor_id;
  if new.participant_id is not null then
    select gemeente_id, klantmanager_id, consulent_id
      into new.gemeente_id, new.klantmanager_id, new.consulent_id
      from participant where id = new.participant_id;
  end if;
  return new;
end $$;
create trigger keep_caseload before insert or update of crew_id, contributor_id on crew_membership
  for each row execute function keep_caseload_of_membership();

create function spread_caseload() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update participant_identity set gemeente_id = new.gemeente_id, klantmanager_id = new.klantmanager_id,
    uitvoerder_id = new.uitvoerder_id, consulent_id = new.consulent_id where participant_id = new.id;
  update enrolment set gemeente_id = new.gemeente_id, klantmanager_id = new.klantmanager_id,
    uitvoerder_id = new.uitvoerder_id, consulent_id = new.consulent_id where participant_id = new.id;
  update contributor set consulent_id = new.consulent_id where participant_id = new.id;
  update crew_membership set gemeente_id = new.gemeente_id, klantmanager_id = new.klantmanager_id,
    consulent_id = new.consulent_id where participant_id = new.id;
  return null;
end $$;
create trigger spread_caseload after update of gemeente_id, klantmanager_id, uitvoerder_id, consulent_id on participant
  for each row when (old.gemeente_id is distinct from new.gemeente_id
    or old.klantmanager_id is distinct from new.klantmanager_id
    or old.uitvoerder_id is distinct from new.uitvoerder_id or old.consulent_id is distinct from new.consulent_id)
  execute function spread_caseload();

-- A participant is in the caseload of its latest traject that has not ended, or of its latest.
create function keep_caseload_of_participant() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update participant p set gemeente_id = t.traject_opdrachtgever_id, klantmanager_id = t.klantmanager_id,
      uitvoerder_id = t.uitvoerder_id, consulent_id = t.consulent_id
    from (select * from traject where participant_id = new.participant_id
          order by status in ('COMPLETED', 'ENDED'), start_date desc nulls first, id limit 1) t
    where p.id = new.participant_id
      and (p.gemeente_id, p.klantmanager_id, p.uitvoerder_id, p.consulent_id)
        is distinct from (t.traject_opdrachtgever_id, t.klantmanager_id, t.uitvoerder_id, t.consulent_id);
  return null;
end $$;
create trigger keep_caseload after insert or update on traject
  for each row execute function keep_caseload_of_participant();

create function keep_student_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select participant_id, roc_id, docent_id into new.participant_id, new.roc_id, new.docent_id
    from student where id = new.student_id;
  return new;
end $$;
create trigger keep_student_keys before insert or update of student_id on student_record
  for each row execute function keep_student_keys();
create trigger keep_student_keys before insert or update of student_id on enrolment
  for each row execute function keep_student_keys();

create function spread_student_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update student_record set roc_id = new.roc_id, docent_id = new.docent_id where student_id = new.id;
  update enrolment set roc_id = new.roc_id, docent_id = new.docent_id where student_id = new.id;
  return null;
end $$;
create trigger spread_student_keys after update of roc_id, docent_id on student
  for each row execute function spread_student_keys();
`;

const CREWS = `
create function keep_crew(crew_key uuid) returns void language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  today date := keep_today();
  members int;
begin
  select count(*) into members
    from crew_membership m join contributor c on c.id = m.contributor_id
    where m.crew_id = crew_key and c.kind = 'DEELNEMER'
      and m.valid_from <= today and (m.valid_until is null or m.valid_until >= today);
  update crew set member_count = members,
      strength_status = case when strength_status = 'PAUSED' then 'PAUSED'
        when members < minimum_strength then 'UNDERSTRENGTH' else 'FULL' end
    where id = crew_key;
  -- The coarse status follows at most once a week, so that no change of strength can be read from it.
  update crew set coarse_status = case when strength_status = 'PAUSED' then 'PAUSED' else 'ACTIVE' end,
      coarse_status_since = today
    where id = crew_key and coarse_status_since <= today - 7
      and coarse_status <> case when strength_status = 'PAUSED' then 'PAUSED' else 'ACTIVE' end;
end $$;

create function keep_crew_of_membership() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then perform keep_crew(old.crew_id); end if;
  if tg_op <> 'DELETE' then perform keep_crew(new.crew_id); end if;
  return null;
end $$;
create trigger keep_crew after insert or update or delete on crew_membership
  for each row execute function keep_crew_of_membership();

-- R-06: at most the crew's maximum of participants on any day; the voorman is not counted.
create function check_crew_maximum() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  maximum int;
  most int;
begin
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
create trigger zz_check_crew_maximum before insert or update of crew_id, contributor_id, valid_from, valid_until
  on crew_membership for each row execute function check_crew_maximum();
`;

const JOBS = `
create function keep_object_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select gemeente_id into new.gemeente_id from wijk where id = new.wijk_id;
  return new;
end $$;
create trigger keep_keys before insert or update of wijk_id on work_object
  for each row execute function keep_object_keys();

create function keep_object_access_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select owner_id into new.owner_id from work_object where id = new.object_id;
  return new;
end $$;
create trigger keep_keys before insert or update of object_id on work_object_access
  for each row execute function keep_object_access_keys();

create function spread_object_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update work_object_access set owner_id = new.owner_id where object_id = new.id;
  if old.gemeente_id is distinct from new.gemeente_id or old.wijk_id is distinct from new.wijk_id then
    update job set gemeente_id = new.gemeente_id, wijk_id = new.wijk_id where object_id = new.id;
  end if;
  return null;
end $$;
create trigger spread_keys after update of owner_id, gemeente_id, wijk_id on work_object
  for each row execute function spread_object_keys();

create function keep_job_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select gemeente_id, wijk_id into new.gemeente_id, new.wijk_id from work_object where id = new.object_id;
  new.uitvoerder_id := (select uitvoerder_id from crew where id = new.crew_id);
  return new;
end $$;
create trigger keep_keys before insert or update of object_id, crew_id on job
  for each row execute function keep_job_keys();

create function is_open_job(status text) returns boolean language sql immutable as $$
  select status not in ('CONCEPT', 'REJECTED', 'CLOSED', 'CANCELLED')
$$;

create function keep_crew_client(organisation uuid, crew_key uuid, change int, day date) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into crew_client (organisation_id, crew_id, latest_job_on, open_jobs) values (organisation, crew_key, day, greatest(change, 0))
  on conflict (organisation_id, crew_id) do update
    set open_jobs = crew_client.open_jobs + change, latest_job_on = greatest(crew_client.latest_job_on, day)
$$;

create function spread_job() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.crew_id is not null and is_open_job(old.status) then
    perform keep_crew_client(old.werk_opdrachtgever_id, old.crew_id, -1, old.status_date);
  end if;
  if new.crew_id is not null then
    perform keep_crew_client(new.werk_opdrachtgever_id, new.crew_id, is_open_job(new.status)::int, new.status_date);
  end if;
  if tg_op = 'UPDATE' and (old.crew_id, old.werk_opdrachtgever_id) is distinct from (new.crew_id, new.werk_opdrachtgever_id) then
    update task set crew_id = new.crew_id, uitvoerder_id = new.uitvoerder_id,
      werk_opdrachtgever_id = new.werk_opdrachtgever_id where job_id = new.id;
  end if;
  return null;
end $$;
create trigger spread_job after insert or update of status, status_date, crew_id, werk_opdrachtgever_id on job
  for each row execute function spread_job();

create function keep_task_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select werk_opdrachtgever_id, uitvoerder_id, crew_id
    into new.werk_opdrachtgever_id, new.uitvoerder_id, new.crew_id from job where id = new.job_id;
  return new;
end $$;
create trigger keep_keys before insert or update of job_id on task
  for each row execute function keep_task_keys();
`;

const PARTNERS = `
create function keep_agreement_partners() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from agreement_partner where agreement_id = new.id;
  insert into agreement_partner (agreement_id, organisation_id, partner_id, valid_from, valid_until)
    select new.id, one, other, new.valid_from, new.valid_until
    from unnest(new.party_ids) one cross join unnest(new.party_ids) other where one <> other;
  return null;
end $$;
create trigger keep_partners after insert or update on cooperation_agreement
  for each row execute function keep_agreement_partners();
alter table agreement_partner add foreign key (agreement_id) references cooperation_agreement (id) on delete cascade;
alter table agreement_partner add foreign key (organisation_id) references organisation (id);

create function keep_consortium(consortium_key uuid) returns void language sql security definer
  set search_path = pg_catalog, public, pg_temp as $$
  update consortium set current_party_ids = array(
      select distinct organisation_id from consortium_party
      where consortium_id = consortium_key and valid_from <= keep_today()
        and (valid_until is null or valid_until >= keep_today()) order by organisation_id)
    where id = consortium_key
$$;

create function keep_consortium_of_party() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  perform keep_consortium(coalesce(new.consortium_id, old.consortium_id));
  return null;
end $$;
create trigger keep_consortium after insert or update or delete on consortium_party
  for each row execute function keep_consortium_of_party();

-- What depends on today, brought up to date: at the start of the server and daily.
create function keep_daily() returns void language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update participant set date_of_birth = date_of_birth
    where is_minor is distinct from (date_of_birth is not null and date_of_birth > keep_today() - interval '18 years');
  update student set date_of_birth = date_of_birth
    where is_minor is distinct from (date_of_birth is not null and date_of_birth > keep_today() - interval '18 years');
  perform keep_crew(id) from crew;
  perform keep_consortium(id) from consortium;
end $$;
`;

const TRANSITIONS = `
-- Filled from the machines' tables whenever the policy is applied.
create table state_transition (
  table_name text not null,
  from_status text not null,
  to_status text not null,
  database_role text not null,
  primary key (table_name, from_status, to_status, database_role)
);

create function check_transition() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.status is distinct from new.status and not exists (
    select from state_transition where table_name = tg_table_name and from_status = old.status
      and to_status = new.status and database_role = current_user) then
    raise exception 'no such transition' using errcode = 'check_violation', constraint = 'state_machine';
  end if;
  return new;
end $$;
create trigger check_transition before update of status on job for each row execute function check_transition();
create trigger check_transition before update of status on task for each row execute function check_transition();
`;

const AUTHENTICATOR = `
-- All that may be asked before a role is entered: does this subject hold this role for this organisation today?
create function authenticate(organisation_oin text, token_subject text, token_role text, today date)
  returns table (assignment_id uuid, organisation_id uuid, person_id uuid, scope text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.id, a.organisation_id, coalesce(a.staff_member_id, a.participant_id), a.scope
    from role_assignment a join organisation o on o.id = a.organisation_id
    where o.oin = organisation_oin and a.subject = token_subject and a.role = token_role
      and a.valid_from <= today and (a.valid_until is null or a.valid_until >= today)
    order by a.scope = 'ORGANISATION' desc, a.valid_from, a.id limit 1
$$;
`;
