import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { Access } from '../../schema/access.ts';
import { relationOf } from '../../schema/columns.ts';
import type { PageArguments, Viewer } from '../../schema/context.ts';
import type { EntityType, Field } from '../../schema/declaration.ts';
import { targetOf } from '../../schema/emit-inputs.ts';
import { type EntityTypes, shownValue } from '../../schema/emit-types.ts';
import { answeringType } from '../../schema/index.ts';
import { allFields, readProperties } from '../../schema/projection.ts';
import { cellInUse } from '../../schema/purpose.ts';
import { type GivenWhen, givenWhen } from '../guard.ts';
import { prefixOf } from '../ids.ts';
import { orderOf } from '../list-sql.ts';
import { disclosedClasses } from '../logs/disclosed-classes.ts';
import type { Language } from '../problem.ts';
import { needsRows } from '../selection.ts';
import { leafOf } from './leaf.ts';
import {
  type ArgumentsOf,
  type IdsOf,
  mayBeRefused,
  NotPlanned,
  type PlannedEdgePart,
  type PlannedField,
  type PlannedNodes,
  type PlannedPage,
  type PlannedPart,
  type PlannedRoot,
  type PlannedRow,
  type RowRule,
  type Variables,
} from './planned.ts';
import { conditionColumn } from './row-statements.ts';

export interface PlanOptions {
  readonly types: EntityTypes;
  readonly viewer: Viewer;
  readonly language: Language;
  /** Off only in the test that proves that the other fences hold alone. */
  readonly guarded: boolean;
}

export interface PlannedOperation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

type Nodes = ReadonlyArray<FieldNode>;
type Declared = GraphQLField<unknown, unknown>;

/** A field that the caller may be given, with the arguments that it has now, and in another request. */
interface Given {
  readonly field: Declared;
  readonly args: Record<string, unknown>;
  readonly argsOf: (variables: Variables) => Record<string, unknown>;
  readonly when: GivenWhen;
}

/**
 * Reads what an operation asks for as a tree of rows and pages, from the declarations of the types. It names no entity.
 * Every coordinate is one that the caller may read, some only where a condition holds of the row: what is refused whatever
 * the row is not planned.
 */
export class Planner {
  readonly #options: PlanOptions;
  readonly #asked: PlannedOperation;
  #columns = 0;

  constructor(options: PlanOptions, asked: PlannedOperation) {
    this.#options = options;
    this.#asked = asked;
  }

