import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Crews that are made, led, paused and disbanded, and who comes into them and leaves. */
export class CrewWork1764000000022 implements MigrationInterface {
  name = 'CrewWork1764000000022';

  async up(runner: QueryRunner): Promise<void> {
    // The owner is bound by row-level security too and would fill in nothing: lifted for the backfill.
    for (const table of BACKFILLED) await runner.query(`alter table ${table} no force row level security`);
    for (const part of [LEADS, STATUS, BACKFILL, MEMBERSHIPS, RECORDS, SKILLS, KEPT]) await runner.query(part);
    for (const table of BACKFILLED) await runner.query(`alter table ${table} force row level security`);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: a later one corrects it.');
  }
}

const BACKFILLED = ['crew', 'staff_member', 'contributor'];

const STORED = `
  id uuid not null,
  responsible_organisation_id uuid not null references organisation (id),
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,`;

const STATUS = `
alter table crew add column status text check (status in ('FORMING', 'ACTIVE', 'UNDERSTRENGTH', 'PAUSED', 'DISBANDED'));
alter table crew add check (coarse_status in ('ACTIVE', 'PAUSED'));
alter table crew add check (cardinality(weekly_half_days) > 0);

-- Where a crew stands follows from its members, who leads it from the leads; what the graph shows from both.
create function keep_crew_status() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  today date := keep_today();
  coarse text;
begin
  new.status := case when new.status in ('PAUSED', 'DISBANDED') then new.status
    when new.member_count >= new.minimum_strength then 'ACTIVE'
    when new.status = 'FORMING' then 'FORMING' else 'UNDERSTRENGTH' end;
  new.voorman_id := coalesce((select staff_member_id from crew_lead where crew_id = new.id and valid_from <= today
    order by valid_from desc, created_at desc, id desc limit 1), new.voorman_id);
  new.active := new.status <> 'DISBANDED';
  new.strength_status := case when new.status in ('PAUSED', 'DISBANDED') then 'PAUSED'
    when new.member_count < new.minimum_strength then 'UNDERSTRENGTH' else 'FULL' end;
  -- The coarse status follows at most once a week, so that no change of strength can be read from it.
  coarse := case when new.strength_status = 'PAUSED' then 'PAUSED' else 'ACTIVE' end;
  if tg_op = 'INSERT' then
    new.coarse_status := coalesce(new.coarse_status, coarse);
    new.coarse_status_since := coalesce(new.coarse_status_since, today);
  elsif new.coarse_status <> coarse and new.coarse_status_since <= today - 7 then
    new.coarse_status := coarse;
    new.coarse_status_since := today;
  end if;
  return new;
end $$;
create trigger keep_status before insert or update of status, member_count, minimum_strength on crew
  for each row execute function keep_crew_status();

create function keep_disbanded_crew_empty() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from crew_membership where crew_id = new.id
      and (valid_until is null or valid_until >= keep_today())) then
    raise exception 'members' using errcode = 'check_violation', constraint = 'crew_without_members';
  end if;
  if exists (select from crew_client where crew_id = new.id and open_jobs > 0) then
    raise exception 'jobs' using errcode = 'check_violation', constraint = 'crew_without_jobs';
  end if;
  return new;
end $$;
create trigger keep_empty before update of status on crew for each row
  when (new.status = 'DISBANDED' and old.status <> 'DISBANDED') execute function keep_disbanded_crew_empty();

create function refuse_disbanded_crew() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Whoever disbands it goes first, or waits.
  perform from crew where id = new.crew_id for no key update;
  if (select status from crew where id = new.crew_id) = 'DISBANDED' then
    -- Of whoever orders work no more is said than that there is no such crew.
    raise exception 'disbanded' using errcode = 'check_violation',
      constraint = case tg_table_name when 'job' then 'crew_is_available' else 'crew_is_active' end;
  end if;
  return new;
end $$;
create trigger zz_refuse_disbanded before update of crew_id on job for each row
  when (new.crew_id is not null and old.crew_id is distinct from new.crew_id) execute function refuse_disbanded_crew();
create trigger zz_refuse_disbanded before insert or update of crew_id on crew_membership
  for each row execute function refuse_disbanded_crew();
`;

