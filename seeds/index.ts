import type { EntityTarget, EntityManager, ObjectLiteral } from 'typeorm';
import { Organisation } from '../schema/consortium/organisation.entity.ts';
import { entityClasses } from '../schema/index.ts';
import { openDatabase } from '../server/database.ts';
import { encryptBsn } from '../server/encryption.ts';
import { buildRows } from './build.ts';
import { todayInAmsterdam } from './days.ts';
import type { Table } from './row.ts';

export interface SeedOptions {
  readonly url?: string | undefined;
  readonly dataDir?: string | undefined;
  readonly loadDataDir?: Blob | undefined;
  /** Prefix of the database roles; `leerwerk` when absent. */
  readonly rolePrefix?: string | undefined;
  /** With which BSNs are encrypted. The people are invented, so the default protects nothing and nobody. */
  readonly bsnSecret?: string | undefined;
  /** The day on which what is current in the seeds is current. */
  readonly today?: string | undefined;
}

const DEMO_BSN_SECRET = 'not a secret: for the invented BSNs of the seeds';

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

/**
 * Fills a migrated database with invented partners, people and work, in one transaction. A database that holds an
 * organisation is left as it is.
 */
export async function seed(options: SeedOptions, log: (line: string) => void = () => {}): Promise<void> {
  const { url, dataDir, loadDataDir, rolePrefix = 'leerwerk', bsnSecret = DEMO_BSN_SECRET } = options;
  const today = options.today ?? todayInAmsterdam();
  const tables = buildRows(today, (bsn) => encryptBsn(bsn, bsnSecret));
  const database = await openDatabase({ url, dataDir, loadDataDir, poolSize: 1, entities: [...entityClasses] });
  try {
    await database.dataSource.transaction(async (manager) => {
      // Row-level security binds the owner too; and what the triggers call today is the day of the rows.
      await manager.query(`select set_config('role', $1, true), set_config('app.today', $2, true)`, [
        `${rolePrefix}_maintenance`,
        today,
      ]);
      if ((await manager.createQueryBuilder(Organisation, 'o').getCount()) > 0) {
        log('the database already holds data: not seeded');
        return;
      }
      for (const table of tables) {
        await insert(manager, table);
        log(`${table.entity.name}: ${table.rows.length}`);
      }
    });
  } finally {
    await database.close();
  }
}
