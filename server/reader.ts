import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import { columnOf, relationOf, tableOf } from '../schema/columns.ts';
import type { Page, PageArguments, Reader, Row, Viewer } from '../schema/context.ts';
import type { EntityType } from '../schema/declaration.ts';
import type { EntityTypes } from '../schema/emit-types.ts';
import type { PolicyClass } from '../schema/policy.ts';
import { cellInUse, isServed } from '../schema/purpose.ts';
import { eitherOf, forCaller, type RowCondition, rowColumns, waysShown } from '../schema/slice.ts';
import type { Cursors } from './cursor.ts';
import { type Ids, prefixOf } from './ids.ts';
import { isOneOf, isUuid, tried } from './key-sql.ts';
import { betweenSql, filterSql, type ListOrder, orderOf, Parameters, pageSize } from './list-sql.ts';
import { disclosedClasses, isRecorded } from './logs/disclosed-classes.ts';
import { NamedSubjects } from './named-subjects.ts';
import { pageInfoOf } from './page-info.ts';
import { pageSql } from './page-sql.ts';
import { type Loaded, selectList, type Within } from './select-list.ts';
import { askedOfNodes, askedOfPage, askedOfRow, needsRows } from './selection.ts';
import { type Counted, countSql, subjectOf } from './subject.ts';
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

/**
 * Batched reads from the declarations: one statement per relation and level of the document, whatever the number of
 * rows; only the asked columns; only rows of the caller's slice.
 */
