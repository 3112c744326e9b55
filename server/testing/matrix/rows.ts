/** Row level: exactly the own rows, with exactly the stored values, on every path; of others not even that they exist. */

import {
  type Answer,
  type Bench,
  canCount,
  compareRow,
  compareSets,
  draw,
  drawRows,
  failed,
  idOf,
  ownRows,
  PAGE,
} from './bench.ts';
import { TRACE } from './documents.ts';
import { expectationOf } from './expected.ts';
import {
  allowedFields,
  conditionalFields,
  nestedSelection,
  rowSelection,
  selectionOf,
  valueSelection,
} from './selection.ts';
import { type ShapeType, shape } from './shape.ts';
import type { Place } from './tally.ts';
import { answerOf, CONDITIONS, ownTargetsOf, truthOf } from './truth.ts';
import { emptySet, type StoredRow } from './world.ts';

/** Pages through the whole list of the type. */
const checkList = async (bench: Bench, type: ShapeType, list: string) => {
  const { caller, tally, persona, role, seat, effort } = bench;
  const own = seat.own.get(type.name) ?? emptySet;
  const rows = new Map(ownRows(bench, type.name).map((row) => [idOf(bench, type.name, row.id), row]));
  const values = allowedFields(type, role).filter(({ kind }) => kind === 'value');
  const seen = new Set<string>();
  const counting = canCount(type.name, bench);
  let after: string | null = null;
  for (let page = 0; ; page++) {
    const entire = page === 0 || own.size <= effort.whole;
    const selection = entire ? valueSelection(type, role) : 'id';
    const total = counting && page === 0 ? 'totalCount' : '';
    const reply = await caller.query(
      `query ($after: String) { ${list}(first: ${PAGE}, after: $after) {
        ${total} pageInfo { hasNextPage endCursor } nodes { ${selection} } } }`,
      { after },
    );
    if (failed(bench, type, 'root', reply)) return;
    const answer: Answer = reply.data[list];
    if (total) {
      const place = { coordinate: `${type.name}.id`, role, relation: 'own', path: 'root', use: 'count' } as const;
      tally.check(place, persona, own.size, answer.totalCount);
    }
    for (const node of answer.nodes) {
      seen.add(node.id);
      const row = rows.get(node.id);
      if (row && entire) compareRow(bench, values, row, node, 'root');
    }
    after = answer.pageInfo.endCursor;
    if (!answer.pageInfo.hasNextPage) break;
  }
  compareSets(bench, type.name, 'root', own, seen);
};

/** A type without a list: all rows that there are, by id; the answer has the own ones and null for the others. */
const checkEveryId = async (bench: Bench, type: ShapeType) => {
  const keys = [...(bench.world.rows.get(type.name)?.keys() ?? [])];
  const seen = new Set<string>();
  for (let start = 0; start < keys.length; start += PAGE) {
    const ids = keys.slice(start, start + PAGE).map((key) => idOf(bench, type.name, key));
    const reply = await bench.caller.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    if (failed(bench, type, 'nodes', reply)) return;
    for (const node of reply.data.nodes) if (node) seen.add(node.id);
  }
  compareSets(bench, type.name, 'nodes', bench.seat.own.get(type.name) ?? emptySet, seen);
};

const isFound = (
  { tally, role, persona }: Bench,
  type: ShapeType,
  row: StoredRow,
  node: Answer,
  path: Place['path'],
) => {
  const place = { coordinate: `${type.name}.id`, role, relation: 'own', path, use: 'select' } as const;
  tally.check(place, persona, 'found', node ? 'found' : `null for ${row.id}`);
  return Boolean(node);
};

const compareNested = (bench: Bench, type: ShapeType, row: StoredRow, node: Answer) => {
  const { world, seat, role } = bench;
  for (const field of allowedFields(type, role)) {
    if (field.kind === 'value' || field.kind === 'connection') continue;
    const values = allowedFields(shape(field.target), role).filter(({ kind }) => kind === 'value');
    const answers: Answer[] = field.kind === 'one' ? [node[field.name]].filter(Boolean) : (node[field.name] ?? []);
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    for (const key of ownTargetsOf(world, seat, field, row)) {
      const target = world.rows.get(field.target)?.get(key);
      const answer = byId.get(idOf(bench, field.target, key));
      // An answer that is missing is a mismatch of the relation itself, which is compared with the row.
      if (target && answer) compareRow(bench, values, target, answer, 'nested');
    }
  }
};

