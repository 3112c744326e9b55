import { randomBytes } from 'node:crypto';
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Access } from '../../schema/access.ts';
import { categoryOf } from '../../schema/category.ts';
import { columnOf, tableOf } from '../../schema/columns.ts';
import { entityTypes, graphSchema } from '../../schema/index.ts';
import type { PolicyClass } from '../../schema/policy.ts';
import type { Role } from '../../schema/roles.ts';
import { persona as personaOf } from '../../seeds/cast.ts';
import { createIds, type Ids } from '../ids.ts';
import { type Answer, startGraph, type TestGraph } from '../testing/graph.ts';
import { expectationOf } from '../testing/matrix/expected.ts';
import { conditionalFields, nestedSelection, selectionOf } from '../testing/matrix/selection.ts';
import { rowTypes, type ShapeType, shape } from '../testing/matrix/shape.ts';

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
  'system',
];

/** Roles that may have no row about anybody on a given day. */
const EMPTY_HANDED: readonly Role[] = ['WERKGEVER', 'SYSTEM'];

const declared = new Map([...entityTypes.values()].map((type) => [type.name, type]));

let graph: TestGraph;
let ids: Ids;
beforeAll(async () => {
  graph = await startGraph();
  ids = createIds(graph.keys.idSecret);
});
afterAll(() => graph?.stop());

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

  async visit({ name, fields }: ShapeType, row: Answer): Promise<void> {
    const type = declared.get(name);
    const key = type && ids.decode(type, row.id, this.#organisation);
    if (type?.subject && key) {
      const { column } = columnOf(type.entity, type.subject);
      const [{ subject }] = await graph.admin(
        `select ${column} as subject from ${tableOf(type.entity)} where id = $1`,
        [key],
      );
      if (subject)
        this.#add(
          subject,
          fields.filter((field) => field.name in row).map((field) => classOf(name, field.name)),
        );
    }
    for (const { name: field, kind, target } of fields) {
      if (kind === 'value' || kind === 'connection') continue;
      for (const other of [row[field]].flat()) if (other) await this.visit(shape(target), other);
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
    }
    const readsPersons = lists.some((type) => declared.get(type.name)?.subject);
    if (readsPersons && !EMPTY_HANDED.includes(role)) expect(lines).toBeGreaterThan(0);
    else expect(lines).toBe(0);
  });
});
