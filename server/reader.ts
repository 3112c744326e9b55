import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { cellFor } from '../schema/access.ts';
import { columnOf, relationOf, tableOf } from '../schema/columns.ts';
import type { Page, PageArguments, Reader, Row, Viewer } from '../schema/context.ts';
import type { EntityType } from '../schema/declaration.ts';
import type { EntityTypes } from '../schema/emit-types.ts';
import { forCaller, type RowCondition, rowColumns, sliceSql } from '../schema/slice.ts';
import type { Cursors } from './cursor.ts';
import { type Ids, prefixOf } from './ids.ts';
import { filterSql, keysetSql, type ListOrder, orderBySql, orderOf, Parameters, pageSize } from './list-sql.ts';
import { selectList } from './select-list.ts';
import { askedOfNodes, askedOfPage, askedOfRow } from './selection.ts';
import type { UnitOfWork } from './unit-of-work.ts';

export interface ReaderOptions {
  readonly types: EntityTypes;
  readonly work: UnitOfWork;
  readonly viewer: Viewer;
  readonly ids: Ids;
  readonly cursors: Cursors;
  /** Off only in the test that proves that row-level security alone holds. */
  readonly rowPredicate: boolean;
}

/** A row as it leaves a list statement: what places it in the order besides what was asked. */
type Loaded = Row & { readonly $position: (string | null)[]; readonly $parent?: string; readonly $subject?: string };

/** Whether anything but the count is asked of a connection. */
const needsRows = (page: ReadonlySet<string>) => ['edges', 'nodes', 'pageInfo'].some((name) => page.has(name));

interface Counted {
  readonly total: number;
  readonly subjects: (string | null)[] | null;
}

const isUuid = (value: string) => /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(value);

/** SQL: the value is one of an array. Of a sub-select PostgreSQL takes it that it has ten, and looks them up. */
const isOneOf = (value: string, array: string) => `${value} = any(array(select unnest(${array})))`;

/**
 * SQL: a condition that is only tried on rows which keys find. PostgreSQL 15 multiplies the lengths of all arrays that
 * one index could look up, and rather than that reads the whole table.
 */
const tried = (condition: string) => `(${condition}) is true`;

/**
 * Batched reads from the declarations: one statement per relation and level of the document, whatever the number of
 * rows; only the asked columns; only rows of the caller's slice.
 */
export class BatchingReader implements Reader {
  readonly #options: ReaderOptions;
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  async page(type: EntityType, args: PageArguments, info: GraphQLResolveInfo): Promise<Page> {
    const page = askedOfPage(info);
    const pages = needsRows(page) ? await this.#loadPages(type, args, askedOfNodes(info, type.name)) : undefined;
    return this.#toPage(type, args, page, pages?.get('') ?? [], () => this.#countRows(type, args));
  }

  async byId(id: string, info: GraphQLResolveInfo, expected?: EntityType): Promise<Row | null> {
    const prefix = prefixOf(id);
    const type = expected ?? [...this.#options.types.values()].find((candidate) => candidate.prefix === prefix);
    if (!type || !cellFor({ policy: type.row }, this.#options.viewer.role)) return null;
    const key = this.#options.ids.decode(type, id, this.#options.viewer.organisationId);
    return key ? this.related(type, 'id', key, info) : null;
  }

  async related(type: EntityType, property: string, key: string, info: GraphQLResolveInfo): Promise<Row | null> {
    const asked = askedOfRow(info, type.name);
    const loader = this.#loader(`row ${type.name}.${property} ${[...asked].sort()}`, (keys) =>
      this.#loadRows(type, property, keys, asked),
    );
    return (await loader.load(key)) as Row | null;
  }

  async children(
    type: EntityType,
    property: string,
    key: string,
    args: PageArguments,
    info: GraphQLResolveInfo,
  ): Promise<Page> {
    const page = askedOfPage(info);
    const countRows = () => this.#countChildren(type, property, args, key);
    if (!needsRows(page)) return this.#toPage(type, args, page, [], countRows);
    const asked = askedOfNodes(info, type.name);
    const loader = this.#loader(
      `page ${type.name}.${property} ${JSON.stringify(args)} ${[...asked].sort()}`,
      async (keys) => {
        const pages = await this.#loadPages(type, args, asked, property, keys);
        return keys.map((parent) => pages.get(parent) ?? []);
      },
    );
    const rows = (await loader.load(key)) as Loaded[];
    return this.#toPage(type, args, page, rows, countRows);
  }

  holds(type: EntityType, key: string, condition: string): Promise<boolean> {
    const declared = type.conditions[condition];
    if (!declared) return Promise.resolve(false);
    const loader = this.#loader(`condition ${type.name} ${condition}`, async (keys) => {
      const parameters = new Parameters();
      const conditions = [
        isOneOf('t."id"', parameters.add(keys, 'uuid[]')),
        tried(this.#conditionSql(type, declared)),
        ...this.#sliceConditions(type).map(tried),
      ];
      const sql = `select t."id" from "${tableOf(type.entity)}" t where ${conditions.join(' and ')}`;
      const { rows } = await this.#options.work.query<{ id: string }>(sql, parameters.values);
      const holding = new Set(rows.map((row) => row.id));
      return keys.map((own) => holding.has(own));
    });
    return loader.load(key) as Promise<boolean>;
  }