const LEADS = `
create table crew_lead (${STORED}
  crew_id uuid not null references crew (id),
  staff_member_id uuid not null references staff_member (id),
  valid_from date not null,
  uitvoerder_id uuid not null,
  primary key (id)
);
create index on crew_lead (crew_id, valid_from);
create index on crew_lead (uitvoerder_id);

-- R-08: a voorman is employed by the uitvoerder.
create function check_crew_lead() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select uitvoerder_id into new.uitvoerder_id from crew where id = new.crew_id;
  if not exists (select from staff_member where id = new.staff_member_id and organisation_id = new.uitvoerder_id) then
    raise exception 'R-08' using errcode = 'check_violation', constraint = 'crew_voorman_employed';
  end if;
  return new;
end $$;
create trigger check_lead before insert or update of crew_id, staff_member_id on crew_lead
  for each row execute function check_crew_lead();

create function keep_crew_of_lead() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  perform keep_crew(new.crew_id);
  return null;
end $$;

-- Whoever leads a crew when it is made leads it from that day.
create function lead_crews(crew_keys uuid[]) returns void language sql security definer
  set search_path = pg_catalog, public, pg_temp as $$
  insert into crew_lead (id, responsible_organisation_id, processing_activity, created_at, changed_at, crew_id,
      staff_member_id, valid_from, uitvoerder_id)
    select md5('lead ' || id::text)::uuid, responsible_organisation_id, processing_activity, created_at, created_at, id,
      voorman_id, least(created_at::date, keep_today()), uitvoerder_id
    from crew where id = any (crew_keys)
$$;

create function lead_new_crew() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  perform lead_crews(array[new.id]);
  return null;
end $$;
create trigger lead_new after insert on crew for each row execute function lead_new_crew();
`;

const BACKFILL = `
update crew set status = case when not active then 'DISBANDED' when strength_status = 'PAUSED' then 'PAUSED'
  when strength_status = 'UNDERSTRENGTH' then 'UNDERSTRENGTH' else 'ACTIVE' end;
alter table crew alter column status set not null;
select lead_crews(array(select id from crew));
create trigger keep_crew after insert on crew_lead for each row execute function keep_crew_of_lead();
`;

const MEMBERSHIPS = `
create unique index on contributor (participant_id, uitvoerder_id, kind) where participant_id is not null;

-- Whoever introduces a participant names the participant: the contributor is looked up, or made.
create function keep_contributor() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.contributor_id is not null or new.participant_id is null then return new; end if;
  insert into contributor (id, responsible_organisation_id, processing_activity, kind, participant_id, uitvoerder_id)
    select gen_random_uuid(), uitvoerder_id, new.processing_activity, 'DEELNEMER', new.participant_id, uitvoerder_id
    from crew where id = new.crew_id
    on conflict do nothing;
  select b.id into new.contributor_id from contributor b join crew c on c.uitvoerder_id = b.uitvoerder_id
    where c.id = new.crew_id and b.participant_id = new.participant_id and b.kind = 'DEELNEMER';
  return new;
end $$;
create trigger aa_keep_contributor before insert on crew_membership
  for each row execute function keep_contributor();

-- Nobody is in a crew twice on one day. The crew is locked by then: by R-06, or because nobody may disband it meanwhile.
create function check_membership_once() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from crew_membership where crew_id = new.crew_id and contributor_id = new.contributor_id
      and id <> new.id and valid_from <= coalesce(new.valid_until, 'infinity')
      and coalesce(valid_until, 'infinity') >= new.valid_from) then
    raise exception 'once' using errcode = 'check_violation', constraint = 'crew_membership_once';
  end if;
  return new;
end $$;
create trigger zzz_check_once before insert or update of crew_id, contributor_id, valid_from, valid_until
  on crew_membership for each row execute function check_membership_once();
alter table crew_membership add check (valid_until >= valid_from);
`;

