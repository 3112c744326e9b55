import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { tableOf } from '../../schema/columns.ts';
import type { Page, PageArguments, Reader, Row } from '../../schema/context.ts';
import type { EntityType } from '../../schema/declaration.ts';
import type { PolicyClass } from '../../schema/policy.ts';
import { cellInUse } from '../../schema/purpose.ts';
import { prefixOf } from '../ids.ts';
import { isOneOf, isUuid, tried } from '../key-sql.ts';
import { orderOf, Parameters } from '../list-sql.ts';
import type { Loaded } from '../select-list.ts';
import { askedOfNodes, askedOfPage, askedOfRow, needsRows } from '../selection.ts';
import type { Counted } from '../subject.ts';
import { ReadRecord } from './read-record.ts';
import { RowStatements, type RowStatementsOptions } from './row-statements.ts';

/** What is asked of a connection, and of the rows in it. */
interface AskedOfPage {
  readonly page: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

/**
 * Batched reads from the declarations: one statement per relation and level of the document, whatever the number of
 * rows; only the asked columns; only rows of the caller's slice.
 */
export class BatchingReader implements Reader {
  readonly #options: RowStatementsOptions;
  readonly #statements: RowStatements;
  readonly #record: ReadRecord;
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(options: RowStatementsOptions) {
    this.#options = options;
    this.#statements = new RowStatements(options);
    this.#record = new ReadRecord({ ...options, record: options.work.record });
  }

  async page(type: EntityType, args: PageArguments, info: GraphQLResolveInfo): Promise<Page> {
    const page = askedOfPage(info);
    const asked = askedOfNodes(info, type.name);
    await this.#statements.named.learn(type, args);
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
    this.#record.children(key, args, this.#record.classes(type, [], args));
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
      const conditions = [this.#statements.condition(type, declared), ...this.#statements.shown(type)].map(tried);
      const sql = `select t."id" from "${tableOf(type.entity)}" t where ${[asked, ...conditions].join(' and ')}`;
      const { rows } = await this.#statements.ask<{ id: string }>(type, sql, parameters);
      const holding = new Set(rows.map((row) => row.id));
      return keys.map((own) => holding.has(own));
    };
    // What held a moment ago may have been withdrawn since: asked anew each time.
    return this.#loader(`condition ${type.name} ${condition}`, decide, false).load(row.$key) as Promise<boolean>;
  }

  told(row: Row, name: PolicyClass): void {
    this.#record.told(row as Loaded, name);
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

  async #loadRows(type: EntityType, property: string, keys: string[], asked: ReadonlySet<string>): Promise<unknown[]> {
    const parameters = new Parameters();
    const sql = this.#statements.rows(type, property, parameters.add(keys.filter(isUuid), 'uuid[]'), asked);
    const { rows } = await this.#statements.ask(type, sql, parameters);
    const taken = this.#record.take(type, rows);
    this.#record.rows(taken, this.#record.classes(type, asked));
    const found = new Map(taken.map((row) => [String((row as Record<string, unknown>).$found), row]));
    return keys.map((key) => found.get(key) ?? null);
  }

  /** One statement for the pages of all parents. */
  async #loadPages(
    type: EntityType,
    args: PageArguments,
    asked: ReadonlySet<string>,
    property?: string,
    keys?: string[],
  ): Promise<Map<string, Loaded[]>> {
    const parameters = new Parameters();
    const parents = keys ? parameters.add(keys, 'uuid[]') : '';
    const parent = property === undefined ? undefined : { property, key: 'p.key' };
    const select = this.#statements.page(type, args, asked, parameters, parent);
    const sql = keys
      ? `select p.key as "$parent", x.* from unnest(${parents}) with ordinality as p (key, n)
         cross join lateral (${select}) x order by p.n`
      : select;
    const { rows } = await this.#statements.ask(type, sql, parameters);
    const pages = new Map<string, Loaded[]>();
    for (const row of this.#record.take(type, rows)) {
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
    { page, asked }: AskedOfPage,
    loaded: readonly Loaded[],
    totalCount: () => Promise<number>,
  ): Page {
    const list = this.#statements.listName(orderOf(type, args.orderBy, this.#options.viewer));
    const classes = this.#record.classes(type, asked, args);
    const told = this.#record.classes(type, [], args);
    const { edges, pageInfo } = this.#record.page(args, { page, classes, told }, loaded, list);
    return { edges, pageInfo, totalCount };
  }

  async #countRows(type: EntityType, args: PageArguments): Promise<number> {
    const parameters = new Parameters();
    const sql = this.#statements.count(type, args, parameters);
    const { rows } = await this.#statements.ask<Counted>(type, sql, parameters);
    this.#record.counted(type, this.#record.classes(type, [], args), rows);
    return rows[0]?.total ?? 0;
  }

  #countChildren(type: EntityType, property: string, args: PageArguments, key: string): Promise<number> {
    const loader = this.#loader(`count ${type.name}.${property} ${JSON.stringify(args.filter)}`, async (keys) => {
      const parameters = new Parameters();
      const parents = parameters.add(keys, 'uuid[]');
      const sql = this.#statements.countOf(type, args, parameters, { property, keys: parents });
      const { rows } = await this.#statements.ask<Counted & { parent: string }>(type, sql, parameters);
      this.#record.counted(type, this.#record.classes(type, [], args), rows);
      const totals = new Map(rows.map((row) => [row.parent, row.total]));
      return keys.map((parent) => totals.get(parent) ?? 0);
    });
    return loader.load(key) as Promise<number>;
  }
}
