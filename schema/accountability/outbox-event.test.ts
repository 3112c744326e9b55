import { isObjectType } from 'graphql';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { persona } from '../../seeds/cast.ts';
import { todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { dailyActivity } from '../../seeds/registers.ts';
import { keepToday } from '../../server/keep-daily.ts';
import { eventsOf, stepsOf } from '../../server/testing/events.ts';
import { startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeJob } from '../../server/testing/made-jobs.ts';
import { tableOf } from '../columns.ts';
import { graphSchema, machines } from '../index.ts';
import { ROLES } from '../roles.ts';

const roles = ROLES.map((role) => `leerwerk_${role.toLowerCase()}`);

let graph: TestGraph;
let seeded: number;
beforeAll(async () => {
  graph = await startGraph();
  [{ seeded }] = await graph.admin('select count(*)::int as seeded from outbox_event');
});
afterAll(() => graph?.stop());

/** A connection in a transaction under a database role, with the claims of the voorman; undone in the end. */
const under = async <T>(role: string, run: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await graph.database.pool.connect();
  const claims = {
    'app.organisation': seedId('Organisation', 'wsd'),
    'app.person': seedId('StaffMember', 'voorman'),
    'app.scope': persona('voorman').scope,
    'app.today': todayInAmsterdam(),
    'app.categories': dailyActivity('VOORMAN').categories.join(),
    'app.changes': dailyActivity('VOORMAN').changes.join(),
    'app.grounds': dailyActivity('VOORMAN').grounds.join(),
    role,
  };
  try {
    await client.query('begin');
    for (const setting of Object.entries(claims)) await client.query('select set_config($1, $2, true)', setting);
    return await run(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
};

const start = `update job set status = 'IN_PROGRESS' where id = $1`;

describe('an event', () => {
  test('is left by every machine, under the name that the graph has for where the object stands', async () => {
    for (const { type, toldAs = 'status' } of machines) {
      const triggers = await graph.admin(
        `select tgname::text as name, pg_get_triggerdef(oid) as definition from pg_trigger
         where tgrelid = $1::regclass and tgname in ('check_transition', 'count_step', 'write_event') order by 1`,
        [tableOf(type.entity)],
      );
      expect(triggers.map(({ name }) => name)).toEqual(['check_transition', 'count_step', 'write_event']);
      expect(triggers[2].definition).toContain(
        `write_event('${type.name}.${toldAs}', 'id', 'responsible_organisation_id'`,
      );
      const shown = graphSchema.getType(type.name);
      expect(isObjectType(shown) && toldAs in shown.getFields(), type.name).toBe(true);
    }
  });

  test('is not left by the seeds: nothing has happened', () => {
    expect(seeded).toBe(0);
  });

  test('is no part of the graph', () => {
    expect(graphSchema.getType('OutboxEvent')).toBeUndefined();
  });
});

describe('a role', () => {
  test.each(roles)('%s cannot read, write, change or remove events', async (role) => {
    await makeJob(graph, 'PLANNED');
    const statements = [
      'select from outbox_event',
      'select count(*) from outbox_event',
      `insert into outbox_event (type, object_id, object_version, responsible_organisation_id, organisation_ids)
         values ('Job.status', gen_random_uuid(), 1, gen_random_uuid(), '{}')`,
      `update outbox_event set to_status = 'CLOSED'`,
      'update outbox_event set delivered_at = now()',
      'delete from outbox_event',
      'truncate outbox_event',
      'alter table job disable trigger write_event',
      'drop trigger write_event on job',
    ];
    for (const sql of statements) {
      const code = await under(role, (client) =>
        client.query(sql).then(
          ({ rowCount }) => rowCount,
          (error) => error.code,
        ),
      );
      expect([sql, code]).toEqual([sql, '42501']);
    }
  });

  test('leaves an event with SQL of its own, cannot say that it seeds, and cannot leave out the version', async () => {
    const { key } = await makeJob(graph, 'PLANNED');
    const written = await under('leerwerk_voorman', async (client) => {
      await client.query(`select set_config('app.seeding', 'on', true)`);
      expect((await client.query(start, [key])).rowCount).toBe(1);
      await client.query('reset role');
      await client.query(`select set_config('role', 'none', true)`);
      return (await client.query('select * from outbox_event where object_id = $1 order by object_version', [key]))
        .rows;
    });
    expect(written).toMatchObject([
      { object_version: 1, from_status: null, to_status: 'PLANNED' },
      { object_version: 2, from_status: 'PLANNED', to_status: 'IN_PROGRESS' },
    ]);
  });

  test('leaves none with what is rolled back', async () => {
    const { key } = await makeJob(graph, 'PLANNED');
    await under('leerwerk_voorman', async (client) => {
      await client.query('savepoint step');
      expect((await client.query(start, [key])).rowCount).toBe(1);
      await client.query('rollback to savepoint step');
      await client.query('commit');
    });
    expect(await stepsOf(graph, key)).toEqual(['Job.status 1: - PLANNED']);
  });
});

describe('whoever delivers', () => {
  test('reads events as the maintenance role and marks them', async () => {
    const { key } = await makeJob(graph, 'PLANNED');
    const marked = await under('leerwerk_maintenance', (client) =>
      client.query('update outbox_event set delivered_at = now() where object_id = $1 and delivered_at is null', [key]),
    );
    expect(marked.rowCount).toBe(1);
  });

  // One session on the embedded database: nothing can be committed in between.
  test.runIf(inject('databaseEngine') === 'postgresql')(
    'misses none that was written first and committed later, and finds those of an object in order',
    async () => {
      const visit = async () =>
        String((await makeJob(graph, 'IN_PROGRESS', { tasks: ['PLANNED'] })).taskIds[0]).slice('task_'.length);
      const [late, early] = [await visit(), await visit()];
      await graph.admin('update outbox_event set delivered_at = now()');
      const open = async () => {
        const rows = await graph.admin(
          'select object_id, object_version from outbox_event where delivered_at is null order by position',
        );
        return rows.map(({ object_id, object_version }) => `${object_id.replaceAll('-', '')} ${object_version}`);
      };
      const step = 'update task set status = $2 where id = $1::uuid';
      await under('leerwerk_voorman', async (client) => {
        await client.query(step, [late, 'UNDERWAY']);
        await under('leerwerk_voorman', async (other) => {
          await other.query(step, [early, 'UNDERWAY']);
          await other.query('commit');
        });
        expect(await open()).toEqual([`${early} 2`]);
        await client.query(step, [late, 'IN_PROGRESS']);
        await client.query('commit');
      });
      expect(await open()).toEqual([`${late} 2`, `${early} 2`, `${late} 3`]);
    },
  );
});

describe('what is kept', () => {
  const age = async (days: number, delivered = false) => {
    const { key } = await makeJob(graph, 'PLANNED');
    await graph.admin(
      `update outbox_event set occurred_at = now() - make_interval(days => $2), delivered_at = $3 where object_id = $1`,
      [key, days, delivered ? new Date() : null],
    );
    return key;
  };

  test('are events that were not delivered, for thirty days or as many as is set', async () => {
    const [old, young, delivered] = [await age(31), await age(29), await age(0, true)];
    await keepToday(graph.database, 'leerwerk');
    expect(await eventsOf(graph, old)).toEqual([]);
    expect(await eventsOf(graph, delivered)).toEqual([]);
    expect(await eventsOf(graph, young)).toHaveLength(1);
    await keepToday(graph.database, 'leerwerk', { eventDays: 28 });
    expect(await eventsOf(graph, young)).toEqual([]);
  });
});
