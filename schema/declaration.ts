import type { EntityClass } from './columns.ts';
import type { Deprecation } from './deprecation.ts';
import type { Exported } from './exported.ts';
import type { Keeping } from './keeping.ts';
import type { PolicyClass } from './policy.ts';
import type { Role } from './roles.ts';
import type { Predicate, RowCondition, Slice } from './slice.ts';

type Property<E> = Extract<keyof E, string>;

/** What every declared field says: the policy class that decides who reads it, and what it is. */
export interface FieldBase {
  readonly access: PolicyClass;
  /** Begins with the Dutch term of the domain. */
  readonly description: string;
  /** When it will go, and what takes its place. */
  readonly deprecated?: Deprecation;
}

/** An enumeration: its name in the graph and a description per value. */
export interface EnumDeclaration {
  readonly name: string;
  readonly description: string;
  readonly values: Readonly<Record<string, string>>;
  /** Values that only readers of the class in full may know to exist: for the others they are never shown. */
  readonly unmasked?: Readonly<Record<string, PolicyClass>>;
  /** Values that will go. */
  readonly deprecated?: Readonly<Record<string, Deprecation>>;
}

/** A stored column. `filter` and `order` open it to the arguments of connections, for roles that read it unmasked. */
export interface ColumnField extends FieldBase {
  readonly kind: 'column';
  readonly property: string;
  readonly enum?: EnumDeclaration;
  readonly filter?: true;
  readonly order?: true;
  /** Milliseconds since 1970, given as a DateTime. */
  readonly moment?: true;
  /** What the stored value is called in the reader's language. */
  readonly said?: (value: unknown, language: 'nl' | 'en') => unknown;
  /** What all but these roles read, filter and order by: the same value, empty where its processing is restricted. */
  readonly restricted?: { readonly property: string; readonly butNotFor: readonly Role[] };
  /** Masked form → the stored column that holds it. */
  readonly masked?: Readonly<Record<string, { property: string; form: string }>>;
}

/** Another row: by foreign key on this row, or (inverse) by a unique foreign key on the other. */
export interface RelationField extends FieldBase {
  readonly kind: 'relation';
  readonly property: string;
  readonly filter?: true;
}

/** Other rows whose keys stand in an array column of this row. */
export interface RelationListField extends FieldBase {
  readonly kind: 'relationList';
  readonly property: string;
  readonly target: () => EntityClass;
}

/** A Relay connection to rows that refer to this one. */
export interface ConnectionField extends FieldBase {
  readonly kind: 'connection';
  readonly property: string;
}

/** A value computed in SQL from columns of the row. */
export interface ExpressionField extends FieldBase {
  readonly kind: 'expression';
  readonly type: 'Int' | 'String' | 'Boolean' | 'Date';
  readonly properties: readonly string[];
  readonly sql: (...columns: string[]) => string;
  /** Opens it to the filter of connections: what is true or false, never empty; or an id, by the column of its key. */
  readonly filter?: true | { readonly key: string; readonly types: () => readonly EntityType[] };
}

/** A value in a row of its own, because who reads it depends on more than the row that it belongs to. */
export interface ApartField extends FieldBase {
  readonly kind: 'apart';
  /** Column of the row of its own. */
  readonly property: string;
  /** Who has which of those rows. */
  readonly slice: Slice;
  /** Property of those rows with the key of the row that they belong to. */
  readonly belongsTo: string;
  /** Which of those rows it is; there is at most one. */
  readonly where: Predicate<unknown>;
}

export type Field = ColumnField | RelationField | RelationListField | ConnectionField | ExpressionField | ApartField;

type Options<K extends Field> = Omit<K, 'kind' | 'property'>;