const RECORDS = `
create table attendance (${STORED}
  membership_id uuid not null references crew_membership (id),
  crew_id uuid not null references crew (id),
  participant_id uuid not null references participant (id),
  date date not null,
  half_day text not null check (half_day in ('MORNING', 'AFTERNOON', 'EVENING')),
  present boolean not null,
  gemeente_id uuid not null,
  uitvoerder_id uuid not null,
  primary key (id)
);
create unique index attendance_once on attendance (membership_id, date, half_day);
create index on attendance (membership_id, date, id);
create index on attendance (crew_id, date, id);
create index on attendance (participant_id, date, id);
create index on attendance (uitvoerder_id, date, id);

create table absence_report (${STORED}
  membership_id uuid not null references crew_membership (id),
  crew_id uuid not null references crew (id),
  participant_id uuid not null references participant (id),
  "from" date not null,
  "until" date check ("until" >= "from"),
  gemeente_id uuid not null,
  uitvoerder_id uuid not null,
  primary key (id)
);
create index on absence_report (membership_id, "from", id);
create index on absence_report (participant_id, "from", id);
create index on absence_report (uitvoerder_id, "from", id);

create table work_adaptation (${STORED}
  participant_id uuid not null references participant (id),
  kind text not null check (kind in ('NIET_TILLEN', 'NIET_ALLEEN', 'GEEN_HOOGTE', 'RUSTIGE_PLEK', 'VERKORTE_DAGDELEN',
    'OVERIG')),
  agreed_by_participant boolean not null,
  ended_on date,
  gemeente_id uuid not null,
  uitvoerder_id uuid not null,
  primary key (id)
);
create unique index adaptation_once on work_adaptation (participant_id, uitvoerder_id, kind) where ended_on is null;
create index on work_adaptation (participant_id, id);
create index on work_adaptation (uitvoerder_id, id);

-- What hangs on a membership has its keys, and is of a participant and of a day of the membership.
create function keep_attendance() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  membership crew_membership;
begin
  select * into membership from crew_membership where id = new.membership_id for share;
  new.crew_id := membership.crew_id;
  new.participant_id := membership.participant_id;
  new.gemeente_id := membership.gemeente_id;
  new.uitvoerder_id := membership.uitvoerder_id;
  if new.date < membership.valid_from or new.date > membership.valid_until then
    raise exception 'outside' using errcode = 'check_violation', constraint = 'attendance_within_membership';
  end if;
  return new;
end $$;
create trigger keep_attendance before insert or update of membership_id, date on attendance
  for each row execute function keep_attendance();

create function keep_absence() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  membership crew_membership;
begin
  -- Two reports of one membership wait for each other.
  select * into membership from crew_membership where id = new.membership_id for no key update;
  new.crew_id := membership.crew_id;
  new.participant_id := membership.participant_id;
  new.gemeente_id := membership.gemeente_id;
  new.uitvoerder_id := membership.uitvoerder_id;
  if new."from" < membership.valid_from or coalesce(new."until", new."from") > membership.valid_until then
    raise exception 'outside' using errcode = 'check_violation', constraint = 'absence_within_membership';
  end if;
  if exists (select from absence_report where membership_id = new.membership_id and id <> new.id
      and "from" <= coalesce(new."until", 'infinity') and coalesce("until", 'infinity') >= new."from") then
    raise exception 'once' using errcode = 'check_violation', constraint = 'absence_once';
  end if;
  return new;
end $$;
create trigger keep_absence before insert or update of membership_id, "from", "until" on absence_report
  for each row execute function keep_absence();

create function check_membership_lasts() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from attendance where membership_id = new.id and date > new.valid_until)
    or exists (select from absence_report where membership_id = new.id
      and coalesce("until", "from") > new.valid_until) then
    raise exception 'attended' using errcode = 'check_violation', constraint = 'membership_attended';
  end if;
  return new;
end $$;
create trigger zzz_check_lasts before update of valid_until on crew_membership for each row
  when (new.valid_until is not null) execute function check_membership_lasts();
`;

