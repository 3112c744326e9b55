import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Persona, persona, personas } from '../seeds/cast.ts';
import { startGraph, type TestGraph } from '../server/testing/graph.ts';
import { signDemoToken } from '../server/tokens.ts';
import { ROLES } from './roles.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const get = async (path: string, someone: Persona) => {
  const token = await signDemoToken(graph.keys, someone);
  return fetch(`${graph.address}${path}`, { headers: { authorization: `Bearer ${token}` } });
};

describe.each(ROLES)('a token of %s', (role) => {
  const slice = readFileSync(`schema/generated/slices/${role.toLowerCase().replaceAll('_', '-')}.graphql`, 'utf8');
  const holders = personas.filter((someone) => someone.role === role);

  test('shows its own slice of the schema, whoever holds it', async () => {
    for (const someone of holders.slice(0, 2)) {
      const response = await get('/schema.graphql', someone);
      expect([someone.name, response.status]).toEqual([someone.name, 200]);
      expect((await response.text()).trim()).toBe(slice.trim());
    }
  });

  test('says so to its holder', async () => {
    const { name, scope, organisationName } = holders[0] as Persona;
    const { data } = await (await graph.as(name)).query('{ viewer { role scope organisation { name } } }');
    expect(data.viewer).toEqual({ role, scope, organisation: { name: organisationName } });
  });
});

describe('one person with two roles in one organisation', () => {
  const [one, other] = [persona('klantmanager-2'), persona('gemeente-opdrachtgever-2')];

  test('is one subject, and each token gives the rights of its own role', async () => {
    expect([one.subject, one.organisation]).toEqual([other.subject, other.organisation]);
    const rights = async (name: string) =>
      (await (await graph.as(name)).query('{ viewer { role permissions { policy right mask } } }')).data.viewer;
    for (const [mine, like] of [
      ['klantmanager-2', 'klantmanager'],
      ['gemeente-opdrachtgever-2', 'gemeente-opdrachtgever'],
    ] as const) {
      expect(await rights(mine)).toEqual(await rights(like));
    }
  });

  test('sees in each role the rows of that role, and is refused the other’s', async () => {
    const asOne = await graph.as(one.name);
    const asOther = await graph.as(other.name);
    expect((await asOne.query('{ participants { totalCount } }')).data.participants.totalCount).toBeGreaterThan(0);
    expect((await asOther.query('{ jobs { totalCount } }')).data.jobs.totalCount).toBeGreaterThan(0);
    for (const reply of [
      await asOther.query('{ participants { totalCount } }'),
      await asOne.query('{ jobs { totalCount } }'),
    ]) {
      expect(reply.data).toBeUndefined();
      expect(reply.errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      expect(reply.statements).toEqual([]);
    }
  });
});

test('a role that its subject does not hold opens nothing', async () => {
  const klantmanager = persona('klantmanager');
  for (const role of ROLES.filter((each) => each !== 'KLANTMANAGER')) {
    const response = await get('/schema.graphql', { ...klantmanager, role });
    expect([role, response.status]).toEqual([role, 401]);
  }
});

describe('a werkgever', () => {
  test('is empty-handed as long as there are no placements', async () => {
    const caller = await graph.as('werkgever');
    const { data } = await caller.query(
      '{ participants { totalCount nodes { id } } trajecten { totalCount } staffMembers { totalCount } }',
    );
    expect(data).toEqual({
      participants: { totalCount: 0, nodes: [] },
      trajecten: { totalCount: 0 },
      staffMembers: { totalCount: 0 },
    });
  });

  test('finds a participant by no id, its own organisation’s included', async () => {
    const [row] = await graph.admin('select id from participant order by id limit 1');
    const id = `participant_${String(row.id).replaceAll('-', '')}`;
    const { data } = await (await graph.as('werkgever')).query(
      `{ participant(id: "${id}") { id } node(id: "${id}") { id } }`,
    );
    expect(data).toEqual({ participant: null, node: null });
  });

  test('sees its own consortium, and the catalogues', async () => {
    const { data, errors } = await (await graph.as('werkgever')).query(
      '{ consortia { nodes { name } } opleidingen { totalCount } wijken { totalCount } }',
    );
    expect(errors).toBeUndefined();
    expect(data.consortia.nodes).toEqual([{ name: 'Woonomgevingsploeg Voorbeeldhoven' }]);
    expect([data.opleidingen.totalCount, data.wijken.totalCount].every((count) => count > 0)).toBe(true);
  });
});
