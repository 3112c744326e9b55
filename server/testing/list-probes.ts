import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { graphSchema } from '../../schema/index.ts';
import type { Role } from '../../schema/roles.ts';
import { contractFor } from '../contract.ts';
import type { Answer } from './graph.ts';

/** One way in which a role can ask for a list. */
export interface ListProbe {
  /** The order, filter, page or nested field that is tried. */
  readonly way: string;
  readonly document: string;
  /** Asks how many there are, under the name `page`: that cannot cost less than to count them. */
  readonly counts?: true;
}

/** A list of a role, with everything that can be asked of it. */
export interface ProbedList {
  readonly list: string;
  /** Asks for rows from both ends, with a value for each filter: to probe with. */
  readonly sample: string;
  /** @param answers the two pages of the sample, from the beginning and from the end. */
  readonly probes: (first: Answer, last: Answer) => ListProbe[];
}

/** A page of a root list, and of a list that is nested in one. */
const PAGE = 50;
const NESTED = 10;

const isConnection = ({ args }: GraphQLField<unknown, unknown>) => args.some(({ name }) => name === 'first');

const nodeOf = (field: GraphQLField<unknown, unknown>): GraphQLObjectType => {
  const connection = getNamedType(field.type) as GraphQLObjectType;
  return getNamedType(connection.getFields().nodes?.type) as GraphQLObjectType;
};

const inputOf = (field: GraphQLField<unknown, unknown>, argument: string) => {
  const type = getNamedType(field.args.find(({ name }) => name === argument)?.type);
  return isInputObjectType(type) ? type.getFields() : {};
};

const ordersOf = (field: GraphQLField<unknown, unknown>): string[] => {
  const keys = getNamedType(inputOf(field, 'orderBy').field?.type);
  return isEnumType(keys)
    ? keys.getValues().flatMap(({ name }) => ['ASC', 'DESC'].map((to) => `{ field: ${name}, direction: ${to} }`))
    : [];
};

/** Values that all rows are after, and before: no row has them. */
const BEYOND: Readonly<Record<string, readonly [string, string]>> = {
  String: ['"nergens"', '"nergens"'],
  Date: ['"1900-01-01"', '"2900-01-01"'],
  DateTime: ['"1900-01-01T00:00:00Z"', '"2900-01-01T00:00:00Z"'],
  Int: ['-1', '99999'],
  Float: ['-1', '99999'],
};

/** What to compare with: values of the sample, the rarest first; those of an enumeration; and what no row has. */
const conditionsFor = (operator: string, type: GraphQLInputType, seen: readonly unknown[]): string[] => {
  const named = getNamedType(type);
  const literal = (value: unknown) => (isEnumType(named) ? String(value) : JSON.stringify(value));
  const counts = new Map<unknown, number>();
  for (const value of seen) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sampled = [...counts].toSorted(([, one], [, other]) => one - other).map(([value]) => literal(value));
  const known = isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
  const [before, after] = BEYOND[named.name] ?? [];
  const of = (...values: (string | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))];
  const rarest = known.toSorted((one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0)).slice(0, 2);
  const booleans = named.name === 'Boolean' ? ['true', 'false'] : [];
  if (operator === 'gte') return of(after);
  if (operator === 'lte') return of(before);
  if (operator === 'in') return [`[${of(...sampled.slice(0, 2), ...rarest, before)}]`];
  return of(...(known.length > 0 ? rarest : [sampled[0]]), ...booleans, before, 'null');
};

const filtersOf = (field: GraphQLField<unknown, unknown>, nodes: readonly Answer[]): string[] =>
  Object.entries(inputOf(field, 'filter')).flatMap(([name, { type }]) => {
    const operators = getNamedType(type);
    if (!isInputObjectType(operators)) return [];
    const seen = nodes.map((node) => node[name]?.id ?? node[name]).filter((value) => value != null);
    return Object.values(operators.getFields()).flatMap((operator) =>
      conditionsFor(operator.name, operator.type, seen).map((value) => `{ ${name}: { ${operator.name}: ${value} } }`),
    );
  });

/** Fields of a node that lead to other rows, as a selection of each. */
const nestedOf = (node: GraphQLObjectType): [way: string, size: number, selection: string][] =>
  Object.values(node.getFields()).flatMap((field): [string, number, string][] => {
    const target = getNamedType(field.type);
    if (!isObjectType(target)) return [];
    const { name } = field;
    if (!isConnection(field)) return target.getFields().id ? [[`with ${name}`, PAGE, `${name} { id }`]] : [];
    const page = `first: ${NESTED}`;
    const rows = '{ nodes { id } pageInfo { endCursor } }';
    return [
      [`with ${name}`, NESTED, `${name}(${page}) ${rows}`],
      [`with the end of ${name}`, NESTED, `${name}(last: ${NESTED}) ${rows}`],
      ...ordersOf(field).map((order): [string, number, string] => [
        `with ${name} by ${order}`,
        NESTED,
        `${name}(${page}, orderBy: ${order}) ${rows}`,
      ]),
    ];
  });

/** Every list of a role, from what its contract says. */
export const listsOf = (role: Role): ProbedList[] =>
  Object.values(contractFor(graphSchema, role).getQueryType()?.getFields() ?? {})
    .filter(isConnection)
    .map((field): ProbedList => {
      const node = nodeOf(field);
      const list = field.name;
      const compared = Object.keys(inputOf(field, 'filter')).flatMap((name) => {
        const own = node.getFields()[name];
        return own ? [isObjectType(getNamedType(own.type)) ? `${name} { id }` : name] : [];
      });
      const values = `{ nodes { id ${compared.join(' ')} } pageInfo { startCursor endCursor } }`;
      const page = (args: string, size = `first: ${PAGE}`) =>
        `{ ${list}(${size}${args}) { nodes { id } pageInfo { endCursor } } }`;
      return {
        list,
        sample: `{ first: ${list}(first: ${PAGE}) ${values} last: ${list}(last: ${PAGE}) ${values} }`,
        probes: (first, last) => {
          const [second, end] = [first.pageInfo.endCursor, last.pageInfo.startCursor].map((it) => JSON.stringify(it));
          const mayCount = (getNamedType(field.type) as GraphQLObjectType).getFields().totalCount;
          return [
            ...(mayCount
              ? [{ way: 'how many', document: `{ page: ${list} { totalCount } }`, counts: true as const }]
              : []),
            { way: 'first page', document: page('') },
            ...(first.pageInfo.endCursor
              ? [
                  { way: 'second page', document: page(`, after: ${second}`) },
                  { way: 'last page', document: page('', `last: ${PAGE}`) },
                  { way: 'page at the end', document: page(`, after: ${end}`) },
                  { way: 'page before the end', document: page(`, before: ${end}`, `last: ${PAGE}`) },
                ]
              : []),
            ...ordersOf(field).map((order) => ({ way: `by ${order}`, document: page(`, orderBy: ${order}`) })),
            ...filtersOf(field, [...first.nodes, ...last.nodes]).map((filter) => ({
              way: `where ${filter}`,
              document: page(`, filter: ${filter}`),
            })),
            ...nestedOf(node).map(([way, size, selection]) => ({
              way,
              document: `{ ${list}(first: ${size}) { nodes { id ${selection} } } }`,
            })),
          ];
        },
      };
    });