const SKILLS = `
create table werkproces (${STORED}
  code text not null,
  name text not null,
  opleiding_id uuid not null references opleiding (id),
  primary key (id)
);
create index on werkproces (code, id);
create index on werkproces (name, id);
create unique index on werkproces (opleiding_id, code);

create table skill (${STORED}
  name text not null,
  kind text not null check (kind in ('ARBEIDS', 'VAK')),
  werkproces_id uuid references werkproces (id),
  primary key (id)
);
create index on skill (name, id);
create index on skill (kind, name, id);
create index on skill (werkproces_id, name, id);

create table skill_assessment (${STORED}
  participant_id uuid not null references participant (id),
  skill_id uuid not null references skill (id),
  level int not null check (level between 1 and 5),
  assessed_on date not null,
  assessed_by_id uuid not null references staff_member (id),
  skill_kind text not null,
  learning_key text,
  gemeente_id uuid not null,
  uitvoerder_id uuid not null,
  primary key (id)
);
create index on skill_assessment (participant_id, assessed_on, id);
create index on skill_assessment (uitvoerder_id, assessed_on, id);
create index on skill_assessment (learning_key, assessed_on, id);
create index on skill_assessment (skill_id);

alter table enrolment add column learning_key text
  generated always as (participant_id::text || ' ' || opleiding_id::text) stored not null;
create index on enrolment (learning_key);
alter table student add column assessment_ids uuid[];

create function keep_skill_assessment() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select s.kind, new.participant_id::text || ' ' || w.opleiding_id::text into new.skill_kind, new.learning_key
    from skill s left join werkproces w on w.id = s.werkproces_id where s.id = new.skill_id;
  return new;
end $$;
create trigger keep_assessment before insert or update of skill_id, participant_id on skill_assessment
  for each row execute function keep_skill_assessment();

create function spread_skill() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update skill_assessment set skill_id = skill_id where skill_id = new.id;
  return null;
end $$;
create trigger spread_skill after update of kind, werkproces_id on skill
  for each row execute function spread_skill();

create function spread_werkproces() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update skill set werkproces_id = werkproces_id where werkproces_id = new.id;
  return null;
end $$;
create trigger spread_werkproces after update of opleiding_id on werkproces
  for each row execute function spread_werkproces();

-- Which assessments are of an opleiding in which a student is enrolled.
create function keep_assessments_of(participant_key uuid) returns void language sql security definer
  set search_path = pg_catalog, public, pg_temp as $$
  update student s set assessment_ids = n.ids
    from (select t.id as student_id, (select array_agg(a.id order by a.id) from skill_assessment a
            where a.learning_key in (select learning_key from enrolment e where e.student_id = t.id)) as ids
          from student t where t.participant_id = participant_key) n
    where s.id = n.student_id and s.assessment_ids is distinct from n.ids
$$;

create function keep_assessments() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then perform keep_assessments_of(old.participant_id); end if;
  if tg_op <> 'DELETE' then perform keep_assessments_of(new.participant_id); end if;
  return null;
end $$;
create trigger keep_assessments after insert or delete or update of learning_key, skill_id, participant_id
  on skill_assessment for each row execute function keep_assessments();
create trigger keep_assessments after insert or delete or update of student_id, opleiding_id, participant_id
  on enrolment for each row execute function keep_assessments();
`;

/** Of whose participant a record is, and which organisation keeps it. */
const KEPT = `
create function keep_record_of_participant() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select gemeente_id into new.gemeente_id from participant where id = new.participant_id;
  new.uitvoerder_id := new.responsible_organisation_id;
  return new;
end $$;
create trigger keep_record before insert or update of participant_id, responsible_organisation_id on work_adaptation
  for each row execute function keep_record_of_participant();
create trigger keep_record before insert or update of participant_id, responsible_organisation_id on skill_assessment
  for each row execute function keep_record_of_participant();

create function spread_gemeente_of_records() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update attendance set gemeente_id = new.gemeente_id where participant_id = new.id;
  update absence_report set gemeente_id = new.gemeente_id where participant_id = new.id;
  update work_adaptation set gemeente_id = new.gemeente_id where participant_id = new.id;
  update skill_assessment set gemeente_id = new.gemeente_id where participant_id = new.id;
  return null;
end $$;
create trigger spread_gemeente after update of gemeente_id on participant for each row
  when (old.gemeente_id is distinct from new.gemeente_id) execute function spread_gemeente_of_records();
`;
