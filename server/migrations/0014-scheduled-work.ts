import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For which organisations scheduled work is done: those that have assigned the role SYSTEM. */
export class ScheduledWork1764000000014 implements MigrationInterface {
  name = 'ScheduledWork1764000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEATS);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: a later one corrects it.');
  }
}

const SEATS = `
create function scheduled_seats(today date) returns table (assignment_id uuid, organisation_id uuid, person_id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select distinct on (a.organisation_id) a.id, a.organisation_id, a.staff_member_id from role_assignment a
    where a.role = 'SYSTEM' and a.staff_member_id is not null
      and a.valid_from <= today and (a.valid_until is null or a.valid_until >= today)
    order by a.organisation_id, a.valid_from, a.id
$$;
`;