const fieldsOf = <E>() => ({
  column: (property: Property<E>, options: Options<ColumnField>): ColumnField => ({
    kind: 'column',
    property,
    ...options,
  }),
  relation: (property: Property<E>, options: Options<RelationField>): RelationField => ({
    kind: 'relation',
    property,
    ...options,
  }),
  relationList: (property: Property<E>, options: Options<RelationListField>): RelationListField => ({
    kind: 'relationList',
    property,
    ...options,
  }),
  connection: (property: Property<E>, options: Options<ConnectionField>): ConnectionField => ({
    kind: 'connection',
    property,
    ...options,
  }),
  expression: (
    properties: readonly Property<E>[],
    options: Omit<ExpressionField, 'kind' | 'properties'>,
  ): ExpressionField => ({ kind: 'expression', properties, ...options }),
});

/** Declares a value in a row of another table; it is in no filter and no order. */
export const apart = <E>(
  _entity: EntityClass<E>,
  property: Property<E>,
  options: Pick<FieldBase, 'access' | 'description'> & {
    slice: Slice<E>;
    belongsTo: Property<E>;
    where: Predicate<E>;
  },
): ApartField => ({ kind: 'apart', property, ...options }) as unknown as ApartField;

/** The columns that a role may write, within its slice. */
// biome-ignore lint/suspicious/noExplicitAny: without an entity, of any entity.
export interface Writes<E = any> {
  readonly update: readonly Property<E>[];
  readonly insert?: readonly Property<E>[];
  /** Which rows the role may remove. */
  readonly remove?: Predicate<E>;
  /** What must hold of the row as written, besides that it is in the slice. */
  readonly check?: Predicate<E>;
  /** What must hold of a new row instead: one that is in the slice only by what comes after it, or may come anew. */
  readonly inserted?: Predicate<E>;
}

/** A table as it is read and written within a slice. */
export interface Stored {
  readonly entity: EntityClass;
  readonly slice: Slice;
  /** What each role may write, for grants and the write policies. */
  readonly writes: Readonly<Partial<Record<Role, Writes>>>;
}

/** A table of the graph's own bookkeeping: no type of the graph, but the same fences. */
export interface Bookkeeping extends Stored {
  /** Columns that every role of the slice reads. */
  readonly reads: readonly string[];
  /** Column with the moment from which a row has its age. */
  readonly keptFrom: string;
  /** Rows are cleared away when they are this old. */
  readonly keptHours: (keeping: Keeping) => number;
  /** Column that, once it is filled in, says that the row has served. */
  readonly overWhen?: string;
}

interface BookkeepingOptions<E>
  extends Omit<Bookkeeping, 'entity' | 'slice' | 'reads' | 'writes' | 'keptFrom' | 'overWhen'> {
  slice: Slice<E>;
  reads: readonly Property<E>[];
  writes: Readonly<Partial<Record<Role, Writes<E>>>>;
  keptFrom: Property<E>;
  overWhen?: Property<E>;
}

/** Declares a table of the graph's own bookkeeping. */
export const bookkeeping = <E>(entity: EntityClass<E>, options: BookkeepingOptions<E>): Bookkeeping =>
  ({ ...options, entity }) as unknown as Bookkeeping;

/** The file of a row: what says where it is and what it is, and the class of putting it there. */
export interface FileOf {
  readonly key: string;
  readonly contentType: string;
  readonly change: PolicyClass;
}

/** The right to ask for the rows about one person, and the types as which that person has an id. */
export interface SubjectFilter {
  readonly access: PolicyClass;
  readonly type: () => EntityType;
  /** As what else an organisation knows the person, and the SQL function that gives the participant behind its key. */
  readonly orAs: { readonly type: () => EntityType; readonly participant: string };
}

