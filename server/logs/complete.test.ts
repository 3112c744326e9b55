import { randomBytes } from 'node:crypto';
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Access } from '../../schema/access.ts';
import { categoryOf } from '../../schema/category.ts';
import { columnOf, tableOf } from '../../schema/columns.ts';
import { entityTypes, graphSchema } from '../../schema/index.ts';
import type { PolicyClass } from '../../schema/policy.ts';
import { ROLES, type Role } from '../../schema/roles.ts';
import { persona as personaOf } from '../../seeds/cast.ts';
import { createIds, type Ids } from '../ids.ts';
import { idFor } from '../testing/asked.ts';
import { type Answer, startGraph, type TestGraph } from '../testing/graph.ts';
import { makeOpening, unseenBy } from '../testing/made-openings.ts';
import { makeRequest } from '../testing/made-requests.ts';
import { expectationOf } from '../testing/matrix/expected.ts';
import { conditionalFields, nestedSelection, selectionOf } from '../testing/matrix/selection.ts';
import { rowTypes, type ShapeType, shape } from '../testing/matrix/shape.ts';
import { readByAll } from '../testing/told.ts';

/** Whoever reads about persons: one of each role, and an administration that reads what depends on its scope. */
const READERS = [
  'klantmanager',
  'consulent',
  'begeleider',
  'projectleider',
  'voorman',
  'docent',
  'docent-administratie',
  'werkgever',
  'deelnemer',
  'corporatie-opdrachtgever',
  'beleidsmedewerker',
  'beheerder',
  'gemeente-opdrachtgever',
  'system',
  // Last: it reads what was recorded of all others.
  'privacy-officer',
];

/** Roles that may have no row about anybody on a given day. */
const EMPTY_HANDED: readonly Role[] = ['WERKGEVER', 'SYSTEM'];

const declared = new Map([...entityTypes.values()].map((type) => [type.name, type]));

let graph: TestGraph;
let ids: Ids;
beforeAll(async () => {
  graph = await startGraph();
  ids = createIds(graph.keys.idSecret);
  await readByAll(graph);
  await makeForOfficer();
});
afterAll(() => graph?.stop());

/** What the seeds have not: an emergency, a request, and the notices of one that was granted. */
const makeForOfficer = async () => {
  const [participant = ''] = await unseenBy(graph, 'voorman');
  const until = new Date(Date.now() + 3_600_000);
  await makeOpening(graph, { participant, kind: 'EMERGENCY', to: 'voorman', until });
  const id = idFor(graph, 'privacy-officer', 'DataSubjectRequest', await makeRequest(graph));
  const grant = `mutation ($input: GrantDataSubjectRequestInput!) {
    result: grantDataSubjectRequest(input: $input) { userErrors { code } } }`;
  const { data, errors } = await (await graph.as('privacy-officer')).query(grant, {
    input: { id, expectedVersion: 1 },
  });
  expect([errors, data?.result.userErrors]).toEqual([undefined, []]);
};

const classOf = (type: string, field: string): PolicyClass => {
  const object = graphSchema.getType(type);
  const found = isObjectType(object) ? object.getFields()[field] : undefined;
  const access = found?.extensions.access as Access | undefined;
  return access?.policy ?? expect.fail(`${type}.${field} names no class`);
};

/** What an answer told of whom: walked as it stands, from the ids in it. */
class Told {
  readonly #of = new Map<string, Set<string>>();
  readonly #organisation: string;

  constructor(organisation: string) {
    this.#organisation = organisation;
  }

  async visit({ name, fields }: ShapeType, told: Answer): Promise<void> {
    const type = declared.get(name);
    const key = type && ids.decode(type, told.id, this.#organisation);
    if (type?.subject && key) {
      const [subject, by] = [type.subject, type.sealedFor].map(
        (property) => property && columnOf(type.entity, property).column,
      );
      const [row] = await graph.admin(
        `select ${subject} as subject, ${by ?? 'null'} as by from ${tableOf(type.entity)} where id = $1`,
        [key],
      );
      if (row.subject)
        this.#add(
          row.by ? ids.openSubject(row.subject, row.by) : row.subject,
          fields.filter((field) => field.name in told).map((field) => classOf(name, field.name)),
        );
    }
    for (const { name: field, kind, target } of fields) {
      if (kind === 'value' || kind === 'connection') continue;
      for (const other of [told[field]].flat()) if (other) await this.visit(shape(target), other);
    }
  }

  #add(subject: string, classes: readonly PolicyClass[]): void {
    const sealed = ids.sealSubject(subject, this.#organisation);
    const known = this.#of.get(sealed) ?? new Set();
    for (const each of classes) if (categoryOf(each)) known.add(each);
    this.#of.set(sealed, known);
  }

  lines(): string[] {
    return [...this.#of].map(([sealed, classes]) => `${sealed} ${[...classes].sort().join(' ')}`).sort();
  }
}

test('of every role somebody reads', () => {
  expect([...new Set(READERS.map((name) => personaOf(name).role))].sort()).toEqual([...ROLES].sort());
});

describe.each(READERS)('what %s reads', (name) => {
  const { role } = personaOf(name);
  const lists = rowTypes.map(shape).filter(({ root }) => root && expectationOf(`Query.${root.list}`, role) !== '');

  test('of persons is what the log says, each person and class once, and nothing else', async () => {
    const caller = await graph.as(name);
    const [{ organisation_id: organisation }] = await graph.admin(
      'select organisation_id from role_assignment where subject = $1 and role = $2',
      [personaOf(name).subject, role],
    );
    let lines = 0;
    const silent: string[] = [];
    for (const type of lists) {
      const trace = randomBytes(16).toString('hex');
      const conditional = conditionalFields(type, role).filter(({ kind }) => kind !== 'connection');
      const selection = [nestedSelection(type, role), ...conditional.map((field) => selectionOf(field))].join(' ');
      const { data, errors } = await caller.query(
        `{ list: ${type.root?.list}(first: 4) { nodes { ${selection} } } }`,
        {},
        { traceparent: `00-${trace}-${randomBytes(8).toString('hex')}-01` },
      );
      const refused = (errors ?? []).filter(({ extensions }) => extensions.code !== 'UNAUTHORIZED_FIELD');
      expect([type.name, refused]).toEqual([type.name, []]);
      const told = new Told(organisation);
      const paths = new Set((errors ?? []).map(({ path }) => path.join('.')));
      for (const [i, row] of data.list.nodes.entries()) {
        // What was refused of this row was not told.
        for (const field of Object.keys(row)) if (paths.has(`list.nodes.${i}.${field}`)) delete row[field];
        await told.visit(type, row);
      }
      const logged = await graph.admin(
        `select data_subject_id || ' ' || array_to_string(data_classes, ' ') as line from processing_log_entry
         where trace_id = $1 order by 1`,
        [trace],
      );
      expect([type.name, logged.map(({ line }) => line)]).toEqual([type.name, told.lines()]);
      lines += logged.length;
      if (logged.length === 0) silent.push(type.name);
    }
    const readsPersons = lists.some((type) => declared.get(type.name)?.subject);
    // Of each kind that a functionaris gegevensbescherming reads there is something, or nothing is shown by this.
    if (role === 'PRIVACY_OFFICER') expect(silent.filter((type) => declared.get(type)?.subject)).toEqual([]);
    if (readsPersons && !EMPTY_HANDED.includes(role)) expect(lines).toBeGreaterThan(0);
    else expect(lines).toBe(0);
  });
});
