import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Aanmelding, intake, besluit, randvoorwaarde and offerte: the way from a referral to a traject. */
export class Referral1764000000020 implements MigrationInterface {
  name = 'Referral1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [APPLICATIONS, CONTRACTS, KEEPING, KEYS, CASELOAD, RULES, PRICES, CONVERSION]) {
      await runner.query(part);
    }
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

/** What a row about an application repeats of it. */
const PART = `${STORED}
  application_id uuid not null references application (id),
  participant_id uuid not null,
  traject_opdrachtgever_id uuid not null,
  klantmanager_id uuid not null,
  uitvoerder_id uuid not null,
  consulent_id uuid,`;

const APPLICATIONS = `
create table application (${STORED}
  participant_id uuid not null references participant (id),
  traject_opdrachtgever_id uuid not null references organisation (id),
  uitvoerder_id uuid not null references organisation (id),
  klantmanager_id uuid not null references staff_member (id),
  consulent_id uuid references staff_member (id),
  channel text not null check (channel in ('GESPREK', 'TELEFOON', 'E_MAIL', 'PORTAAL')),
  has_paid_work boolean not null,
  paid_work_reference_date date,
  presumed_loonwaarde_from int check (presumed_loonwaarde_from between 0 and 200),
  presumed_loonwaarde_until int check (presumed_loonwaarde_until between 0 and 200),
  submitted_on date not null,
  status text not null check (status in ('SUBMITTED', 'INTAKE_HELD', 'CONVERTED', 'REJECTED', 'WITHDRAWN')),
  status_date date not null,
  rejection_reason text check (rejection_reason in ('GEEN_PLAATS', 'NIET_PASSEND', 'NIET_VERSCHENEN', 'ANDERS')),
  traject_id uuid unique references traject (id),
  preconditions_complete boolean not null default true,
  primary key (id),
  check (presumed_loonwaarde_from <= presumed_loonwaarde_until),
  check ((status = 'CONVERTED') = (traject_id is not null)),
  check (rejection_reason is null or status = 'REJECTED')
);
create index on application (traject_opdrachtgever_id, klantmanager_id, submitted_on);
create index on application (uitvoerder_id, consulent_id, submitted_on);
create index on application (uitvoerder_id, submitted_on);
create index on application (participant_id, submitted_on);
create index on application (consulent_id, participant_id) where status in ('SUBMITTED', 'INTAKE_HELD');

create table intake (${PART}
  held_on date not null,
  held_by_id uuid not null references staff_member (id),
  questionnaire_version text not null,
  motivation text,
  abilities text,
  wishes text,
  report text,
  primary key (id)
);

create table decision (${PART}
  advice text not null check (advice in ('TRAJECT', 'ANDER_AANBOD', 'GEEN_TRAJECT')),
  motivation text not null check (motivation ~ '\\S'),
  discussed_on date,
  candidate_agrees boolean check (candidate_agrees is null or discussed_on is not null),
  primary key (id)
);

create table precondition (${PART}
  kind text not null check (kind in ('TOESTEMMING', 'INDICATIE', 'VOG', 'IDENTIFICATIE')),
  required boolean not null default true,
  status text not null check (status in ('OPEN', 'REQUESTED', 'PRESENT', 'EXPIRED', 'REFUSED', 'NOT_APPLICABLE')),
  seen_on date,
  valid_until date,
  granter_kind text check (granter_kind in
    ('GEMEENTE', 'UITKERENDE_INSTANTIE', 'INDICATIESTELLER', 'JUSTIS', 'UITVOERDER')),
  primary key (id)
);
create index on precondition (responsible_organisation_id, valid_until) where valid_until is not null;
`;

