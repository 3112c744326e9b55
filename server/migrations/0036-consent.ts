import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consent that is asked for, given and withdrawn; and how to reach a student, which is read with consent only. */
export class Consent1764000000036 implements MigrationInterface {
  name = 'Consent1764000000036';

  async up(runner: QueryRunner): Promise<void> {
    // The owner is bound by row-level security too and would move nothing: lifted for the backfill.
    for (const table of BACKFILLED) await runner.query(`alter table ${table} no force row level security`);
    for (const part of [CONSENTS, CONTACTS, KEPT, PURPOSE]) await runner.query(part);
    for (const table of BACKFILLED) await runner.query(`alter table ${table} force row level security`);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}

const BACKFILLED = ['student', 'processing_activity'];

const STORED = `
  id uuid not null,
  responsible_organisation_id uuid not null references organisation (id),
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,`;

const CONSENTS = `
create table consent (${STORED}
  participant_id uuid not null references participant (id),
  recipient_id uuid not null references organisation (id),
  kind text not null check (kind in ('GEEN_BEZWAAR')),
  data text[] not null check (data <@ array['PHONE', 'EMAIL', 'ADDRESS']),
  status text not null check (status in ('ASKED', 'GIVEN', 'WITHDRAWN')),
  asked_on date not null,
  given_on date,
  withdrawn_on date,
  on_paper boolean not null default false,
  gemeente_id uuid not null,
  uitvoerder_id uuid not null,
  student_id uuid references student (id),
  docent_id uuid,
  primary key (id),
  check (cardinality(data) > 0),
  check ((status = 'ASKED') = (given_on is null)),
  check ((status = 'WITHDRAWN') = (withdrawn_on is not null)),
  check (withdrawn_on >= given_on)
);
create index on consent (participant_id, asked_on);
create index on consent (uitvoerder_id, asked_on);
create index on consent (recipient_id, asked_on) where student_id is not null;
create index on consent (recipient_id, docent_id, asked_on);
create index on consent (student_id, asked_on);
`;

const CONTACTS = `
create table student_contact (${STORED}
  student_id uuid not null references student (id),
  kind text not null check (kind in ('PHONE', 'EMAIL', 'ADDRESS')),
  phone text check (phone is null or kind = 'PHONE'),
  email text check (email is null or kind = 'EMAIL'),
  street text,
  house_number text,
  postcode text,
  place text,
  participant_id uuid not null,
  roc_id uuid not null,
  docent_id uuid,
  primary key (id),
  unique (student_id, kind),
  check (kind = 'ADDRESS' or num_nonnulls(street, house_number, postcode, place) = 0)
);
create index on student_contact (participant_id);

${[
  ['PHONE', ['phone']],
  ['EMAIL', ['email']],
  ['ADDRESS', ['street', 'house_number', 'postcode', 'place']],
]
  .map(
    ([
      kind,
      columns,
    ]) => `insert into student_contact (id, responsible_organisation_id, processing_activity, archive_date,
    created_at, student_id, kind, ${columns}, participant_id, roc_id, docent_id)
  select md5('contact ${kind} ' || id::text)::uuid, responsible_organisation_id, processing_activity, archive_date,
    created_at, id, '${kind}', ${columns}, participant_id, roc_id, docent_id
  from student where num_nonnulls(${columns}) > 0;`,
  )
  .join('\n')}
alter table student drop column phone, drop column email, drop column street, drop column house_number,
  drop column postcode, drop column place;
`;

const KEPT = `
create trigger keep_student_keys before insert or update of student_id on student_contact
  for each row execute function keep_student_keys();

create or replace function spread_student_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update student_record set roc_id = new.roc_id, docent_id = new.docent_id where student_id = new.id;
  update student_contact set roc_id = new.roc_id, docent_id = new.docent_id where student_id = new.id;
  update enrolment set roc_id = new.roc_id, docent_id = new.docent_id where student_id = new.id;
  return null;
end $$;

create trigger keep_record before insert or update of participant_id, responsible_organisation_id on consent
  for each row execute function keep_record_of_participant();

create function spread_gemeente_of_consents() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update consent set gemeente_id = new.gemeente_id where participant_id = new.id;
  return null;
end $$;
create trigger spread_gemeente_to_consents after update of gemeente_id on participant for each row
  when (old.gemeente_id is distinct from new.gemeente_id) execute function spread_gemeente_of_consents();

-- As whom the recipient knows the participant: whoever consents may be enrolled there later.
create function keep_student_of_consent() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select id, docent_id into new.student_id, new.docent_id from student
    where participant_id = new.participant_id and roc_id = new.recipient_id order by id limit 1;
  return new;
end $$;
create trigger keep_student before insert or update of participant_id, recipient_id on consent
  for each row execute function keep_student_of_consent();

create function spread_student_to_consents() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update consent c set student_id = s.id, docent_id = s.docent_id
    from (select k.id as consent_id, o.id, o.docent_id from consent k
          left join lateral (select id, docent_id from student where participant_id = k.participant_id
            and roc_id = k.recipient_id order by id limit 1) o on true
          where k.participant_id = new.participant_id) s
    where c.id = s.consent_id and (c.student_id, c.docent_id) is distinct from (s.id, s.docent_id);
  return null;
end $$;
create trigger spread_to_consents after insert or update of participant_id, roc_id, docent_id on student
  for each row execute function spread_student_to_consents();
`;

// Who teaches reads of consent, and by it how a student can be reached.
const PURPOSE = `
update processing_activity set categories = array_append(categories, 'PERSON')
  where roles @> array['DOCENT'] and categories @> array['EDUCATION'] and not categories @> array['PERSON'];
`;
