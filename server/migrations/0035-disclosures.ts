import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may read the logs: a category of personal data of their own, for the activities under which they are read, and
 * the purpose of an activity for whoever is told that their data was used for it.
 */
const UP = `
-- Of an owner whom row-level security binds it would change no row.
alter table processing_activity no force row level security;
alter table processing_activity drop constraint processing_activity_categories_check;
alter table processing_activity add check (categories <@ array['PERSON', 'IDENTIFICATION', 'REFERRAL', 'TRAJECT',
  'REPORTS', 'INCOME', 'PRESENCE', 'ADAPTATION', 'EDUCATION', 'DISCLOSURE']);
update processing_activity set categories = array_append(categories, 'DISCLOSURE')
  where roles && array['DEELNEMER', 'PRIVACY_OFFICER'] and not categories @> array['DISCLOSURE'];
alter table processing_activity force row level security;

${['audit_entry', 'access_decision']
  .map(
    (table) => `alter table ${table} add check (role in ('KLANTMANAGER', 'BELEIDSMEDEWERKER', 'GEMEENTE_OPDRACHTGEVER',
  'CORPORATIE_OPDRACHTGEVER', 'CONSULENT', 'VOORMAN', 'BEGELEIDER', 'PROJECTLEIDER', 'DOCENT', 'WERKGEVER', 'BEHEERDER',
  'DEELNEMER', 'PRIVACY_OFFICER', 'SYSTEM'));`,
  )
  .join('\n')}

create function purpose_of(activity_uri text, version int) returns text
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select purpose from processing_activity where uri = activity_uri and activity_version = version
$$;
`;

export class Disclosures1764000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}
