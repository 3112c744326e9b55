import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { Organisation } from '../schema/consortium/organisation.entity.ts';
import { entityClasses } from '../schema/index.ts';
import { type Database, openDatabase } from '../server/database.ts';
import { SEEDING } from '../server/machine-sql.ts';
import { buildRows } from './build.ts';
import { todayInAmsterdam } from './days.ts';
import { withoutCanaries } from './names.ts';
import type { Table } from './row.ts';
import { DEMO_BSN_SECRET, sealWith } from './seal.ts';

export interface SeedOptions {
  readonly url?: string | undefined;
  readonly dataDir?: string | undefined;
  readonly loadDataDir?: Blob | undefined;
  /** Prefix of the database roles; `leerwerk` when absent. */
  readonly rolePrefix?: string | undefined;
  /** With which BSNs are encrypted. The people are invented, so the default protects nothing and nobody. */
  readonly bsnSecret?: string | undefined;
  /** Whether some free texts hold a BSN that does not belong there, by which tests see where texts go. */
  readonly canaries?: boolean;
  /** The day on which what is current in the seeds is current. */
  readonly today?: string | undefined;
}

/** A statement has at most 65,535 parameters; the widest row has some thirty. */
const BATCH = 500;

const insert = async (manager: EntityManager, { entity, rows }: Table): Promise<void> => {
  for (let start = 0; start < rows.length; start += BATCH) {
    await manager
      .createQueryBuilder()
      .insert()
      .into(entity as EntityTarget<ObjectLiteral>)
      .values(rows.slice(start, start + BATCH) as ObjectLiteral[])
      .updateEntity(false)
      .execute();
  }
};

const isSeeded = (manager: EntityManager): Promise<boolean> =>
  manager.createQueryBuilder(Organisation, 'o').getExists();

/**
 * Fills a migrated, open database with invented partners, people and work, in one transaction. A database that holds
 * an organisation is left as it is.
 */
export async function seedDatabase(
  { dataSource }: Database,
  options: Omit<SeedOptions, 'url' | 'dataDir' | 'loadDataDir'>,
  log: (line: string) => void = () => {},
): Promise<void> {
  const { rolePrefix = 'leerwerk', bsnSecret = DEMO_BSN_SECRET, today = todayInAmsterdam() } = options;
  const shown = ({ entity, rows }: Table): Table => ({ entity, rows: rows.map(withoutCanaries) });
  const seeded = await dataSource.transaction(async (manager) => {
    // Row-level security binds the owner too; and what the triggers call today is the day of the rows.
    // Nobody waits for it, so it may take its time between the statements and in them. And nothing has happened.
    await manager.query(
      `select set_config('role', $1, true), set_config('app.today', $2, true), set_config('${SEEDING}', 'on', true),
         set_config('idle_in_transaction_session_timeout', '0', true), set_config('statement_timeout', '0', true)`,
      [`${rolePrefix}_maintenance`, today],
    );
    if (await isSeeded(manager)) {
      log('the database already holds data: not seeded');
      return false;
    }
    for (const table of buildRows(today, sealWith(bsnSecret))) {
      await insert(manager, options.canaries ? table : shown(table));
      log(`${table.entity.name}: ${table.rows.length}`);
    }
    return true;
  });
  // Else the first reads are planned as if the tables were empty. Skips what the login does not own.
  if (seeded) await dataSource.query('analyze');
}

/** The same on a database that is opened for it. */
export async function seed(options: SeedOptions, log?: (line: string) => void): Promise<void> {
  const { url, dataDir, loadDataDir } = options;
  const database = await openDatabase({ url, dataDir, loadDataDir, poolSize: 1, entities: [...entityClasses] });
  try {
    await seedDatabase(database, options, log);
  } finally {
    await database.close();
  }
}