/** The drawn rows by `nodes`, `node`, the root singular and edges, with what their relations lead to. */
const checkById = async (bench: Bench, type: ShapeType) => {
  const { caller, role } = bench;
  const rows = drawRows(bench, type);
  if (rows.length === 0) return void bench.tally.absent.add(`${type.name} ${role} own (${bench.persona})`);
  const fields = allowedFields(type, role).filter(({ kind }) => kind !== 'connection');
  const ids = rows.map((row) => idOf(bench, type.name, row.id));
  const on = (selection: string) => `{ ... on ${type.name} { ${selection} } }`;
  const many = await caller.query(`query ($ids: [ID!]!) { nodes(ids: $ids) ${on(nestedSelection(type, role))} }`, {
    ids,
  });
  if (!failed(bench, type, 'nodes', many)) {
    rows.forEach((row, i) => {
      const node = many.data.nodes[i];
      if (!isFound(bench, type, row, node, 'nodes')) return;
      compareRow(bench, fields, row, node, 'nodes');
      compareNested(bench, type, row, node);
    });
  }
  const few = draw(rows, 5);
  const one = type.root && expectationOf(`Query.${type.root.one}`, role) ? type.root.one : undefined;
  const selection = rowSelection(type, role);
  const lines = few.map((row, i) => {
    const id = JSON.stringify(idOf(bench, type.name, row.id));
    return `n${i}: node(id: ${id}) ${on(selection)} ${one ? `o${i}: ${one}(id: ${id}) { ${selection} }` : ''}`;
  });
  const single = await caller.query(`{ ${lines.join('\n')} }`);
  if (failed(bench, type, 'node', single)) return;
  few.forEach((row, i) => {
    for (const [path, node] of [['node', single.data[`n${i}`]], ...(one ? [['one', single.data[`o${i}`]]] : [])]) {
      if (isFound(bench, type, row, node, path)) compareRow(bench, fields, row, node, path);
    }
  });
};

const checkEdges = async (bench: Bench, type: ShapeType, list: string) => {
  const { caller, role } = bench;
  const reply = await caller.query(`{ ${list}(first: 50) { edges { node { ${rowSelection(type, role)} } } } }`);
  if (failed(bench, type, 'edge', reply)) return;
  const rows = new Map(ownRows(bench, type.name).map((row) => [idOf(bench, type.name, row.id), row]));
  const fields = allowedFields(type, role).filter(({ kind }) => kind !== 'connection');
  for (const { node } of reply.data[list].edges) {
    const row = rows.get(node.id);
    if (row) compareRow(bench, fields, row, node, 'edge');
  }
};

/** The connections of some rows: the own children of each, all of them and no other. */
const checkConnections = async (bench: Bench, type: ShapeType) => {
  const { world, seat, caller, tally, persona, role } = bench;
  for (const field of allowedFields(type, role)) {
    if (field.kind !== 'connection') continue;
    const parents = drawRows(bench, { ...type, fields: [field] }).slice(0, 4);
    const target = shape(field.target);
    const counting = canCount(field.target, bench) ? 'totalCount' : '';
    const values = allowedFields(target, role).filter(({ kind }) => kind === 'value');
    for (const parent of parents) {
      const reply = await caller.query(
        `query ($id: ID!) { node(id: $id) { ... on ${type.name} { ${field.name}(first: ${PAGE}) { ${counting}
          nodes { ${valueSelection(target, role)} } edges { node { ${valueSelection(target, role)} } } } } } }`,
        { id: idOf(bench, type.name, parent.id) },
      );
      if (failed(bench, type, 'nested', reply)) continue;
      const answer: Answer = reply.data.node?.[field.name] ?? { nodes: [], edges: [] };
      const children = ownTargetsOf(world, seat, field, parent);
      const place = { coordinate: field.coordinate, role, relation: 'own', path: 'nested' } as const;
      if (counting) tally.check({ ...place, use: 'count' }, persona, children.length, answer.totalCount);
      if (children.length <= PAGE) {
        const ids = children.map((key) => idOf(bench, field.target, key)).sort();
        tally.check(
          { ...place, use: 'select' },
          persona,
          ids.join(),
          answer.nodes
            .map(({ id }: Answer) => id)
            .sort()
            .join(),
        );
      }
      const known = new Map(
        children.map((key) => [idOf(bench, field.target, key), world.rows.get(field.target)?.get(key)]),
      );
      for (const [path, list] of [
        ['nested', answer.nodes],
        ['edge', answer.edges.map(({ node }: Answer) => node)],
      ] as const) {
        for (const node of list) {
          const row = known.get(node.id);
          if (row) compareRow(bench, values, row, node, path);
        }
      }
    }
  }
};

