import type { Answer, TestGraph } from './graph.ts';

/**
 * Runs a statement past what the database keeps as it is: a test that is about what comes of other words in a register,
 * or that removes what it has added to one. As a superuser, its triggers off.
 */
export const rewritten = async (graph: TestGraph, sql: string, values: unknown[] = []): Promise<Answer[]> => {
  const client = await graph.database.pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('role', 'none', true)`);
    await client.query(`select set_config('session_replication_role', 'replica', true)`);
    const { rows } = await client.query(sql, values);
    await client.query('commit');
    return rows;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
};
