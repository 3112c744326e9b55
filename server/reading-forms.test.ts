import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntityType } from '../schema/declaration.ts';
import { entityTypes } from '../schema/index.ts';
import { todayInAmsterdam } from '../seeds/days.ts';
import { fixtures } from '../seeds/fixtures.ts';
import { createIds } from './ids.ts';
import { type Answer, type Reply, startGraph, type TestGraph } from './testing/graph.ts';
import { type Actor, actorOf } from './testing/own-rows.ts';
import { allIds } from './testing/paging.ts';
import { globalId, typeNamed } from './testing/secrets.ts';

const today = todayInAmsterdam();

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const keyOf = ({ organisationId }: Actor, id: string) =>
  createIds(graph.keys.idSecret).decode(
    [...entityTypes.values()].find(({ prefix }) => id.startsWith(`${prefix}_`)) as EntityType,
    id,
    organisationId,
  );

const codesOf = ({ errors }: Reply) => errors?.map(({ extensions }) => extensions.code);

/** The answer of a document that must go well. */
const read = async (persona: string, document: string, variables?: object): Promise<Reply> => {
  const reply = await (await graph.as(persona)).query(document, variables);
  expect(reply.errors, document).toBeUndefined();
  return reply;
};

describe('what a role reads in another form', () => {
  const rowsOf = async (persona: string, list: string, fields: string) => {
    const actor = await actorOf(graph, persona, today);
    const { data } = await read(persona, `{ ${list} { nodes { id ${fields} } } }`);
    const { nodes } = data[list.split('(')[0] as string];
    expect(nodes.length).toBeGreaterThan(0);
    return nodes.map((row: Answer) => ({ ...row, key: keyOf(actor, row.id) }));
  };
  const stored = async (table: string, columns: string, keys: readonly string[]) =>
    new Map(
      (await graph.admin(`select id, ${columns} from ${table} where id = any($1)`, [keys])).map((r) => [r.id, r]),
    );

  test('the voorman reads an initial for the family name', async () => {
    const rows = await rowsOf('voorman', 'participants(first: 100)', 'familyName');
    const names = await stored(
      'participant',
      'family_name',
      rows.map(({ key }: Answer) => key),
    );
    for (const { key, familyName } of rows) expect(familyName).toBe(`${names.get(key).family_name[0]}.`);
  });

  test('the corporatie reads work names of voormannen and a coarse strength of crews', async () => {
    const staff = await rowsOf('corporatie-opdrachtgever', 'staffMembers(first: 100)', 'name');
    const names = await stored(
      'staff_member',
      'work_name, name',
      staff.map(({ key }: Answer) => key),
    );
    for (const { key, name } of staff) expect(name).toBe(names.get(key).work_name);
    expect([...names.values()].some(({ work_name, name }) => work_name !== name)).toBe(true);
    const crews = await rowsOf('corporatie-opdrachtgever', 'crews(first: 100)', 'strengthStatus');
    const statuses = await stored(
      'crew',
      'coarse_status, strength_status',
      crews.map(({ key }: Answer) => key),
    );
    for (const { key, strengthStatus } of crews) expect(strengthStatus).toBe(statuses.get(key).coarse_status);
    expect([...statuses.values()].some(({ strength_status }) => strength_status === 'FULL')).toBe(true);
  });

  test('the corporatie reads an interruption by absence as one by the uitvoerder, the voorman as it is', async () => {
    const forms = async (persona: string) => {
      const { ids } = await allIds(await graph.as(persona), 'tasks');
      const actor = await actorOf(graph, persona, today);
      const absent = await graph.admin(`select id from task where interruption_reason = 'ABSENCE' and id = any($1)`, [
        ids.map((id) => keyOf(actor, id)),
      ]);
      expect(absent.length).toBeGreaterThan(0);
      const own = absent.slice(0, 100).map(({ id }) => globalId(graph, actor, typeNamed('Task'), id));
      const document = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Task { interruptionReason } } }';
      const { data } = await read(persona, document, { ids: own });
      return new Set(data.nodes.map(({ interruptionReason }: Answer) => interruptionReason));
    };
    expect(await forms('corporatie-opdrachtgever')).toEqual(new Set(['UITVOERDER']));
    expect(await forms('voorman')).toEqual(new Set(['ABSENCE']));
  });
});