  #conditionSql(type: EntityType, condition: RowCondition): string {
    const { viewer, rowPredicate } = this.#options;
    const compile = () => condition.where(rowColumns(type.entity, 't'));
    return rowPredicate ? forCaller(viewer.role, viewer.scope, compile) : compile();
  }

  /** Forgets what was read: after a write the next read sees it. */
  forget(): void {
    this.#loaders.clear();
  }

  #loader(name: string, batch: (keys: string[]) => Promise<unknown[]>): DataLoader<string, unknown> {
    const known = this.#loaders.get(name);
    if (known) return known;
    const loader = new DataLoader<string, unknown>((keys) => batch([...keys]));
    this.#loaders.set(name, loader);
    return loader;
  }

  #sliceConditions(type: EntityType, alias = 't'): string[] {
    const { viewer, rowPredicate } = this.#options;
    if (!rowPredicate) return [];
    return [sliceSql(type.slice, viewer.role, alias, viewer.scope) ?? 'false'];
  }

  #take(type: EntityType, rows: readonly Record<string, unknown>[]): Loaded[] {
    return rows.map((row) => ({ ...row, $type: type.name }) as unknown as Loaded);
  }

  /** What is given of a person is recorded; a row read ahead to see whether there are more is not given. */
  #record(rows: readonly Loaded[]): void {
    for (const { $subject } of rows) if ($subject) this.#options.work.readSubject($subject);
  }

  async #loadRows(type: EntityType, property: string, keys: string[], asked: ReadonlySet<string>): Promise<unknown[]> {
    const parameters = new Parameters();
    const column = `t."${columnOf(type.entity, property).column}"`;
    const conditions = [
      isOneOf(column, parameters.add(keys.filter(isUuid), 'uuid[]')),
      ...this.#sliceConditions(type).map(tried),
    ];
    const sql = `select ${[...selectList(type, asked, this.#options.viewer.role), `${column} as "$found"`].join(', ')}
      from "${tableOf(type.entity)}" t where ${conditions.join(' and ')}`;
    const { rows } = await this.#options.work.query(sql, parameters.values);
    const taken = this.#take(type, rows);
    this.#record(taken);
    const found = new Map(taken.map((row) => [String((row as Record<string, unknown>).$found), row]));
    return keys.map((key) => found.get(key) ?? null);
  }

  #order(type: EntityType, args: PageArguments): ListOrder {
    return orderOf(type, args.orderBy, this.#options.viewer.role);
  }

  #listName(order: ListOrder): string {
    const { organisationId, role } = this.#options.viewer;
    return `${order.name}:${role}:${organisationId}`;
  }

  #filters(type: EntityType, args: PageArguments, parameters: Parameters): string[] {
    const { viewer, ids, types } = this.#options;
    const targetOf = (property: string) => types.get(relationOf(type.entity, property).target) as EntityType;
    return filterSql(type, args.filter, viewer.role, parameters, {
      keyOf: (id, property) => ids.decode(targetOf(property), id, viewer.organisationId),
      // An id of a row outside the slice is as good as an id of nothing.
      within: (keys, property) => {
        const target = targetOf(property);
        const conditions = [isOneOf('f."id"', keys), ...this.#sliceConditions(target, 'f').map(tried)];
        return `select f."id" from "${tableOf(target.entity)}" f where ${conditions.join(' and ')}`;
      },
    });
  }

  /** One statement for the pages of all parents; one row more than asked tells whether there are more. */
  async #loadPages(
    type: EntityType,
    args: PageArguments,
    asked: ReadonlySet<string>,
    property?: string,
    keys?: string[],
  ): Promise<Map<string, Loaded[]>> {
    const { size, backwards } = pageSize(args);
    const order = this.#order(type, args);
    const parameters = new Parameters();
    const parents = keys ? parameters.add(keys, 'uuid[]') : '';
    const conditions = [...this.#sliceConditions(type), ...this.#filters(type, args, parameters)];
    for (const side of ['after', 'before'] as const) {
      const cursor = args[side];
      if (cursor == null) continue;
      const position = this.#options.cursors.open(cursor, this.#listName(order));
      conditions.push(keysetSql(order, position, side, parameters));
    }
    if (property) conditions.unshift(`t."${columnOf(type.entity, property).column}" = p.key`);
    const positions = order.columns.map(({ sql }) => `${sql}::text`).join(', ');
    const select = `select ${selectList(type, asked, this.#options.viewer.role).join(', ')}, array[${positions}] as "$position"
      from "${tableOf(type.entity)}" t${conditions.length > 0 ? ` where ${conditions.join(' and ')}` : ''}
      order by ${orderBySql(order, backwards)} limit ${size + 1}`;
    const sql = keys
      ? `select p.key as "$parent", x.* from unnest(${parents}) with ordinality as p (key, n)
         cross join lateral (${select}) x order by p.n`
      : select;
    const { rows } = await this.#options.work.query(sql, parameters.values);
    const pages = new Map<string, Loaded[]>();
    for (const row of this.#take(type, rows)) {
      const parent = row.$parent ?? '';
      const page = pages.get(parent);
      if (page) page.push(row);
      else pages.set(parent, [row]);
    }
    return pages;
  }

  #toPage(
    type: EntityType,
    args: PageArguments,
    page: ReadonlySet<string>,
    loaded: readonly Loaded[],
    totalCount: () => Promise<number>,
  ): Page {
    const { size, backwards } = pageSize(args);
    const list = this.#listName(this.#order(type, args));
    const shown = loaded.slice(0, size);
    if (backwards) shown.reverse();
    if (page.has('edges') || page.has('nodes')) this.#record(shown);
    const edges = shown.map((node) => ({ node, cursor: this.#options.cursors.seal(node.$position, list) }));
    const more = loaded.length > size;
    return {
      edges,
      pageInfo: {
        hasNextPage: backwards ? args.before != null : more,
        hasPreviousPage: backwards ? more : args.after != null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount,
    };
  }

  /** SQL: how many, and when a filter tells something about those who match, who they are. */
  #countSql(type: EntityType, args: PageArguments): string {
    const subject = type.subject && args.filter ? `t."${columnOf(type.entity, type.subject).column}"` : undefined;
    return `count(*)::int as total, ${subject ? `array_agg(distinct ${subject})` : 'null'} as subjects`;
  }

  #counted(rows: readonly Counted[]): void {
    for (const { subjects } of rows) {
      for (const subject of subjects ?? []) if (subject) this.#options.work.readSubject(subject);
    }
  }

  async #countRows(type: EntityType, args: PageArguments): Promise<number> {
    const parameters = new Parameters();
    const conditions = [...this.#sliceConditions(type), ...this.#filters(type, args, parameters), 'true'];
    const sql = `select ${this.#countSql(type, args)} from "${tableOf(type.entity)}" t where ${conditions.join(' and ')}`;
    const { rows } = await this.#options.work.query<Counted>(sql, parameters.values);
    this.#counted(rows);
    return rows[0]?.total ?? 0;
  }

  #countChildren(type: EntityType, property: string, args: PageArguments, key: string): Promise<number> {
    const loader = this.#loader(`count ${type.name}.${property} ${JSON.stringify(args.filter)}`, async (keys) => {
      const parameters = new Parameters();
      const column = `t."${columnOf(type.entity, property).column}"`;
      const conditions = [
        isOneOf(column, parameters.add(keys, 'uuid[]')),
        ...this.#sliceConditions(type).map(tried),
        ...this.#filters(type, args, parameters),
      ];
      const sql = `select ${column} as parent, ${this.#countSql(type, args)} from "${tableOf(type.entity)}" t
        where ${conditions.join(' and ')} group by 1`;
      const { rows } = await this.#options.work.query<Counted & { parent: string }>(sql, parameters.values);
      this.#counted(rows);
      const totals = new Map(rows.map((row) => [row.parent, row.total]));
      return keys.map((parent) => totals.get(parent) ?? 0);
    });
    return loader.load(key) as Promise<number>;
  }
}