/** Cells that depend on the row: the value where the condition holds, elsewhere null and one refusal each. */
const checkConditional = async (bench: Bench, type: ShapeType) => {
  const { world, seat, caller, tally, persona, role } = bench;
  for (const field of conditionalFields(type, role)) {
    const holds = CONDITIONS[expectationOf(field.coordinate, role)] as (typeof CONDITIONS)[string];
    const rows = ownRows(bench, type.name);
    const chosen = [true, false].flatMap((wanted) =>
      draw(
        rows.filter((row) => holds(world, seat, row) === wanted),
        25,
      ),
    );
    const ids = chosen.map((row) => idOf(bench, type.name, row.id));
    const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} { ${selectionOf(field)} } } }`;
    const reply = await caller.query(document, { ids });
    const place = { coordinate: field.coordinate, role, relation: 'own', path: 'nodes', use: 'select' } as const;
    const refused = new Map((reply.errors ?? []).map(({ path, extensions }: Answer) => [path?.[1], extensions.code]));
    chosen.forEach((row, i) => {
      const held = holds(world, seat, row);
      const node = reply.data?.nodes?.[i];
      tally.check(place, persona, held ? undefined : 'UNAUTHORIZED_FIELD', refused.get(i));
      tally.check(place, persona, held ? truthOf(world, seat, field, row) : null, answerOf(field, node?.[field.name]));
    });
    if (chosen.every((row) => holds(world, seat, row))) continue;
    const rejected = await caller.query(document, { ids }, { 'x-refusal': 'reject' });
    tally.check(place, persona, 'no data', rejected.data ? 'data' : 'no data');
  }
};

/** Rows of others and rows that ended: by id, the very answer that an id gets which never existed. */
const checkOthers = async (bench: Bench, type: ShapeType) => {
  const { world, seat, caller, tally, persona, role, effort } = bench;
  const own = seat.own.get(type.name) ?? emptySet;
  const ended = seat.ended.get(type.name) ?? emptySet;
  const all = [...(world.rows.get(type.name)?.keys() ?? [])];
  const foreign = all.filter((key) => !own.has(key) && !ended.has(key));
  const others = [
    ...draw(foreign, effort.others).map((key) => ['foreign', idOf(bench, type.name, key)] as const),
    ...draw([...ended], effort.others).map((key) => ['ended', idOf(bench, type.name, key)] as const),
  ];
  if (foreign.length === 0) tally.absent.add(`${type.name} ${role} foreign`);
  if (ended.size === 0) tally.absent.add(`${type.name} ${role} ended (${persona})`);
  if (world.isPseudonymous(type.name)) {
    // Of an own row, the id that another organisation knows it by.
    const elsewhere =
      [...(world.rows.get('Organisation')?.keys() ?? [])].find((key) => key !== seat.organisation) ?? '';
    for (const key of draw([...own], 1)) others.push(['foreign', world.idOf(type.name, key, elsewhere)]);
  }
  const never = idOf(bench, type.name, '01890000-0000-7000-8000-00000000dead');
  const fields = allowedFields(type, role);
  const selection = rowSelection(type, role);
  const one = type.root && expectationOf(`Query.${type.root.one}`, role) ? type.root.one : undefined;
  const on = `{ ... on ${type.name} { ${selection} } }`;
  const documents = [
    ['node', `query ($id: ID!) { node(id: $id) ${on} }`],
    ['nodes', `query ($id: ID!) { nodes(ids: [$id]) ${on} }`],
    ...(one ? [['one', `query ($id: ID!) { ${one}(id: $id) { ${selection} } }`] as const] : []),
  ] as const;
  for (const [path, document] of documents) {
    const absent = await caller.query(document, { id: never }, TRACE);
    const asked = path === 'node' ? others : others.filter((_, i) => i % effort.others < 2);
    for (const [relation, id] of asked) {
      const reply = await caller.query(document, { id }, TRACE);
      const difference =
        reply.status === absent.status && reply.text === absent.text ? 'the same' : reply.text.slice(0, 160);
      tally.check(
        { coordinate: `${type.name}.id`, role, relation, path, use: 'select' },
        persona,
        'the same',
        difference,
      );
      for (const { coordinate } of fields) tally.cell({ coordinate, role, relation, path, use: 'select' });
    }
  }
};

/** Checks the rows of one type for the bench's persona. */
export const checkRows = async (bench: Bench, type: ShapeType): Promise<void> => {
  if (expectationOf(`${type.name}.id`, bench.role) === '') return;
  const list = type.root && expectationOf(`Query.${type.root.list}`, bench.role) ? type.root.list : undefined;
  if (list) await checkList(bench, type, list);
  else await checkEveryId(bench, type);
  if (list) await checkEdges(bench, type, list);
  await checkById(bench, type);
  await checkConnections(bench, type);
  await checkConditional(bench, type);
  await checkOthers(bench, type);
};
