import type { GraphQLResolveInfo } from 'graphql';
import { type Access, isOpen } from './access.ts';
import { builder } from './builder.ts';
import { columnOf, type EntityClass, relationOf } from './columns.ts';
import { organisationType } from './consortium/organisation.type.ts';
import type { GraphContext, Page, PageArguments, Row } from './context.ts';
import type { ColumnField, EntityType, Field } from './declaration.ts';
import { columnTypeRef, filterInput, orderInput, targetOf } from './emit-inputs.ts';
import { badInput } from './errors.ts';
import type { PolicyClass } from './policy.ts';
import { allFields, hasColumn } from './projection.ts';

const STRUCTURE = 'graph.structure';

/** Every entity of the graph, by its class. */
export type EntityTypes = ReadonlyMap<EntityClass, EntityType>;

type Resolve = (row: Row, args: PageArguments, context: GraphContext, info: GraphQLResolveInfo) => unknown;

const nodeInterface = builder.interfaceRef<Row>('Node').implement({
  description: 'Knooppunt: anything with a global id.',
  fields: (t) => ({
    id: t.field({
      type: 'ID',
      nullable: false,
      access: STRUCTURE,
      description: 'Identificatie: global id.',
      resolve: (row) => row.$id,
    }),
  }),
});

const pageInfo = builder.objectRef<Page['pageInfo']>('PageInfo').implement({
  description: 'Bladerinformatie (Relay Cursor Connections).',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { nullable: false, access: STRUCTURE, description: 'Is er meer?' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      nullable: false,
      access: STRUCTURE,
      description: 'Was er meer?',
    }),
    startCursor: t.exposeString('startCursor', { nullable: true, access: STRUCTURE, description: 'Eerste cursor.' }),
    endCursor: t.exposeString('endCursor', { nullable: true, access: STRUCTURE, description: 'Laatste cursor.' }),
  }),
});

/** A stored value as the graph gives it. */
export const shownValue = (
  { moment, said }: ColumnField,
  value: unknown,
  language: GraphContext['language'],
): unknown => {
  if (value == null) return value;
  if (moment) return new Date(Number(value));
  return said ? said(value, language) : value;
};

/** How each kind of field gets its value. */
const resolverFor = (type: EntityType, field: Field, name: string, types: EntityTypes): Resolve => {
  const target = (): EntityType => types.get(targetOf(type, field)) as EntityType;
  switch (field.kind) {
    case 'column':
      return (row, _, { language }) => shownValue(field, row[field.property], language);
    case 'expression':
    case 'apart':
      return (row) => row[name];
    case 'relation': {
      const { ownKey, theirKey } = relationOf(type.entity, field.property);
      if (theirKey) return (row, _, context, info) => context.read.related(target(), theirKey, row.$key, info);
      return (row, _, context, info) => {
        const key = row[ownKey as string];
        return key ? context.read.related(target(), 'id', String(key), info) : null;
      };
    }
    case 'relationList':
      return async (row, _, context, info) => {
        const keys = (row[field.property] ?? []) as string[];
        const related = await Promise.all(keys.map((key) => context.read.related(target(), 'id', key, info)));
        return related.filter((found) => found !== null);
      };
    case 'connection': {
      const { theirKey } = relationOf(type.entity, field.property);
      return (row, args, context, info) => context.read.children(target(), theirKey as string, row.$key, args, info);
    }
  }
};

/** Makes the Pothos types, connections, inputs and root fields of all entities; returns the types by entity. */
export const emitTypes = (types: EntityTypes): ReadonlyMap<EntityClass, unknown> => {
  const refs = new Map([...types.values()].map((type) => [type.entity, builder.objectRef<Row>(type.name)]));
  const connections = new Map<EntityClass, never>();
  const inputs = new Map<EntityClass, { filter: never | undefined; orderBy: never | undefined }>();

  for (const type of types.values()) {
    inputs.set(type.entity, { filter: filterInput(type), orderBy: orderInput(type) });
    connections.set(type.entity, emitConnection(type, refs.get(type.entity) as never) as never);
  }

  const pageArgs = (entity: EntityClass, access: PolicyClass) => {
    const input = inputs.get(entity);
    // biome-ignore lint/suspicious/noExplicitAny: the argument builder's type depends on the parent type.
    return (t: any) => ({
      first: t.arg({ type: 'Int', access, description: 'Aantal from the start, at most 100; 20 when absent.' }),
      after: t.arg({ type: 'String', access, text: 'value', description: 'Na deze cursor.' }),
      last: t.arg({ type: 'Int', access, description: 'Aantal from the end, at most 100.' }),
      before: t.arg({ type: 'String', access, text: 'value', description: 'Vóór deze cursor.' }),
      ...(input?.filter ? { filter: t.arg({ type: input.filter, access, description: 'Voorwaarden.' }) } : {}),
      ...(input?.orderBy ? { orderBy: t.arg({ type: input.orderBy, access, description: 'Ordening.' }) } : {}),
    });
  };

  for (const type of types.values()) {
    const ref = refs.get(type.entity);
    builder.objectType(
      ref as never,
      {
        description: type.description,
        interfaces: [nodeInterface] as never,
        isTypeOf: (value: unknown) => (value as Row).$type === type.name,
        // biome-ignore lint/suspicious/noExplicitAny: fields are made from data; their types are checked by the declarations.
        fields: (t: any) => {
          const own: Record<string, unknown> = {
            // Not inherited from Node: whoever may not see such rows must not meet the type either.
            id: t.field({
              type: 'ID',
              nullable: false,
              access: type.row,
              extensions: { access: { policy: type.row, row: type.row } },
              description: 'Identificatie: global id.',
              resolve: (row: Row) => row.$id,
            }),
          };
          for (const [name, field] of Object.entries(allFields(type))) {
            const access: Access = { policy: field.access, row: type.row };
            const target = leadsOn(field) ? targetOf(type, field) : undefined;
            if (target && !types.has(target))
              throw new Error(`${type.name}.${name} leads to a type that is not listed`);
            own[name] = t.field({
              type: graphType(type, field, target && (refs.get(target) as never), target && connections.get(target)),
              nullable: !(isOpen(access) && field.kind === 'column' && !columnOf(type.entity, field.property).nullable),
              description: field.description,
              deprecated: field.deprecated,
              access: field.access,
              extensions: { access },
              ...(field.kind === 'connection' && { args: pageArgs(target as EntityClass, field.access)(t) }),
              resolve: resolverFor(type, field, name, types),
            });
          }
          if (!hasColumn(type, 'responsibleOrganisationId')) return own;
          own.responsibleOrganisation = t.field({
            type: refs.get(organisationType.entity),
            nullable: true,
            description: 'Verantwoordelijke organisatie: who answers for this row.',
            access: type.row,
            resolve: (row: Row, _: unknown, context: GraphContext, info: GraphQLResolveInfo) =>
              context.read.related(organisationType, 'id', String(row.responsibleOrganisationId), info),
          });
          return own;
        },
      } as never,
    );
    if (type.root) emitRoot(type, ref as never, connections.get(type.entity) as never, pageArgs(type.entity, type.row));
  }
  return refs;
};

