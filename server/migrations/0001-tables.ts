import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of the first release. Frozen: a later change is a later migration. */
export class Tables1764000000001 implements MigrationInterface {
  name = 'Tables1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists pgcrypto');
    await runner.query(TABLES);
    await runner.query(INDEXES);
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not undone: restore a backup instead.');
  }
}

const TABLES = `
create table organisation (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  name text not null,
  oin text not null unique,
  kvk_number text,
  kind text not null check (kind in ('GEMEENTE', 'WONINGCORPORATIE', 'SOCIAAL_ONTWIKKELBEDRIJF', 'WIJKBEDRIJF', 'LEERWERKBEDRIJF', 'ROC', 'AANBIEDER', 'WELZIJN', 'THUISZORG', 'ZORGINSTELLING', 'VRIJWILLIGERSORGANISATIE', 'OVERIG')),
  work_area text[] not null default '{}',
  primary key (id)
);

create table consortium (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  name text not null,
  kind text not null check (kind in ('WOP', 'WIJKBEDRIJF', 'LEERWERKBEDRIJF', 'LEERWERKDIENSTENBEDRIJF', 'WERKPLEKREGELING')),
  current_party_ids uuid[] not null default '{}',
  primary key (id)
);

create table consortium_party (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  consortium_id uuid not null,
  organisation_id uuid not null,
  role text not null check (role in ('GEMEENTE', 'WONINGCORPORATIE', 'UITVOERDER', 'ROC', 'WERKGEVER', 'OVERIG')),
  valid_from date not null,
  valid_until date,
  primary key (id)
);

create table cooperation_agreement (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  consortium_id uuid not null,
  party_ids uuid[] not null,
  valid_from date not null,
  valid_until date,
  purpose_ids uuid[] not null default '{}',
  wijk_ids uuid[] not null default '{}',
  primary key (id)
);

create table staff_member (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  organisation_id uuid not null,
  name text not null,
  work_name text not null,
  work_phone text,
  work_email text,
  primary key (id)
);

create table role_assignment (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  subject text not null,
  organisation_id uuid not null,
  role text not null check (role in ('KLANTMANAGER', 'BELEIDSMEDEWERKER', 'CORPORATIE_OPDRACHTGEVER', 'CONSULENT', 'VOORMAN', 'DOCENT', 'DEELNEMER')),
  scope text not null default 'OWN' check (scope in ('OWN', 'ORGANISATION')),
  staff_member_id uuid,
  participant_id uuid,
  stand_in_for_id uuid,
  valid_from date not null,
  valid_until date,
  primary key (id)
);

create table participant (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  gemeente_id uuid not null,
  klantmanager_id uuid,
  uitvoerder_id uuid,
  consulent_id uuid,
  call_name text not null,
  given_names text not null,
  family_name_prefix text,
  family_name text not null,
  family_name_initial text generated always as (left(family_name, 1) || '.') stored not null,
  date_of_birth date,
  is_minor boolean not null default false,
  phone text,
  email text,
  street text,
  house_number text,
  postcode text,
  place text,
  home_neighbourhood text,
  language_preference text,
  emergency_contact_name text,
  emergency_contact_phone text,
  has_paid_work boolean,
  presumed_loonwaarde_band text check (presumed_loonwaarde_band in ('BELOW_20', 'FROM_20_TO_40', 'FROM_40_TO_60', 'FROM_60_TO_80', 'FROM_80_TO_100')),
  primary key (id)
);

create table participant_identity (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  gemeente_id uuid not null,
  klantmanager_id uuid,
  uitvoerder_id uuid,
  consulent_id uuid,
  participant_id uuid not null unique,
  bsn_encrypted bytea not null,
  bsn_last_three text not null,
  verified_on date,
  verified_by text,
  primary key (id)
);

create table contributor (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  kind text not null check (kind in ('DEELNEMER', 'VRIJWILLIGER', 'STAGIAIR', 'BEROEPSKRACHT', 'BEWONER', 'GEDETACHEERDE')),
  participant_id uuid,
  uitvoerder_id uuid not null,
  consulent_id uuid,
  primary key (id)
);

create table student (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  call_name text not null,
  given_names text not null,
  family_name_prefix text,
  family_name text not null,
  date_of_birth date,
  is_minor boolean not null default false,
  phone text,
  email text,
  street text,
  house_number text,
  postcode text,
  place text,
  language_preference text,
  participant_id uuid not null,
  roc_id uuid not null,
  docent_id uuid,
  primary key (id)
);

create table student_record (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  student_id uuid not null unique,
  pgn text not null,
  student_number text not null,
  participant_id uuid not null,
  roc_id uuid not null,
  docent_id uuid,
  primary key (id)
);

create table traject (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  participant_id uuid not null,
  variant text not null check (variant in ('WOP', 'LEERWERKBEDRIJF', 'WERKPLEK')),
  kind text check (kind in ('DAGBESTEDING', 'PARTICIPATIE', 'TAALWERKSTAGE', 'VRIJWILLIGERSWERK', 'STAGE')),
  phase text check (phase in ('ACTIVEREN', 'TESTEN', 'VAKVAARDIGHEDEN_AANLEREN')),
  legal_basis text not null check (legal_basis in ('PARTICIPATIEWET', 'WMO')),
  instrument text check (instrument in ('LEERWERKTRAJECT', 'PARTICIPATIEPLAATS', 'PROEFPLAATS')),
  traject_opdrachtgever_id uuid not null,
  uitvoerder_id uuid not null,
  klantmanager_id uuid,
  consulent_id uuid,
  start_date date,
  end_date date,
  hours_per_week int,
  goal text,
  benefit_retained boolean not null default true,
  intended_outcome text,
  outflow_intended boolean,
  work_environment text check (work_environment in ('REGULIER', 'BESCHUT')),
  flexible boolean not null default false,
  deviation_reason text,
  status text not null check (status in ('PREPARED', 'PLAN_SET', 'AGREEMENT_SIGNED', 'TRIAL_PERIOD', 'RUNNING', 'SUSPENDED', 'COMPLETED', 'ENDED')),
  predecessor_id uuid,
  primary key (id)
);

create table crew (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  name text not null,
  uitvoerder_id uuid not null,
  voorman_id uuid not null,
  work_area text,
  weekly_half_days text[] not null check (weekly_half_days <@ array['MONDAY_MORNING', 'MONDAY_AFTERNOON', 'TUESDAY_MORNING', 'TUESDAY_AFTERNOON', 'WEDNESDAY_MORNING', 'WEDNESDAY_AFTERNOON', 'THURSDAY_MORNING', 'THURSDAY_AFTERNOON', 'FRIDAY_MORNING', 'FRIDAY_AFTERNOON']),
  half_days_per_week int generated always as (cardinality(weekly_half_days)) stored not null,
  minimum_strength int not null default 4,
  maximum_strength int not null default 6,
  member_count int not null default 0,
  strength_status text not null check (strength_status in ('FULL', 'UNDERSTRENGTH', 'PAUSED', 'ACTIVE')),
  coarse_status text not null,
  coarse_status_since date not null,
  active boolean not null default true,
  primary key (id)
);

create table crew_membership (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  crew_id uuid not null,
  contributor_id uuid not null,
  participant_id uuid,
  role text not null check (role in ('MEDEWERKER', 'BEROEPSKRACHT', 'VOORMAN', 'STAGIAIR', 'VRIJWILLIGER')),
  valid_from date not null,
  valid_until date,
  introduced_on date,
  introduced_by_id uuid,
  introduced_to_id uuid,
  gemeente_id uuid,
  klantmanager_id uuid,
  uitvoerder_id uuid not null,
  consulent_id uuid,
  primary key (id)
);

create table wijk (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  name text not null,
  cbs_code text,
  year int not null,
  gemeente_id uuid not null,
  rollout_phase text check (rollout_phase in ('PLANNED', 'ROLLING_OUT', 'ACTIVE', 'STOPPED')),
  rollout_from date,
  rollout_order int,
  primary key (id)
);

create table wijk_quality (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  wijk_id uuid not null,
  part text not null check (part in ('GROEN', 'VERHARDING', 'MEUBILAIR', 'REINIGING')),
  crow_level text not null check (crow_level in ('A_PLUS', 'A', 'B', 'C', 'D')),
  primary key (id)
);

create table work_category (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  code text not null unique,
  name text not null,
  primary key (id)
);

create table work_kind (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  code text not null unique,
  name text not null,
  category_id uuid not null,
  regime text not null check (regime in ('TERUGKEREND', 'KLEINSCHALIG', 'INCIDENTEEL', 'MAATWERK')),
  theme text check (theme in ('SCHOON', 'HEEL', 'VEILIG')),
  vera_maintenance_kind text,
  primary key (id)
);

create table work_object (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  name text not null,
  kind text not null check (kind in ('PAND', 'VERBLIJFSOBJECT', 'PORTIEK', 'HAL', 'LIFT', 'TRAPPENHUIS', 'SPEELPLEK', 'VERHARDING', 'PLANTSOEN', 'GROEN', 'TERREIN', 'STRAATMEUBILAIR', 'OVERIG')),
  position text not null check (position in ('INSIDE', 'AROUND', 'NEAR')),
  owner_id uuid not null,
  wijk_id uuid not null,
  bag_id text,
  bgt_id text,
  vera_id text,
  vera_data_owner_id text,
  address text,
  latitude double precision,
  longitude double precision,
  shared boolean not null default false,
  gemeente_id uuid not null,
  primary key (id)
);

create table work_object_access (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  object_id uuid not null unique,
  instruction text not null,
  owner_id uuid not null,
  primary key (id)
);

create table job (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  number text not null,
  werk_opdrachtgever_id uuid not null,
  requester_kind text check (requester_kind in ('BEWONER', 'LOKALE_ORGANISATIE', 'CORPORATIE', 'GEMEENTE')),
  object_id uuid not null,
  work_kind_id uuid not null,
  description text not null,
  regime text not null check (regime in ('TERUGKEREND', 'KLEINSCHALIG', 'INCIDENTEEL', 'MAATWERK')),
  wished_from date,
  wished_until date,
  wished_half_day text check (wished_half_day in ('MORNING', 'AFTERNOON', 'EVENING')),
  urgent boolean not null default false,
  crew_id uuid,
  status text not null check (status in ('CONCEPT', 'REGISTERED', 'AWAITING_APPROVAL', 'AWARDED', 'REJECTED', 'PLANNED', 'IN_PROGRESS', 'INTERRUPTED', 'REPORTED_DONE', 'SAMPLED', 'REWORK_REQUESTED', 'CLOSED', 'CANCELLED')),
  status_date date not null,
  rejection_reason text check (rejection_reason in ('NIET_PASSEND', 'GEEN_CAPACITEIT', 'ONVEILIG')),
  vera_order_code text,
  vera_status_code text generated always as (case status when 'REGISTERED' then 'REG' when 'AWAITING_APPROVAL' then 'WOG' when 'AWARDED' then 'GUN' when 'REJECTED' then 'GEA' when 'PLANNED' then 'PLN' when 'IN_PROGRESS' then 'INB' when 'INTERRUPTED' then 'INB' when 'REPORTED_DONE' then 'TEC' when 'SAMPLED' then 'STE' when 'REWORK_REQUESTED' then 'INB' when 'CLOSED' then 'AFG' when 'CANCELLED' then 'GEA' end) stored,
  quality_demand text check (quality_demand in ('A_PLUS', 'A', 'B', 'C', 'D')),
  gemeente_id uuid not null,
  wijk_id uuid not null,
  uitvoerder_id uuid,
  primary key (id)
);

create table task (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  job_id uuid not null,
  planned_date date not null,
  half_day text not null check (half_day in ('MORNING', 'AFTERNOON', 'EVENING')),
  status text not null check (status in ('CONCEPT', 'PLANNED', 'UNDERWAY', 'IN_PROGRESS', 'PAUSED', 'INTERRUPTED', 'DONE', 'CLOSED')),
  interruption_reason text check (interruption_reason in ('MATERIAL', 'ACCESS', 'WEATHER', 'UITVOERDER', 'INSPECTION', 'ABSENCE')),
  neutral_interruption_reason text generated always as (case interruption_reason when 'ABSENCE' then 'UITVOERDER' else interruption_reason end) stored,
  done_at timestamptz,
  werk_opdrachtgever_id uuid not null,
  uitvoerder_id uuid,
  crew_id uuid,
  primary key (id)
);

create table opleiding (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  name text not null,
  roc_ids uuid[] not null,
  crebo text,
  rio_code text,
  level int,
  learning_path text,
  status text not null check (status in ('IN_DEVELOPMENT', 'ACTIVE', 'WITHDRAWN')),
  profession text,
  primary key (id)
);

create table enrolment (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  gemeente_id uuid not null,
  klantmanager_id uuid,
  uitvoerder_id uuid,
  consulent_id uuid,
  participant_id uuid not null,
  student_id uuid not null,
  opleiding_id uuid not null,
  kind text not null check (kind in ('PRAKTIJKVERKLARING', 'CERTIFICAAT', 'DIPLOMA', 'NT2', 'STAGE')),
  status text not null check (status in ('APPLIED', 'ENROLLED', 'FINISHED', 'DENIED', 'CANCELLED')),
  active boolean generated always as (status = 'ENROLLED') stored not null,
  valid_from date not null,
  valid_until date,
  part_of_plan boolean not null default false,
  roc_id uuid not null,
  docent_id uuid,
  primary key (id)
);

create table processing_activity (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  uri text not null unique,
  activity_version int not null default 1,
  purpose text not null,
  legal_basis text not null,
  categories text[] not null,
  recipients text[] not null,
  retention_period text not null,
  valid_from date not null,
  valid_until date,
  primary key (id)
);

create table agreement_partner (
  agreement_id uuid not null,
  organisation_id uuid not null,
  partner_id uuid not null,
  valid_from date not null,
  valid_until date,
  primary key (agreement_id, organisation_id, partner_id)
);

create table crew_client (
  organisation_id uuid not null,
  crew_id uuid not null,
  latest_job_on date not null,
  open_jobs int not null,
  primary key (organisation_id, crew_id)
);

create table processing_log_entry (
  trace_id text not null,
  span_id text not null,
  parent_span_id text,
  status text not null,
  name text not null,
  start_time bigint not null,
  end_time bigint not null,
  organisation_id uuid not null,
  processing_activity_id text not null,
  data_subject_id text not null,
  data_subject_id_type text not null,
  primary key (trace_id, span_id)
);

alter table organisation add foreign key (responsible_organisation_id) references organisation (id);
alter table consortium add foreign key (responsible_organisation_id) references organisation (id);
alter table consortium_party add foreign key (consortium_id) references consortium (id);
alter table consortium_party add foreign key (organisation_id) references organisation (id);
alter table consortium_party add foreign key (responsible_organisation_id) references organisation (id);
alter table cooperation_agreement add foreign key (consortium_id) references consortium (id);
alter table cooperation_agreement add foreign key (responsible_organisation_id) references organisation (id);
alter table staff_member add foreign key (organisation_id) references organisation (id);
alter table staff_member add foreign key (responsible_organisation_id) references organisation (id);
alter table role_assignment add foreign key (organisation_id) references organisation (id);
alter table role_assignment add foreign key (staff_member_id) references staff_member (id);
alter table role_assignment add foreign key (stand_in_for_id) references staff_member (id);
alter table role_assignment add foreign key (responsible_organisation_id) references organisation (id);
alter table participant add foreign key (responsible_organisation_id) references organisation (id);
alter table participant_identity add foreign key (participant_id) references participant (id);
alter table participant_identity add foreign key (responsible_organisation_id) references organisation (id);
alter table contributor add foreign key (participant_id) references participant (id);
alter table contributor add foreign key (responsible_organisation_id) references organisation (id);
alter table student add foreign key (responsible_organisation_id) references organisation (id);
alter table student_record add foreign key (student_id) references student (id);
alter table student_record add foreign key (responsible_organisation_id) references organisation (id);
alter table traject add foreign key (participant_id) references participant (id);
alter table traject add foreign key (traject_opdrachtgever_id) references organisation (id);
alter table traject add foreign key (uitvoerder_id) references organisation (id);
alter table traject add foreign key (klantmanager_id) references staff_member (id);
alter table traject add foreign key (consulent_id) references staff_member (id);
alter table traject add foreign key (predecessor_id) references traject (id);
alter table traject add foreign key (responsible_organisation_id) references organisation (id);
alter table crew add foreign key (uitvoerder_id) references organisation (id);
alter table crew add foreign key (voorman_id) references staff_member (id);
alter table crew add foreign key (responsible_organisation_id) references organisation (id);
alter table crew_membership add foreign key (crew_id) references crew (id);
alter table crew_membership add foreign key (contributor_id) references contributor (id);
alter table crew_membership add foreign key (participant_id) references participant (id);
alter table crew_membership add foreign key (introduced_by_id) references staff_member (id);
alter table crew_membership add foreign key (introduced_to_id) references staff_member (id);
alter table crew_membership add foreign key (responsible_organisation_id) references organisation (id);
alter table wijk add foreign key (gemeente_id) references organisation (id);
alter table wijk add foreign key (responsible_organisation_id) references organisation (id);
alter table wijk_quality add foreign key (wijk_id) references wijk (id);
alter table wijk_quality add foreign key (responsible_organisation_id) references organisation (id);
alter table work_category add foreign key (responsible_organisation_id) references organisation (id);
alter table work_kind add foreign key (category_id) references work_category (id);
alter table work_kind add foreign key (responsible_organisation_id) references organisation (id);
alter table work_object add foreign key (owner_id) references organisation (id);
alter table work_object add foreign key (wijk_id) references wijk (id);
alter table work_object add foreign key (responsible_organisation_id) references organisation (id);
alter table work_object_access add foreign key (object_id) references work_object (id);
alter table work_object_access add foreign key (responsible_organisation_id) references organisation (id);
alter table job add foreign key (werk_opdrachtgever_id) references organisation (id);
alter table job add foreign key (object_id) references work_object (id);
alter table job add foreign key (work_kind_id) references work_kind (id);
alter table job add foreign key (crew_id) references crew (id);
alter table job add foreign key (responsible_organisation_id) references organisation (id);
alter table task add foreign key (job_id) references job (id);
alter table task add foreign key (responsible_organisation_id) references organisation (id);
alter table opleiding add foreign key (responsible_organisation_id) references organisation (id);
alter table enrolment add foreign key (participant_id) references participant (id);
alter table enrolment add foreign key (student_id) references student (id);
alter table enrolment add foreign key (opleiding_id) references opleiding (id);
alter table enrolment add foreign key (responsible_organisation_id) references organisation (id);
alter table processing_activity add foreign key (responsible_organisation_id) references organisation (id);
`;

