import type { Access } from './access.ts';
import { builder } from './builder.ts';
import { columnOf, relationOf } from './columns.ts';
import type { ApartField, ColumnField, EntityType, EnumDeclaration, Field } from './declaration.ts';
import { type Deprecation, deprecationReason } from './deprecation.ts';

const STRUCTURE = 'graph.structure';

const SCALARS: Readonly<Record<string, string>> = {
  text: 'String',
  int: 'Int',
  boolean: 'Boolean',
  date: 'Date',
  timestamptz: 'DateTime',
  'double precision': 'Float',
  uuid: 'ID',
};

const enums = new Map<string, unknown>();
const filters = new Map<string, unknown>();

/** What an enumeration's value says of itself, `deprecated` included: the builder has no options of ours there. */
const announced = (deprecated: Deprecation | undefined, extensions?: object) => ({
  ...(deprecated && { deprecationReason: deprecationReason(deprecated) }),
  ...((deprecated || extensions) && { extensions: { ...extensions, ...(deprecated && { deprecated }) } }),
});

/** `plannedDate` → `PLANNED_DATE`. */
const orderName = (name: string) => name.replace(/([A-Z])/g, '_$1').toUpperCase();

/** The graph's enumeration for a declaration, made once. */
export const enumRef = (declared: EnumDeclaration): never => {
  if (!enums.has(declared.name)) {
    const values = Object.fromEntries(
      Object.entries(declared.values).map(([value, description]) => {
        const guarded = declared.unmasked?.[value];
        const access: Access | undefined = guarded && { policy: guarded, use: 'search' };
        return [value, { description, ...announced(declared.deprecated?.[value], access && { access }) }];
      }),
    );
    enums.set(declared.name, builder.enumType(declared.name, { description: `${declared.description}.`, values }));
  }
  return enums.get(declared.name) as never;
};

const scalarOf = (type: EntityType, field: ColumnField): string =>
  field.moment ? 'DateTime' : (SCALARS[columnOf(type.entity, field.property).type] as string);

/** The graph's type for a stored column, from its PostgreSQL type. */
export const columnTypeRef = (type: EntityType, field: ColumnField | ApartField): never => {
  const isHere = field.kind === 'column';
  const column = columnOf(isHere ? type.entity : field.slice.entity, field.property);
  const scalar = isHere ? scalarOf(type, field) : SCALARS[column.type];
  if (!scalar) throw new Error(`${type.name}: no scalar for a column of type ${column.type}`);
  const ref = isHere && field.enum ? enumRef(field.enum) : scalar;
  return (column.array ? [ref] : ref) as never;
};

/** Operators per kind of value: equality for everything, ranges where there is an order. */
const operators = (scalar: string): readonly string[] => {
  if (scalar === 'Boolean') return ['eq'];
  return ['Date', 'DateTime', 'Int', 'Float'].includes(scalar) ? ['eq', 'in', 'gte', 'lte'] : ['eq', 'in'];
};

const filterRef = (name: string, ref: unknown): never => {
  const filterName = `${name}Filter`;
  if (!filters.has(filterName)) {
    const made = builder.inputType(filterName, {
      description: `Voorwaarden op een waarde: conditions on a value of type ${name}; all must hold. \`eq: null\` finds what is empty.`,
      fields: (t) =>
        Object.fromEntries(
          operators(name).map((operator) => [
            operator,
            t.field({
              type: (operator === 'in' ? [ref] : ref) as 'String',
              access: STRUCTURE,
              ...(name === 'String' && { text: 'value' }),
            }),
          ]),
        ),
    });
    filters.set(filterName, made);
  }
  return filters.get(filterName) as never;
};

const searchAccess = (type: EntityType, field: Field): Access => ({
  policy: field.access,
  row: type.row,
  use: 'search',
});

const fieldFilter = (type: EntityType, field: Field): never | undefined => {
  if (field.kind === 'relation' && field.filter) return filterRef('ID', 'ID');
  if (field.kind === 'expression' && field.filter) {
    const scalar = field.filter === true ? field.type : 'ID';
    return filterRef(scalar, scalar);
  }
  if (field.kind !== 'column' || !field.filter) return undefined;
  const scalar = scalarOf(type, field);
  return field.enum ? filterRef(field.enum.name, enumRef(field.enum)) : filterRef(scalar, scalar);
};

