import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellFor } from '../schema/access.ts';
import { CATEGORIES, type Category, categoryOf } from '../schema/category.ts';
import { tableOf } from '../schema/columns.ts';
import { entityTypes, graphSchema, LOGS } from '../schema/index.ts';
import { type Activity, cellInUse } from '../schema/purpose.ts';
import { ROLES, type Role } from '../schema/roles.ts';
import { todayInAmsterdam } from '../seeds/days.ts';
import { seedId } from '../seeds/random.ts';
import { dailyActivity, registers } from '../seeds/registers.ts';
import { activityUri } from '../seeds/row.ts';
import { idFor } from './testing/asked.ts';
import { newKey, sendVerb } from './testing/calls.ts';
import { type Reply, startGraph, type TestGraph } from './testing/graph.ts';
import { makeTraject, storedTraject } from './testing/made-trajecten.ts';

const ACCOUNTING = { 'processing-activity': 'verantwoording-gemeente' };
const EVERY = Object.keys(CATEGORIES) as Category[];
const LOGGED = LOGS.map(tableOf);
const MUTATIONS = Object.values(graphSchema.getMutationType()?.getFields() ?? {});

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

/** Ends a traject of `klantmanager`, for a purpose. */
const end = async (on: TestGraph, key: string, headers: Record<string, string> = {}): Promise<Reply> => {
  const [{ version }] = await on.admin('select version from traject where id = $1', [key]);
  const id = idFor(on, 'klantmanager', 'Traject', key);
  const input = { id, expectedVersion: version, reason: 'VERHUIZING', idempotencyKey: newKey() };
  return sendVerb(await on.as('klantmanager'), 'endTraject', input, 'traject { status } userErrors { code }', headers);
};

const refusalOf = ({ errors }: Reply) => errors?.map(({ extensions: { code, policy } }) => [code, policy]);

describe('what an activity changes', () => {
  test.each(ROLES)('is of the daily work of %s all that the role may write', (role: Role) => {
    const written = [...entityTypes.values()].flatMap((type) => {
      const { update = [], insert = [], remove } = type.writes[role] ?? {};
      const columns = new Set([...update, ...insert]);
      if (columns.size === 0 && !remove) return [];
      const fields = Object.values(type.fields).filter((own) => own.kind === 'column' && columns.has(own.property));
      return [type.row, ...fields.map(({ access }) => access)].map(categoryOf);
    });
    const categories = new Set(written.filter((category) => category !== null));
    expect([...dailyActivity(role).changes].sort()).toEqual([...categories].sort());
  });

  test('is of every activity some of what it needs, and of accounting nothing', () => {
    for (const { slug, categories, changes } of registers) {
      expect([slug, changes.filter((category) => !categories.includes(category))]).toEqual([slug, []]);
    }
    expect(registers.find(({ slug }) => slug === ACCOUNTING['processing-activity'])?.changes).toEqual([]);
  });

  test('is asked of every mutation but one that only searches', () => {
    const searching = MUTATIONS.filter(({ extensions }) => !extensions.access?.changes).map(({ name }) => name);
    expect(searching).toEqual(['findParticipantByBsn']);
  });

  test.each(ROLES)('decides which verbs %s has of what it needs', (role) => {
    const reading: Activity = { uri: 'reading', version: 1, categories: EVERY, changes: [], grounds: [] };
    for (const { name, extensions } of MUTATIONS) {
      const { access } = extensions;
      if (!access?.changes || !cellFor(access, role)) continue;
      const personal = [access.policy, access.changes].map(categoryOf).filter((category) => category !== null);
      const may = (activity: Activity) => cellInUse(access, { role, activity }) !== undefined;
      expect([name, may(reading)]).toEqual([name, personal.length === 0]);
      expect([name, may({ ...reading, changes: personal })]).toEqual([name, true]);
      const others = EVERY.filter((category) => !personal.includes(category));
      expect([name, may({ ...reading, changes: others })]).toEqual([name, personal.length === 0]);
    }
  });
});