const INDEXES = `
create index on participant (gemeente_id, klantmanager_id, call_name);
create index on participant (gemeente_id, klantmanager_id, family_name);
create index on participant (uitvoerder_id, consulent_id, call_name);
create index on participant (uitvoerder_id, consulent_id, family_name);
create index on participant (uitvoerder_id, call_name);
create index on participant (uitvoerder_id, family_name);
create index on participant_identity (gemeente_id, klantmanager_id);
create index on contributor (uitvoerder_id, consulent_id);
create index on contributor (participant_id);
create index on traject (traject_opdrachtgever_id, klantmanager_id, (coalesce(start_date, 'infinity'::date)));
create index on traject (uitvoerder_id, consulent_id, (coalesce(start_date, 'infinity'::date)));
create index on traject (uitvoerder_id, (coalesce(start_date, 'infinity'::date)));
create index on traject (participant_id, (coalesce(start_date, 'infinity'::date)));
create index on crew (uitvoerder_id, name);
create index on crew (uitvoerder_id, voorman_id, name);
create index on crew_membership (crew_id, valid_from);
create index on crew_membership (participant_id, valid_from);
create index on crew_membership (contributor_id);
create index on crew_membership (gemeente_id, klantmanager_id);
create index on crew_membership (uitvoerder_id, consulent_id);
create index on student (roc_id, docent_id, family_name, call_name);
create index on student (roc_id, family_name, call_name);
create index on student (roc_id, docent_id, call_name);
create index on student (roc_id, call_name);
create index on student (participant_id);
create index on student_record (participant_id);
create index on enrolment (gemeente_id, klantmanager_id);
create index on enrolment (uitvoerder_id, consulent_id, valid_from);
create index on enrolment (uitvoerder_id, valid_from);
create index on enrolment (roc_id, docent_id, valid_from);
create index on enrolment (roc_id, valid_from);
create index on enrolment (participant_id, valid_from);
create index on enrolment (student_id, valid_from);
create index on enrolment (opleiding_id);
create index on wijk (name);
create index on wijk (gemeente_id, name);
create index on wijk_quality (wijk_id, part);
create index on work_kind (category_id, code);
create index on work_kind (name);
create index on work_category (name);
create index on work_object (owner_id, name);
create index on work_object (gemeente_id, name);
create index on work_object (wijk_id);
create index on work_object_access (owner_id);
create unique index on job (werk_opdrachtgever_id, number);
create index on job (werk_opdrachtgever_id, status_date, id);
create index on job (gemeente_id, status_date, id);
create index on job (gemeente_id, number);
create index on job (uitvoerder_id, status_date, id);
create index on job (uitvoerder_id, number);
create index on job (crew_id, status_date, id);
create index on job (crew_id, number);
create index on job (object_id, status_date, id);
create index on task (job_id, planned_date, id);
create index on task (werk_opdrachtgever_id, planned_date, id);
create index on task (uitvoerder_id, planned_date, id);
create index on task (crew_id, planned_date, id);
create index on opleiding (name);
create index on organisation (name);
create index on consortium_party (consortium_id, valid_from);
create index on staff_member (organisation_id, work_name);
create index on staff_member (work_name);
create index on role_assignment (organisation_id, valid_from);
create index on role_assignment (organisation_id, subject, role);
create index on agreement_partner (organisation_id);
create index on processing_log_entry (organisation_id, start_time);
`;
