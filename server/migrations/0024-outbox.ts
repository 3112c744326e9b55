import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every step of an object with a machine leaves an event, in the transaction of the step. */
export class Outbox1764000000024 implements MigrationInterface {
  name = 'Outbox1764000000024';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLE, STEPS]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: a later one corrects it.');
  }
}

const TABLE = `
create table outbox_event (
  id uuid not null default gen_random_uuid(),
  position bigint not null generated always as identity,
  type text not null,
  object_id uuid not null,
  object_version int not null,
  from_status text,
  to_status text,
  responsible_organisation_id uuid not null,
  organisation_ids uuid[] not null,
  trace_id text,
  occurred_at timestamptz not null default now(),
  delivered_at timestamptz,
  primary key (id),
  unique (object_id, object_version)
);
create index on outbox_event (position) where delivered_at is null;
`;

// The triggers themselves are made from the machines' tables whenever the policy is applied.
const STEPS = `
-- Arguments: what has changed, in the words of the graph; then the columns of the table that hold keys. Which of these
-- are of organisations is looked up, so that none is forgotten and no person's gets in.
create function write_event() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  keys uuid[];
begin
  if tg_op = 'UPDATE' and old.status = new.status and old.version = new.version then return null; end if;
  select array_agg((stood ->> name)::uuid) into keys
    from unnest(array[to_jsonb(old), to_jsonb(new)]) stood, unnest(tg_argv[1:]) name;
  insert into outbox_event (type, object_id, object_version, from_status, to_status, responsible_organisation_id,
      organisation_ids, trace_id)
    values (tg_argv[0], coalesce(new.id, old.id), coalesce(new.version, old.version + 1), old.status, new.status,
      coalesce(new.responsible_organisation_id, old.responsible_organisation_id),
      array(select id from organisation where id = any (keys) order by id),
      nullif(current_setting('app.trace', true), ''));
  return null;
end $$;

-- A step counts, also where whoever takes it does not say so.
create function count_step() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  new.version := old.version + 1;
  new.changed_at := now();
  return new;
end $$;
`;
