/** Selections of a type's fields, by what a role may expect of them. */
import type { Role } from '../../../schema/roles.ts';
import { expectationOf } from './expected.ts';
import { type ShapeField, type ShapeType, shape } from './shape.ts';

/** Fields that a role reads of every own row, in full or masked. */
export const allowedFields = (type: ShapeType, role: Role): ShapeField[] =>
  type.fields.filter(({ coordinate }) => /^(full|masked)/.test(expectationOf(coordinate, role)));

export const conditionalFields = (type: ShapeType, role: Role): ShapeField[] =>
  type.fields.filter(({ coordinate }) => expectationOf(coordinate, role).startsWith('conditional'));

export const deniedFields = (type: ShapeType, role: Role): ShapeField[] =>
  type.fields.filter(({ coordinate }) => expectationOf(coordinate, role) === '');

/** A field as it stands in a document, under another name where it is to be one that never existed. */
export const selectionOf = ({ name, coordinate, kind, target }: ShapeField, as = name): string => {
  if (coordinate === 'Query.nodes') return `${as}(ids: ["none"]) { id }`;
  if (coordinate === 'Query.explainAccess') return `${as}(coordinate: "Query.viewer") { outcome }`;
  if (coordinate === 'Query.logConsistency') return `${as}(from: 1, to: 1)`;
  if (coordinate.startsWith('Query.') && kind === 'one' && name !== 'viewer') return `${as}(id: "none") { id }`;
  if (kind === 'connection') return `${as} { nodes { id } }`;
  if (target === 'Permission') return `${as} { right }`;
  if (target === 'StandIn') return `${as} { standsInFor }`;
  if (target === 'Viewer') return `${as} { role }`;
  return kind === 'value' ? as : `${as} { id }`;
};

/** All values and the ids of the rows that lists and relations lead to; connections are asked one by one. */
export const rowSelection = (type: ShapeType, role: Role, fields: readonly ShapeField[] = []): string => {
  const chosen = fields.length > 0 ? fields : allowedFields(type, role).filter(({ kind }) => kind !== 'connection');
  return chosen.map((field) => selectionOf(field)).join(' ');
};

/** Only what stands on the row itself. */
export const valueSelection = (type: ShapeType, role: Role): string => {
  const values = allowedFields(type, role).filter(({ kind }) => kind === 'value');
  return values.map(({ name }) => name).join(' ');
};

/** Values and relations, and of each row that a relation leads to all values. */
export const nestedSelection = (type: ShapeType, role: Role): string =>
  allowedFields(type, role)
    .filter(({ kind }) => kind !== 'connection')
    .map((field) =>
      field.kind === 'value' ? field.name : `${field.name} { ${valueSelection(shape(field.target), role)} }`,
    )
    .join(' ');