const CONTRACTS = `
create table contract_specification (${STORED}
  uitvoerder_id uuid not null references organisation (id),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  primary key (id)
);
create index on contract_specification (uitvoerder_id, valid_from, id);

create table tariff (${STORED}
  specification_id uuid not null references contract_specification (id),
  kind text not null check (kind in ('INTAKEKOSTEN', 'BEGELEIDINGSKOSTEN')),
  amount_cents int not null check (amount_cents between 0 and 5000000),
  unit text not null check (unit in ('EENMALIG', 'PER_WEEK', 'PER_MAAND')),
  uitvoerder_id uuid not null,
  primary key (id),
  unique (specification_id, kind),
  check ((kind = 'INTAKEKOSTEN') = (unit = 'EENMALIG'))
);
create index on tariff (uitvoerder_id);

create table quote (${PART}
  specification_id uuid not null references contract_specification (id),
  issued_on date,
  valid_until date not null,
  duration_months int not null check (duration_months between 1 and 60),
  status text not null check (status in ('CONCEPT', 'ISSUED', 'ACCEPTED', 'REJECTED', 'EXPIRED', 'WITHDRAWN')),
  status_date date not null,
  total_cents int not null default 0,
  primary key (id),
  check (issued_on is not null or status in ('CONCEPT', 'WITHDRAWN'))
);
create index on quote (traject_opdrachtgever_id, klantmanager_id, valid_until);
create index on quote (uitvoerder_id, consulent_id, valid_until);
create index on quote (uitvoerder_id, valid_until);
create index on quote (uitvoerder_id, status, valid_until);
create index on quote (participant_id, valid_until);
create index on quote (application_id, valid_until);

create table quote_line (${STORED}
  quote_id uuid not null references quote (id),
  kind text not null check (kind in ('INTAKEKOSTEN', 'BEGELEIDINGSKOSTEN')),
  quantity int not null check (quantity between 1 and 260),
  unit text not null check (unit in ('EENMALIG', 'PER_WEEK', 'PER_MAAND')),
  unit_price_cents int not null,
  amount_cents int not null,
  participant_id uuid not null,
  traject_opdrachtgever_id uuid not null,
  uitvoerder_id uuid not null,
  consulent_id uuid,
  primary key (id),
  unique (quote_id, kind),
  check (kind <> 'INTAKEKOSTEN' or quantity = 1)
);
create index on quote_line (uitvoerder_id);
`;

/** The keys of an application stand on everything that belongs to it. */
const KEEPING = `
create function keep_application_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select participant_id, traject_opdrachtgever_id, klantmanager_id, uitvoerder_id, consulent_id
    into new.participant_id, new.traject_opdrachtgever_id, new.klantmanager_id, new.uitvoerder_id, new.consulent_id
    from application where id = new.application_id;
  return new;
end $$;

create function spread_application_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update intake set klantmanager_id = new.klantmanager_id, consulent_id = new.consulent_id where application_id = new.id;
  update decision set klantmanager_id = new.klantmanager_id, consulent_id = new.consulent_id where application_id = new.id;
  update precondition set klantmanager_id = new.klantmanager_id, consulent_id = new.consulent_id
    where application_id = new.id;
  update quote set klantmanager_id = new.klantmanager_id, consulent_id = new.consulent_id where application_id = new.id;
  update quote_line set consulent_id = new.consulent_id
    where quote_id in (select id from quote where application_id = new.id);
  return null;
end $$;
create trigger spread_keys after update of klantmanager_id, consulent_id on application for each row
  when (old.klantmanager_id is distinct from new.klantmanager_id or old.consulent_id is distinct from new.consulent_id)
  execute function spread_application_keys();

create function keep_tariff_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select uitvoerder_id into new.uitvoerder_id from contract_specification where id = new.specification_id;
  return new;
end $$;
create trigger keep_keys before insert or update of specification_id on tariff
  for each row execute function keep_tariff_keys();
`;

const KEYS = ['intake', 'decision', 'precondition', 'quote']
  .map(
    (table) => `
create index on ${table} (uitvoerder_id, consulent_id);
create index on ${table} (klantmanager_id);
create index on ${table} (participant_id);
create index on ${table} (application_id);
create trigger keep_keys before insert or update of application_id on ${table}
  for each row execute function keep_application_keys();`,
  )
  .join('\n');

const CASELOAD = `
-- A participant is in the caseload of its latest traject that has not ended, or of its latest open application, or of
-- its latest traject; when an application comes to nothing and there is no traject, no uitvoerder has it any more.
create or replace function keep_caseload_of_participant() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  latest record;
begin
  select * into latest from (
    select traject_opdrachtgever_id, klantmanager_id, uitvoerder_id, consulent_id,
        case when status in ('COMPLETED', 'ENDED') then 2 else 0 end as place, start_date as since, id
      from traject where participant_id = new.participant_id
    union all
    select traject_opdrachtgever_id, klantmanager_id, uitvoerder_id, consulent_id, 1, submitted_on, id
      from application where participant_id = new.participant_id and status in ('SUBMITTED', 'INTAKE_HELD')
  ) having_it order by place, since desc nulls first, id limit 1;
  if latest.id is null then
    update participant p set uitvoerder_id = null, consulent_id = null
      where p.id = new.participant_id and (p.uitvoerder_id is not null or p.consulent_id is not null);
  else
    update participant p set gemeente_id = latest.traject_opdrachtgever_id, klantmanager_id = latest.klantmanager_id,
        uitvoerder_id = latest.uitvoerder_id, consulent_id = latest.consulent_id
      where p.id = new.participant_id
        and (p.gemeente_id, p.klantmanager_id, p.uitvoerder_id, p.consulent_id)
          is distinct from (latest.traject_opdrachtgever_id, latest.klantmanager_id, latest.uitvoerder_id,
            latest.consulent_id);
  end if;
  return null;
end $$;
create trigger keep_caseload after insert or update of status, klantmanager_id, consulent_id on application
  for each row execute function keep_caseload_of_participant();
`;

