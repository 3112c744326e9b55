import { type Access, cellFor, type PolicyTable } from './access.ts';
import { columnOf, columnsOf, type EntityClass, relationOf, snakeCase } from './columns.ts';
import { type ColumnField, type EntityType, type Field, shownAs } from './declaration.ts';
import { policy } from './policy.ts';
import type { Role } from './roles.ts';

/** What every stored row has: its history, for those who may follow it, and its administration. */
const storedRowFields = (type: EntityType): Record<string, Field> => ({
  version: {
    kind: 'column',
    property: 'version',
    access: type.history,
    description: 'Versie: counts changes; a mutation names the version it saw.',
  },
  changedAt: { kind: 'column', property: 'changedAt', access: type.history, description: 'Gewijzigd op.' },
  createdAt: { kind: 'column', property: 'createdAt', access: 'row.administration', description: 'Aangemaakt op.' },
  archiveDate: {
    kind: 'column',
    property: 'archiveDate',
    access: 'row.administration',
    description: 'Archiefactiedatum.',
  },
  processingActivity: {
    kind: 'column',
    property: 'processingActivity',
    access: 'row.administration',
    description: 'Verwerkingsactiviteit under which the row is kept: its URI.',
  },
});

/** Whether rows of the entity have the column: lines of a log have no history, and who answers for them is who wrote them. */
export const hasColumn = (type: EntityType, property: string): boolean => columnsOf(type.entity).has(property);

const commonFields = (type: EntityType): Record<string, Field> =>
  Object.fromEntries(Object.entries(storedRowFields(type)).filter(([property]) => hasColumn(type, property)));

const allFieldsOf = new WeakMap<EntityType, Readonly<Record<string, Field>>>();

/** All declared fields of an entity, those that every row has included. */
export const allFields = (type: EntityType): Readonly<Record<string, Field>> => {
  const known = allFieldsOf.get(type);
  if (known) return known;
  const fields = { ...commonFields(type), ...type.fields };
  allFieldsOf.set(type, fields);
  return fields;
};

export const accessOf = (type: EntityType, field: Field): Access => ({ policy: field.access, row: type.row });

/** A key is of no use, and not granted, to a role that sees nothing of what it leads to. */
const isShown = (target: EntityClass, role: Role, table: PolicyTable): boolean => {
  const type = shownAs(target);
  return !type || table[type.row].cells[role] !== undefined;
};

/** The stored property of a column that a role reads in full: where its processing may be restricted, what is left. */
export const propertyFor = ({ property, restricted }: ColumnField, role: Role): string =>
  restricted && !restricted.butNotFor.includes(role) ? restricted.property : property;

/**
 * The stored column that a role reads for a field: the masked form where the policy says so.
 * @returns the property, or undefined when the role may not read the field or the field stores nothing of its own.
 */
export const readProperties = (type: EntityType, field: Field, role: Role, table: PolicyTable = policy): string[] => {
  const cell = cellFor(accessOf(type, field), role, table);
  if (!cell) return [];
  switch (field.kind) {
    case 'column': {
      if (!cell.mask) return [propertyFor(field, role)];
      const masked = field.masked?.[cell.mask];
      // A mask that the field does not declare leaves nothing to show.
      return masked ? [masked.property] : [];
    }
    case 'expression':
      return cell.mask ? [] : [...field.properties];
    case 'relation': {
      const { target, ownKey } = relationOf(type.entity, field.property);
      return ownKey && isShown(target, role, table) ? [ownKey] : [];
    }
    case 'relationList':
      return isShown(field.target(), role, table) ? [field.property] : [];
    case 'connection':
    case 'apart':
      return [];
  }
};

/** The properties of an entity that a role may select: what the column grants say too. */
export const selectableProperties = (type: EntityType, role: Role, table: PolicyTable = policy): Set<string> => {
  const properties = new Set<string>();
  if (!table[type.row].cells[role]) return properties;
  properties.add('id');
  for (const property of ['responsibleOrganisationId', type.subject, type.sealedFor]) {
    if (property && hasColumn(type, property)) properties.add(property);
  }
  for (const field of Object.values(allFields(type))) {
    for (const property of readProperties(type, field, role, table)) properties.add(property);
  }
  return properties;
};

/** Columns of the default order that the role may read in full; the id settles the rest. */
export const defaultOrder = (type: EntityType, role: Role, table: PolicyTable = policy): readonly string[] =>
  type.order.flatMap((property) => {
    const field = Object.values(allFields(type)).find(
      (own): own is ColumnField =>
        own.kind === 'column' &&
        own.property === property &&
        cellFor({ ...accessOf(type, own), use: 'search' }, role, table) !== undefined,
    );
    return field ? [propertyFor(field, role)] : [];
  });

/** SQL by which a column is ordered: an open date sorts last, a text that may not be shown first. */
export const orderExpression = (type: EntityType, property: string, alias: string): string => {
  const column = columnOf(type.entity, property);
  const sql = `${alias}."${column.column}"`;
  if (!column.nullable) return sql;
  const ends: Readonly<Record<string, string>> = { date: `'infinity'::date`, text: `''` };
  const end = ends[column.type];
  if (!end) throw new Error(`${type.name} cannot be ordered by ${snakeCase(property)}`);
  // Not `coalesce`: under row-level security PostgreSQL 15 begins at no position of an index on that.
  return `case when ${sql} is null then ${end} else ${sql} end`;
};
