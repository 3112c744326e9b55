import type { PolicyTable } from '../schema/access.ts';
import { entityClasses } from '../schema/index.ts';
import { type Database, openDatabase } from './database.ts';
import { Tables1764000000001 } from './migrations/0001-tables.ts';
import { KeptByTheDatabase1764000000002 } from './migrations/0002-kept-by-the-database.ts';
import { IdempotencyKeys1764000000003 } from './migrations/0003-idempotency-keys.ts';
import { ClientBudget1764000000010 } from './migrations/0010-client-budget.ts';
import { JobMachine1764000000011 } from './migrations/0011-job-machine.ts';
import { WijkOfAnAssignment1764000000012 } from './migrations/0012-wijk-of-an-assignment.ts';
import { EquipmentAndDeployment1764000000013 } from './migrations/0013-equipment-and-deployment.ts';
import { ScheduledWork1764000000014 } from './migrations/0014-scheduled-work.ts';
import { IndexServedLists1764000000015 } from './migrations/0015-index-served-lists.ts';
import { JobSeries1764000000016 } from './migrations/0016-job-series.ts';
import { BoundedLists1764000000017 } from './migrations/0017-bounded-lists.ts';
import { Referral1764000000020 } from './migrations/0020-referral.ts';
import { Guidance1764000000021 } from './migrations/0021-guidance.ts';
import { CrewWork1764000000022 } from './migrations/0022-crew-work.ts';
import { WorkSide1764000000023 } from './migrations/0023-work-side.ts';
import { Outbox1764000000024 } from './migrations/0024-outbox.ts';
import { DueWork1764000000025 } from './migrations/0025-due-work.ts';
import { WijkOfWork1764000000026 } from './migrations/0026-wijk-of-work.ts';
import { FactsOfATraject1764000000027 } from './migrations/0027-facts-of-a-traject.ts';
import { PhotosOfAVisit1764000000028 } from './migrations/0028-photos-of-a-visit.ts';
import { Decisions1764000000029 } from './migrations/0029-decisions.ts';
import { BoundedGuidance1764000000030 } from './migrations/0030-bounded-guidance.ts';
import { ThreeLogs1764000000031 } from './migrations/0031-three-logs.ts';
import { SealedLogs1764000000032 } from './migrations/0032-sealed-logs.ts';
import { FoundByBsn1764000000033 } from './migrations/0033-found-by-bsn.ts';
import { BegunByAnIndex1764000000034 } from './migrations/0034-begun-by-an-index.ts';
import { Disclosures1764000000035 } from './migrations/0035-disclosures.ts';
import { Consent1764000000036 } from './migrations/0036-consent.ts';
import { AccessToTheMinute1764000000037 } from './migrations/0037-access-to-the-minute.ts';
import { GroundsOfTrajecten1764000000038 } from './migrations/0038-grounds-of-trajecten.ts';
import { OwnStudents1764000000039 } from './migrations/0039-own-students.ts';
import { RightsOfDataSubjects1764000000040 } from './migrations/0040-rights-of-data-subjects.ts';
import { Retention1764000000041 } from './migrations/0041-retention.ts';
import { AccessGrants1764000000042 } from './migrations/0042-access-grants.ts';
import { Register1764000000043 } from './migrations/0043-register.ts';
import { SeatsInUse1764000000044 } from './migrations/0044-seats-in-use.ts';
import { policyStatements, readyToMigrateStatements } from './policy-sql.ts';
import { TIMEOUTS } from './timeouts.ts';

/** In the order of a new database; each has run once, in whatever order they came. */
export const MIGRATIONS = [
  Tables1764000000001,
  KeptByTheDatabase1764000000002,
  IdempotencyKeys1764000000003,
  ClientBudget1764000000010,
  JobMachine1764000000011,
  WijkOfAnAssignment1764000000012,
  EquipmentAndDeployment1764000000013,
  ScheduledWork1764000000014,
  IndexServedLists1764000000015,
  JobSeries1764000000016,
  BoundedLists1764000000017,
  Referral1764000000020,
  Guidance1764000000021,
  CrewWork1764000000022,
  WorkSide1764000000023,
  Outbox1764000000024,
  DueWork1764000000025,
  WijkOfWork1764000000026,
  FactsOfATraject1764000000027,
  PhotosOfAVisit1764000000028,
  Decisions1764000000029,
  BoundedGuidance1764000000030,
  ThreeLogs1764000000031,
  SealedLogs1764000000032,
  FoundByBsn1764000000033,
  BegunByAnIndex1764000000034,
  Disclosures1764000000035,
  Consent1764000000036,
  AccessToTheMinute1764000000037,
  GroundsOfTrajecten1764000000038,
  OwnStudents1764000000039,
  RightsOfDataSubjects1764000000040,
  Retention1764000000041,
  AccessGrants1764000000042,
  Register1764000000043,
  SeatsInUse1764000000044,
];

export interface MigrateOptions {
  readonly url?: string | undefined;
  readonly dataDir?: string | undefined;
  /** Prefix of the database roles, which belong to the whole cluster; `leerwerk` when absent. */
  readonly rolePrefix?: string | undefined;
}

/** All or nothing. */
const runInTurn = async (database: Database, statements: readonly string[]): Promise<void> => {
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    // Two processes that migrate at once take turns.
    await client.query(`select pg_advisory_xact_lock(hashtext('leerwerk-graph policy'))`);
    for (const statement of statements) await client.query(statement);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
};

/** Applies the policy table to the database: roles, grants, row-level security. Idempotent; all or nothing. */
export const applyPolicy = (database: Database, rolePrefix: string, table?: PolicyTable): Promise<void> =>
  runInTurn(database, policyStatements(rolePrefix, table));

/** A migration of a large table takes what it takes, but must not hold up those who wait behind it for a lock. */
const OWNER_TIMEOUTS = { ...TIMEOUTS, statement: 0, idleInTransaction: 0, connection: 5000 };

/** Opens a database as the owner of its tables: for migrations and seeds, never for serving. */
export const openAsOwner = ({ url, dataDir }: MigrateOptions): Promise<Database> =>
  openDatabase({ url, dataDir, entities: [...entityClasses], migrations: MIGRATIONS, timeouts: OWNER_TIMEOUTS });

/** Brings an open database to the current schema and policy. */
export const migrateDatabase = async (
  database: Database,
  rolePrefix = 'leerwerk',
  log: (line: string) => void = () => {},
): Promise<void> => {
  await runInTurn(database, readyToMigrateStatements(rolePrefix));
  const done = await database.dataSource.runMigrations();
  for (const { name } of done) log(`migration ${name}`);
  await applyPolicy(database, rolePrefix);
  log('policy applied');
};

/** Brings the database to the current schema and policy. The connection's user must own the tables. */
export const migrate = async (options: MigrateOptions, log?: (line: string) => void): Promise<void> => {
  const database = await openAsOwner(options);
  try {
    await migrateDatabase(database, options.rolePrefix, log);
  } finally {
    await database.close();
  }
};
