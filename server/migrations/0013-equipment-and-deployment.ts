import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Middelen and inzet: what goes along on a visit and who does it. */
export class EquipmentAndDeployment1764000000013 implements MigrationInterface {
  name = 'EquipmentAndDeployment1764000000013';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, KEPT]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: a later one corrects it.');
  }
}

const STORED = `
  id uuid not null,
  responsible_organisation_id uuid not null references organisation (id),
  processing_activity text not null,
  archive_date date,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1,`;

const TABLES = `
create table equipment (${STORED}
  kind text not null check (kind in ('VERVOER', 'GEREEDSCHAP', 'MATERIAAL')),
  designation text not null,
  inspection_valid_until date,
  crew_id uuid not null references crew (id),
  uitvoerder_id uuid not null,
  primary key (id)
);
create index on equipment (uitvoerder_id, designation, id);
create index on equipment (crew_id, designation, id);

create table deployment (${STORED}
  task_id uuid not null unique references task (id),
  contributor_ids uuid[] not null,
  location text not null check (location in ('BUITENDIENST', 'LOCATIE')),
  supervisor_id uuid references staff_member (id),
  worker_count int not null default 0,
  uitvoerder_id uuid,
  crew_id uuid,
  werk_opdrachtgever_id uuid not null,
  primary key (id)
);
create index on deployment (uitvoerder_id, id);
create index on deployment (crew_id, id);

create table deployed_participant (
  deployment_id uuid not null references deployment (id) on delete cascade,
  participant_id uuid not null references participant (id),
  task_id uuid not null,
  primary key (deployment_id, participant_id)
);
create index on deployed_participant (participant_id);

alter table task add column equipment_ids uuid[] not null default '{}';
`;

const KEPT = `
create function keep_equipment_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select uitvoerder_id into new.uitvoerder_id from crew where id = new.crew_id;
  return new;
end $$;
create trigger keep_keys before insert or update of crew_id on equipment
  for each row execute function keep_equipment_keys();

-- R-15 counts medewerkers, stagiairs and vrijwilligers; a beroepskracht and a bewoner do not count.
create function keep_deployment() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select uitvoerder_id, crew_id, werk_opdrachtgever_id into new.uitvoerder_id, new.crew_id, new.werk_opdrachtgever_id
    from task where id = new.task_id;
  select count(*) into new.worker_count from contributor
    where id = any (new.contributor_ids) and kind not in ('BEROEPSKRACHT', 'BEWONER');
  return new;
end $$;
create trigger keep_deployment before insert or update of task_id, contributor_ids on deployment
  for each row execute function keep_deployment();

create function spread_deployment() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from deployed_participant where deployment_id = new.id;
  insert into deployed_participant (deployment_id, participant_id, task_id)
    select distinct new.id, participant_id, new.task_id from contributor
    where id = any (new.contributor_ids) and participant_id is not null;
  return null;
end $$;
create trigger spread_deployment after insert or update of task_id, contributor_ids on deployment
  for each row execute function spread_deployment();

create function spread_task_keys() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update deployment set uitvoerder_id = new.uitvoerder_id, crew_id = new.crew_id,
    werk_opdrachtgever_id = new.werk_opdrachtgever_id where task_id = new.id;
  return null;
end $$;
create trigger spread_keys after update of crew_id, uitvoerder_id, werk_opdrachtgever_id on task
  for each row execute function spread_task_keys();
`;
