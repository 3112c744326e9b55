import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../schema/context.ts';
import { createIds } from './ids.ts';
import { databaseRoles } from './policy-sql.ts';
import { startGraph, type TestGraph } from './testing/graph.ts';
import { systemClock } from './today.ts';
import { UnitOfWork } from './unit-of-work.ts';

const roles = databaseRoles('leerwerk');

const ORGANISATION = '00000000-0000-4000-8000-000000000001';
const PERSON = '00000000-0000-4000-8000-000000000002';

const viewer: Viewer = {
  role: 'CONSULENT',
  scope: 'OWN',
  organisationId: ORGANISATION,
  personId: PERSON,
  actorId: PERSON,
  assignmentId: ORGANISATION,
  wijkId: ORGANISATION,
  activities: [],
  activity: { uri: 'https://register.example/test', version: 1, categories: ['PERSON'], changes: [], grounds: [] },
  until: null,
  standIns: [],
  mayHaveOpened: false,
};

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ poolSize: 1 });
});
afterAll(() => graph?.stop());

type Sent = (sql: string) => void;

const workOf = (signal?: AbortSignal, onStatement?: Sent) =>
  new UnitOfWork({
    database: graph.database,
    roles,
    ids: createIds(graph.keys.idSecret),
    viewer,
    trace: { traceId: '0'.repeat(32), spanId: '0'.repeat(16) } as never,
    clock: systemClock,
    now: new Date(),
    signal,
    onStatement,
  });

const WHO = `select current_user as role, coalesce(current_setting('app.person', true), '') as person,
  coalesce(current_setting('app.organisation', true), '') as organisation,
  coalesce(current_setting('app.categories', true), '') as categories`;

const NOBODY = { role: roles.app, person: '', organisation: '', categories: '' };

const SOMEBODY = { role: roles.of('CONSULENT'), person: PERSON, organisation: ORGANISATION, categories: 'PERSON' };

/** Who the one connection takes itself for. */
const left = async () => {
  const { rows } = await graph.database.pool.query(WHO);
  return rows[0];
};

const named = (name: string, sql: string) => ({ name, sql, values: [] });

/** Ways to ask, each with what it asks last. */
const WAYS: Readonly<Record<string, (work: UnitOfWork, sql: string) => Promise<unknown>>> = {
  alone: (work, sql) => work.queryAlone(named(`alone ${sql}`, sql)),
  'in a transaction': async (work, sql) => {
    await work.query('select 1');
    return work.queryAs(named(`as ${sql}`, sql));
  },
  'with savepoints': async (work, sql) => {
    work.sendWithNext('savepoint step');
    return work.query(sql);
  },
};

describe.each(Object.entries(WAYS))('of what is asked %s', (_, ask) => {
  test('nothing of the caller stays when it answers', async () => {
    const work = workOf();
    expect(await ask(work, WHO)).toMatchObject({ rows: [SOMEBODY] });
    await work.commit();
    expect(await left()).toEqual(NOBODY);
  });

  test.each(['commit', 'rollback'] as const)(
    'nothing of the caller stays when it fails before the %s',
    async (ends) => {
      for (const sql of [
        'select 1 / 0',
        'select * from nothing_of_this_name',
        'select * from participant_identity_x',
      ]) {
        const work = workOf();
        await expect(ask(work, sql)).rejects.toThrow();
        await work[ends]().catch(() => {});
        expect(await left()).toEqual(NOBODY);
      }
    },
  );

  test('nothing of the caller stays when it is given up, wherever it was', async () => {
    const whens: ((abort: () => void) => unknown)[] = [
      (abort) => abort(),
      (abort) => queueMicrotask(abort),
      (abort) => setImmediate(abort),
      (abort) => setTimeout(abort, 5),
    ];
    for (const when of whens) {
      for (let place = 0; place < 6; place += 1) {
        const controller = new AbortController();
        let sent = 0;
        const work = workOf(controller.signal, () => {
          if (sent === place) when(() => controller.abort(new Error('given up')));
          sent += 1;
        });
        await ask(work, `select pg_sleep(0.02)`).catch(() => {});
        await work.commit().catch(() => {});
        expect(await left()).toEqual(NOBODY);
      }
    }
    await pause(10);
    expect(await left()).toEqual(NOBODY);
  });
});
