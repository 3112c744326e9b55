import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { Random } from '../seeds/random.ts';
import type { Allowance, Balance } from './allowance.ts';
import { type Budgets, openBudgets } from './budget.ts';
import { databaseRoles } from './policy-sql.ts';
import { startGraph, type TestGraph } from './testing/graph.ts';

const ALLOWANCES = { clients: { points: 1000, seconds: 3600 }, strangers: { points: 3, seconds: 3600 } };
const ROLE = databaseRoles('leerwerk').budget;

let clients = 0;
const someone = () => ({ organisationId: 'organisation', actorId: `person-${clients++}` });

describe('budgets in memory', () => {
  test('are spent to the last point, each client its own', async () => {
    const budgets = await openBudgets(ALLOWANCES);
    const [one, other] = [someone(), someone()];
    const balances = await Promise.all(Array.from({ length: 300 }, () => budgets.spend(one, 5)));
    expect(balances.filter(({ exceeded }) => !exceeded)).toHaveLength(200);
    expect(balances[0]).toMatchObject({ remaining: 995, resetSeconds: 3600, exceeded: false });
    expect(balances[299]).toMatchObject({ remaining: 0, exceeded: true });
    expect(await budgets.spend(other, 5)).toMatchObject({ remaining: 995, exceeded: false });
    const sameNameElsewhere = { ...one, organisationId: 'another organisation' };
    expect(await budgets.spend(sameNameElsewhere, 5)).toMatchObject({ remaining: 995, exceeded: false });
  });

  test('begin anew with the next window', async () => {
    const budgets = await openBudgets({ ...ALLOWANCES, clients: { points: 10, seconds: 1 } });
    const client = someone();
    expect(await budgets.spend(client, 10)).toMatchObject({ remaining: 0, exceeded: false });
    expect(await budgets.spend(client, 1)).toMatchObject({ exceeded: true, resetSeconds: 1 });
    await pause(1100);
    expect(await budgets.spend(client, 1)).toMatchObject({ remaining: 9, exceeded: false });
  });

  test('limit strangers by address, and by network where a subscriber has many addresses', async () => {
    const budgets = await openBudgets(ALLOWANCES);
    const refused = async (...addresses: string[]) => {
      let last = false;
      for (const address of addresses) last = (await budgets.refuse(address)).exceeded;
      return last;
    };
    expect(await refused('192.0.2.1', '192.0.2.1', '192.0.2.1')).toBe(false);
    expect(await refused('::ffff:192.0.2.1')).toBe(true);
    expect(await refused('192.0.2.2')).toBe(false);
    expect(await refused('2001:db8::1', '2001:0DB8:0:0:ffff::2', '2001:db8:0:0:1:2:3:4', '2001:db8::192.0.2.1')).toBe(
      true,
    );
    expect(await refused('2001:db8:0:1::1', '2001:db8:1::1', '::1')).toBe(false);
  });
});