describe('for a purpose that only reads', () => {
  const RECORDS = ['audit_entry', 'processing_log_entry', 'outbox_event', 'idempotency_key', 'access_decision'];
  const counts = async () => {
    const [row] = await graph.admin(
      `select ${RECORDS.map((log) => `(select count(*)::int from ${log}) as ${log}`).join(', ')}`,
    );
    return row;
  };

  test('a step is refused before any statement: nothing is changed, and nothing recorded but the refusal', async () => {
    const { key } = await makeTraject(graph, 'RUNNING');
    const [stored, counted] = [await storedTraject(graph, key), await counts()];
    const reply = await end(graph, key, ACCOUNTING);
    expect([reply.data, refusalOf(reply)]).toEqual([{ result: null }, [['UNAUTHORIZED_FIELD', 'traject.end']]]);
    expect(reply.statements.filter((sql) => /^\s*(update|delete|savepoint|select (?!check_seats))/i.test(sql))).toEqual(
      [],
    );
    expect(await storedTraject(graph, key)).toBe(stored);
    // That it was tried, which touched nobody's data, and why it was refused.
    const more = { audit_entry: counted.audit_entry + 1, access_decision: counted.access_decision + 1 };
    expect(await counts()).toEqual({ ...counted, ...more });
    const [audit] = await graph.admin('select kind, data_classes from audit_entry where trace_id = $1', [
      reply.errors?.[0].extensions.traceId,
    ]);
    expect(audit).toEqual({ kind: 'mutation', data_classes: [] });
    const [decision] = await graph.admin(
      `select decision, reason_code, resource, processing_activity_id from access_decision where trace_id = $1`,
      [reply.errors?.[0].extensions.traceId],
    );
    expect(decision).toEqual({
      decision: 'DENY',
      reason_code: 'OUTSIDE_PURPOSE',
      resource: 'traject.end',
      processing_activity_id: activityUri('verantwoording-gemeente'),
    });
    // The very same, for the purpose that it is for.
    const { data } = await end(graph, key);
    expect(data.result).toEqual({ traject: { status: 'ENDED' }, userErrors: [] });
  });

  test('what it needs is read', async () => {
    const { key } = await makeTraject(graph, 'RUNNING');
    const caller = await graph.as('klantmanager');
    const id = idFor(graph, 'klantmanager', 'Traject', key);
    const { data } = await caller.query('query ($id: ID!) { traject(id: $id) { status } }', { id }, ACCOUNTING);
    expect(data.traject).toEqual({ status: 'RUNNING' });
  });

  test('a step is refused without graphql-shield too', async () => {
    const open = await startGraph({ fences: { document: true, shield: false, rowPredicate: true } });
    try {
      const { key } = await makeTraject(open, 'RUNNING');
      const stored = await storedTraject(open, key);
      const reply = await end(open, key, ACCOUNTING);
      expect(refusalOf(reply)).toEqual([['UNAUTHORIZED_FIELD', 'traject.row']]);
      expect(await storedTraject(open, key)).toBe(stored);
      expect((await end(open, key)).data.result.userErrors).toEqual([]);
    } finally {
      await open.stop();
    }
  });
});

describe('row-level security alone', () => {
  /** Runs a statement as the role of a klantmanager with these categories to change, and undoes it. */
  const changing = async (changes: string, sql: string, values: unknown[]) => {
    const client = await graph.database.pool.connect();
    try {
      await client.query('begin');
      for (const [setting, value] of Object.entries({
        'app.organisation': seedId('Organisation', 'gemeente-midden'),
        'app.person': seedId('StaffMember', 'klantmanager'),
        'app.scope': 'OWN',
        'app.today': todayInAmsterdam(),
        'app.categories': EVERY.join(),
        'app.changes': changes,
        'app.grounds': 'PARTICIPATIEWET',
        role: 'leerwerk_klantmanager',
      })) {
        await client.query('select set_config($1, $2, true)', [setting, value]);
      }
      return (await client.query(sql, values)).rowCount;
    } catch (error) {
      return (error as { code?: string }).code;
    } finally {
      await client.query('rollback');
      client.release();
    }
  };

  test('holds what is changed', async () => {
    const { key } = await makeTraject(graph, 'RUNNING');
    const trying = (changes: string) =>
      changing(changes, `update traject set status = 'ENDED', end_reason = 'VERHUIZING' where id = $1`, [key]);
    for (const changes of ['', 'PERSON,INCOME,REPORTS', 'traject'])
      expect([changes, await trying(changes)]).toEqual([changes, 0]);
    expect(await trying('TRAJECT')).toBe(1);
    const reading = (changes: string) => changing(changes, 'select id from traject where id = $1', [key]);
    expect(await reading('')).toBe(1);
  });

  test('holds what is added', async () => {
    const INSERT = `insert into loonwaarde_determination (id, responsible_organisation_id, processing_activity,
      participant_id, percentage, valid_from, determined_by)
      values (gen_random_uuid(), $1, 'test', $2, 40, '2026-01-05', 'Bureau')`;
    const values = [seedId('Organisation', 'gemeente-midden'), seedId('Participant', 'deelnemer')];
    for (const changes of ['', 'PERSON,TRAJECT'])
      expect([changes, await changing(changes, INSERT, values)]).toEqual([changes, '42501']);
    expect(await changing('INCOME', INSERT, values)).toBe(1);
  });

  test('stands, of each command, on every table that is about a participant', async () => {
    const policies = await graph.admin(
      `select tablename, array_agg(cmd order by cmd) as commands from pg_policies
       where permissive = 'RESTRICTIVE' and policyname like 'leerwerk\\_purpose\\_%' group by 1`,
    );
    const byTable = new Map(policies.map(({ tablename, commands }) => [tablename, commands]));
    for (const type of entityTypes.values()) {
      const table = tableOf(type.entity);
      const commands = LOGGED.includes(table) ? ['SELECT'] : ['DELETE', 'INSERT', 'SELECT', 'UPDATE'];
      if (categoryOf(type.row)) expect([table, byTable.get(table)]).toEqual([table, commands]);
    }
  });
});
