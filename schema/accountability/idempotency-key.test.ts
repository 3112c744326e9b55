import { createHash } from 'node:crypto';
import { type GraphQLInputObjectType, type GraphQLNonNull, printType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedId } from '../../seeds/random.ts';
import { keepToday } from '../../server/keep-daily.ts';
import { callVerb, newKey, storedKeys } from '../../server/testing/calls.ts';
import { type Reply, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeJob } from '../../server/testing/made-jobs.ts';
import { graphSchema } from '../index.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

describe('what is kept', () => {
  test('tells nothing of the call, nor lets it be guessed', async () => {
    const { id, key } = await makeJob(graph, 'PLANNED');
    const input = { id, expectedVersion: 1 };
    const idempotencyKey = newKey();
    await callVerb(graph, 'voorman', 'startJob', { ...input, idempotencyKey });
    const [row] = await storedKeys(graph, idempotencyKey);
    expect(row.outcome).toEqual({ key, userErrors: [], warnings: [] });
    expect(JSON.stringify(row)).not.toContain(id);
    const guesses = [JSON.stringify(['startJob', input]), JSON.stringify(['startJob', { expectedVersion: 1, id }])];
    for (const guess of guesses) expect(createHash('sha256').update(guess).digest('hex')).not.toBe(row.fingerprint);
  });

  test('is not to be seen, made or changed for another, by SQL under the role either', async () => {
    await graph.admin('delete from idempotency_key');
    const { id } = await makeJob(graph, 'PLANNED');
    await callVerb(graph, 'voorman', 'startJob', { id, expectedVersion: 1, idempotencyKey: newKey() });
    const organisation = seedId('Organisation', 'wsd');
    const me = seedId('StaffMember', 'voorman');
    const other = seedId('StaffMember', 'consulent');
    const under = async (claims: object, sql: string, values: unknown[] = []) => {
      const client = await graph.database.pool.connect();
      try {
        await client.query('begin');
        await client.query(`select set_config('role', 'leerwerk_voorman', true)`);
        for (const [name, value] of Object.entries(claims)) {
          await client.query('select set_config($1, $2, true)', [`app.${name}`, value]);
        }
        return await client.query(sql, values).then(
          ({ rowCount }) => rowCount,
          (error) => error.code,
        );
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    const mine = { organisation, person: me };
    const strangers = [
      { organisation, person: other },
      { organisation: seedId('Organisation', 'corporatie-midden'), person: me },
      {},
    ];
    const read = 'select key, outcome from idempotency_key';
    const change = `update idempotency_key set outcome = '{}'`;
    const insert = `insert into idempotency_key (id, responsible_organisation_id, processing_activity, subject_id, key,
      fingerprint) values (gen_random_uuid(), $1, '', $2, 'made', '')`;
    expect(await under(mine, read)).toBe(1);
    expect(await under(mine, change)).toBe(1);
    expect(await under(mine, insert, [organisation, me])).toBe(1);
    expect(await under(mine, insert, [organisation, other])).toBe('42501');
    for (const stranger of strangers) {
      expect(await under(stranger, read)).toBe(0);
      expect(await under(stranger, change)).toBe(0);
      expect(await under(stranger, insert, [organisation, me])).toBe('42501');
    }
    for (const denied of ['delete from idempotency_key', `update idempotency_key set key = 'x'`]) {
      expect(await under(mine, denied)).toBe('42501');
    }
  });

  test('is cleared away after two days, not before', async () => {
    const ages = { old: 49, young: 47 };
    for (const [key, hours] of Object.entries(ages)) {
      await graph.admin(
        `insert into idempotency_key (id, responsible_organisation_id, processing_activity, subject_id, key, fingerprint,
           outcome, created_at) values (gen_random_uuid(), $1, '', gen_random_uuid(), $2, '', '{}',
           now() - make_interval(hours => $3))`,
        [seedId('Organisation', 'wsd'), key, hours],
      );
    }
    await keepToday(graph.database, 'leerwerk');
    expect(await storedKeys(graph, 'old')).toEqual([]);
    expect(await storedKeys(graph, 'young')).toHaveLength(1);
  });

  test('is no part of the graph, but every mutation takes a key', () => {
    expect(graphSchema.getType('IdempotencyKey')).toBeUndefined();
    const fields = Object.values(graphSchema.getMutationType()?.getFields() ?? {});
    expect(fields.length).toBeGreaterThan(6);
    for (const { name, args } of fields) {
      expect(args.map((arg) => arg.name)).toEqual(['input']);
      const input = (args.map(({ type }) => type)[0] as GraphQLNonNull<GraphQLInputObjectType>).ofType;
      expect(printType(input), name).toMatch(/\n {2}idempotencyKey: String\n/);
    }
  });
});

describe('the statements of a mutation', () => {
  const kinds = (reply: Reply) => reply.statements.map((sql) => sql.trim().split(/\s+/).slice(0, 3).join(' '));

  test('are three more with a key, and no more than without one when it is sent again', async () => {
    const [one, other] = [await makeJob(graph, 'PLANNED'), await makeJob(graph, 'PLANNED')];
    const bare = kinds(await callVerb(graph, 'voorman', 'startJob', { id: one.id, expectedVersion: 1 }));
    const input = { id: other.id, expectedVersion: 1, idempotencyKey: newKey() };
    const keyed = kinds(await callVerb(graph, 'voorman', 'startJob', input));
    const again = kinds(await callVerb(graph, 'voorman', 'startJob', input));
    const more = ['insert into "idempotency_key"', 'savepoint step_2', 'update "idempotency_key" t'];
    expect(keyed.filter((kind) => more.includes(kind))).toEqual(more);
    expect(keyed.filter((kind) => !more.includes(kind))).toEqual(bare);
    expect(again.filter((kind) => kind.startsWith('update') || kind.includes('step_2'))).toEqual([]);
    expect(again.length).toBeLessThanOrEqual(bare.length);
  });
});
