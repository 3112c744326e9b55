import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All roles of the graph; the wijk to which a projectleider's assignment is limited, and that of a crew. */
const UP = `
alter table role_assignment drop constraint role_assignment_role_check;
alter table role_assignment add constraint role_assignment_role_check check (role in ('KLANTMANAGER',
  'BELEIDSMEDEWERKER', 'GEMEENTE_OPDRACHTGEVER', 'CORPORATIE_OPDRACHTGEVER', 'CONSULENT', 'VOORMAN', 'BEGELEIDER',
  'PROJECTLEIDER', 'DOCENT', 'WERKGEVER', 'BEHEERDER', 'DEELNEMER', 'PRIVACY_OFFICER', 'SYSTEM'));
alter table role_assignment add column wijk_id uuid references wijk (id);
alter table role_assignment add constraint projectleider_has_a_wijk
  check (role <> 'PROJECTLEIDER' or wijk_id is not null);

alter table crew add column wijk_id uuid references wijk (id);
create index on crew (wijk_id);

drop function authenticate(text, text, text, date);
create function authenticate(organisation_oin text, token_subject text, token_role text, today date)
  returns table (assignment_id uuid, organisation_id uuid, person_id uuid, scope text, wijk_id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.id, a.organisation_id, coalesce(a.staff_member_id, a.participant_id), a.scope, a.wijk_id
    from role_assignment a join organisation o on o.id = a.organisation_id
    where o.oin = organisation_oin and a.subject = token_subject and a.role = token_role
      and a.valid_from <= today and (a.valid_until is null or a.valid_until >= today)
    order by a.scope = 'ORGANISATION' desc, a.valid_from, a.id limit 1
$$;
`;

export class WijkOfAnAssignment1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}
