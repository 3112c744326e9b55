import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Purposes in versions, each for certain roles and categories of data; and three logs: what was done with whose data
 * (Logboek Dataverwerkingen), by which user (NEN 7513), and why that was allowed or refused (Authorization Decision Log).
 */
const UP = `
alter table processing_activity drop constraint processing_activity_uri_key;
alter table processing_activity add unique (uri, activity_version);
alter table processing_activity add column roles text[] not null default '{}';
alter table processing_activity add check (valid_until is null or valid_until >= valid_from);

update processing_activity a set roles = array[known.role], categories = known.categories
  from (values ${[
    [
      'begeleiding-klantmanager',
      'KLANTMANAGER',
      'PERSON,IDENTIFICATION,REFERRAL,TRAJECT,REPORTS,INCOME,PRESENCE,EDUCATION',
    ],
    ['beleid', 'BELEIDSMEDEWERKER', ''],
    ['onderhoud-gemeente', 'GEMEENTE_OPDRACHTGEVER', ''],
    ['onderhoud-corporatie', 'CORPORATIE_OPDRACHTGEVER', ''],
    [
      'begeleiding-consulent',
      'CONSULENT',
      'PERSON,IDENTIFICATION,REFERRAL,TRAJECT,REPORTS,INCOME,PRESENCE,ADAPTATION,EDUCATION',
    ],
    ['werkleiding-voorman', 'VOORMAN', 'PERSON,TRAJECT,REPORTS,PRESENCE,ADAPTATION,EDUCATION'],
    [
      'begeleiding-leerwerkbedrijf',
      'BEGELEIDER',
      'PERSON,REFERRAL,TRAJECT,REPORTS,INCOME,PRESENCE,ADAPTATION,EDUCATION',
    ],
    ['projectleiding', 'PROJECTLEIDER', 'PERSON,REFERRAL,TRAJECT,REPORTS,INCOME,PRESENCE,ADAPTATION,EDUCATION'],
    ['onderwijs-docent', 'DOCENT', 'EDUCATION'],
    ['werkplekken-werkgever', 'WERKGEVER', 'PERSON,TRAJECT,PRESENCE,ADAPTATION,EDUCATION'],
    ['beheer', 'BEHEERDER', ''],
    [
      'inzage-deelnemer',
      'DEELNEMER',
      'PERSON,IDENTIFICATION,REFERRAL,TRAJECT,REPORTS,INCOME,PRESENCE,ADAPTATION,EDUCATION',
    ],
    ['toezicht', 'PRIVACY_OFFICER', ''],
    ['geplande-taken', 'SYSTEM', 'REFERRAL'],
  ]
    .map(([slug, role, categories]) => `('${slug}', '${role}', string_to_array('${categories}', ','))`)
    .join(',\n    ')}) as known (slug, role, categories)
  where a.uri = 'https://register.leerwerk-graph.invalid/' || known.slug;
-- Of what no role works under, the register said in words of its own what it was about.
update processing_activity set categories = '{}' where roles = '{}';
alter table processing_activity add check (categories <@ array['PERSON', 'IDENTIFICATION', 'REFERRAL', 'TRAJECT',
  'REPORTS', 'INCOME', 'PRESENCE', 'ADAPTATION', 'EDUCATION']);

alter table processing_log_entry drop constraint processing_log_entry_pkey;
alter table processing_log_entry add column id uuid not null default gen_random_uuid();
alter table processing_log_entry add primary key (id);
alter table processing_log_entry add column activity_version int not null default 1;
alter table processing_log_entry add column data_classes text[] not null default '{}';
create index on processing_log_entry (trace_id);
-- Serves what the one without the id served.
drop index processing_log_entry_organisation_id_start_time_idx;
create index on processing_log_entry (organisation_id, start_time, id);
create index on processing_log_entry (data_subject_id, start_time);

create table audit_entry (
  id uuid not null default gen_random_uuid(),
  trace_id text not null,
  span_id text not null,
  organisation_id uuid not null references organisation (id),
  person_id uuid not null,
  role text not null,
  processing_activity_id text,
  activity_version int,
  name text not null,
  kind text not null check (kind in ('query', 'mutation', 'subscription', 'file', 'task')),
  document_hash text,
  document_fingerprint text,
  data_classes text[] not null,
  at bigint not null,
  primary key (id)
);
create index on audit_entry (trace_id);
create index on audit_entry (organisation_id, at, id);
create index on audit_entry (organisation_id, person_id, at, id);

create table access_decision (
  id uuid not null default gen_random_uuid(),
  trace_id text not null,
  span_id text not null,
  parent_span_id text,
  organisation_id uuid not null references organisation (id),
  role text not null,
  processing_activity_id text,
  activity_version int,
  policy_version text not null,
  decision text not null check (decision in ('PERMIT', 'DENY')),
  reason_code text not null,
  resource text,
  at bigint not null,
  primary key (id)
);
create index on access_decision (trace_id);
create index on access_decision (organisation_id, at, id);
-- Nearly all decisions give what was asked and say no more: only the others are looked for, and kept in an index.
create index on access_decision (organisation_id, reason_code, at, id) where reason_code <> 'GRANTED';
create index on access_decision (organisation_id, resource, at, id) where resource is not null;
create index on access_decision (organisation_id, at, id) where decision = 'DENY';

-- The organisation itself, and the partners with which an agreement holds on that day (R-01).
create function sharing_with(organisation uuid, today date) returns setof uuid
  language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select organisation union all select a.partner_id from agreement_partner a
    where a.organisation_id = organisation and a.valid_from <= today
      and (a.valid_until is null or a.valid_until >= today);
end $$;

-- Who processes for a partner works under the partner's activity; those of the own register come first.
create function activities_of(own_role text, organisation uuid, today date) returns jsonb
  language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('uri', p.uri, 'version', p.activity_version, 'categories', p.categories)
      order by p.responsible_organisation_id <> organisation, p.uri), '[]')
    from (select distinct on (uri) uri, activity_version, categories, responsible_organisation_id
      from processing_activity
      where own_role = any(roles) and valid_from <= today and (valid_until is null or valid_until >= today)
        and responsible_organisation_id in (select sharing_with(organisation, today))
      order by uri, activity_version desc) p
$$;

drop function authenticate(text, text, text, date);
create function authenticate(organisation_oin text, token_subject text, token_role text, today date)
  returns table (assignment_id uuid, organisation_id uuid, person_id uuid, scope text, wijk_id uuid, activities jsonb)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.id, a.organisation_id, coalesce(a.staff_member_id, a.participant_id), a.scope, a.wijk_id,
      activities_of(a.role, a.organisation_id, today)
    from role_assignment a join organisation o on o.id = a.organisation_id
    where o.oin = organisation_oin and a.subject = token_subject and a.role = token_role
      and a.valid_from <= today and (a.valid_until is null or a.valid_until >= today)
    order by a.scope = 'ORGANISATION' desc, a.valid_from, a.id limit 1
$$;

drop function scheduled_seats(date);
create function scheduled_seats(today date)
  returns table (assignment_id uuid, organisation_id uuid, person_id uuid, activities jsonb)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select distinct on (a.organisation_id) a.id, a.organisation_id, a.staff_member_id,
      activities_of(a.role, a.organisation_id, today)
    from role_assignment a
    where a.role = 'SYSTEM' and a.staff_member_id is not null
      and a.valid_from <= today and (a.valid_until is null or a.valid_until >= today)
    order by a.organisation_id, a.valid_from, a.id
$$;
`;

export class ThreeLogs1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // It binds the owner too: the update would change no row. The policy is applied again after the migrations.
    await runner.query('alter table processing_activity no force row level security');
    await runner.query(UP);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}
