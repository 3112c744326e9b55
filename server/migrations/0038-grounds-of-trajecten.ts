import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * R-41: what is about a traject under one law is never joined with what is about one under another. Each activity of the
 * register is about one ground, each row that belongs to a traject has its ground, and each row about somebody the
 * grounds on which its uitvoerder guides him or her.
 */
export class GroundsOfTrajecten1764000000038 implements MigrationInterface {
  name = 'GroundsOfTrajecten1764000000038';

  async up(runner: QueryRunner): Promise<void> {
    // The owner is bound by row-level security too and would fill in nothing: lifted for the backfill.
    for (const table of BACKFILLED) await runner.query(`alter table ${table} no force row level security`);
    await runner.query(REGISTER);
    await runner.query(COLUMNS);
    await runner.query(KEPT);
    await runner.query(BACKFILL);
    await runner.query(INDEXES);
    for (const table of BACKFILLED) await runner.query(`alter table ${table} force row level security`);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}

const OF_TRAJECT = [
  'traject_plan',
  'reporting_agreement',
  'report',
  'report_item',
  'progress_note',
  'ladder_measurement',
  'final_report',
  'outflow',
];

const OF_APPLICATION = ['intake', 'decision', 'precondition', 'quote'];

/** What an uitvoerder writes down of whom it guides: of nobody on the ground on which it is only asked to. */
const OF_GUIDED = ['work_adaptation', 'skill_assessment', 'consent'];

/** Other rows about somebody, each of one uitvoerder. */
const OF_PERSON = ['enrolment', 'crew_membership', 'attendance', 'absence_report'];

const BACKFILLED = [
  'processing_activity',
  'traject',
  'application',
  'quote_line',
  'participant',
  ...OF_TRAJECT,
  ...OF_APPLICATION,
  ...OF_PERSON,
  ...OF_GUIDED,
];

const GROUNDS = `array['PARTICIPATIEWET', 'WMO']`;

/** Until the register says more, whoever saw trajecten sees those under the Participatiewet, as its activities said. */
const REGISTER = `
alter table processing_activity add column grounds text[] not null default '{}';
update processing_activity set grounds = case when roles <@ array['DEELNEMER', 'SYSTEM'] then ${GROUNDS}
    else array['PARTICIPATIEWET'] end
  where roles && array['KLANTMANAGER', 'CONSULENT', 'BEGELEIDER', 'PROJECTLEIDER', 'VOORMAN', 'WERKGEVER', 'DEELNEMER',
    'SYSTEM'];
alter table processing_activity add check (grounds <@ ${GROUNDS});
-- Only whom they are about is given what is about several, and what is done by itself is shown to nobody.
alter table processing_activity add constraint processing_activity_one_ground
  check (cardinality(grounds) < 2 or roles <@ array['DEELNEMER', 'SYSTEM']);

create or replace function activities_of(own_role text, organisation uuid, today date) returns jsonb
  language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('uri', p.uri, 'version', p.activity_version, 'categories', p.categories,
      'grounds', p.grounds) order by p.responsible_organisation_id <> organisation, p.uri), '[]')
    from (select distinct on (uri) uri, activity_version, categories, grounds, responsible_organisation_id
      from processing_activity
      where own_role = any(roles) and valid_from <= today and (valid_until is null or valid_until >= today)
        and responsible_organisation_id in (select sharing_with(organisation, today))
      order by uri, activity_version desc) p
$$;
`;

const COLUMNS = `
-- Of a Woonomgevingsploeg, for which applications are, no other ground is known.
alter table application add column legal_basis text not null default 'PARTICIPATIEWET'
  check (legal_basis in ('PARTICIPATIEWET', 'WMO'));
${[...OF_TRAJECT, ...OF_APPLICATION, 'quote_line'].map((table) => `alter table ${table} add column legal_basis text;`).join('\n')}
${['participant', ...OF_PERSON, ...OF_GUIDED].map((table) => `alter table ${table} add column grounds text[] not null default '{}';`).join('\n')}
`;

const KEPT = `
create or replace function keep_traject_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select participant_id, traject_opdrachtgever_id, uitvoerder_id, klantmanager_id, consulent_id, legal_basis
    into new.participant_id, new.traject_opdrachtgever_id, new.uitvoerder_id, new.klantmanager_id, new.consulent_id,
      new.legal_basis
    from traject where id = new.traject_id;
  new.responsible_organisation_id := new.uitvoerder_id;
  return new;
end $$;

create function spread_ground_of_traject() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
${['application', ...OF_TRAJECT].map((table) => `  update ${table} set legal_basis = new.legal_basis where traject_id = new.id;`).join('\n')}
  return null;
end $$;
create trigger spread_ground after update of legal_basis on traject
  for each row when (old.legal_basis is distinct from new.legal_basis) execute function spread_ground_of_traject();

create or replace function keep_application_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select participant_id, traject_opdrachtgever_id, klantmanager_id, uitvoerder_id, consulent_id, legal_basis
    into new.participant_id, new.traject_opdrachtgever_id, new.klantmanager_id, new.uitvoerder_id, new.consulent_id,
      new.legal_basis
    from application where id = new.application_id;
  return new;
end $$;

create function spread_ground_of_application() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
${OF_APPLICATION.map((table) => `  update ${table} set legal_basis = new.legal_basis where application_id = new.id;`).join('\n')}
  update quote_line set legal_basis = new.legal_basis
    where quote_id in (select id from quote where application_id = new.id);
  return null;
end $$;
create trigger spread_ground after update of legal_basis on application
  for each row when (old.legal_basis is distinct from new.legal_basis) execute function spread_ground_of_application();

create or replace function keep_quote_line() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select q.participant_id, q.traject_opdrachtgever_id, q.uitvoerder_id, q.consulent_id, q.legal_basis, t.unit,
      t.amount_cents, t.amount_cents * new.quantity
    into new.participant_id, new.traject_opdrachtgever_id, new.uitvoerder_id, new.consulent_id, new.legal_basis,
      new.unit, new.unit_price_cents, new.amount_cents
    from quote q join tariff t on t.specification_id = q.specification_id and t.kind = new.kind
    where q.id = new.quote_id;
  return new;
end $$;

create or replace function build_traject() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.consulent_id is null or new.has_paid_work or not new.preconditions_complete
    or not exists (select from quote where application_id = new.id and status = 'ACCEPTED') then
    raise exception 'not ready' using errcode = 'check_violation', constraint = 'application_is_ready';
  end if;
  new.traject_id := gen_random_uuid();
  insert into traject (id, responsible_organisation_id, processing_activity, participant_id, variant, legal_basis,
      traject_opdrachtgever_id, uitvoerder_id, klantmanager_id, consulent_id, benefit_retained, status)
    values (new.traject_id, new.responsible_organisation_id, new.processing_activity, new.participant_id, 'WOP',
      new.legal_basis, new.traject_opdrachtgever_id, new.uitvoerder_id, new.klantmanager_id, new.consulent_id, true,
      'PREPARED');
  return new;
end $$;

-- On which grounds an uitvoerder guides somebody.
create function guided_grounds_of(participant_key uuid, uitvoerder_key uuid) returns text[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(array_agg(distinct legal_basis order by legal_basis), '{}')
    from traject where participant_id = participant_key and uitvoerder_id = uitvoerder_key
$$;

-- And on which it is asked to.
create function grounds_of(participant_key uuid, uitvoerder_key uuid) returns text[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(array_agg(legal_basis order by legal_basis), '{}') from (
    select unnest(guided_grounds_of(participant_key, uitvoerder_key)) as legal_basis
    union
    select legal_basis from application where participant_id = participant_key and uitvoerder_id = uitvoerder_key
      and status in ('SUBMITTED', 'INTAKE_HELD')
  ) of_rows
$$;

create function keep_grounds() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  new.grounds := grounds_of(new.participant_id, new.uitvoerder_id);
  return new;
end $$;

create function keep_guided_grounds() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  new.grounds := guided_grounds_of(new.participant_id, new.uitvoerder_id);
  return new;
end $$;

create function keep_grounds_of_participant() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  new.grounds := grounds_of(new.id, new.uitvoerder_id);
  return new;
end $$;

-- Last of all: after the keys that it goes by.
create trigger zzzz_keep_grounds_of_new before insert on participant
  for each row execute function keep_grounds_of_participant();
create trigger zzzz_keep_grounds before update on participant
  for each row when (old.uitvoerder_id is distinct from new.uitvoerder_id)
  execute function keep_grounds_of_participant();
${[...OF_PERSON, ...OF_GUIDED]
  .map((table) => [table, OF_GUIDED.includes(table) ? 'keep_guided_grounds' : 'keep_grounds'])
  .map(
    ([table, keep]) => `create trigger zzzz_keep_grounds_of_new before insert on ${table}
  for each row execute function ${keep}();
create trigger zzzz_keep_grounds before update on ${table}
  for each row when ((old.participant_id, old.uitvoerder_id) is distinct from (new.participant_id, new.uitvoerder_id))
  execute function ${keep}();`,
  )
  .join('\n')}

create function set_grounds(participant_key uuid, uitvoerder_key uuid) returns void language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  current text[] := grounds_of(participant_key, uitvoerder_key);
  guided text[] := guided_grounds_of(participant_key, uitvoerder_key);
begin
  update participant set grounds = current
    where id = participant_key and uitvoerder_id = uitvoerder_key and grounds <> current;
${OF_PERSON.map(
  (table) => `  update ${table} set grounds = current
    where participant_id = participant_key and uitvoerder_id = uitvoerder_key and grounds <> current;`,
).join('\n')}
${OF_GUIDED.map(
  (table) => `  update ${table} set grounds = guided
    where participant_id = participant_key and uitvoerder_id = uitvoerder_key and grounds <> guided;`,
).join('\n')}
end $$;

create function spread_grounds() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then perform set_grounds(old.participant_id, old.uitvoerder_id); end if;
  if tg_op = 'INSERT' or (tg_op = 'UPDATE'
      and (old.participant_id, old.uitvoerder_id) is distinct from (new.participant_id, new.uitvoerder_id)) then
    perform set_grounds(new.participant_id, new.uitvoerder_id);
  end if;
  return null;
end $$;
-- Before the caseload, which tells the rows of a participant who has it.
create trigger aa_spread_grounds after insert or delete or update of participant_id, uitvoerder_id, legal_basis
  on traject for each row execute function spread_grounds();
create trigger aa_spread_grounds after insert or delete or update of participant_id, uitvoerder_id, legal_basis, status
  on application for each row execute function spread_grounds();
`;

const BACKFILL = `
${OF_TRAJECT.map((table) => `update ${table} x set legal_basis = t.legal_basis from traject t where t.id = x.traject_id;`).join('\n')}
update application a set legal_basis = t.legal_basis from traject t where t.id = a.traject_id;
${OF_APPLICATION.map((table) => `update ${table} x set legal_basis = a.legal_basis from application a where a.id = x.application_id;`).join('\n')}
update quote_line l set legal_basis = q.legal_basis from quote q where q.id = l.quote_id;
update participant set grounds = grounds_of(id, uitvoerder_id) where uitvoerder_id is not null;
${OF_PERSON.map((table) => `update ${table} set grounds = grounds_of(participant_id, uitvoerder_id) where participant_id is not null;`).join('\n')}
${OF_GUIDED.map((table) => `update ${table} set grounds = guided_grounds_of(participant_id, uitvoerder_id);`).join('\n')}
-- What the updates put off is checked before the tables change again.
set constraints all immediate;
${[...OF_TRAJECT, ...OF_APPLICATION, 'quote_line'].map((table) => `alter table ${table} alter column legal_basis set not null;`).join('\n')}
`;

/** As the lists are ordered by a day that is not known yet: last (see `orderExpression`). */
const START = `(case when start_date is null then 'infinity'::date else start_date end)`;

/** What was read from an index alone has the ground in it too. */
const INDEXES = `
create index on traject (uitvoerder_id, consulent_id, ${START}, klantmanager_id, traject_opdrachtgever_id, legal_basis);
drop index traject_uitvoerder_id_consulent_id_start_date_klantmanager__idx;
create index on application (uitvoerder_id, consulent_id, submitted_on, klantmanager_id, traject_opdrachtgever_id,
  legal_basis);
drop index application_uitvoerder_id_consulent_id_submitted_on_klantma_idx;
create index on crew_membership (uitvoerder_id, participant_id, gemeente_id, contributor_id, grounds);
drop index crew_membership_uitvoerder_id_participant_id_gemeente_id_co_idx;
create index on attendance (uitvoerder_id, date, id, gemeente_id, participant_id, grounds);
drop index attendance_uitvoerder_id_date_id_gemeente_id_participant_id_idx;
`;
