import { getMetadataArgsStorage } from 'typeorm';

/** The class of an entity: a TypeORM entity, used as backing model of its graph type. */
// biome-ignore lint/suspicious/noExplicitAny: a constructor of any shape; the instance type is what matters.
export type EntityClass<E = any> = abstract new (...args: any[]) => E;

export interface StoredColumn {
  readonly property: string;
  readonly column: string;
  /** PostgreSQL type as declared in the entity. */
  readonly type: string;
  readonly array: boolean;
  readonly nullable: boolean;
}

export interface StoredRelation {
  readonly property: string;
  readonly target: EntityClass;
  /** Property of the foreign key on this row, when it stands here. */
  readonly ownKey: string | undefined;
  /** Property of the foreign key on the target, when it stands there. */
  readonly theirKey: string | undefined;
}

/** `plannedDate` → `planned_date`: property to column, class to table. */
export const snakeCase = (name: string) => name.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase();

const lineage = (entity: EntityClass): unknown[] => {
  const chain: unknown[] = [];
  for (let c: unknown = entity; typeof c === 'function' && c !== Function.prototype; c = Object.getPrototypeOf(c)) {
    chain.push(c);
  }
  return chain;
};

export const tableOf = (entity: EntityClass): string => {
  const args = getMetadataArgsStorage().tables.find((table) => table.target === entity);
  if (!args) throw new Error(`${entity.name} is not an entity`);
  return args.name ?? snakeCase(entity.name);
};

const columnCache = new Map<EntityClass, Map<string, StoredColumn>>();

/** The stored columns of an entity, inherited ones included, from its decorators; no database is needed. */
export const columnsOf = (entity: EntityClass): Map<string, StoredColumn> => {
  const cached = columnCache.get(entity);
  if (cached) return cached;
  const chain = lineage(entity);
  const columns = new Map<string, StoredColumn>();
  for (const { target, propertyName, options } of getMetadataArgsStorage().columns) {
    if (!chain.includes(target)) continue;
    columns.set(propertyName, {
      property: propertyName,
      column: options.name ?? snakeCase(propertyName),
      type: String(options.type),
      array: options.array === true,
      nullable: options.nullable === true,
    });
  }
  columnCache.set(entity, columns);
  return columns;
};

export const columnOf = (entity: EntityClass, property: string): StoredColumn => {
  const column = columnsOf(entity).get(property);
  if (!column) throw new Error(`${entity.name} has no column ${property}`);
  return column;
};

export const relationOf = (entity: EntityClass, property: string): StoredRelation => {
  const chain = lineage(entity);
  const args = getMetadataArgsStorage().relations.find((r) => chain.includes(r.target) && r.propertyName === property);
  if (!args) throw new Error(`${entity.name} has no relation ${property}`);
  const names = new Proxy({}, { get: (_, name) => name });
  const { inverseSideProperty } = args;
  const inverse = typeof inverseSideProperty === 'function' ? inverseSideProperty(names) : inverseSideProperty;
  const key = `${property}Id`;
  const isHere = columnsOf(entity).has(key);
  return {
    property,
    target: (args.type as () => EntityClass)(),
    ownKey: isHere ? key : undefined,
    theirKey: isHere ? undefined : `${inverse}Id`,
  };
};
