import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { entityClasses } from '../schema/index.ts';
import { type Database, openDatabase } from './database.ts';
import { SEEDING } from './machine-sql.ts';
import { MIGRATIONS, migrateDatabase } from './migrate.ts';
import { policyStatements } from './policy-sql.ts';
import { emptyDatabase, type FreshDatabase, freshDatabase } from './testing/database.ts';
import { notKept } from './testing/kept-rows.ts';

/** Database roles belong to the whole server: those of this file are its own. */
const PREFIX = `upgrade_${randomUUID().slice(0, 8)}`;
const OWNER = `${PREFIX}_owner`;
const TODAY = '2026-11-22';

/** What a database has that was made when there were events and no applications yet. */
const EARLIER = MIGRATIONS.filter(({ name }) => /17640000000(0\d|1[0-6]|24)$/.test(name));

/** What the policy gave the maintenance role then: as far as there were tables, columns and functions for it. */
const OF_OTHERS = new RegExp(`^(grant (?!usage)|create policy )[^;]* to ${PREFIX}_(?!maintenance)`);
const earlierPolicy = policyStatements(PREFIX).filter((statement) => !OF_OTHERS.test(statement));
const tried = (statement: string) => `do $tried$ begin execute $statement$${statement}$statement$;
  exception when undefined_table or undefined_column or undefined_function then null; end $tried$`;

/** Each thing that a database consists of as a line. */
const MADE_OF = `
select 'column ' || attrelid::regclass || ' ' || attname || ' ' || format_type(atttypid, atttypmod) || attnotnull
    || attgenerated::text || coalesce(' ' || pg_get_expr(adbin, adrelid), '') || coalesce(regexp_replace(attacl::text, '/\\w+', '', 'g'), '') as line
  from pg_attribute a join pg_class c on c.oid = attrelid left join pg_attrdef d on d.adrelid = attrelid and adnum = attnum
  where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
union all select 'table ' || relname || ' ' || relrowsecurity || relforcerowsecurity from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r'
union all select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
  where connamespace = 'public'::regnamespace
union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
union all select 'function ' || p.oid::regprocedure || ' ' || case when prosecdef then pg_get_userbyid(proowner) else '' end
    || pg_get_functiondef(p.oid) from pg_proc p left join pg_depend e on e.objid = p.oid and e.deptype = 'e'
  where pronamespace = 'public'::regnamespace and prokind = 'f' and e.objid is null
union all select 'policy ' || polrelid::regclass || ' ' || polname || ' ' || polcmd::text || ' '
    || coalesce(pg_get_expr(polqual, polrelid), '') || ' ' || coalesce(pg_get_expr(polwithcheck, polrelid), '')
  from pg_policy
union all select 'step ' || table_name || ' ' || from_status || ' ' || to_status || ' ' || database_role
  from state_transition`;

const ORGANISATION = randomUUID();
const STAFF = randomUUID();
const COMMON = `responsible_organisation_id, processing_activity, created_at`;
const SAID = `'${ORGANISATION}', 'test', '2026-01-05'`;

/** Terms that the last day tells in whole months, days that no term ends on, and no days at all. */
const TERMS = [
  { from: '2026-01-01', until: '2026-03-31', status: 'COMPLETED', months: 3 },
  { from: '2026-10-31', until: '2027-04-30', status: 'RUNNING', months: 6 },
  { from: '2026-10-31', until: '2027-04-29', status: 'TRIAL_PERIOD', months: 6 },
  { from: '2026-10-29', until: '2027-02-27', status: 'SUSPENDED', months: 4 },
  { from: '2026-06-15', until: '2026-08-31', status: 'ENDED', months: 3 },
  { from: '2026-06-15', until: '2036-08-31', status: 'RUNNING', months: null },
  { from: null, until: null, status: 'PREPARED', months: null },
].map((term) => ({ ...term, id: randomUUID(), participant: randomUUID() }));

