import {
  type GraphQLArgument,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { type Access, cellFor, isOpen, type PolicyTable } from '../schema/access.ts';
import type { GraphContext, Row } from '../schema/context.ts';
import { forbidden, GraphError, unauthorizedField } from '../schema/errors.ts';
import { entityTypes } from '../schema/index.ts';
import { policy } from '../schema/policy.ts';
import type { Role } from '../schema/roles.ts';
import { applyMiddleware, rule, shield } from './shield-loader.ts';

const typesByName = new Map([...entityTypes.values()].map((type) => [type.name, type]));

type Guarded = { readonly extensions: { access?: Access } };

/** Whether every part of an input value may be used: shield itself never sees input fields. */
const inputAllowed = (type: GraphQLInputType, value: unknown, role: Role, table: PolicyTable): boolean => {
  const named = getNamedType(type);
  if (value == null) return true;
  if (Array.isArray(value)) return value.every((item) => inputAllowed(type, item, role, table));
  if (isEnumType(named)) {
    const used = named.getValues().find((candidate) => candidate.value === value);
    return !used?.extensions.access || cellFor(used.extensions.access as Access, role, table) !== undefined;
  }
  if (!isInputObjectType(named)) return true;
  return Object.entries(value).every(([name, own]) => {
    const field = named.getFields()[name];
    return (
      field !== undefined &&
      cellFor((field as Guarded).extensions.access, role, table) !== undefined &&
      inputAllowed(field.type, own, role, table)
    );
  });
};

const argumentsAllowed = (
  args: readonly GraphQLArgument[],
  values: Readonly<Record<string, unknown>>,
  role: Role,
  table: PolicyTable,
): boolean =>
  args.every(
    (arg) =>
      values[arg.name] == null ||
      (cellFor((arg as Guarded).extensions.access, role, table) !== undefined &&
        inputAllowed(arg.type, values[arg.name], role, table)),
  );

/** Fields that lead to data by arguments are guarded too: a filter reveals what it selects by. */
const needsGuard = (access: Access | undefined, args: readonly GraphQLArgument[]): boolean =>
  !isOpen(access) || args.some((arg) => isInputObjectType(getNamedType(arg.type)));

const ruleFor = (access: Access | undefined, args: readonly GraphQLArgument[], typeName: string, table: PolicyTable) =>
  rule({ cache: 'no_cache' })(async (parent: unknown, values: Record<string, unknown>, context: GraphContext) => {
    const { role } = context.viewer;
    const cell = cellFor(access, role, table);
    if (!access || !cell || !argumentsAllowed(args, values, role, table)) {
      return unauthorizedField(access?.policy ?? 'none');
    }
    if (!cell.condition) return true;
    const type = typesByName.get(typeName);
    const holds = type && (await context.read.holds(type, (parent as Row).$key, cell.condition));
    return holds ? true : unauthorizedField(access.policy);
  });

/**
 * The second fence: graphql-shield with one rule per guarded coordinate of the full schema, made from the policy. No
 * combinators (`not` lets through what throws), no cache (it ignores row and field), object types only (rules on
 * interfaces and unions are silently ignored).
 */
export const guardSchema = (schema: GraphQLSchema, table: PolicyTable = policy): GraphQLSchema => {
  const rules: Record<string, Record<string, ReturnType<typeof ruleFor>>> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const access = (field as unknown as Guarded).extensions.access;
      if (!needsGuard(access, field.args)) continue;
      rules[type.name] ??= {};
      (rules[type.name] as Record<string, unknown>)[field.name] = ruleFor(access, field.args, type.name, table);
    }
  }
  const generator = shield(rules, {
    allowExternalErrors: true,
    // What shield cannot place is a refusal, never a pass and never a raw message.
    fallbackError: (error: unknown) =>
      error instanceof GraphQLError || error instanceof GraphError ? error : forbidden(),
  }).generate(schema);
  return applyMiddleware(schema, generator as never);
};
