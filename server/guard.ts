import {
  type GraphQLArgument,
  GraphQLError,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { type Access, cellFor, isOpen, type PolicyTable } from '../schema/access.ts';
import { CATEGORIES, type Category } from '../schema/category.ts';
import type { Row } from '../schema/context.ts';
import { forbidden, GraphError, unauthorizedField } from '../schema/errors.ts';
import { entityTypes } from '../schema/index.ts';
import { policy } from '../schema/policy.ts';
import { type Asker, cellInUse } from '../schema/purpose.ts';
import type { Reason } from './logs/operation-record.ts';
import type { OperationContext } from './operation-plugin.ts';
import { applyMiddleware, rule, shield } from './shield-loader.ts';
import type { TriedPolicy } from './tried-policy.ts';

const typesByName = new Map([...entityTypes.values()].map((type) => [type.name, type]));

type Guarded = { readonly extensions: { access?: Access } };

/** Whether every part of an input value may be used: shield itself never sees input fields. */
const inputAllowed = (type: GraphQLInputType, value: unknown, asker: Asker, table: PolicyTable): boolean => {
  const named = getNamedType(type);
  if (value == null) return true;
  if (Array.isArray(value)) return value.every((item) => inputAllowed(type, item, asker, table));
  if (isEnumType(named)) {
    const used = named.getValues().find((candidate) => candidate.value === value);
    return !used?.extensions.access || cellInUse(used.extensions.access as Access, asker, table) !== undefined;
  }
  if (!isInputObjectType(named)) return true;
  return Object.entries(value).every(([name, own]) => {
    const field = named.getFields()[name];
    return (
      field !== undefined &&
      cellInUse((field as Guarded).extensions.access, asker, table) !== undefined &&
      inputAllowed(field.type, own, asker, table)
    );
  });
};

const argumentsAllowed = (
  args: readonly GraphQLArgument[],
  values: Readonly<Record<string, unknown>>,
  asker: Asker,
  table: PolicyTable,
): boolean =>
  args.every(
    (arg) =>
      values[arg.name] == null ||
      (cellInUse((arg as Guarded).extensions.access, asker, table) !== undefined &&
        inputAllowed(arg.type, values[arg.name], asker, table)),
  );

const EVERY_CATEGORY = Object.keys(CATEGORIES) as Category[];

/** The same caller if everything served the purpose: tells a refusal of the role from one of the purpose. */
const withEveryPurpose = ({ role }: Asker): Asker => ({
  role,
  activity: { uri: '', version: 0, categories: EVERY_CATEGORY, changes: EVERY_CATEGORY, grounds: [] },
});

/** Fields that lead to data by arguments are guarded too: a filter reveals what it selects by. */
const needsGuard = (access: Access | undefined, args: readonly GraphQLArgument[]): boolean =>
  !isOpen(access) || args.some((arg) => isInputObjectType(getNamedType(arg.type)));

/** When the caller is given a field: whatever row it is of, or where a condition of the policy holds of its row. */
export interface GivenWhen {
  readonly condition?: string | undefined;
}

/** When the caller may be given a field with these arguments; null: never. */
export const givenWhen = (
  { args, extensions }: Pick<GraphQLField<unknown, unknown>, 'args' | 'extensions'>,
  values: Readonly<Record<string, unknown>>,
  asker: Asker,
): GivenWhen | null => {
  const { access } = extensions;
  if (!needsGuard(access, args)) return {};
  const cell = cellInUse(access, asker);
  return cell && argumentsAllowed(args, values, asker, policy) ? { condition: cell.condition } : null;
};

interface Policies {
  readonly table: PolicyTable;
  readonly tried: TriedPolicy | undefined;
}

const ruleFor = (
  access: Access | undefined,
  args: readonly GraphQLArgument[],
  typeName: string,
  { table, tried }: Policies,
) =>
  rule({ cache: 'no_cache' })(async (parent: unknown, values: Record<string, unknown>, context: OperationContext) => {
    const { viewer, work, read } = context;
    const refused = (reason: Reason) => {
      const name = access?.policy;
      work.record.refuse(reason, name);
      return unauthorizedField(name ?? 'none');
    };
    const cell = cellFor(access, viewer.role, table);
    if (!access || !cell) return refused('NOT_IN_ROLE');
    if (!cellInUse(access, viewer, table)) return refused('OUTSIDE_PURPOSE');
    if (!argumentsAllowed(args, values, viewer, table)) {
      return refused(
        argumentsAllowed(args, values, withEveryPurpose(viewer), table) ? 'OUTSIDE_PURPOSE' : 'NOT_IN_ROLE',
      );
    }
    const type = typesByName.get(typeName);
    const row = parent as Row;
    const holds = async (condition: string) => type !== undefined && (await read.holds(type, row, condition));
    if (cell.condition) {
      if (!(await holds(cell.condition))) return refused('CONDITION_NOT_MET');
      read.told(row, access.policy);
    }
    if (tried) {
      const next = cellInUse(access, viewer, tried.table);
      const given = next && argumentsAllowed(args, values, viewer, tried.table);
      // A condition is about a row: where there is none yet, nothing is refused.
      const tries = type && next?.condition && next.condition !== cell.condition;
      if (!given || (tries && !(await holds(next.condition as string)))) {
        work.record.wouldRefuse(access.policy, tried.version);
      }
    }
    return true;
  });

/**
 * The second fence: graphql-shield with one rule per guarded coordinate of the full schema, made from the policy. No
 * combinators (`not` lets through what throws), no cache (it ignores row and field), object types only (rules on
 * interfaces and unions are silently ignored).
 * @param tried what it would refuse beside that is recorded, and not refused
 */
export const guardSchema = (schema: GraphQLSchema, table: PolicyTable = policy, tried?: TriedPolicy): GraphQLSchema => {
  const rules: Record<string, Record<string, ReturnType<typeof ruleFor>>> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const access = (field as unknown as Guarded).extensions.access;
      if (!tried && !needsGuard(access, field.args)) continue;
      rules[type.name] ??= {};
      (rules[type.name] as Record<string, unknown>)[field.name] = ruleFor(access, field.args, type.name, {
        table,
        tried,
      });
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
