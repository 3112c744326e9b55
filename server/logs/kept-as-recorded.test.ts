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
      for (const sql of [
        `update ${log} set trace_id = 'x'`,
        `update ${log} set leaf_index = leaf_index + 1000`,
        `update ${log} set leaf_index = null`,
        `delete from ${log}`,
      ]) {
        expect([sql, await refusal(sql, [], role)]).toEqual([sql, '23001']);
      }
    }
    expect(await refusal(`truncate ${log}`)).toBe('23001');
  });

  test('is written without a place', async () => {
    await writeLines(graph, wsd, 1);
    const copy = `insert into access_decision (organisation_id, trace_id, span_id, role, policy_version, decision,
      reason_code, at, leaf_index) values ($1, 'x', 'x', 'VOORMAN', 'x', 'PERMIT', 'x', 1, $2)`;
    expect(await refusal(copy, [wsd, 99999])).toBe('23001');
    expect(await refusal(copy, [wsd, null])).toBe('1 rows');
    for (const log of logs) {
      const both = `update ${log} set leaf_index = 9999, trace_id = 'x' where leaf_index is null`;
      expect(await refusal(both)).toBe('23001');
    }
    await sealed.seal();
  });

  test('may be given its place by the sealer, which may do nothing else', async () => {
    await writeLines(graph, wsd, 1);
    const sealer = 'leerwerk_sealer';
    for (const log of logs) {
      const place = `update ${log} set leaf_index = 99999 where organisation_id = $1`;
      expect(await refusal(`${place} and leaf_index is null`, [wsd], sealer)).toBe('1 rows');
      // What has its place is out of reach.
      expect(await refusal(`${place} and leaf_index is not null`, [wsd], sealer)).toBe('0 rows');
      for (const sql of [
        `update ${log} set trace_id = 'x'`,
        `delete from ${log}`,
        `insert into ${log} (trace_id) values ('x')`,
      ]) {
        expect([sql, await refusal(sql, [], sealer)]).toEqual([sql, '42501']);
      }
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
