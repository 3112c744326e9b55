import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type TypeNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { prefixOf } from '../ids.ts';

/** Scalars of which a value, and not only that there is one, decides what a statement looks like. */
const DECIDING = ['Boolean', 'Int'];

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
  // An id of another type of rows is looked for in another table.
  return type.name === 'ID' ? prefixOf(String(value)) : '+';
};

/**
 * What of the variables of an operation decides the form of its statement: which are there, sizes, choices, and the
 * types of ids. Two requests of one shape differ in the values of parameters alone.
 * @param schema in which the types of the variables are found
 */
export const shapeBy = (
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[] = [],
): ((coerced: Readonly<Record<string, unknown>>) => string) => {
  const types = definitions.map(({ variable, type }) => {
    const own = typeFromAST(schema, type as TypeNode as never);
    if (!isInputType(own)) throw new Error(`The variable ${variable.name.value} is of no type of the graph`);
    return [variable.name.value, own] as const;
  });
  return (coerced) => types.map(([name, type]) => (name in coerced ? shapeOfValue(type, coerced[name]) : '')).join(';');
};
