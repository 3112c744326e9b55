import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { prefixOf } from './ids.ts';

/** Scalars of which a value, and not only that there is one, decides what a statement looks like. */
const DECIDING = ['Boolean', 'Int'];

/** What an id can begin with. */
const PREFIX = /^[a-z]{1,40}$/;

const shapeOfValue = (type: GraphQLInputType, value: unknown): string => {
  if (value == null) return '-';
  if (isNonNullType(type)) return shapeOfValue(type.ofType, value);
  if (isListType(type)) return `[${(value as unknown[]).map((each) => shapeOfValue(type.ofType, each)).join()}]`;
  if (isInputObjectType(type)) {
    const given = value as Record<string, unknown>;
    const fields = Object.values(type.getFields()).filter(({ name }) => given[name] !== undefined);
    return `{${fields.map((field) => `${field.name}:${shapeOfValue(field.type, given[field.name])}`).join()}}`;
  }
  if (isEnumType(type) || DECIDING.includes(type.name)) return String(value);
  if (type.name !== 'ID') return '+';
  // An id of another type of rows is looked for in another table; what is no id may say anything, also of a shape.
  const prefix = prefixOf(String(value));
  return PREFIX.test(prefix) ? prefix : '?';
};

type Coerced = Readonly<Record<string, unknown>>;

const shapeBy = (
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[] = [],
): ((coerced: Coerced) => string) => {
  const types = definitions.map(({ variable, type }) => {
    const own = typeFromAST(schema, type as NamedTypeNode);
    if (!isInputType(own)) throw new Error(`The variable ${variable.name.value} is of no type of the graph`);
    return [variable.name.value, own] as const;
  });
  return (coerced) => types.map(([name, own]) => (name in coerced ? shapeOfValue(own, coerced[name]) : '')).join(';');
};

const shapes = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, (coerced: Coerced) => string>>();

/**
 * What of the variables of an operation decides the form of its statement, and its cost: which are there, sizes,
 * choices, and the types of ids. Two requests of one shape differ in the values of parameters alone.
 * @param coerced by the types of the variables in this schema
 */
export const shapeOf = (schema: GraphQLSchema, operation: OperationDefinitionNode, coerced: Coerced): string => {
  const known = shapes.get(schema) ?? new WeakMap();
  shapes.set(schema, known);
  const shape = known.get(operation) ?? shapeBy(schema, operation.variableDefinitions);
  known.set(operation, shape);
  return shape(coerced);
};
