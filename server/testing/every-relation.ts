import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { entityTypes } from '../../schema/index.ts';
import type { Role } from '../../schema/roles.ts';

const sliceOf = (role: Role) => {
  const file = `../../schema/generated/slices/${role.toLowerCase().replaceAll('_', '-')}.graphql`;
  return buildSchema(readFileSync(new URL(file, import.meta.url), 'utf8'));
};

/** Asks for the id of whatever a row leads to: of one thing, or of the first ones of a list. */
const stepsFrom = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (!isObjectType(target)) return [];
    const { id, nodes } = target.getFields();
    const { totalCount } = target.getFields();
    if (nodes) return [`${field.name}(first: 10) { ${totalCount ? 'totalCount ' : ''}nodes { id } }`];
    return id ? [`${field.name} { id }`] : [];
  });

/** For each root list that a role has, documents that together ask for its rows and all that these lead to. */
export const everyRelation = (role: Role): string[] => {
  const schema = sliceOf(role);
  const query = schema.getQueryType()?.getFields() ?? {};
  return [...entityTypes.values()].flatMap(({ name, root }) => {
    const type = schema.getType(name);
    if (!root || !query[root.list] || !isObjectType(type)) return [];
    const paged = (rows: string, steps: string) => `{ ${root.list}(${rows}) { nodes { id ${steps} } } }`;
    return [
      paged('first: 100', ''),
      paged('first: 10', stepsFrom(type).join(' ')),
      paged('last: 10', stepsFrom(type).join(' ')),
    ];
  });
};

/** All that a node of a type leads to, as a selection of it. */
export const relationsOf = (role: Role, name: string): string => {
  const type = sliceOf(role).getType(name);
  return isObjectType(type) ? stepsFrom(type).join(' ') : '';
};
