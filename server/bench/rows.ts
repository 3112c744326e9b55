import { randomBytes } from 'node:crypto';
import type { Callers } from './callers.ts';
import { claimsSql } from './claims-sql.ts';
import type { BenchDatabase } from './database.ts';
import type { Caller } from './peer.ts';
import type { Target } from './questions.ts';

/** What there is to be asked about. */
export interface Rows {
  /** Connection string of a login that owns nothing and may enter the roles of the graph and of its peers. */
  readonly loginUrl: string;
  /** The callers as the peers enter them. */
  readonly callers: Readonly<Record<string, Caller>>;
  readonly objects: readonly Target[];
  readonly jobs: readonly Target[];
  /** How many of the jobs have been changed since. */
  changedJobs(): Promise<number>;
  /** Puts the jobs back as they were, and clears away what is left of their changes. */
  restoreJobs(): Promise<void>;
}

const OBJECTS = 500;

/** `leerwerk_klantmanager` → `bench_klantmanager`. */
const peerRole = (role: string) => role.replace(/^leerwerk_/, 'bench_');

/**
 * A role per caller that the rows are shown to which the caller's own role is shown: it is a member of that, so that the
 * same row-level security binds it. PostGraphile 4 and TypeORM read whole rows, so it may read every column.
 */
const addRoles = async ({ admin }: BenchDatabase, roles: readonly string[]): Promise<void> => {
  for (const role of roles) {
    const own = peerRole(role);
    await admin(`create role ${own} nologin inherit in role ${role}`);
    await admin(`grant usage on schema public to ${own}`);
    await admin(`grant select, update on all tables in schema public to ${own}`);
    // The machine of a table asks which role makes a step.
    await admin(
      `insert into state_transition (table_name, from_status, to_status, database_role)
       select table_name, from_status, to_status, $2 from state_transition where database_role = $1`,
      [role, own],
    );
  }
};

const addLogin = async ({ admin, url }: BenchDatabase, roles: readonly string[]): Promise<string> => {
  const password = randomBytes(18).toString('hex');
  await admin(`create role bench_login login noinherit password '${password}'`);
  await admin(`grant leerwerk_app, ${roles.map(peerRole).join(', ')} to bench_login`);
  const login = new URL(url);
  login.username = 'bench_login';
  login.password = password;
  return login.href;
};

/** Runs a statement as a caller, so that it finds what the caller is shown. */
const asCaller = async ({ admin }: BenchDatabase, caller: Caller, sql: string): Promise<Record<string, unknown>[]> => {
  await admin('begin');
  await admin(claimsSql(caller));
  const rows = await admin(sql);
  await admin('commit');
  return rows;
};

/** Changes rows without what the database does of itself when rows change. */
const asIs = async ({ admin }: BenchDatabase, sql: string, values: unknown[] = []): Promise<void> => {
  await admin(`set session_replication_role = replica`);
  await admin(sql, values);
  await admin(`reset session_replication_role`);
};

const keysOf = (found: readonly Record<string, unknown>[]): string[] => found.map(({ id }) => String(id));

/** Makes the scaled seed ready to be asked about. @param changed how many jobs are changed in a round */
export const prepareRows = async (database: BenchDatabase, { callers }: Callers, changed: number): Promise<Rows> => {
  const { admin } = database;
  const roles = [...new Set(Object.values(callers).map(({ role }) => role))];
  await addRoles(database, roles);
  const loginUrl = await addLogin(database, roles);
  const { klantmanager, 'corporatie-opdrachtgever': corporatie } = callers;
  if (!klantmanager || !corporatie) throw new Error('the callers are not those of the questions');

  // Equal names would be settled by ids, and those of the graph are its own.
  const people = keysOf(await asCaller(database, klantmanager, 'select id from participant'));
  await asIs(
    database,
    `update participant set call_name = call_name || ' ' || named.number
     from unnest($1::uuid[]) with ordinality as named (key, number) where id = key`,
    [people],
  );
  const done = `select id from job where status in ('REPORTED_DONE', 'SAMPLED', 'CLOSED') order by id limit ${changed}`;
  const jobs = keysOf(await asCaller(database, corporatie, done));
  if (jobs.length < changed) throw new Error(`${changed} jobs are needed to change, there are ${jobs.length}`);
  await admin('create schema bench');
  await admin(`create table bench.job as select id, status_date, changed_at from job where id = any($1::uuid[])`, [
    jobs,
  ]);
  const objects = `select id from work_object order by name, id limit ${OBJECTS}`;
  const rows: Rows = {
    loginUrl,
    callers: Object.fromEntries(
      Object.entries(callers).map(([name, own]) => [name, { ...own, role: peerRole(own.role) }]),
    ),
    objects: keysOf(await asCaller(database, corporatie, objects)).map((key) => ({ key, version: 1 })),
    jobs: jobs.map((key) => ({ key, version: 1 })),
    changedJobs: async () => {
      const [row] = await admin(
        `select count(*) as changed from job join bench.job own using (id) where status = 'SAMPLED'`,
      );
      return Number(row?.['changed']);
    },
    restoreJobs: async () => {
      await asIs(
        database,
        `update job set status = 'REPORTED_DONE', version = 1, status_date = own.status_date, changed_at = own.changed_at
         from bench.job own where job.id = own.id`,
      );
      await admin('delete from outbox_event where object_id in (select id from bench.job)');
      await admin('vacuum job, outbox_event');
    },
  };
  await rows.restoreJobs();
  await admin('vacuum analyze');
  await admin('checkpoint');
  return rows;
};