const CREWS = [
  { active: true, strength: 'UNDERSTRENGTH', status: 'UNDERSTRENGTH' },
  { active: true, strength: 'PAUSED', status: 'PAUSED' },
  { active: false, strength: 'PAUSED', status: 'DISBANDED' },
].map((crew) => ({ ...crew, id: randomUUID() }));

const ROWS = [
  `insert into organisation (id, ${COMMON}, name, oin, kind)
   values ('${ORGANISATION}', ${SAID}, 'Voorbeeld', '00000099000000990000', 'GEMEENTE')`,
  `insert into staff_member (id, ${COMMON}, organisation_id, name, work_name)
   values ('${STAFF}', ${SAID}, '${ORGANISATION}', 'Voorbeeld', 'Voorbeeld')`,
  ...TERMS.flatMap(({ id, participant, from, until, status }) => [
    `insert into participant (id, ${COMMON}, gemeente_id, call_name, given_names, family_name)
     values ('${participant}', ${SAID}, '${ORGANISATION}', 'A', 'A', 'B')`,
    `insert into traject (id, ${COMMON}, participant_id, variant, legal_basis, traject_opdrachtgever_id, uitvoerder_id,
       klantmanager_id, consulent_id, start_date, end_date, status)
     values ('${id}', ${SAID}, '${participant}', 'WOP', 'PARTICIPATIEWET', '${ORGANISATION}', '${ORGANISATION}',
       '${STAFF}', '${STAFF}', ${from && `'${from}'`}, ${until && `'${until}'`}, '${status}')`,
  ]),
  `insert into processing_activity (id, ${COMMON}, uri, purpose, legal_basis, categories, recipients, retention_period,
     valid_from)
   values (gen_random_uuid(), ${SAID}, 'https://register.leerwerk-graph.invalid/toezicht', 'Toezicht', 'AVG', '{Alles}', '{}',
     'P5Y', '2020-01-01')`,
  ...CREWS.map(
    ({ id, active, strength }) =>
      `insert into crew (id, ${COMMON}, name, uitvoerder_id, voorman_id, weekly_half_days, strength_status,
         coarse_status, coarse_status_since, active)
       values ('${id}', ${SAID}, 'Ploeg', '${ORGANISATION}', '${STAFF}', '{MONDAY_MORNING}', '${strength}', 'ACTIVE',
         '2026-01-05', ${active})`,
  ),
];

