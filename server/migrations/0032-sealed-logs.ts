import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lines of the logs stay as they are, and checkpoints tell when they did not. */
export class SealedLogs1764000000032 implements MigrationInterface {
  name = 'SealedLogs1764000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHECKPOINTS);
    for (const [log, moment] of Object.entries(LOGS)) await runner.query(keptAsWritten(log, moment));
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: a later one corrects it.');
  }
}

/** Each log with the column that says when. */
const LOGS = { processing_log_entry: 'end_time', audit_entry: 'at', access_decision: 'at' };

const CHECKPOINTS = `
create table log_checkpoint (
  id uuid not null,
  responsible_organisation_id uuid not null references organisation (id),
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,
  size int not null check (size > 0),
  root text not null,
  sealed_at timestamptz not null,
  complete boolean not null,
  signature text not null,
  peaks bytea not null,
  nodes bytea not null,
  primary key (id),
  unique (responsible_organisation_id, size)
);
-- A hash is read from the middle, without the rest.
alter table log_checkpoint alter column nodes set storage external;
create index on log_checkpoint (responsible_organisation_id, size, id);

create function keep_as_recorded() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  raise exception 'What is recorded stays as it is' using errcode = 'restrict_violation';
end $$;

create function seal_line() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  line record;
begin
  line := new;
  line.leaf_index := null;
  if old.leaf_index is null and new.leaf_index is not null and line is not distinct from old then return new; end if;
  raise exception 'What is recorded stays as it is' using errcode = 'restrict_violation';
end $$;

create trigger keep_as_recorded before update or delete on log_checkpoint for each row execute function keep_as_recorded();
create trigger refuse_truncate before truncate on log_checkpoint for each statement execute function keep_as_recorded();
`;

// What is not sealed yet is found by an index of its own, which is all but empty.
const keptAsWritten = (log: string, moment: string) => `
create unique index on ${log} (organisation_id, leaf_index) where leaf_index is not null;
create index on ${log} (organisation_id, ${moment}) where leaf_index is null;
create trigger refuse_place before insert on ${log} for each row
  when (new.leaf_index is not null) execute function keep_as_recorded();
create trigger seal_line before update on ${log} for each row execute function seal_line();
create trigger refuse_delete before delete on ${log} for each row execute function keep_as_recorded();
create trigger refuse_truncate before truncate on ${log} for each statement execute function keep_as_recorded();
`;
