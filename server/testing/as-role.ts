import { dailyActivity } from '../../seeds/registers.ts';
import type { TestGraph } from './graph.ts';
import { actorOf } from './own-rows.ts';

/**
 * Runs a statement as a persona's database role with its claims, as if the application had no fences of its own, and
 * undoes it.
 * @returns how many rows it changed, or the name of the constraint or the code with which the database refused it
 */
export const asRole = async (
  graph: TestGraph,
  persona: string,
  today: string,
  sql: string,
  values: unknown[] = [],
  now?: Date,
) => {
  const { role, scope, organisationId, personId } = await actorOf(graph, persona, today);
  const { categories, changes, grounds } = dailyActivity(role);
  const client = await graph.database.pool.connect();
  try {
    await client.query('begin');
    await client.query(
      `select set_config('app.organisation', $1, true), set_config('app.person', $2, true),
         set_config('app.scope', $3, true), set_config('app.today', $4, true), set_config('role', $5, true),
         set_config('app.categories', $6, true), set_config('app.grounds', $7, true),
         set_config('app.now', $8, true), set_config('app.changes', $9, true)`,
      [
        organisationId,
        personId,
        scope,
        today,
        `leerwerk_${role.toLowerCase()}`,
        categories.join(),
        grounds.join(),
        now?.toISOString() ?? '',
        changes.join(),
      ],
    );
    return (await client.query(sql, values)).rowCount;
  } catch (error) {
    const { code, constraint } = error as { code: string; constraint?: string };
    return constraint ?? code;
  } finally {
    await client.query('rollback');
    client.release();
  }
};
