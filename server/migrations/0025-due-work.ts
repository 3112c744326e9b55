import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is due is asked of the lists themselves: which plan holds stands on the plan, and each such list has its index. */
export class DueWork1764000000025 implements MigrationInterface {
  name = 'DueWork1764000000025';

  async up(runner: QueryRunner): Promise<void> {
    // The owner is bound by row-level security too and would fill in nothing: lifted for the backfill.
    for (const table of BACKFILLED) await runner.query(`alter table ${table} no force row level security`);
    for (const part of [PLANS, INDEXES]) await runner.query(part);
    for (const table of BACKFILLED) await runner.query(`alter table ${table} force row level security`);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: a later one corrects it.');
  }
}

const BACKFILLED = ['traject', 'traject_plan'];

/** The plan that holds is the version written last, as long as its traject is not over. */
const PLANS = `
alter table traject_plan add column current boolean not null default true;

create function keep_current_plan(traject_key uuid) returns void language sql security definer
  set search_path = pg_catalog, public, pg_temp as $$
  update traject_plan p set current = p.plan_version = n.newest and n.open
    from (select max(v.plan_version) as newest, t.status not in ('COMPLETED', 'ENDED') as open
          from traject t join traject_plan v on v.traject_id = t.id where t.id = traject_key group by t.status) n
    where p.traject_id = traject_key and p.current <> (p.plan_version = n.newest and n.open)
$$;

create function keep_current_plan_of_traject() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  perform keep_current_plan(new.id);
  return null;
end $$;
create trigger keep_current_plan after update of status on traject for each row
  when ((new.status in ('COMPLETED', 'ENDED')) <> (old.status in ('COMPLETED', 'ENDED')))
  execute function keep_current_plan_of_traject();

create function keep_current_plan_of_version() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  perform keep_current_plan(coalesce(new.traject_id, old.traject_id));
  return null;
end $$;
create trigger keep_current_plan after insert or delete or update of plan_version on traject_plan
  for each row execute function keep_current_plan_of_version();

select keep_current_plan(id) from traject;
`;

/** Each in the order in which such a list is served: of one caseload, and of a whole organisation. */
const INDEXES = `
create index on report (traject_opdrachtgever_id, klantmanager_id, status, planned_on);
create index on report (uitvoerder_id, consulent_id, status, planned_on);
create index on report (uitvoerder_id, status, planned_on);
create index on quote (traject_opdrachtgever_id, klantmanager_id, status, valid_until);
create index on quote (uitvoerder_id, consulent_id, status, valid_until);
create index on traject (traject_opdrachtgever_id, klantmanager_id, status, end_date);
create index on traject (uitvoerder_id, consulent_id, status, end_date);
create index on traject (uitvoerder_id, status, end_date);
create index on application (traject_opdrachtgever_id, klantmanager_id, status, submitted_on);
create index on application (uitvoerder_id, status, submitted_on);
create index on traject_plan (traject_opdrachtgever_id, klantmanager_id, plan_version)
  where current and agreed_by_klantmanager_on is null;
create index on traject_plan (uitvoerder_id, consulent_id, plan_version)
  where current and agreed_by_klantmanager_on is null;
create index on traject_plan (uitvoerder_id, plan_version) where current and agreed_by_klantmanager_on is null;
create index on crew (uitvoerder_id, strength_status, name);
`;
