/** What the full graph looks like, read from its GraphQL types: fields, where they lead, filters and orders. */
import {
  type GraphQLField,
  type GraphQLInputObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { graphSchema } from '../../../schema/index.ts';

/** A value, another row, a list of rows, a connection to rows. */
export type FieldKind = 'value' | 'one' | 'many' | 'connection';

export interface ShapeField {
  readonly name: string;
  readonly coordinate: string;
  readonly kind: FieldKind;
  /** Name of the type of the rows it leads to; of the scalar or enumeration for a value. */
  readonly target: string;
}

export interface ShapeType {
  readonly name: string;
  readonly fields: readonly ShapeField[];
  /** Root fields that lead to its rows. */
  readonly root?: { readonly list: string; readonly one: string };
  /** Filterable field → name of its operators' input type. */
  readonly filters: ReadonlyMap<string, string>;
  /** Orderable field → the value of the enumeration that stands for it. */
  readonly orders: ReadonlyMap<string, string>;
}

/** Connections, edges, page info and the payloads of mutations carry rows; they have no rights of their own. */
const CARRIER = /(Connection|Edge|Payload)$|^(PageInfo|UserError|Warning)$|^__/;

const fieldOf = (type: string, field: GraphQLField<unknown, unknown>): ShapeField => {
  const named = getNamedType(field.type);
  const isList = isListType(getNullableType(field.type));
  const kind = named.name.endsWith('Connection') ? 'connection' : isList ? 'many' : 'one';
  return {
    name: field.name,
    coordinate: `${type}.${field.name}`,
    kind: isObjectType(named) || named.name === 'Node' ? kind : 'value',
    target: named.name.replace(/Connection$/, ''),
  };
};

const query = Object.values(graphSchema.getQueryType()?.getFields() ?? {});

const rootOf = (type: string): ShapeType['root'] => {
  const list = query.find((field) => getNamedType(field.type).name === `${type}Connection`)?.name;
  const one = query.find(
    (field) => getNamedType(field.type).name === type && field.args.some(({ name }) => name === 'id'),
  )?.name;
  return list && one ? { list, one } : undefined;
};

const filtersOf = (type: string): ReadonlyMap<string, string> => {
  const input = graphSchema.getType(`${type}Filter`) as GraphQLInputObjectType | undefined;
  if (!isInputObjectType(input)) return new Map();
  return new Map(
    Object.values(input.getFields())
      // Others are no field of the row: a moment since when it changed, or a participant (see their own tests).
      .filter(({ type: own }) => isInputObjectType(getNamedType(own)))
      .map((field) => [field.name, getNamedType(field.type).name]),
  );
};

const ordersOf = (type: string): ReadonlyMap<string, string> => {
  const values = graphSchema.getType(`${type}OrderField`);
  return new Map(isEnumType(values) ? values.getValues().map(({ name, value }) => [String(value), name]) : []);
};

const shapeOf = (name: string): ShapeType => {
  const type = graphSchema.getType(name);
  const fields = isObjectType(type) ? Object.values(type.getFields()).map((field) => fieldOf(name, field)) : [];
  const root = rootOf(name);
  return { name, fields, ...(root && { root }), filters: filtersOf(name), orders: ordersOf(name) };
};

/** All object types with rights of their own. */
export const shapes: ReadonlyMap<string, ShapeType> = new Map(
  Object.values(graphSchema.getTypeMap())
    .filter((type) => isObjectType(type) && !CARRIER.test(type.name))
    .map(({ name }) => [name, shapeOf(name)]),
);

/** @throws Error for a name that is no such type. */
export const shape = (name: string): ShapeType => {
  const found = shapes.get(name);
  if (!found) throw new Error(`There is no type ${name}`);
  return found;
};

/** The logs get lines while they are looked at: their rows are checked apart (see `disclosure.test.ts`). */
const GROWING = ['ProcessingLogEntry', 'AuditEntry', 'AccessDecision', 'Disclosure'];

const NOT_STORED = new Set(['Query', 'Mutation', 'Viewer', 'Permission', 'StandIn', 'AccessExplanation', ...GROWING]);

/** The types that stand for stored rows. */
export const rowTypes: readonly string[] = [...shapes.keys()].filter((name) => !NOT_STORED.has(name));

/** Every `Type.field` with a right of its own. */
export const allCoordinates: readonly string[] = [...shapes.values()].flatMap(({ fields }) =>
  fields.map(({ coordinate }) => coordinate),
);