/** An entity as the graph shows it: one declaration from which type, loader, fences, docs and grants come. */
export interface EntityType extends Stored {
  readonly name: string;
  readonly description: string;
  /** Global ids read `<prefix>_…`; unique across types. */
  readonly prefix: string;
  /** Ids of rows about persons differ per reading organisation, so that two partners cannot join their exports. */
  readonly pseudonymous: boolean;
  /** Root fields: the connection and the singular by id. */
  readonly root?: { readonly list: string; readonly one: string };
  /** Policy class of the row itself: who may see that it exists. */
  readonly row: PolicyClass;
  /** Policy class of `totalCount`. */
  readonly counting: PolicyClass;
  /** Policy class of `version` and `changedAt`, where it differs from the row's. */
  readonly history: PolicyClass;
  /** Row conditions of the policy that are about this entity, by name. */
  readonly conditions: Readonly<Record<string, RowCondition>>;
  /** Column with the raw key of the data subject; rows of such an entity are personal data and reading them is logged. */
  readonly subject?: string;
  /** Column with the organisation under whose key the subject is sealed; absent where the subject is the raw key. */
  readonly sealedFor?: string;
  /** Lets a filter name a participant by the id that the caller's own organisation knows. */
  readonly ofParticipant?: SubjectFilter;
  /** Columns of the default order, as far as the reader may know them; the id settles ties. */
  readonly order: readonly string[];
  /** Whether the default order is descending. */
  readonly descending: boolean;
  /** Whether lists of it can be asked for what changed since a moment, again and again, with nothing lost between. */
  readonly polled: boolean;
  /** What an export of the list holds of each row. */
  readonly exported?: Exported;
  /** The file that belongs to each row, given over HTTP to who reads the row. */
  readonly file?: FileOf;
  readonly fields: Readonly<Record<string, Field>>;
  /** How rows are found by who may not be shown them. */
  readonly searched?: Searched;
  /** Columns that a role's guards read, beside those that the role is shown. */
  readonly guards: Readonly<Partial<Record<Role, readonly string[]>>>;
}

/** A search by a value that nobody is shown, within the slice of the searcher. */
export interface Searched {
  /** The class of searching. */
  readonly access: PolicyClass;
  /** Columns that the search compares and gives. */
  readonly columns: readonly string[];
}

interface EntityOptions<E> {
  prefix: string;
  description: string;
  pseudonymous?: true;
  root?: { list: string; one: string };
  row: PolicyClass;
  counting?: PolicyClass;
  history?: PolicyClass;
  slice: Slice<E>;
  conditions?: Readonly<Record<string, RowCondition<E>>>;
  subject?: Property<E>;
  sealedFor?: Property<E>;
  ofParticipant?: SubjectFilter;
  order: readonly Property<E>[];
  descending?: true;
  polled?: true;
  exported?: Exported;
  file?: { key: Property<E>; contentType: Property<E>; change: PolicyClass };
  fields: (field: ReturnType<typeof fieldsOf<E>>) => Readonly<Record<string, Field>>;
  writes?: Readonly<Partial<Record<Role, Writes<E>>>>;
  searched?: { access: PolicyClass; columns: readonly Property<E>[] };
  guards?: Readonly<Partial<Record<Role, readonly Property<E>[]>>>;
}

const declared = new Map<EntityClass, EntityType>();

/** How a stored class is shown; undefined when the graph does not show it. Whole once all areas are loaded. */
export const shownAs = (entity: EntityClass): EntityType | undefined => declared.get(entity);

/** Declares how an entity is shown; every field names the policy class that decides who reads it. */
export const entityType = <E>(entity: EntityClass<E>, name: string, options: EntityOptions<E>): EntityType => {
  const type = {
    counting: options.row,
    history: options.row,
    conditions: {},
    writes: {},
    guards: {},
    pseudonymous: false,
    descending: false,
    polled: false,
    ...options,
    entity,
    name,
    fields: options.fields(fieldsOf<E>()),
  } as unknown as EntityType;
  declared.set(entity as unknown as EntityClass, type);
  return type;
};

/** Builds an enumeration from its values; each description begins with the Dutch term. */
export const enumeration = (
  name: string,
  description: string,
  values: Readonly<Record<string, string>>,
  unmasked: Readonly<Record<string, PolicyClass>> = {},
  deprecated: Readonly<Record<string, Deprecation>> = {},
): EnumDeclaration => ({ name, description, values, unmasked, deprecated });