const leadsOn = ({ kind }: Field): boolean => !['column', 'expression', 'apart'].includes(kind);

const graphType = (type: EntityType, field: Field, ref?: never, connection?: never) => {
  switch (field.kind) {
    case 'column':
    case 'apart':
      return columnTypeRef(type, field);
    case 'expression':
      return field.type as never;
    case 'relation':
      return ref;
    case 'relationList':
      return [ref] as never;
    case 'connection':
      return connection;
  }
};

const emitConnection = (type: EntityType, ref: never) => {
  const access = type.row;
  // Whoever reaches the connection may see the rows in it.
  const extensions = { access: { policy: access, row: access } };
  const edge = builder.objectRef<Page['edges'][number]>(`${type.name}Edge`).implement({
    description: `Verbinding naar ${type.name}.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        nullable: false,
        access,
        extensions,
        description: 'Cursor, opaque and sealed.',
      }),
      node: t.field({
        type: ref,
        nullable: false,
        access,
        extensions,
        description: type.description,
        resolve: (e) => e.node as never,
      }),
    }),
  });
  return builder.objectRef<Page>(`${type.name}Connection`).implement({
    description: `Lijst van ${type.name} (Relay Cursor Connections).`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        nullable: false,
        access,
        extensions,
        description: 'Verbindingen.',
        resolve: (page) => page.edges as never,
      }),
      nodes: t.field({
        type: [ref],
        nullable: false,
        access,
        extensions,
        description: 'De rijen zelf.',
        resolve: (page) => page.edges.map((e) => e.node) as never,
      }),
      pageInfo: t.field({
        type: pageInfo,
        nullable: false,
        access,
        extensions,
        description: 'Bladerinformatie.',
        resolve: (p) => p.pageInfo,
      }),
      totalCount: t.field({
        type: 'Int',
        nullable: true,
        access: type.counting,
        extensions: { access: { policy: type.counting, row: type.row } },
        description: 'Totaal aantal within the caller’s slice and filter.',
        resolve: (page) => page.totalCount(),
      }),
    }),
  });
};

const emitRoot = (type: EntityType, ref: never, connection: never, args: (t: unknown) => object) => {
  const { list, one } = type.root as { list: string; one: string };
  builder.queryField(list, (t) =>
    t.field({
      type: connection,
      nullable: true,
      access: type.row,
      description: `${type.description} All within the caller’s slice.`,
      args: args(t) as never,
      resolve: (_root: unknown, pageArguments: unknown, context: GraphContext, info: GraphQLResolveInfo) =>
        context.read.page(type, pageArguments as PageArguments, info) as never,
    } as never),
  );
  builder.queryField(one, (t) =>
    t.field({
      type: ref,
      nullable: true,
      access: type.row,
      description: `${type.description} By id; null when there is none in the caller’s slice.`,
      args: { id: t.arg({ type: 'ID', required: true, access: type.row, description: 'Identificatie.' }) },
      resolve: (_root: unknown, { id }: { id: string }, context: GraphContext, info: GraphQLResolveInfo) =>
        context.read.byId(id, info, type) as never,
    } as never),
  );
};

/** `node` and `nodes`: any row of the slice by its global id. */
export const emitNodes = (): void => {
  const access = STRUCTURE;
  builder.queryField('node', (t) =>
    t.field({
      type: nodeInterface,
      nullable: true,
      access,
      description: 'Knooppunt: any row of the slice by its global id; null when there is none.',
      args: { id: t.arg({ type: 'ID', required: true, access, description: 'Identificatie.' }) },
      resolve: (_, { id }, context, info) => context.read.byId(id, info),
    }),
  );
  builder.queryField('nodes', (t) =>
    t.field({
      type: [nodeInterface],
      nullable: { list: false, items: true },
      access,
      description: 'Knooppunten: any rows of the slice by their global ids, at most 100; null where there is none.',
      args: { ids: t.arg({ type: ['ID'], required: true, access, description: 'Identificaties.' }) },
      resolve: (_, { ids }, context, info) => {
        if (ids.length > 100) throw badInput('Ten hoogste 100 ids.', 'At most 100 ids.');
        return Promise.all(ids.map((id) => context.read.byId(id, info)));
      },
    }),
  );
};