export class BatchingReader implements Reader {
  readonly #options: ReaderOptions;
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();
  readonly #named: NamedSubjects;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#named = new NamedSubjects(options);
  }

  async page(type: EntityType, args: PageArguments, info: GraphQLResolveInfo): Promise<Page> {
    const page = askedOfPage(info);
    const asked = askedOfNodes(info, type.name);
    await this.#named.learn(type, args);
    const rows = needsRows(page) ? (await this.#loadPages(type, args, asked)).get('') : undefined;
    return this.#toPage(type, args, { page, asked }, rows ?? [], () => this.#countRows(type, args));
  }

  async byId(id: string, info: GraphQLResolveInfo | null, expected?: EntityType): Promise<Row | null> {
    const type = expected ?? [...this.#options.types.values()].find(({ prefix }) => prefix === prefixOf(id));
    if (!type || !cellInUse({ policy: type.row }, this.#options.viewer)) return null;
    const key = this.#options.ids.decode(type, id, this.#options.viewer.organisationId);
    return key ? this.related(type, 'id', key, info) : null;
  }

  async related(type: EntityType, property: string, key: string, info: GraphQLResolveInfo | null): Promise<Row | null> {
    const asked = info ? askedOfRow(info, type.name) : new Set<string>();
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
    const asked = askedOfNodes(info, type.name);
    // Of the parent is told whether it has any that are like this.
    if (args.filter) this.#options.work.record.discloseOf(key, this.#classes(type, [], args));
    if (!needsRows(page)) return this.#toPage(type, args, { page, asked }, [], countRows);
    const loader = this.#loader(
      `page ${type.name}.${property} ${JSON.stringify(args)} ${[...asked].sort()}`,
      async (keys) => {
        const pages = await this.#loadPages(type, args, asked, property, keys);
        return keys.map((parent) => pages.get(parent) ?? []);
      },
    );
    const rows = (await loader.load(key)) as Loaded[];
    return this.#toPage(type, args, { page, asked }, rows, countRows);
  }

  holds(type: EntityType, row: Row, condition: string): Promise<boolean> {
    const declared = type.conditions[condition];
    if (!declared) return Promise.resolve(false);
    const decide = async (keys: string[]) => {
      const parameters = new Parameters();
      const asked = isOneOf('t."id"', parameters.add(keys, 'uuid[]'));
      const conditions = [this.#conditionSql(type, declared), ...this.#sliceConditions(type)].map(tried);
      const sql = `select t."id" from "${tableOf(type.entity)}" t where ${[asked, ...conditions].join(' and ')}`;
      const { rows } = await this.#ask<{ id: string }>(type, sql, parameters);
      const holding = new Set(rows.map((row) => row.id));
      return keys.map((own) => holding.has(own));
    };
    // What held a moment ago may have been withdrawn since: asked anew each time.
    return this.#loader(`condition ${type.name} ${condition}`, decide, false).load(row.$key) as Promise<boolean>;
  }

  told(row: Row, name: PolicyClass): void {
    if (isRecorded(name)) this.#options.work.record.disclose([name], (row as Loaded).$subject);
  }

  /** Runs a statement about rows of a type. Of a log the caller is first told which lines are its own. */
  async #ask<Found extends pg.QueryResultRow>(type: EntityType, sql: string, parameters: Parameters) {
    const { work } = this.#options;
    if (type.sealedFor) await work.claimLogSubjects();
    return work.query<Found>(sql, parameters.values);
  }

  #conditionSql({ entity }: EntityType, { where }: RowCondition): string {
    const { viewer, rowPredicate } = this.#options;
    const compile = () => where(rowColumns(entity, 't'));
    return rowPredicate ? forCaller(viewer.role, viewer.scope, compile) : compile();
  }

  /** Forgets what was read: after a write the next read sees it. */
  readonly forget = (): void => this.#loaders.clear();

  #loader(name: string, batch: (keys: string[]) => Promise<unknown[]>, cache = true): DataLoader<string, unknown> {
    const known = this.#loaders.get(name);
    if (known) return known;
    const loader = new DataLoader<string, unknown>((keys) => batch([...keys]), { cache });
    this.#loaders.set(name, loader);
    return loader;
  }

  /** In which ways the caller is shown rows; none where row-level security alone says so. */
  #ways(type: EntityType, alias = 't'): readonly string[] {
    const { viewer, rowPredicate } = this.#options;
    // Rows that the purpose does not need are not there.
    if (!isServed({ policy: type.row }, viewer.activity)) return ['false'];
    return rowPredicate ? waysShown(type.slice, alias, viewer) : [];
  }

  #sliceConditions = (type: EntityType, alias?: string) => eitherOf(this.#ways(type, alias));

  readonly #within: Within = (slice, alias) =>
    this.#options.rowPredicate ? eitherOf(waysShown(slice, alias, this.#options.viewer)) : [];

  #take(type: EntityType, rows: readonly Record<string, unknown>[]): Loaded[] {
    const { ids } = this.#options;
    return rows.map(({ $subject, ...row }) => {
      const subject = typeof $subject === 'string' ? subjectOf(type, $subject, ids) : undefined;
      return { ...row, $type: type.name, $subject: subject } as unknown as Loaded;
    });
  }

  /** What is given of a person is recorded; a row read ahead to see whether there are more is not given. */
  #record(rows: readonly Loaded[], classes: readonly PolicyClass[]): void {
    const { record } = this.#options.work;
    for (const { $key, $subject, $openUntil } of rows) {
      record.disclose(classes, $subject);
      if ($openUntil) record.open($openUntil, classes);
      if ($subject) record.meet($key, $subject);
    }
  }

  #classes = (type: EntityType, asked: Iterable<string>, args?: PageArguments) =>
    disclosedClasses(type, asked, this.#options.viewer, args);

  async #loadRows(type: EntityType, property: string, keys: string[], asked: ReadonlySet<string>): Promise<unknown[]> {
    const parameters = new Parameters();
    const column = `t."${columnOf(type.entity, property).column}"`;
    const conditions = [
      isOneOf(column, parameters.add(keys.filter(isUuid), 'uuid[]')),
      ...this.#sliceConditions(type).map(tried),
    ];
    const sql = `select ${[...selectList(type, asked, this.#options.viewer, this.#within), `${column} as "$found"`].join(', ')}
      from "${tableOf(type.entity)}" t where ${conditions.join(' and ')}`;
    const { rows } = await this.#ask(type, sql, parameters);
    const taken = this.#take(type, rows);
    this.#record(taken, this.#classes(type, asked));
    const found = new Map(taken.map((row) => [String((row as Record<string, unknown>).$found), row]));
    return keys.map((key) => found.get(key) ?? null);
  }

  #listName = ({ name }: ListOrder, { role, organisationId } = this.#options.viewer) =>
    `${name}:${role}:${organisationId}`;

  #filters(type: EntityType, args: PageArguments, parameters: Parameters): string[] {
    const { viewer, ids, types } = this.#options;
    const targetOf = (property: string) => types.get(relationOf(type.entity, property).target) as EntityType;
    return filterSql(type, args.filter, viewer, parameters, {
      keyOf: (id, property) => ids.decode(targetOf(property), id, viewer.organisationId),
      subjectOf: (id) => this.#named.sealed(type, id),
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
    const [order, parameters] = [orderOf(type, args.orderBy, this.#options.viewer), new Parameters()];
    const parents = keys ? parameters.add(keys, 'uuid[]') : '';
    const placed = (cursor: string) => this.#options.cursors.open(cursor, this.#listName(order));
    const conditions = [...this.#filters(type, args, parameters), ...betweenSql(order, args, placed, parameters)];
    if (property) conditions.unshift(`t."${columnOf(type.entity, property).column}" = p.key`);
    const select = pageSql({
      type,
      columns: selectList(type, asked, this.#options.viewer, this.#within),
      conditions,
      ways: this.#ways(type),
      order,
      backwards,
      limit: size + 1,
    });
    const sql = keys
      ? `select p.key as "$parent", x.* from unnest(${parents}) with ordinality as p (key, n)
         cross join lateral (${select}) x order by p.n`
      : select;
    const { rows } = await this.#ask(type, sql, parameters);
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
    { page, asked }: { readonly page: ReadonlySet<string>; readonly asked: ReadonlySet<string> },
    loaded: readonly Loaded[],
    totalCount: () => Promise<number>,
  ): Page {
    const { size, backwards } = pageSize(args);
    const list = this.#listName(orderOf(type, args.orderBy, this.#options.viewer));
    const shown = backwards ? loaded.slice(0, size).reverse() : loaded.slice(0, size);
    const classes = this.#classes(type, asked, args);
    // That nobody is like this, is an answer too.
    this.#options.work.record.disclose(classes);
    if (page.has('edges') || page.has('nodes')) this.#record(shown, classes);
    // Who is found by a filter is told of without being shown: by a cursor, or by there being more.
    if (args.filter && page.has('pageInfo')) this.#record(loaded, this.#classes(type, [], args));
    const edges = shown.map((node) => ({ node, cursor: this.#options.cursors.seal(node.$position, list) }));
    return { edges, pageInfo: pageInfoOf(edges, args, loaded.length > size), totalCount };
  }

  #counted(type: EntityType, args: PageArguments, rows: readonly Counted[]): void {
    const { ids, work } = this.#options;
    const classes = this.#classes(type, [], args);
    work.record.disclose(classes);
    for (const subject of rows.flatMap(({ subjects }) => subjects ?? []))
      work.record.disclose(classes, subject && subjectOf(type, subject, ids));
  }

  async #countRows(type: EntityType, args: PageArguments): Promise<number> {
    const parameters = new Parameters();
    const conditions = [...this.#sliceConditions(type), ...this.#filters(type, args, parameters), 'true'];
    const sql = `select ${countSql(type, args)} from "${tableOf(type.entity)}" t where ${conditions.join(' and ')}`;
    const { rows } = await this.#ask<Counted>(type, sql, parameters);
    this.#counted(type, args, rows);
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
      const sql = `select ${column} as parent, ${countSql(type, args)} from "${tableOf(type.entity)}" t
        where ${conditions.join(' and ')} group by 1`;
      const { rows } = await this.#ask<Counted & { parent: string }>(type, sql, parameters);
      this.#counted(type, args, rows);
      const totals = new Map(rows.map((row) => [row.parent, row.total]));
      return keys.map((parent) => totals.get(parent) ?? 0);
    });
    return loader.load(key) as Promise<number>;
  }
}
