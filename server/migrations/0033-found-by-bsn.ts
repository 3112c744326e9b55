import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A BSN is found by a blind index, and says under which versions of the keys it is kept. */
export class FoundByBsn1764000000033 implements MigrationInterface {
  name = 'FoundByBsn1764000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}

const COLUMNS = `
-- Filled in by the rotation command where they are empty: here nobody has a key.
alter table participant_identity add column key_version text;
alter table participant_identity add column bsn_index bytea;
alter table participant_identity add column index_version text;

-- No unique index on it: that one may not record a BSN would tell that somebody else has. Nor any index of its own: it
-- is looked for among the rows of the caller, and this one holds what is compared of them.
alter table participant_identity add unique (participant_id) include (bsn_index);
alter table participant_identity drop constraint participant_identity_participant_id_key;
`;
