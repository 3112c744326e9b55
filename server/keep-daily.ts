import { columnOf, tableOf } from '../schema/columns.ts';
import { BOOKKEEPING } from '../schema/index.ts';
import { KEEPING, type Keeping } from '../schema/keeping.ts';
import type { Database } from './database.ts';
import { inRole } from './in-role.ts';
import { databaseRoles } from './policy-sql.ts';

const HOUR = 3_600_000;

/**
 * Brings up to date what depends on today (who is a minor, the strength of crews, the current parties) and clears away
 * the bookkeeping that has had its time.
 */
export const keepToday = async (database: Database, rolePrefix: string, keeping: Keeping = KEEPING): Promise<void> => {
  await inRole(database.pool, databaseRoles(rolePrefix).maintenance, async (client) => {
    await client.query('select keep_daily()');
    for (const { entity, keptFrom, keptHours, overWhen } of BOOKKEEPING) {
      const over = overWhen ? ` or "${columnOf(entity, overWhen).column}" is not null` : '';
      await client.query(
        `delete from "${tableOf(entity)}"
         where "${columnOf(entity, keptFrom).column}" < now() - make_interval(hours => $1)${over}`,
        [keptHours(keeping)],
      );
    }
  });
};

/** The same every hour, so that a change of day shows within the hour. Returns what ends it. */
export const keepHourly = (
  database: Database,
  rolePrefix: string,
  keeping: Keeping,
  onError: (error: unknown) => void,
): (() => void) => {
  const timer = setInterval(() => keepToday(database, rolePrefix, keeping).catch(onError), HOUR);
  timer.unref();
  return () => clearInterval(timer);
};