describe('a database with data that an earlier version made, of an owner whom row-level security binds', () => {
  let empty: FreshDatabase;
  let folder: string | undefined;
  let database: Database;

  const openWith = (migrations: typeof MIGRATIONS): Promise<Database> =>
    openDatabase({
      url: empty.url,
      dataDir: folder,
      asRole: OWNER,
      poolSize: 1,
      entities: [...entityClasses],
      migrations,
    });

  const asSuperuser = async (run: (ask: (sql: string) => Promise<unknown>) => Promise<unknown>): Promise<void> => {
    const apart = await openDatabase({ url: empty.url, dataDir: folder, poolSize: 1, entities: [] });
    try {
      await run((sql) => apart.pool.query(sql));
    } finally {
      await apart.close();
    }
  };

  const dropRoles = async () => {
    const { pool, close } = await openDatabase({ url: inject('databaseUrl'), poolSize: 1, entities: [] });
    const { rows } = await pool.query(`select rolname as name from pg_roles where rolname like '${PREFIX}\\_%'`);
    for (const { name } of rows) await pool.query(`drop owned by ${name}; drop role ${name}`);
    await close();
  };

  /** Past row-level security, as the maintenance role. */
  const ask = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> => {
    const client = await database.pool.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('role', '${PREFIX}_maintenance', true), set_config('${SEEDING}', 'on', true)`,
      );
      return (await client.query(sql, values)).rows;
    } finally {
      await client.query('commit');
      client.release();
    }
  };

  beforeAll(async () => {
    if (inject('databaseEngine') === 'pglite') folder = await mkdtemp(join(tmpdir(), 'leerwerk-upgrade-'));
    empty = folder ? { engine: 'pglite', drop: async () => {} } : await emptyDatabase();
    await asSuperuser(async (run) => {
      await run(`create role ${OWNER} nologin createrole`);
      await run(`create role ${PREFIX}_maintenance nologin noinherit`);
      await run(`grant ${PREFIX}_maintenance to ${OWNER} with admin option`);
      await run(`create extension if not exists pgcrypto`);
      await run(`alter schema public owner to ${OWNER}`);
    });
    database = await openWith(EARLIER);
    await database.dataSource.runMigrations();
    await database.pool.query(`begin; ${earlierPolicy.map(tried).join('; ')}; commit`);
    for (const row of ROWS) await ask(row);
    await database.close();
    database = await openWith(MIGRATIONS);
    await migrateDatabase(database, PREFIX);
  });

  afterAll(async () => {
    await database?.close();
    await empty?.drop();
    if (folder) await rm(folder, { recursive: true, force: true });
    else await dropRoles();
  });

  test('has each migration run once, those that it had passed over too', async () => {
    const done = await database.pool.query('select name from migrations order by id');
    expect(done.rows.map(({ name }) => name)).toEqual(
      [...EARLIER, ...MIGRATIONS.filter((migration) => !EARLIER.includes(migration))].map(({ name }) => name),
    );
  });

  test('keeps the days of each traject, which lasts as many months as were begun', async () => {
    const kept = await ask('select id, start_date, end_date, duration_months from traject');
    const byId = (one: { id?: unknown }, other: { id?: unknown }) => String(one.id).localeCompare(String(other.id));
    expect(kept.sort(byId)).toEqual(
      TERMS.map(({ id, from, until, months }) => ({
        id,
        start_date: from,
        end_date: until,
        duration_months: months,
      })).sort(byId),
    );
  });

  test('knows where each crew stands, and who has led it since when', async () => {
    for (const { id, status } of CREWS) {
      expect(await ask('select status from crew where id = $1', [id])).toEqual([{ status }]);
      const leads = await ask('select staff_member_id as staff, valid_from from crew_lead where crew_id = $1', [id]);
      expect(leads).toEqual([{ staff: STAFF, valid_from: '2026-01-05' }]);
    }
  });

  test('changes under an activity all that it needs, and keeps that as it is from now on', async () => {
    const categories = ['DISCLOSURE', 'RIGHTS', 'PERSON'];
    const registered = () => ask('select roles, categories, changes from processing_activity');
    const before = [{ roles: ['PRIVACY_OFFICER'], categories, changes: categories }];
    expect(await registered()).toEqual(before);
    await expect(ask(`update processing_activity set changes = '{}'`)).rejects.toMatchObject({ code: '23001' });
    expect(await registered()).toEqual(before);
  });

  test('keeps true what a new database does, and tells of no event', async () => {
    expect(await notKept(ask, TODAY)).toEqual([]);
    expect(await ask('select type from outbox_event')).toEqual([]);
  });

  test('is made of the same things as a new one, its fences and state machines among them', async () => {
    const fresh = await freshDatabase();
    const other = await openDatabase({ ...fresh, poolSize: 1, entities: [] });
    try {
      const made = async ({ pool }: Database, prefix: string): Promise<string[]> =>
        (await pool.query(MADE_OF)).rows.map(({ line }) => line.replaceAll(`${prefix}_`, ''));
      const [upgraded, anew] = [await made(database, PREFIX), await made(other, 'leerwerk')];
      expect(upgraded.filter((line) => !anew.includes(line))).toEqual([]);
      expect(anew.filter((line) => !upgraded.includes(line))).toEqual([]);
      expect(anew.length).toBeGreaterThan(2000);
    } finally {
      await other.close();
      await fresh.drop();
    }
  });
});
