import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What belongs to a job, and its series, know the wijk: a projectleider then finds them by an index. */
export class WijkOfWork1764000000026 implements MigrationInterface {
  name = 'WijkOfWork1764000000026';

  async up(runner: QueryRunner): Promise<void> {
    // The owner is bound by row-level security too and would fill in nothing: lifted for the backfill.
    for (const table of BACKFILLED) await runner.query(`alter table ${table} no force row level security`);
    await runner.query(COLUMNS);
    for (const table of BACKFILLED) await runner.query(`alter table ${table} force row level security`);
    await runner.query(KEPT);
    await runner.query(INDEXES);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}

const BACKFILLED = ['work_object', 'job_series', 'job', 'job_message', 'task', 'deployment', 'task_photo'];

const COLUMNS = `
alter table task add column wijk_id uuid;
alter table deployment add column wijk_id uuid;
alter table task_photo add column wijk_id uuid;
alter table job_message add column wijk_id uuid;
alter table job_series add column wijk_id uuid;
update task t set wijk_id = j.wijk_id from job j where j.id = t.job_id;
update job_message m set wijk_id = j.wijk_id from job j where j.id = m.job_id;
update deployment d set wijk_id = t.wijk_id from task t where t.id = d.task_id;
update task_photo p set wijk_id = t.wijk_id from task t where t.id = p.task_id;
update job_series s set wijk_id = o.wijk_id from work_object o where o.id = s.object_id;
-- What the updates put off is checked before the tables change again.
set constraints all immediate;
alter table task alter column wijk_id set not null;
alter table deployment alter column wijk_id set not null;
alter table task_photo alter column wijk_id set not null;
alter table job_message alter column wijk_id set not null;
alter table job_series alter column wijk_id set not null;
`;

/** SQL: what a row repeats of the job or visit that it belongs to. */
const keeps = (name: string, of: 'job' | 'task', more = '') => `
create or replace function ${name}() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select werk_opdrachtgever_id, uitvoerder_id, crew_id, wijk_id
    into new.werk_opdrachtgever_id, new.uitvoerder_id, new.crew_id, new.wijk_id from ${of} where id = new.${of}_id;${more}
  return new;
end $$;
`;

/** SQL: what repeats the wijk of a row follows it when that moves. */
const spreads = (from: string, key: string, followers: readonly string[]) => `
create function spread_wijk_of_${from}() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin${followers.map((table) => `\n  update ${table} set wijk_id = new.wijk_id where ${key} = new.id;`).join('')}
  return null;
end $$;
create trigger spread_wijk after update of wijk_id on ${from}
  for each row when (old.wijk_id is distinct from new.wijk_id) execute function spread_wijk_of_${from}();
`;

const WORKERS = `
  select count(*) into new.worker_count from contributor
    where id = any (new.contributor_ids) and kind not in ('BEROEPSKRACHT', 'BEWONER');`;

const SERIES = `
create function keep_series_wijk() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select wijk_id into new.wijk_id from work_object where id = new.object_id;
  return new;
end $$;
create trigger keep_wijk before insert or update of object_id on job_series
  for each row execute function keep_series_wijk();
`;

const KEPT = [
  keeps('keep_task_keys', 'job'),
  keeps('keep_message_keys', 'job'),
  keeps('keep_deployment', 'task', WORKERS),
  keeps('keep_photo_keys', 'task'),
  SERIES,
  spreads('job', 'job_id', ['task', 'job_message']),
  spreads('work_object', 'object_id', ['job_series']),
  spreads('task', 'task_id', ['deployment', 'task_photo']),
].join('');

const INDEXES = `
create index on task (uitvoerder_id, wijk_id, planned_date, id);
create index on deployment (uitvoerder_id, wijk_id, id);
create index on job_series (wijk_id, start_date, id);
`;
