import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { relationOf } from '../../schema/columns.ts';
import { organisationType } from '../../schema/consortium/organisation.type.ts';
import type { PageArguments, Viewer } from '../../schema/context.ts';
import type { EntityType, Field } from '../../schema/declaration.ts';
import { targetOf } from '../../schema/emit-inputs.ts';
import { type EntityTypes, shownValue } from '../../schema/emit-types.ts';
import { allFields, readProperties } from '../../schema/projection.ts';
import { cellInUse } from '../../schema/purpose.ts';
import { isGiven } from '../guard.ts';
import { type Ids, prefixOf } from '../ids.ts';
import type { Language } from '../problem.ts';
import { needsRows } from '../selection.ts';

/** Thrown for what one statement does not answer: the operation is executed field by field instead. */
export class NotPlanned extends Error {}

/** A field of a row or a connection, under the name that the caller gave it. */
interface Named {
  readonly key: string;
}

/** A value of the row itself. */
export interface PlannedValue extends Named {
  readonly kind: 'value';
  readonly type: GraphQLOutputType;
  readonly read: (row: Readonly<Record<string, unknown>>) => unknown;
}

/** Another row: `column` is what it comes in, `found` by which of its properties, `from` the key on this row. */
export interface PlannedRelation extends Named {
  readonly kind: 'row' | 'rows';
  readonly column: string;
  readonly found: string;
  /** Empty: this row has nothing that leads there. */
  readonly from: string | undefined;
  readonly row: PlannedRow;
}

/** A page of the rows that refer to this one. */
export interface PlannedChildren extends Named {
  readonly kind: 'page';
  readonly column: string;
  readonly property: string;
  readonly page: PlannedPage;
}

export type PlannedField = PlannedValue | PlannedRelation | PlannedChildren;

/** What is given of a row of this type. */
export interface PlannedRow {
  readonly type: EntityType;
  /** Names of the fields asked of it. */
  readonly asked: Set<string>;
  readonly fields: PlannedField[];
}

/** What is given of a connection; all its rows have the fields of all the ways in which they are asked. */
export interface PlannedPage {
  readonly type: EntityType;
  readonly args: PageArguments;
  /** Names of the fields asked of the connection, and of its rows. */
  readonly page: Set<string>;
  readonly asked: Set<string>;
  readonly fields: PlannedPart[];
  /** The column that the count comes in. */
  readonly count: string | undefined;
  /** What other rows each row is given with. */
  readonly rows: PlannedRow[];
}

export type PlannedPart =
  | (Named & { readonly kind: 'typename' | 'totalCount'; readonly name: string })
  | (Named & { readonly kind: 'nodes'; readonly row: PlannedRow })
  | (Named & { readonly kind: 'edges'; readonly fields: PlannedEdgePart[] })
  | (Named & { readonly kind: 'pageInfo'; readonly fields: readonly (Named & { readonly name: string })[] });

export type PlannedEdgePart =
  | (Named & { readonly kind: 'typename' | 'cursor'; readonly name: string })
  | (Named & { readonly kind: 'node'; readonly row: PlannedRow });

export type PlannedRoot =
  | (Named & { readonly kind: 'typename'; readonly name: string })
  | (Named & { readonly kind: 'page'; readonly column: string; readonly page: PlannedPage })
  | (Named & { readonly kind: 'row'; readonly column: string; readonly id: string | null; readonly row: PlannedRow });

export interface PlanOptions {
  readonly types: EntityTypes;
  readonly viewer: Viewer;
  readonly ids: Ids;
  readonly language: Language;
  /** Off only in the test that proves that the other fences hold alone. */
  readonly guarded: boolean;
}

export interface PlannedOperation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly operation: OperationDefinitionNode;
  /** As coerced by their types. */
  readonly variables: Readonly<Record<string, unknown>>;
}

type Nodes = ReadonlyArray<FieldNode>;
type Declared = GraphQLField<unknown, unknown>;

/**
 * Reads what an operation asks for as a tree of rows and pages, from the declarations of the types. It names no entity.
 * Every coordinate is one that the caller may read, whatever the row: what may be refused is not planned.
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
    const { field, args } = this.#given(query, nodes);
    for (const type of this.#options.types.values()) {
      if (type.root?.list === name)
        return { kind: 'page', key, column: this.#column(), page: this.#page(type, args, nodes, field) };
      if (type.root?.one === name) return this.#one(key, type, args, nodes);
    }
    if (name !== 'node') throw new NotPlanned();
    const type = [...this.#options.types.values()].find(({ prefix }) => prefix === prefixOf(String(args.id)));
    if (!type) throw new NotPlanned();
    return this.#one(key, type, args, nodes);
  }

  #one(key: string, type: EntityType, { id }: Record<string, unknown>, nodes: Nodes): PlannedRoot {
    const { viewer, ids } = this.#options;
    if (!cellInUse({ policy: type.row }, viewer)) throw new NotPlanned();
    const raw = ids.decode(type, String(id), viewer.organisationId);
    return { kind: 'row', key, column: this.#column(), id: raw, row: this.#row(type, nodes) };
  }

  #column = () => `~${this.#columns++}`;

  /** The field that these nodes ask for, with its arguments, where the caller may be given it. @throws NotPlanned */
  #given(parent: GraphQLObjectType, nodes: Nodes): { field: Declared; args: Record<string, unknown> } {
    const [node] = nodes as [FieldNode];
    const field = parent.getFields()[node.name.value];
    if (!field) throw new NotPlanned();
    const args = getArgumentValues(field, node, this.#asked.variables);
    if (this.#options.guarded && !isGiven(field, args, this.#options.viewer)) throw new NotPlanned();
    return { field, args };
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
    const object = this.#objectType(type.name);
    const asked = new Set<string>();
    const fields = this.#fieldsOf(object, nodes).map(([key, own]): PlannedField => {
      const name = (own[0] as FieldNode).name.value;
      asked.add(name);
      if (name === '__typename') return { kind: 'value', key, type: GraphQLString, read: () => object.name };
      const { field, args } = this.#given(object, own);
      return this.#field(key, name, type, field, args, own);
    });
    return { type, asked, fields };
  }

  #field(
    key: string,
    name: string,
    type: EntityType,
    { type: output }: Declared,
    args: Record<string, unknown>,
    nodes: Nodes,
  ): PlannedField {
    const value = (read: PlannedValue['read']): PlannedValue => ({ kind: 'value', key, type: output, read });
    if (name === 'id') return value((row) => row['$id']);
    const relation = (kind: 'row' | 'rows', target: EntityType, found: string, from: string | undefined) =>
      ({ kind, key, column: this.#column(), found, from, row: this.#row(target, nodes) }) as const;
    if (name === 'responsibleOrganisation')
      return relation('row', organisationType as EntityType, 'id', 'responsibleOrganisationId');
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
        const page = this.#page(target(), args, nodes, { type: output } as Declared);
        return { kind: 'page', key, column: this.#column(), property: theirKey as string, page };
      }
    }
  }

  #page(type: EntityType, args: PageArguments, nodes: Nodes, field: Pick<Declared, 'type'>): PlannedPage {
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
    return {
      type,
      args,
      page,
      asked: new Set(rows.flatMap((row) => [...row.asked])),
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

const nameOf = (node: FieldNode | undefined): string => (node as FieldNode).name.value;

/** Definitions of a document by kind. */
export const fragmentsOf = (definitions: readonly { kind: string }[]): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    (definitions as FragmentDefinitionNode[])
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((own) => [own.name.value, own]),
  );