/** What two callers might break at once: one of them waits, and is told that things have changed. */
const RULES = `
-- Somebody of the own gemeente, once at the same uitvoerder.
create function check_application() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  own_gemeente uuid;
begin
  select gemeente_id into own_gemeente from participant where id = new.participant_id for no key update;
  if own_gemeente is distinct from new.traject_opdrachtgever_id then
    raise exception 'not of this gemeente' using errcode = 'check_violation', constraint = 'application_of_own_gemeente';
  end if;
  if new.status in ('SUBMITTED', 'INTAKE_HELD') and exists (select from application
      where participant_id = new.participant_id and uitvoerder_id = new.uitvoerder_id and id <> new.id
        and status in ('SUBMITTED', 'INTAKE_HELD')) then
    raise exception 'referred already' using errcode = 'serialization_failure';
  end if;
  return new;
end $$;
create trigger check_application before insert on application for each row execute function check_application();

-- R-14: on any day one specification of an uitvoerder is valid.
create function check_specification() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  perform from organisation where id = new.uitvoerder_id for no key update;
  if exists (select from contract_specification where uitvoerder_id = new.uitvoerder_id and id <> new.id
      and daterange(valid_from, valid_until, '[]') && daterange(new.valid_from, new.valid_until, '[]')) then
    raise exception 'another is valid' using errcode = 'serialization_failure';
  end if;
  return new;
end $$;
create trigger check_specification before insert or update of valid_from, valid_until on contract_specification
  for each row execute function check_specification();

-- A quote is unchanging once it is issued; of those for an application one is accepted, while that is open.
create function check_quote() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.status <> 'CONCEPT' and (old.application_id, old.specification_id, old.valid_until, old.duration_months,
      old.issued_on) is distinct from (new.application_id, new.specification_id, new.valid_until, new.duration_months,
      new.issued_on) then
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
create trigger check_quote before update on quote for each row execute function check_quote();

create function keep_preconditions_complete() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  perform from application where id = new.application_id for no key update;
  update application a set preconditions_complete = n.complete
    from (select not exists (select from precondition where application_id = new.application_id and required
      and status not in ('PRESENT', 'NOT_APPLICABLE')) as complete) n
    where a.id = new.application_id and a.preconditions_complete <> n.complete;
  return null;
end $$;
create trigger keep_complete after insert or update of status, required on precondition
  for each row execute function keep_preconditions_complete();
`;

const PRICES = `
-- A line costs what the specification of its quote says; whoever writes it gives the quantity.
create function keep_quote_line() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select q.participant_id, q.traject_opdrachtgever_id, q.uitvoerder_id, q.consulent_id, t.unit, t.amount_cents,
      t.amount_cents * new.quantity
    into new.participant_id, new.traject_opdrachtgever_id, new.uitvoerder_id, new.consulent_id, new.unit,
      new.unit_price_cents, new.amount_cents
    from quote q join tariff t on t.specification_id = q.specification_id and t.kind = new.kind
    where q.id = new.quote_id;
  return new;
end $$;
create trigger keep_line before insert or update of quote_id, kind, quantity on quote_line
  for each row execute function keep_quote_line();

create function keep_quote_total() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update quote q set total_cents = n.total
    from (select coalesce(sum(amount_cents), 0) as total from quote_line where quote_id = new.quote_id) n
    where q.id = new.quote_id and q.total_cents <> n.total;
  return null;
end $$;
create trigger keep_total after insert or update of quantity on quote_line
  for each row execute function keep_quote_total();
`;

const CONVERSION = `
-- An application becomes a traject with the same parties; both come about together or not at all (R-02, S0-32).
create function build_traject() returns trigger language plpgsql security definer
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
      'PARTICIPATIEWET', new.traject_opdrachtgever_id, new.uitvoerder_id, new.klantmanager_id, new.consulent_id, true,
      'PREPARED');
  return new;
end $$;
create trigger zz_build_traject before update of status on application for each row
  when (new.status = 'CONVERTED' and old.status <> 'CONVERTED') execute function build_traject();

-- What was offered for an application that comes to nothing is offered no more.
create function withdraw_quotes() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update quote set status = 'WITHDRAWN', status_date = new.status_date, version = version + 1, changed_at = now()
    where application_id = new.id and status in ('CONCEPT', 'ISSUED');
  return null;
end $$;
create trigger withdraw_quotes after update of status on application for each row
  when (new.status in ('REJECTED', 'WITHDRAWN') and old.status <> new.status) execute function withdraw_quotes();
`;