/** How far before the moment of a poll its answer begins, in minutes. */
export const POLL_OVERLAP = 15;

const CHANGED_SINCE = `Gewijzigd sinds: changed at this moment or later, for who asks again and again: the thing itself, not what hangs on it, such as messages, photos and visits of a job, or a concept that was deleted. Of its changes nothing is lost between two such questions: what changed up to ${POLL_OVERLAP} minutes before the moment is given too, since a change counts from when it began and can be seen a while later. Next time name the greatest \`changedAt\` seen so far (when reading all pages took more than five minutes: the moment at which that began), and pass over what is known already by its version.`;

/** `<Type>Filter`: one input field per filterable field, under the right to read that field unmasked. */
export const filterInput = (type: EntityType): never | undefined => {
  const entries = Object.entries(type.fields).filter(([, field]) => fieldFilter(type, field));
  if (entries.length === 0 && !type.ofParticipant) return undefined;
  return builder.inputType(`${type.name}Filter`, {
    description: `Voorwaarden: conditions on ${type.name}; all must hold.`,
    fields: (t) => ({
      ...Object.fromEntries(
        entries.map(([name, field]) => [
          name,
          t.field({
            type: fieldFilter(type, field) as never,
            description: field.description,
            deprecated: field.deprecated,
            access: field.access,
            extensions: { access: searchAccess(type, field) },
          }),
        ]),
      ),
      ...(type.ofParticipant && {
        participant: t.field({
          type: 'ID',
          description:
            'Deelnemer whom it is about: the id by which the own organisation knows the participant, or a ROC its student.',
          access: type.ofParticipant.access,
          extensions: { access: { policy: type.ofParticipant.access, row: type.row, use: 'search' } },
        }),
      }),
      ...(type.polled && {
        changedSince: t.field({
          type: 'DateTime',
          description: CHANGED_SINCE,
          access: type.history,
          extensions: { access: { policy: type.history, row: type.row, use: 'search' } },
        }),
      }),
    }),
  }) as never;
};

const direction = builder.enumType('OrderDirection', {
  description: 'Richting van een ordening.',
  values: { ASC: { description: 'Oplopend' }, DESC: { description: 'Aflopend' } },
});

/** `<Type>Order`: the fields by which a list may be ordered, under the right to read them unmasked. */
export const orderInput = (type: EntityType): never | undefined => {
  const sortable = Object.entries(type.fields).filter(([, field]) => field.kind === 'column' && field.order);
  if (sortable.length === 0) return undefined;
  for (const [name, field] of sortable) {
    if (columnOf(type.entity, (field as { property: string }).property).nullable) {
      throw new Error(`${type.name}.${name} may be null: a keyset cannot stand on it`);
    }
  }
  const fields = builder.enumType(`${type.name}OrderField`, {
    description: `Ordening: fields by which ${type.name} may be ordered.`,
    values: Object.fromEntries(
      sortable.map(([name, field]) => [
        orderName(name),
        {
          value: name,
          description: field.description,
          ...announced(field.deprecated && { ...field.deprecated, use: orderName(field.deprecated.use) }, {
            access: searchAccess(type, field),
          }),
        },
      ]),
    ),
  });
  return builder.inputType(`${type.name}Order`, {
    description: `Ordening of ${type.name}.`,
    fields: (t) => ({
      field: t.field({ type: fields, required: true, access: STRUCTURE }),
      direction: t.field({ type: direction, required: true, defaultValue: 'ASC', access: STRUCTURE }),
    }),
  }) as never;
};

/** The entity behind the other end of a relation or connection. */
export const targetOf = (type: EntityType, field: Field) => {
  if (field.kind === 'relationList') return field.target();
  if (field.kind === 'relation' || field.kind === 'connection') return relationOf(type.entity, field.property).target;
  throw new Error(`${type.name}: a ${field.kind} has no target`);
};
