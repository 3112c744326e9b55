import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activityUri } from '../seeds/row.ts';
import { coordinatesOf } from '../server/contract.ts';
import { sliceOf } from '../server/graph-server.ts';
import { type Answer, startGraph, type TestGraph } from '../server/testing/graph.ts';
import { cellFor } from './access.ts';
import { CATEGORIES } from './category.ts';
import { explainAccess } from './explain-access.ts';
import { entityTypes, graphSchema } from './index.ts';
import type { PolicyClass } from './policy.ts';
import { ROLES } from './roles.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const EXPLAIN = `query ($coordinate: String!, $id: ID) { explainAccess(coordinate: $coordinate, id: $id) {
  coordinate outcome explanation policy mask condition activity servedUnder purpose legalBasis owner
  grantedBy { nodes { name kind } } } }`;

const explained = async (persona: string, coordinate: string, id?: string, headers = {}): Promise<Answer> => {
  const { data, errors } = await (await graph.as(persona)).query(EXPLAIN, { coordinate, id }, headers);
  expect(errors).toBeUndefined();
  return data.explainAccess;
};

const first = async (persona: string, list: string): Promise<string> =>
  (await (await graph.as(persona)).query(`{ ${list}(first: 1) { nodes { id } } }`)).data[list].nodes[0].id;

/** The same id with another key in it. */
const otherKey = (id: string) => `${id.split('_')[0]}_${randomUUID().replaceAll('-', '')}`;

describe('what access comes to is explained', () => {
  test('by the class that decided, what it is for, and who can grant it', async () => {
    const { activity, servedUnder, ...told } = await explained('voorman', 'Participant.familyName');
    expect(told).toMatchObject({
      outcome: 'MASKED',
      policy: 'participant.familyName',
      mask: 'initial',
      owner: 'GEMEENTE',
      explanation:
        'U ziet hiervan alleen de gemaskeerde vorm; dat bepaalt de klasse participant.familyName. Meer kan alleen de gemeente geven.',
    });
    expect(told.grantedBy.nodes.length).toBeGreaterThan(0);
    expect(new Set(told.grantedBy.nodes.map(({ kind }: Answer) => kind))).toEqual(new Set(['GEMEENTE']));
    expect(activity).toMatch(/\/werkleiding-voorman$/);
    // Under each law by an activity of its own.
    expect(servedUnder).toEqual([expect.stringMatching(/\/ondersteuning-wmo-voorman$/), activity]);
    expect(await explained('voorman', 'Participant.phone')).toMatchObject({ outcome: 'GRANTED' });
    expect(await explained('voorman', 'Mutation.startJob')).toMatchObject({
      outcome: 'GRANTED',
      policy: 'job.execute',
    });
    expect(await explained('privacy-officer', 'Query.auditEntries')).toMatchObject({ grantedBy: null });
  });

  test('by the name of who answers for a row that the caller may read, and of nobody else', async () => {
    const ids = (await (await graph.as('voorman')).query('{ participants(first: 100) { nodes { id } } }')).data
      .participants.nodes;
    const kinds = await explained('voorman', 'Participant.familyName');
    expect(kinds.grantedBy.nodes.length).toBeGreaterThan(1);
    for (const { id } of ids.slice(0, 5)) {
      const { data } = await (await graph.as('voorman')).query(
        'query ($id: ID!) { participant(id: $id) { responsibleOrganisation { name kind } } }',
        { id },
      );
      const told = await explained('voorman', 'Participant.familyName', id);
      expect(told.grantedBy.nodes).toEqual([data.participant.responsibleOrganisation]);
    }
    // Of a row that is not there, or is hidden, only the kind is said: as without a row.
    const absent = await explained('voorman', 'Participant.familyName', otherKey(ids[0].id));
    expect([absent.outcome, absent.grantedBy]).toEqual(['NO_SUCH_ROW', kinds.grantedBy]);
    const counted = `query ($id: ID) { explainAccess(coordinate: "Participant.familyName", id: $id) {
      grantedBy { totalCount pageInfo { hasNextPage } edges { cursor } } } }`;
    const { data } = await (await graph.as('voorman')).query(counted, { id: ids[0].id });
    expect(data.explainAccess.grantedBy).toEqual({
      totalCount: 1,
      pageInfo: { hasNextPage: false },
      edges: [{ cursor: expect.any(String) }],
    });
  });

  test('in English for who asks for that', async () => {
    const { explanation } = await explained('voorman', 'Participant.bsn', undefined, { 'accept-language': 'en' });
    expect(explanation).toBe('There is no such coordinate in the schema, or none for you.');
  });

  test('for a row by its condition, which is tried', async () => {
    expect(await explained('docent', 'Student.record')).toMatchObject({ outcome: 'DEPENDS_ON_ROW' });
    const told = await explained('docent', 'Student.record', await first('docent', 'students'));
    expect(told).toMatchObject({ outcome: 'CONDITION_NOT_MET', condition: 'administrationScope', owner: 'ROC' });
    const administration = await first('docent-administratie', 'students');
    expect(await explained('docent-administratie', 'Student.record', administration)).toMatchObject({
      outcome: 'GRANTED',
    });
  });

  test('for the purpose, and under which others it is served', async () => {
    const accounting = { 'processing-activity': 'verantwoording-gemeente' };
    const told = await explained('klantmanager', 'Traject.benefitRetained', undefined, accounting);
    expect(told).toMatchObject({ outcome: 'OUTSIDE_PURPOSE', policy: 'traject.benefit' });
    expect(told.servedUnder).toEqual([expect.stringMatching(/\/begeleiding-klantmanager$/)]);
  });

  test('for what the purpose only reads', async () => {
    const accounting = { 'processing-activity': 'verantwoording-gemeente' };
    const told = await explained('klantmanager', 'Mutation.endTraject', undefined, accounting);
    expect(told).toMatchObject({
      outcome: 'OUTSIDE_PURPOSE',
      policy: 'traject.end',
      explanation:
        'Dit doel wijzigt de klasse traject.end niet; `servedUnder` noemt uw activiteiten die haar wel wijzigen.',
      servedUnder: ['begeleiding-klantmanager', 'ondersteuning-wmo-klantmanager'].map(activityUri),
    });
    expect(await explained('klantmanager', 'Mutation.endTraject')).toMatchObject({ outcome: 'GRANTED' });
    const other = await explained('klantmanager', 'Mutation.recordLoonwaardeDetermination', undefined, accounting);
    expect(other.explanation).toMatch(/^Dit doel heeft de klasse loonwaarde.write niet nodig/);
  });

  test('the same, and with the same statements, for a row that is hidden, is not there, or is another’s', async () => {
    const caller = await graph.as('voorman');
    const own = await first('voorman', 'participants');
    const [{ id }] = await graph.admin(
      `select p.id from participant p where not exists (select from crew_membership m where m.participant_id = p.id) limit 1`,
    );
    const wsd = await (await graph.as('consulent')).query('{ participants(first: 100) { nodes { id } } }');
    const inOwn = (await caller.query('{ participants(first: 100) { nodes { id } } }')).data.participants.nodes;
    const hidden = wsd.data.participants.nodes.find((other: Answer) => !inOwn.some((it: Answer) => it.id === other.id));
    expect([own, id, hidden.id]).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
    const ask = async (one: string) => {
      const { data, statements } = await caller.query(EXPLAIN, { coordinate: 'Participant.phone', id: one });
      return { data, statements };
    };
    const absent = await ask(otherKey(own));
    expect(absent.data.explainAccess).toMatchObject({ outcome: 'NO_SUCH_ROW', policy: 'participant.phone' });
    expect(await ask(hidden.id)).toEqual(absent);
    expect((await ask(own)).data.explainAccess.outcome).toBe('GRANTED');
    for (const wrong of [await first('voorman', 'jobs'), 'participant_1', '', 'nothing']) {
      expect((await ask(wrong)).data).toEqual(absent.data);
    }
  });

  test('as nothing where a coordinate is of others, of nobody, or none', async () => {
    const { coordinate: _, ...nothing } = await explained('corporatie-opdrachtgever', 'Nothing.at');
    expect(nothing).toMatchObject({ outcome: 'NO_SUCH_COORDINATE', policy: null, owner: null, servedUnder: [] });
    for (const coordinate of [
      'Participant.phone',
      'Crew.memberships',
      'Mutation.recordBsn',
      'Job',
      '',
      ' ',
      'a.b(c:)',
      '@purpose',
      '{',
    ]) {
      expect(await explained('corporatie-opdrachtgever', coordinate)).toEqual({ ...nothing, coordinate });
    }
    const { errors } = await (await graph.as('voorman')).query(EXPLAIN, { coordinate: 'x'.repeat(201) });
    expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  test('is logged: who asks after a person is told that the row is there', async () => {
    const id = await first('consulent', 'participants');
    const [{ before }] = await graph.admin('select array_agg(id) as before from audit_entry');
    await explained('consulent', 'Participant.phone', id);
    await explained('consulent', 'Participant.phone', otherKey(id));
    const lines = await graph.admin('select data_classes from audit_entry where id <> all($1)', [before]);
    expect(lines).toEqual([{ data_classes: ['participant.row'] }]);
  });
});

test.each(ROLES)('what is explained to %s is what its part of the schema and the policy say', async (role) => {
  const slice = sliceOf()(role);
  const own = new Set(coordinatesOf(slice));
  const every = Object.keys(CATEGORIES) as never;
  const activity = { uri: 'every', version: 1, categories: every, changes: every };
  const context = { viewer: { role, activity, activities: [activity] }, read: {} } as never;
  const coordinates = coordinatesOf(graphSchema).filter((coordinate) => coordinate.includes('.'));
  expect(coordinates.length).toBeGreaterThan(500);
  for (const coordinate of coordinates) {
    const told = await explainAccess({ coordinate }, context, slice, entityTypes.values());
    expect([coordinate, told.outcome !== 'NO_SUCH_COORDINATE']).toEqual([coordinate, own.has(coordinate)]);
    if (!told.policy) continue;
    const cell = cellFor({ policy: told.policy as PolicyClass }, role);
    expect([coordinate, told.mask, told.condition]).toEqual([coordinate, cell?.mask ?? null, cell?.condition ?? null]);
  }
});
