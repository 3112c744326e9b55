import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The keys by which a mutation that is sent again is carried out once. */
export class IdempotencyKeys1764000000003 implements MigrationInterface {
  name = 'IdempotencyKeys1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idempotency_key');
  }
}

const TABLE = `
create table idempotency_key (
  id uuid not null,
  responsible_organisation_id uuid not null,
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  subject_id uuid not null,
  key text not null check (key ~ '^[!-~]{1,255}$'),
  fingerprint text not null,
  outcome jsonb,
  primary key (id),
  unique (responsible_organisation_id, subject_id, key),
  foreign key (responsible_organisation_id) references organisation (id)
);
create index on idempotency_key (created_at);
`;
