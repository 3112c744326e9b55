import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A ROC knows people as its students, and the logs hold whom a line is about as a participant: so that its privacy
 * officer can name a student of the own ROC, and nobody else.
 */
export class OwnStudents1764000000039 implements MigrationInterface {
  name = 'OwnStudents1764000000039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}

const UP = `
create function participant_of_own_student(student_key uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select participant_id from student
    where id = student_key and roc_id = nullif(current_setting('app.organisation', true), '')::uuid
$$;
`;
