import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lines of the logs stay as they are, and checkpoints tell when they did not. */
export class SealedLogs1764000000032 implements MigrationInterface {
  name = 'SealedLogs1764000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHECKPOINTS);
    for (const log of LOGS) await runner.query(keptAsWritten(log));
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: a later one corrects it.');
  }
}

const LOGS = ['processing_log_entry', 'audit_entry', 'access_decision'];

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
  lines uuid[] not null,
  primary key (id),
  unique (responsible_organisation_id, size)
);
-- A hash is read from the middle, without the rest.
alter table log_checkpoint alter column nodes set storage external, alter column lines set storage external;
create index on log_checkpoint (responsible_organisation_id, size, id);

create function keep_as_recorded() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  raise exception 'What is recorded stays as it is' using errcode = 'restrict_violation';
end $$;

-- Lines that no checkpoint names yet, by the log and the statement that wrote them.
create table log_waiting (
  id bigint generated always as identity,
  organisation_id uuid not null,
  log text not null,
  lines uuid[] not null,
  since timestamptz not null default now(),
  primary key (organisation_id, id)
);
alter table log_waiting alter column lines set storage external;

-- In the transaction that writes the lines: whoever sees one sees that it waits, however long that transaction took.
create function await_seal() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into log_waiting (organisation_id, log, lines)
    select organisation_id, tg_table_name, array_agg(id) from added group by organisation_id;
  return null;
end $$;

create trigger keep_as_recorded before update or delete on log_checkpoint for each row execute function keep_as_recorded();
create trigger refuse_truncate before truncate on log_checkpoint for each statement execute function keep_as_recorded();
`;

const keptAsWritten = (log: string) => `
create trigger await_seal after insert on ${log} referencing new table as added
  for each statement execute function await_seal();
create trigger keep_as_recorded before update or delete on ${log} for each row execute function keep_as_recorded();
create trigger refuse_truncate before truncate on ${log} for each statement execute function keep_as_recorded();
`;