  /** @throws NotPlanned */
  roots(): PlannedRoot[] {
    const { schema, operation, fragments, variables } = this.#asked;
    const query = schema.getQueryType();
    if (operation.operation !== 'query' || !query) throw new NotPlanned();
    const fields = collectFields(schema, fragments, variables, query, operation.selectionSet);
    return [...fields].map(([key, nodes]) => this.#root(key, nodes, query));
  }

  #root(key: string, nodes: Nodes, query: GraphQLObjectType): PlannedRoot {
    const name = (nodes[0] as FieldNode).name.value;
    if (name === '__typename') return { kind: 'typename', key, name: query.name };
    const { field, args, argsOf } = this.#given(query, nodes);
    for (const type of this.#options.types.values()) {
      if (type.root?.list === name)
        return { kind: 'page', key, column: this.#column(), page: this.#page(type, args, argsOf, nodes, field) };
      if (type.root?.one === name) return this.#one(key, type, argsOf, nodes);
    }
    if (name === 'nodes') return this.#nodes(key, args, argsOf, nodes);
    const type = name === 'node' ? this.#typeOf(args.id) : undefined;
    if (!type) throw new NotPlanned();
    return this.#one(key, type, argsOf, nodes);
  }

  #typeOf(id: unknown): EntityType | undefined {
    return [...this.#options.types.values()].find(({ prefix }) => prefix === prefixOf(String(id)));
  }

  /** Rows by ids of any type; of those that the caller has none of there are none. */
  #nodes(key: string, { ids }: Given['args'], argsOf: Given['argsOf'], nodes: Nodes): PlannedRoot {
    const asked = ids as readonly unknown[];
    if (asked.length > MOST_NODES) throw new NotPlanned();
    const parts = new Map<EntityType, PlannedNodes>();
    for (const id of asked) {
      const type = this.#typeOf(id);
      if (!type || parts.has(type) || !cellInUse({ policy: type.row }, this.#options.viewer)) continue;
      parts.set(type, { column: this.#column(), row: this.#row(type, nodes) });
    }
    const idsOf: IdsOf = (variables, own, organisationId) =>
      (argsOf(variables)['ids'] as readonly unknown[]).map((id) => {
        const type = this.#typeOf(id);
        const part = type && parts.get(type);
        const raw = part && own.decode(type, String(id), organisationId);
        return raw ? { column: part.column, key: raw } : null;
      });
    return { kind: 'nodes', key, idsOf, parts: [...parts.values()] };
  }

  #one(key: string, type: EntityType, argsOf: Given['argsOf'], nodes: Nodes): PlannedRoot {
    if (!cellInUse({ policy: type.row }, this.#options.viewer)) throw new NotPlanned();
    return {
      kind: 'row',
      key,
      column: this.#column(),
      idOf: (variables, ids, organisationId) => ids.decode(type, String(argsOf(variables)['id']), organisationId),
      row: this.#row(type, nodes),
    };
  }

  #column = () => `~${this.#columns++}`;

  /** The field that these nodes ask for, with its arguments, where the caller may be given it. @throws NotPlanned */
  #given(parent: GraphQLObjectType, nodes: Nodes): Given {
    const given = this.#givenOfRow(parent, nodes);
    if (given.when.condition !== undefined) throw new NotPlanned();
    return given;
  }

  /** The same of a row, of which a condition may have to hold. @throws NotPlanned */
  #givenOfRow(parent: GraphQLObjectType, nodes: Nodes): Given {
    const [node] = nodes as [FieldNode];
    const field = parent.getFields()[node.name.value];
    if (!field) throw new NotPlanned();
    const argsOf = (variables: Variables) => getArgumentValues(field, node, variables);
    const args = argsOf(this.#asked.variables);
    const when = this.#options.guarded ? givenWhen(field, args, this.#options.viewer) : {};
    if (!when) throw new NotPlanned();
    return { field, args, argsOf, when };
  }

  #fieldsOf(type: GraphQLObjectType, nodes: Nodes): [string, Nodes][] {
    const { schema, fragments, variables } = this.#asked;
    return [...collectSubfields(schema, fragments, variables, type, nodes)];
  }

  #objectType(name: string): GraphQLObjectType {
    const type = this.#asked.schema.getType(name);
    if (!isObjectType(type)) throw new NotPlanned();
    return type;
  }

  #row(type: EntityType, nodes: Nodes): PlannedRow {
    // Of a log the caller is first told which lines are its own.
    if (type.sealedFor) throw new NotPlanned();
    const object = this.#objectType(type.name);
    const asked = new Set<string>();
    const fields = this.#fieldsOf(object, nodes).map(([key, own]): PlannedField => {
      const name = (own[0] as FieldNode).name.value;
      asked.add(name);
      if (name === '__typename') return { kind: 'value', key, give: () => object.name };
      const given = this.#givenOfRow(object, own);
      return { ...this.#field(key, name, type, given, own), when: ruleOf(given, own) };
    });
    const classes = disclosedClasses(type, asked, this.#options.viewer);
    return { type, asked, classes, fields, mayBeRefused: fields.some(mayBeRefused) };
  }

  #field(
    key: string,
    name: string,
    type: EntityType,
    { field: { type: output }, args, argsOf }: Given,
    nodes: Nodes,
  ): PlannedField {
    const leaf = leafOf(output);
    const value = (read: (row: Readonly<Record<string, unknown>>) => unknown): PlannedField => ({
      kind: 'value',
      key,
      give: (row) => leaf(read(row)),
    });
    if (name === 'id') return value((row) => row['$id']);
    const relation = (kind: 'row' | 'rows', target: EntityType, found: string, from: string | undefined) =>
      ({ kind, key, column: this.#column(), found, from, row: this.#row(target, nodes) }) as const;
    if (name === 'responsibleOrganisation') return relation('row', answeringType, 'id', 'responsibleOrganisationId');
    const field = allFields(type)[name] as Field | undefined;
    if (!field) throw new NotPlanned();
    const target = () => this.#options.types.get(targetOf(type, field)) as EntityType;
    const [stored] = readProperties(type, field, this.#options.viewer.role);
    switch (field.kind) {
      case 'column':
        return value((row) => shownValue(field, row[field.property], this.#options.language));
      case 'expression':
      case 'apart':
        return value((row) => row[name]);
      case 'relation': {
        const { theirKey } = relationOf(type.entity, field.property);
        return theirKey ? relation('row', target(), theirKey, '$key') : relation('row', target(), 'id', stored);
      }
      case 'relationList':
        return relation('rows', target(), 'id', stored);
      case 'connection': {
        const { theirKey } = relationOf(type.entity, field.property);
        const page = this.#page(target(), args, argsOf, nodes, { type: output } as Declared);
        return { kind: 'page', key, column: this.#column(), property: theirKey as string, page };
      }
    }
  }

  #page(
    type: EntityType,
    args: PageArguments,
    argsOf: ArgumentsOf,
    nodes: Nodes,
    field: Pick<Declared, 'type'>,
  ): PlannedPage {
    // Somebody who is named is looked up first.
    if (type.sealedFor || (args.filter?.['participant'] && type.ofParticipant)) throw new NotPlanned();
    const connection = getNamedType(field.type) as GraphQLObjectType;
    const rows: PlannedRow[] = [];
    const page = new Set<string>();
    const rowOf = (own: Nodes) => {
      const row = this.#row(type, own);
      rows.push(row);
      return row;
    };
    const fields = this.#fieldsOf(connection, nodes).map(([key, own]): PlannedPart => {
      const name = (own[0] as FieldNode).name.value;
      page.add(name);
      if (name === '__typename') return { kind: 'typename', key, name: connection.name };
      const { field: part } = this.#given(connection, own);
      const object = getNamedType(part.type) as GraphQLObjectType;
      if (name === 'totalCount') return { kind: 'totalCount', key, name };
      if (name === 'nodes') return { kind: 'nodes', key, row: rowOf(own) };
      const parts = this.#fieldsOf(object, own);
      if (name === 'edges') return { kind: 'edges', key, fields: parts.map((each) => this.#edge(each, object, rowOf)) };
      if (name !== 'pageInfo') throw new NotPlanned();
      return { kind: 'pageInfo', key, fields: parts.map(([alias, [node]]) => ({ key: alias, name: nameOf(node) })) };
    });
    const { viewer } = this.#options;
    const asked = new Set(rows.flatMap((row) => [...row.asked]));
    return {
      type,
      args,
      argsOf,
      order: orderOf(type, args.orderBy, viewer),
      classes: disclosedClasses(type, asked, viewer, args),
      told: disclosedClasses(type, [], viewer, args),
      page,
      asked,
      fields,
      count: page.has('totalCount') ? this.#column() : undefined,
      rows: needsRows(page) ? rows : [],
    };
  }

  #edge([key, own]: [string, Nodes], edge: GraphQLObjectType, rowOf: (own: Nodes) => PlannedRow): PlannedEdgePart {
    const name = nameOf(own[0]);
    if (name === '__typename') return { kind: 'typename', key, name: edge.name };
    this.#given(edge, own);
    return name === 'node' ? { kind: 'node', key, row: rowOf(own) } : { kind: 'cursor', key, name };
  }
}

/** How many rows `nodes` gives at most. */
const MOST_NODES = 100;

const ruleOf = ({ field, when: { condition } }: Given, nodes: Nodes): RowRule | undefined => {
  if (condition === undefined) return undefined;
  const { policy } = field.extensions.access as Access;
  return { condition, column: conditionColumn(condition), policy, nodes };
};

const nameOf = (node: FieldNode | undefined): string => (node as FieldNode).name.value;
