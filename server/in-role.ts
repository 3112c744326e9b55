import type pg from 'pg';

/**
 * Runs work of the server's own in one transaction under a database role.
 * @throws what the work or the database failed with; nothing of it stays
 */
export const inRole = async <T>(
  pool: pg.Pool,
  role: string,
  run: (client: pg.PoolClient) => Promise<T>,
  begin: 'begin' | 'begin isolation level repeatable read read only' = 'begin',
): Promise<T> => {
  const client = await pool.connect();
  try {
    await client.query(begin);
    await client.query(`select set_config('role', $1, true)`, [role]);
    const outcome = await run(client);
    await client.query('commit');
    return outcome;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
};