// With the embedded database the one process that has it keeps budgets in memory.
describe.runIf(inject('databaseEngine') === 'postgresql')('budgets in the database', () => {
  let graph: TestGraph;
  let url: string;
  const opened: Budgets[] = [];
  const open = async (log?: (message: string) => void, clients: Allowance = ALLOWANCES.clients) => {
    const budgets = await openBudgets({ ...ALLOWANCES, clients, store: { url, role: ROLE }, log });
    opened.push(budgets);
    return budgets;
  };
  beforeAll(async () => {
    graph = await startGraph();
    url = graph.databaseUrl as string;
  });
  afterAll(async () => {
    for (const budgets of opened) await budgets.close();
    await graph?.stop();
  });

  test('are one for all processes, to the last point', async () => {
    const [one, other] = [await open(), await open()];
    const client = someone();
    const balances: Balance[] = [];
    const spender = async (budgets: Budgets) => {
      while (balances.length < 500) balances.push(await budgets.spend(client, 5));
    };
    await Promise.all([one, other].flatMap((budgets) => Array.from({ length: 10 }, () => spender(budgets))));
    expect(balances.filter(({ exceeded }) => !exceeded)).toHaveLength(200);
    expect(await one.spend(someone(), 5)).toMatchObject({ remaining: 995, exceeded: false });
  });

  test('are spent by two processes together, exactly, whatever each takes in reserve', async () => {
    const random = new Random('budgets in the database');
    const sizes = Array.from({ length: 1000 }, () => random.between(1, 20));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const allowance = { points: total + 333, seconds: 3600 };
    const processes = [await open(undefined, allowance), await open(undefined, allowance)];
    const client = someone();
    const balances = await Promise.all(sizes.map((size, index) => processes[index % 2]?.spend(client, size)));
    expect(balances.filter((balance) => balance?.exceeded !== false)).toEqual([]);
    let left = 0;
    for (const budgets of processes) while (!(await budgets.spend(client, 1)).exceeded) left++;
    expect(left).toBe(333);
  });

  test('are asked of the database for a hundredth at once', async () => {
    const budgets = await open(undefined, { points: 1_000_000, seconds: 3600 });
    const statements = vi.spyOn(pg.Pool.prototype, 'query');
    try {
      const client = someone();
      await Promise.all(Array.from({ length: 1000 }, () => budgets.spend(client, 10)));
      expect(statements).toHaveBeenCalledTimes(1);
      expect(await budgets.spend(client, 10)).toMatchObject({ remaining: 1_000_000 - 10_010, exceeded: false });
      expect(statements).toHaveBeenCalledTimes(2);
    } finally {
      statements.mockRestore();
    }
  });

  test('hold no name', async () => {
    const client = someone();
    await (await open()).spend(client, 1);
    const rows = await graph.admin('select key from client_budget');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(client.actorId);
  });

  test('are kept in memory while the database does not answer, and the operator is told once', async () => {
    const said: string[] = [];
    const budgets = await open((message) => said.push(message));
    const client = someone();
    const holder = new pg.Client({ connectionString: url });
    await holder.connect();
    try {
      await holder.query('begin; lock table client_budget in access exclusive mode');
      const startedAt = Date.now();
      expect(await budgets.spend(client, 400)).toMatchObject({ remaining: 600, exceeded: false });
      const balances = await Promise.all(Array.from({ length: 50 }, () => budgets.spend(client, 70)));
      expect(balances.filter(({ exceeded }) => !exceeded)).toHaveLength(8);
      expect(Date.now() - startedAt).toBeLessThan(8000);
    } finally {
      await holder.end();
    }
    expect(said).toEqual(['The database does not answer for the budgets; they are kept in memory']);
    expect(await budgets.spend(someone(), 400)).toMatchObject({ remaining: 600, exceeded: false });
  });

  test('are written by a role that may do nothing else, and that no one else can stand in for', async () => {
    const rights = await graph.admin(
      `select grantee, table_name, string_agg(privilege_type, ' ' order by privilege_type) as may
       from information_schema.role_table_grants
       where table_schema = 'public' and (grantee = $1 or table_name = 'client_budget')
         and grantee not in ('postgres', current_user) group by 1, 2 order by 1, 2`,
      [ROLE],
    );
    expect(rights).toEqual([
      { grantee: ROLE, table_name: 'client_budget', may: 'DELETE INSERT SELECT UPDATE' },
      { grantee: 'leerwerk_maintenance', table_name: 'client_budget', may: 'DELETE INSERT REFERENCES SELECT UPDATE' },
    ]);
    await expect(graph.database.pool.query('select from client_budget')).rejects.toMatchObject({ code: '42501' });
  });

  test('are not opened on a database that has none', async () => {
    await graph.admin('alter table client_budget rename to elsewhere');
    try {
      await expect(open()).rejects.toMatchObject({ code: '42P01' });
    } finally {
      await graph.admin('alter table elsewhere rename to client_budget');
    }
  });
});