describe('the access instruction of an object', () => {
  const document = 'query ($id: ID!) { object(id: $id) { name access { instruction } } }';
  const open = () => globalId(graph, {} as Actor, typeNamed('WorkObject'), fixtures.objects.withPlannedJob);
  const closed = () => globalId(graph, {} as Actor, typeNamed('WorkObject'), fixtures.objects.withClosedJobs);

  test('is read by the voorman while a job of the crew is planned there', async () => {
    const { data } = await read('voorman', document, { id: open() });
    expect(data.object.access.instruction).toMatch(/\w/);
  });

  test('is refused to the voorman otherwise: null, and one error that names the class', async () => {
    const reply = await (await graph.as('voorman')).query(document, { id: closed() });
    expect(reply.data).toEqual({ object: { name: expect.stringMatching(/\w/), access: null } });
    expect(reply.errors).toEqual([
      expect.objectContaining({
        path: ['object', 'access'],
        extensions: {
          code: 'UNAUTHORIZED_FIELD',
          policy: 'object.access',
          traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
        },
      }),
    ]);
  });

  test('refuses the whole operation where the caller asks for that', async () => {
    const caller = await graph.as('voorman');
    const refused = await caller.query(document, { id: closed() }, { 'x-refusal': 'reject' });
    expect(refused.data).toBeUndefined();
    expect(codesOf(refused)).toEqual(['UNAUTHORIZED_FIELD']);
    // What is committed is the record of it, in a transaction of its own.
    expect(refused.statements.filter((sql) => sql === 'commit')).toHaveLength(1);
    expect(refused.statements.at(-2)).toContain('insert into access_decision');
    const answered = await caller.query(document, { id: open() }, { 'x-refusal': 'reject' });
    expect(answered.errors).toBeUndefined();
  });

  test('is read by its owner whatever the jobs', async () => {
    const { data } = await read('corporatie-opdrachtgever', document, { id: closed() });
    expect(data.object.access.instruction).toMatch(/\w/);
  });
});

describe('the processing log', () => {
  const logged = async (persona: string, document: string) => {
    const traceId = randomBytes(16).toString('hex');
    const headers = { traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-01` };
    const reply = await (await graph.as(persona)).query(document, {}, headers);
    const lines = await graph.admin('select * from processing_log_entry where trace_id = $1', [traceId]);
    return { reply, lines };
  };

  test('has one line per person and operation, however often the person is met', async () => {
    const { reply, lines } = await logged(
      'klantmanager',
      `query Caseload { participants(first: 10) { nodes { id trajecten { nodes { id participant { id callName } } }
         crewMemberships { nodes { id } } } } trajecten(first: 10) { nodes { participant { id } } } }`,
    );
    const actor = await actorOf(graph, 'klantmanager', today);
    const ids = [...reply.text.matchAll(/participant_[0-9a-f]{32}/g)].map(([id]) => id);
    const subjects = [...new Set(ids)].map((id) =>
      createIds(graph.keys.idSecret).sealSubject(keyOf(actor, id) as string, actor.organisationId),
    );
    expect(lines.map((line) => line.data_subject_id).sort()).toEqual(subjects.sort());
    expect(subjects.length).toBeGreaterThan(5);
    for (const line of lines) {
      expect(line).toMatchObject({ organisation_id: actor.organisationId, name: 'Caseload', status: 'Ok' });
    }
  });

  test('has no line where no person is read', async () => {
    const { lines } = await logged('corporatie-opdrachtgever', '{ crews { nodes { id voorman { name } } } }');
    expect(lines).toEqual([]);
  });

  test('has no line for persons of whom nothing was given, only counted', async () => {
    const { lines } = await logged('klantmanager', '{ participants { totalCount } }');
    expect(lines).toEqual([]);
  });

  test.each([
    ['klantmanager', 'participants', '{ participants(first: 5) { nodes { callName } } }'],
    ['docent', 'students', '{ students(first: 5) { nodes { callName } } }'],
  ])('when it cannot be written, %s reads nothing of %s', async (persona, list, document) => {
    const role = `leerwerk_${persona}`;
    await graph.admin(`revoke insert on processing_log_entry from ${role}`);
    try {
      const { reply, lines } = await logged(persona, document);
      expect(lines).toEqual([]);
      expect(reply.data?.[list] ?? null).toBeNull();
      expect(codesOf(reply)).toHaveLength(1);
      expect(reply.text).not.toContain('callName');
    } finally {
      await graph.admin(`grant insert on processing_log_entry to ${role}`);
    }
    await read(persona, document);
  });
});
