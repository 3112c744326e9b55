import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableOf } from '../../schema/columns.ts';
import { LOGS } from '../../schema/index.ts';
import { ROLES } from '../../schema/roles.ts';
import { seedId } from '../../seeds/random.ts';
import { startGraph, type TestGraph } from '../testing/graph.ts';
import { writeLines } from '../testing/log-lines.ts';
import { SealedLogs } from '../testing/sealed-logs.ts';

const wsd = seedId('Organisation', 'wsd');
const logs = LOGS.map(tableOf);

let graph: TestGraph;
let sealed: SealedLogs;
beforeAll(async () => {
  graph = await startGraph();
  sealed = await SealedLogs.of(graph);
  await writeLines(graph, wsd, 4);
  await sealed.seal();
});
afterAll(() => graph?.stop());

/** What the database says to a statement under a role, which is undone. */
const refusal = async (sql: string, values: unknown[] = [], role = 'none'): Promise<string> => {
  const client = await graph.database.pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('role', $1, true)`, [role]);
    return `${(await client.query(sql, values)).rowCount} rows`;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query('rollback');
    client.release();
  }
};

describe('a line of a log', () => {
  test.each(logs)('of %s is not changed, moved or removed by anybody who leaves the triggers on', async (log) => {
    for (const role of ['none', 'leerwerk_maintenance']) {
      for (const sql of [`update ${log} set trace_id = 'x'`, `delete from ${log}`]) {
        expect([sql, await refusal(sql, [], role)]).toEqual([sql, '23001']);
      }
    }
    expect(await refusal(`truncate ${log}`)).toBe('23001');
  });

  test('waits for its seal, whoever wrote it', async () => {
    await writeLines(graph, wsd, 2);
    const waiting = await graph.admin(
      'select log, cardinality(lines) as lines from log_waiting where organisation_id = $1 order by id',
      [wsd],
    );
    expect(waiting).toEqual(logs.map((log) => ({ log, lines: 2 })));
    for (const role of ROLES) {
      const name = `leerwerk_${role.toLowerCase()}`;
      for (const sql of ['select from log_waiting', 'delete from log_waiting', 'update log_waiting set lines = null']) {
        expect([role, sql, await refusal(sql, [], name)]).toEqual([role, sql, '42501']);
      }
    }
    await sealed.seal();
    expect(await graph.admin('select from log_waiting')).toEqual([]);
  });

  test('is taken off those that wait by the sealer, which may do nothing else', async () => {
    await writeLines(graph, wsd, 1);
    const sealer = 'leerwerk_sealer';
    expect(await refusal('delete from log_waiting where organisation_id = $1', [wsd], sealer)).toBe('3 rows');
    for (const sql of [
      ...logs.flatMap((log) => [
        `update ${log} set id = id`,
        `update ${log} set trace_id = 'x'`,
        `insert into ${log} (trace_id) values ('x')`,
        `delete from ${log}`,
        `truncate ${log}`,
      ]),
      `insert into log_waiting (log) values ('x')`,
      `update log_waiting set since = since`,
      'truncate log_waiting',
    ]) {
      expect([sql, await refusal(sql, [], sealer)]).toEqual([sql, '42501']);
    }
    for (const sql of [
      'update log_checkpoint set size = 1',
      'delete from log_checkpoint',
      'truncate log_checkpoint',
      'select id from organisation',
      'select id from participant',
      'select key from idempotency_key',
    ]) {
      expect([sql, await refusal(sql, [], sealer)]).toEqual([sql, '42501']);
    }
    await sealed.seal();
  });
});

describe('a checkpoint', () => {
  test('is not changed or removed', async () => {
    for (const role of ['none', 'leerwerk_maintenance']) {
      for (const sql of ['update log_checkpoint set size = size', 'delete from log_checkpoint']) {
        expect(await refusal(sql, [], role)).toBe('23001');
      }
    }
    expect(await refusal('truncate log_checkpoint cascade')).toBe('23001');
  });

  test.each(ROLES)('is made and read by no other role: %s', async (role) => {
    const name = `leerwerk_${role.toLowerCase()}`;
    const insert = `insert into log_checkpoint (id) values (gen_random_uuid())`;
    expect(await refusal(insert, [], name)).toBe('42501');
    expect(await refusal('select size from log_checkpoint', [], name)).toBe(
      role === 'PRIVACY_OFFICER' ? '0 rows' : '42501',
    );
  });
});
