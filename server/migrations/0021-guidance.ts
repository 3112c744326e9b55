import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The traject on its way: its duration and steps, its plans, what is agreed and reported, and what came of it. */
export class Guidance1764000000021 implements MigrationInterface {
  name = 'Guidance1764000000021';

  async up(runner: QueryRunner): Promise<void> {
    // The owner is bound by row-level security too and would fill in nothing: lifted for the backfill.
    await runner.query('alter table traject no force row level security');
    for (const part of [TRAJECT, KEYS, PLANS, REPORTING, REPORTS, NOTES, OUTCOMES, SPREAD]) await runner.query(part);
    await runner.query('alter table traject force row level security');
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

/** What a row about a traject repeats of it. */
const OF_TRAJECT = `
  traject_id uuid not null references traject (id),
  participant_id uuid not null references participant (id),
  traject_opdrachtgever_id uuid not null,
  uitvoerder_id uuid not null,
  klantmanager_id uuid,
  consulent_id uuid,`;

const TRAJECT = `
alter table traject add column duration_months int check (duration_months between 1 and 60);
alter table traject add column interruption_reason text
  check (interruption_reason in ('PLANNING', 'PERSOONLIJK', 'ANDERS'));
alter table traject add column end_reason text
  check (end_reason in ('BETAALD_WERK', 'ANDER_TRAJECT', 'VERHUIZING', 'OP_EIGEN_VERZOEK', 'ANDERS'));
alter table traject add column work_aims text[] not null default '{}'
  check (work_aims <@ array['ACTIVEREN', 'TESTEN', 'VAKVAARDIGHEDEN_AANLEREN']);

-- From the 31st of January a month runs to the last of February: a day that the last month lacks is not yet begun.
create function last_day_of_term(first date, months int) returns date language sql immutable
  set search_path = pg_catalog, public, pg_temp as $$
  select later - (extract(day from later) = extract(day from first))::int
    from (select (first + make_interval(months => months))::date as later) own
$$;

-- What ends within a month was agreed to the end of it: the days agreed stay as they are.
update traject set duration_months =
    (select min(months) from generate_series(1, 60) months where last_day_of_term(start_date, months) >= end_date)
  where end_date >= start_date;

-- Whether the statement is a partner's: migrations, seeds and what the database does by itself are nobody's.
create function acts_for_partner() returns boolean language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from state_transition where database_role = current_user) and current_user not like '%\\_maintenance'
$$;

-- R-03: only the klantmanager sets the duration, and with it the end.
create function check_duration() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if (new.duration_months, new.end_date) is distinct from (old.duration_months, old.end_date)
      and acts_for_partner() and current_user not like '%\\_klantmanager' then
    raise exception 'R-03' using errcode = 'check_violation', constraint = 'traject_duration';
  end if;
  return new;
end $$;
create trigger check_duration before update of duration_months, end_date on traject
  for each row execute function check_duration();

create function keep_end_date() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  new.end_date := last_day_of_term(new.start_date, new.duration_months);
  return new;
end $$;
create trigger keep_end_date before insert or update of start_date, duration_months, end_date on traject
  for each row when (new.duration_months is not null) execute function keep_end_date();
`;

const KEYS = `
create function keep_traject_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select participant_id, traject_opdrachtgever_id, uitvoerder_id, klantmanager_id, consulent_id
    into new.participant_id, new.traject_opdrachtgever_id, new.uitvoerder_id, new.klantmanager_id, new.consulent_id
    from traject where id = new.traject_id;
  new.responsible_organisation_id := new.uitvoerder_id;
  return new;
end $$;

-- Whatever table repeats the keys of its traject follows them.
create function spread_traject_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  follower text;
begin
  foreach follower in array tg_argv loop
    execute format('update %I set participant_id = $1.participant_id, uitvoerder_id = $1.uitvoerder_id,
        traject_opdrachtgever_id = $1.traject_opdrachtgever_id, klantmanager_id = $1.klantmanager_id,
        consulent_id = $1.consulent_id where traject_id = $1.id', follower) using new;
  end loop;
  return null;
end $$;
`;

const PLANS = `
create table traject_plan (${STORED}${OF_TRAJECT}
  plan_version int not null check (plan_version > 0),
  goals text[] not null,
  activities text[] not null,
  learning_points text[] not null,
  work_floor_learning_points text[] not null,
  drawn_up_by_id uuid not null references staff_member (id),
  agreed_by_klantmanager_on date,
  provided_on date,
  primary key (id),
  unique (traject_id, plan_version)
);
create index on traject_plan (traject_opdrachtgever_id, klantmanager_id, plan_version);
create index on traject_plan (uitvoerder_id, consulent_id, plan_version);
create index on traject_plan (uitvoerder_id, plan_version);
create index on traject_plan (participant_id, plan_version);

-- Of two who write the next version at once, one has written it.
create function check_plan_version() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if (select coalesce(max(plan_version), 0) from traject_plan where traject_id = new.traject_id) + 1 <> new.plan_version then
    return null;
  end if;
  return new;
end $$;
create trigger check_version before insert on traject_plan for each row execute function check_plan_version();

-- Nothing is planned in a traject that is over; whoever ends it meanwhile goes first or waits.
create function check_traject_is_open() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  current_status text;
begin
  select status into current_status from traject where id = new.traject_id for share;
  if current_status in ('COMPLETED', 'ENDED') then
    raise exception 'the traject is over' using errcode = 'check_violation', constraint = 'state_machine';
  end if;
  return new;
end $$;
create trigger check_open before insert on traject_plan for each row
  when (acts_for_partner()) execute function check_traject_is_open();
create trigger keep_keys before insert or update of traject_id on traject_plan
  for each row execute function keep_traject_keys();

-- R-27: what was written stays; agreed and provided is the version written last, once.
create function check_plan_stays() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.agreed_by_klantmanager_on <> coalesce(new.agreed_by_klantmanager_on, 'infinity')
    or old.provided_on <> coalesce(new.provided_on, 'infinity')
    or exists (select from traject_plan where traject_id = new.traject_id and plan_version > new.plan_version) then
    raise exception 'R-27' using errcode = 'check_violation', constraint = 'state_machine';
  end if;
  return new;
end $$;
create trigger check_stays before update of agreed_by_klantmanager_on, provided_on on traject_plan
  for each row execute function check_plan_stays();
`;

const REPORTING = `
create table reporting_agreement (${STORED}${OF_TRAJECT}
  form text not null check (form in ('SCHRIFTELIJK', 'GESPREK', 'PORTAAL')),
  every_months int not null check (every_months between 1 and 12),
  subjects text[] not null check (subjects <@ array['AANWEZIGHEID', 'VERZUIM', 'WERKTEMPO', 'VAARDIGHEDEN',
    'WERKHOUDING', 'LEERPUNTEN'] and cardinality(subjects) > 0),
  agreed_on date,
  primary key (id)
);
create index on reporting_agreement (traject_id, (coalesce(agreed_on, 'infinity'::date)));
create index on reporting_agreement (traject_opdrachtgever_id, klantmanager_id);
create index on reporting_agreement (uitvoerder_id, consulent_id);
create index on reporting_agreement (participant_id);
create trigger keep_keys before insert or update of traject_id on reporting_agreement
  for each row execute function keep_traject_keys();
`;

const REPORTS = `
create table report (${STORED}${OF_TRAJECT}
  agreement_id uuid not null references reporting_agreement (id),
  planned_on date not null,
  provided_on date,
  status text not null check (status in ('PLANNED', 'PROVIDED')),
  primary key (id),
  unique (traject_id, planned_on),
  check ((status = 'PROVIDED') = (provided_on is not null))
);
create index on report (traject_opdrachtgever_id, klantmanager_id, planned_on);
create index on report (uitvoerder_id, consulent_id, planned_on);
create index on report (uitvoerder_id, planned_on);
create index on report (participant_id, planned_on);
create trigger keep_keys before insert or update of traject_id on report
  for each row execute function keep_traject_keys();

create function refuse_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  raise exception 'what was provided stays' using errcode = 'check_violation', constraint = 'state_machine';
end $$;
create trigger check_stays before update of agreed_on on reporting_agreement for each row
  when (old.agreed_on is not null and acts_for_partner()) execute function refuse_change();
create trigger check_stays before update of provided_on on report for each row
  when (old.provided_on is not null and acts_for_partner()) execute function refuse_change();

create table report_item (${STORED}${OF_TRAJECT}
  report_id uuid not null references report (id) on delete cascade,
  subject text not null check (subject in ('AANWEZIGHEID', 'VERZUIM', 'WERKTEMPO', 'VAARDIGHEDEN', 'WERKHOUDING',
    'LEERPUNTEN')),
  text text not null,
  provided_on date,
  agreed boolean not null default false,
  primary key (id),
  unique (report_id, subject)
);
create index on report_item (traject_id);
create index on report_item (participant_id);

-- The item waits for whoever is providing its report.
create function keep_report_item() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select r.traject_id, r.provided_on, new.subject = any (a.subjects) and a.agreed_on is not null
    into new.traject_id, new.provided_on, new.agreed
    from report r join reporting_agreement a on a.id = r.agreement_id where r.id = new.report_id for share of r;
  return new;
end $$;
create trigger keep_item before insert or update of report_id, subject, text on report_item
  for each row execute function keep_report_item();
create trigger keep_keys before insert or update of traject_id on report_item
  for each row execute function keep_traject_keys();

create function spread_provided() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update report_item set provided_on = new.provided_on where report_id = new.id;
  return null;
end $$;
create trigger spread_provided after update of provided_on on report for each row execute function spread_provided();

-- The reports of the agreement that holds, from today on: once in so many months, the last at the end. What has been
-- written or provided stays, whatever becomes of agreement and days.
create function keep_reports(traject_key uuid) returns void language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  own traject;
  agreement reporting_agreement;
  wanted date[] := '{}';
begin
  select * into own from traject where id = traject_key;
  select * into agreement from reporting_agreement where traject_id = traject_key and agreed_on is not null
    order by agreed_on desc, changed_at desc, id limit 1;
  if agreement.id is null then return; end if;
  if own.status not in ('COMPLETED', 'ENDED') and own.start_date is not null and own.duration_months is not null then
    select array_agg(distinct day) into wanted from (
      select least((own.start_date + make_interval(months => n * agreement.every_months))::date, own.end_date) as day
      from generate_series(1, ceil(own.duration_months::numeric / agreement.every_months)::int) n) days
      where day >= keep_today();
  end if;
  delete from report r where r.traject_id = traject_key and r.status = 'PLANNED' and r.planned_on >= keep_today()
    and (r.agreement_id <> agreement.id or r.planned_on <> all (coalesce(wanted, '{}')))
    and not exists (select from report_item i where i.report_id = r.id);
  insert into report (id, responsible_organisation_id, processing_activity, traject_id, agreement_id, planned_on, status)
    select gen_random_uuid(), agreement.responsible_organisation_id, agreement.processing_activity, traject_key,
      agreement.id, day, 'PLANNED' from unnest(wanted) day
    on conflict (traject_id, planned_on) do nothing;
end $$;

create function keep_reports_of_agreement() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  perform keep_reports(new.traject_id);
  return null;
end $$;
create trigger keep_reports after update of agreed_on on reporting_agreement for each row
  when (new.agreed_on is distinct from old.agreed_on) execute function keep_reports_of_agreement();

create function keep_reports_of_traject() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  perform keep_reports(new.id);
  return null;
end $$;
create trigger keep_reports after update of start_date, duration_months, status on traject for each row
  when ((new.start_date, new.duration_months, new.status in ('COMPLETED', 'ENDED'))
    is distinct from (old.start_date, old.duration_months, old.status in ('COMPLETED', 'ENDED')))
  execute function keep_reports_of_traject();
`;

const NOTES = `
create table progress_note (${STORED}${OF_TRAJECT}
  date date not null,
  present boolean not null,
  work_pace text check (work_pace in ('LAAG', 'GEMIDDELD', 'HOOG')),
  skills text[] not null,
  remark text,
  written_by_id uuid not null references staff_member (id),
  written_on date not null default current_date,
  primary key (id)
);
create index on progress_note (traject_id, date);
create index on progress_note (written_by_id);
create index on progress_note (participant_id);
create trigger keep_keys before insert or update of traject_id on progress_note
  for each row execute function keep_traject_keys();

-- R-11: whoever leads the crew, of a day from the introduction on, while somebody is in the crew.
create function check_note_day() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  new.written_on := keep_today();
  if new.date > keep_today() or not exists (
    select from crew_membership m join crew c on c.id = m.crew_id
    where m.participant_id = new.participant_id and c.voorman_id = new.written_by_id
      and m.introduced_on <= new.date and (m.valid_until is null or m.valid_until >= keep_today())) then
    raise exception 'R-11' using errcode = 'check_violation', constraint = 'state_machine';
  end if;
  return new;
end $$;
create trigger zz_check_day before insert on progress_note for each row
  when (acts_for_partner()) execute function check_note_day();
`;

const OUTCOMES = `
create table ladder_measurement (${STORED}${OF_TRAJECT}
  step int not null check (step between 1 and 6),
  measured_on date not null,
  method text,
  primary key (id)
);
create index on ladder_measurement (participant_id, measured_on);
create index on ladder_measurement (traject_id);
create trigger keep_keys before insert or update of traject_id on ladder_measurement
  for each row execute function keep_traject_keys();

create table loonwaarde_determination (${STORED}
  participant_id uuid not null references participant (id),
  percentage int not null check (percentage between 0 and 100),
  determined_by text not null,
  employer text,
  valid_from date not null,
  primary key (id)
);
create index on loonwaarde_determination (participant_id, valid_from);

create table final_report (${STORED}${OF_TRAJECT}
  summary text not null,
  goals_achieved text[] not null,
  reintegration_advice text not null,
  reduced_loonwaarde boolean not null,
  indicatieve_loonwaarde_from int check (indicatieve_loonwaarde_from >= 0),
  indicatieve_loonwaarde_until int check (indicatieve_loonwaarde_until <= 100),
  substantiation text not null,
  established_on date not null,
  provided_on date,
  primary key (id),
  unique (traject_id),
  check ((indicatieve_loonwaarde_from is null) = (indicatieve_loonwaarde_until is null)),
  check (indicatieve_loonwaarde_from < indicatieve_loonwaarde_until)
);
create index on final_report (participant_id);
create trigger keep_keys before insert or update of traject_id on final_report
  for each row execute function keep_traject_keys();
create trigger check_stays before update on final_report for each row
  when (old.provided_on is not null and acts_for_partner()) execute function refuse_change();

create table outflow (${STORED}${OF_TRAJECT}
  destination text not null,
  date date not null,
  kind text not null check (kind in ('BETAALD_WERK', 'OPLEIDING', 'ANDER_TRAJECT', 'GEEN')),
  primary key (id),
  unique (traject_id)
);
create index on outflow (participant_id);
create trigger keep_keys before insert or update of traject_id on outflow
  for each row execute function keep_traject_keys();
`;

const SPREAD = `
create trigger spread_keys after update of participant_id, traject_opdrachtgever_id, uitvoerder_id, klantmanager_id,
  consulent_id on traject for each row
  execute function spread_traject_keys('application', 'traject_plan', 'reporting_agreement', 'report', 'report_item', 'progress_note',
    'ladder_measurement', 'final_report', 'outflow');
`;
