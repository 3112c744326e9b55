import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { type GraphQLFieldConfig, type GraphQLSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { type Access, cellFor, type PolicyTable } from '../schema/access.ts';
import { conditionSentences, maskForms } from '../schema/in-words.ts';
import { policy } from '../schema/policy.ts';
import type { Cell } from '../schema/policy-cell.ts';
import type { Role } from '../schema/roles.ts';
import { VERB_WORDS } from './permission-words.ts';

/** The reader's own right in words; it mentions nothing that the slice hides. */
const rightInWords = (access: Access, cell: Cell, coordinate: string): string => {
  const right = cell.mask
    ? `masked: ${maskForms.get(`${coordinate} ${cell.mask}`) ?? cell.mask}`
    : `read${cell.right === 'write' ? ` (${cell.verbs.map((verb) => VERB_WORDS[verb]).join(', ')})` : ''}`;
  const condition = cell.condition ? `, ${conditionSentences.get(cell.condition) ?? cell.condition}` : '';
  return `Recht: ${right}${condition} [${access.policy}].`;
};

/**
 * The slice of one role: the schema with every coordinate taken out that the policy does not give it. A document that
 * names such a coordinate fails validation exactly like one that names a field that never was.
 */
export const contractFor = (schema: GraphQLSchema, role: Role, table: PolicyTable = policy): GraphQLSchema => {
  const allowed = (element: { extensions?: { access?: Access } | null | undefined }): Cell | undefined =>
    cellFor(element.extensions?.access, role, table);
  const sliced = mapSchema(schema, {
    [MapperKind.COMPOSITE_FIELD]: (field: GraphQLFieldConfig<unknown, unknown>, name: string, typeName: string) => {
      const cell = allowed(field);
      if (!cell) return null;
      const args = Object.entries(field.args ?? {}).filter(([, arg]) => allowed(arg));
      const right = rightInWords(field.extensions?.access as Access, cell, `${typeName}.${name}`);
      return { ...field, args: Object.fromEntries(args), description: `${field.description}\n\n${right}` };
    },
    [MapperKind.INPUT_OBJECT_FIELD]: (field) => (allowed(field) ? field : null),
    [MapperKind.ENUM_VALUE]: (value) => (value.extensions?.access && !allowed(value) ? null : value),
  });
  return pruneSchema(withoutEmptyInputs(sliced));
};

/** An argument whose input type has lost all its fields or values goes too. */
const withoutEmptyInputs = (schema: GraphQLSchema): GraphQLSchema => {
  const isEmpty = (name: string): boolean => {
    const type = schema.getType(name);
    if (isEnumType(type)) return type.getValues().length === 0;
    if (!isInputObjectType(type)) return false;
    const fields = Object.values(type.getFields());
    const order = fields.find((field) => field.name === 'field');
    return fields.length === 0 || (order !== undefined && isEmpty(String(order.type).replace(/[[\]!]/g, '')));
  };
  return mapSchema(schema, {
    [MapperKind.COMPOSITE_FIELD]: (field: GraphQLFieldConfig<unknown, unknown>) => ({
      ...field,
      args: Object.fromEntries(
        Object.entries(field.args ?? {}).filter(([, arg]) => !isEmpty(String(arg.type).replace(/[[\]!]/g, ''))),
      ),
    }),
  });
};

/** Coordinates of a schema, `Type.field`, for comparing slices. */
export const coordinatesOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.keys((isObjectType(type) && type.getFields()) || {}).map((field) => `${type.name}.${field}`),
    );
