import { columnOf, tableOf } from '../../schema/columns.ts';
import { entityTypes } from '../../schema/index.ts';
import type { Database } from '../database.ts';
import { inRole } from '../in-role.ts';
import { databaseRoles } from '../policy-sql.ts';
import type { FileStore } from './file-store.ts';
import { HANDLE_LIFE } from './uploads.ts';

/** Four times as long as a handle is good for: by then a file either belongs to a row or never will. */
const OLD_ENOUGH = 4 * HANDLE_LIFE;

/** SQL: which of these keys a row has. */
const keptSql = (): string =>
  [...entityTypes.values()]
    .flatMap(({ entity, file }) => (file ? [[tableOf(entity), columnOf(entity, file.key).column]] : []))
    .map(([table, column]) => `select "${column}"::text as key from "${table}" where "${column}" = any($1::uuid[])`)
    .join(' union all ');

const keptOf = (database: Database, rolePrefix: string, keys: readonly string[]): Promise<Set<string>> =>
  inRole(database.pool, databaseRoles(rolePrefix).maintenance, async (client) => {
    const { rows } = await client.query<{ key: string }>(keptSql(), [keys]);
    return new Set(rows.map(({ key }) => key));
  });

/**
 * Removes the files that belong to no row: uploaded and never used, or left behind when their row was removed.
 * @returns how many
 */
export const sweepFiles = async (
  database: Database,
  rolePrefix: string,
  store: FileStore,
  now = Date.now(),
): Promise<number> => {
  let removed = 0;
  for await (const files of store.list()) {
    const old = files.filter(({ storedAt }) => storedAt.getTime() < now - OLD_ENOUGH).map(({ key }) => key);
    if (old.length === 0) continue;
    const kept = await keptOf(database, rolePrefix, old);
    for (const key of old) {
      if (kept.has(key)) continue;
      await store.remove(key);
      removed += 1;
    }
  }
  return removed;
};

const HOUR = 3_600_000;

/** The same every hour. Returns what ends it. */
export const sweepHourly = (
  database: Database,
  rolePrefix: string,
  store: FileStore,
  onError: (error: unknown) => void,
): (() => void) => {
  const timer = setInterval(() => sweepFiles(database, rolePrefix, store).catch(onError), HOUR);
  timer.unref();
  return () => clearInterval(timer);
};
