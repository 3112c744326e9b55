import type pg from 'pg';
import { columnOf, relationOf, tableOf } from '../../schema/columns.ts';
import type { PageArguments, Viewer } from '../../schema/context.ts';
import type { EntityType } from '../../schema/declaration.ts';
import type { EntityTypes } from '../../schema/emit-types.ts';
import { isServed } from '../../schema/purpose.ts';
import { eitherOf, forCaller, type RowCondition, rowColumns, waysShown } from '../../schema/slice.ts';
import type { Cursors } from '../cursor.ts';
import { type Ids, prefixOf } from '../ids.ts';
import { isOneOf, tried } from '../key-sql.ts';
import { betweenSql, filterSql, type ListOrder, orderOf, type Parameters, pageSize } from '../list-sql.ts';
import { NamedSubjects } from '../named-subjects.ts';
import { pageSql } from '../page-sql.ts';
import { selectList, type Within } from '../select-list.ts';
import { countSql, oneOfCountsSql } from '../subject.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import type { IdOf, IdsOf, Variables } from './planned.ts';

export interface RowStatementsOptions {
  readonly types: EntityTypes;
  readonly work: UnitOfWork;
  readonly viewer: Viewer;
  readonly ids: Ids;
  readonly cursors: Cursors;
  /** Off only in the test that proves that row-level security alone holds. */
  readonly rowPredicate: boolean;
}

/** What is needed of rows besides what is asked of them. */
interface Needed {
  readonly withId: boolean;
  /** Conditions of the policy of which is told whether they hold, each in a column (`conditionColumn`). */
  readonly conditions?: readonly string[];
}

const ALL = { withId: true, placed: true };

/** The column that tells of a row whether a condition of the policy holds. */
export const conditionColumn = (condition: string): string => `$if ${condition}`;

/** What statements about rows of the caller's slice are made of, whether each is sent by itself or all in one. */
export class RowStatements {
  readonly named: NamedSubjects;
  readonly #options: RowStatementsOptions;

  constructor(options: RowStatementsOptions) {
    this.#options = options;
    this.named = new NamedSubjects(options);
  }

  /** Runs a statement about rows of a type. Of a log the caller is first told which lines are its own. */
  async ask<Found extends pg.QueryResultRow>(type: EntityType, sql: string, parameters: Parameters) {
    const { work } = this.#options;
    if (type.sealedFor) await work.claimLogSubjects();
    return work.query<Found>(sql, parameters.values);
  }

  /** In which ways the caller is shown rows; none where row-level security alone says so. */
  ways(type: EntityType, alias = 't'): readonly string[] {
    const { viewer, rowPredicate } = this.#options;
    // Rows that the purpose does not need are not there.
    if (!isServed({ policy: type.row }, viewer.activity)) return ['false'];
    return rowPredicate ? waysShown(type.slice, alias, viewer) : [];
  }

  /** Conditions of which rows the caller is shown. */
  shown(type: EntityType, alias?: string): readonly string[] {
    return eitherOf(this.ways(type, alias));
  }

  readonly #within: Within = (slice, alias) =>
    this.#options.rowPredicate ? eitherOf(waysShown(slice, alias, this.#options.viewer)) : [];

  /** A condition of the policy, of rows under the alias `t`. */
  condition({ entity }: EntityType, { where }: RowCondition): string {
    const { viewer, rowPredicate } = this.#options;
    const compile = () => where(rowColumns(entity, 't'));
    return rowPredicate ? forCaller(viewer.role, viewer.scope, compile) : compile();
  }

  /** The list for which a cursor holds. */
  listName({ name }: ListOrder, { role, organisationId }: Viewer = this.#options.viewer): string {
    return `${name}:${role}:${organisationId}`;
  }

  /** The raw key of the row that a request names. */
  keyBy(idOf: IdOf, variables: Variables): string | null {
    return idOf(variables, this.#options.ids, this.#options.viewer.organisationId);
  }

  /** What a filter says of rows. @throws BAD_USER_INPUT, UNAUTHORIZED_FIELD */
  filters(type: EntityType, args: PageArguments, parameters: Parameters): string[] {
    const { viewer, ids, types } = this.#options;
    const targetOf = (property: string) => types.get(relationOf(type.entity, property).target) as EntityType;
    return filterSql(type, args.filter, viewer, parameters, {
      keyOf: (id, property) => ids.decode(targetOf(property), id, viewer.organisationId),
      keyAs: (id, possible) => {
        const found = possible.find(({ prefix }) => prefix === prefixOf(id));
        return found ? ids.decode(found, id, viewer.organisationId) : null;
      },
      subjectOf: (id) => this.named.sealed(type, id),
      // An id of a row outside the slice is as good as an id of nothing.
      within: (keys, property) => {
        const target = targetOf(property);
        const conditions = [isOneOf('f."id"', keys), ...this.shown(target, 'f').map(tried)];
        return `select f."id" from "${tableOf(target.entity)}" f where ${conditions.join(' and ')}`;
      },
    });
  }

  /** The raw keys of the rows that a request names. */
  keysBy(idsOf: IdsOf, variables: Variables): ReturnType<IdsOf> {
    return idsOf(variables, this.#options.ids, this.#options.viewer.organisationId);
  }

  /** Of each row whether conditions of the policy hold. */
  #conditions(type: EntityType, conditions: readonly string[] = []): string[] {
    return conditions.map((name) => {
      const declared = type.conditions[name];
      return `${declared ? tried(this.condition(type, declared)) : 'false'} as "${conditionColumn(name)}"`;
    });
  }

  /** A row by its key, which is this expression. */
  row(type: EntityType, key: string, asked: ReadonlySet<string>, needed: Needed): string {
    return this.#rows(type, asked, [], `t."id" = ${key}`, needed);
  }

  /** Rows by keys, each with the one that it was found by (`$found`). */
  rows(type: EntityType, property: string, keys: string, asked: ReadonlySet<string>, needed: Needed = ALL): string {
    const column = `t."${columnOf(type.entity, property).column}"`;
    return this.#rows(type, asked, [`${column} as "$found"`], isOneOf(column, keys), needed);
  }

  #rows(
    type: EntityType,
    asked: ReadonlySet<string>,
    more: readonly string[],
    found: string,
    { withId, conditions: told }: Needed,
  ): string {
    const columns = [
      ...selectList(type, asked, this.#options.viewer, this.#within, withId),
      ...this.#conditions(type, told),
      ...more,
    ];
    const conditions = [found, ...this.shown(type).map(tried)];
    return `select ${columns.join(', ')} from "${tableOf(type.entity)}" t where ${conditions.join(' and ')}`;
  }

  /**
   * A page; one row more than asked tells whether there are more.
   * @param parent the property that refers to a row of which these are, and its key
   * @throws BAD_USER_INPUT for arguments that make no page
   */
  page(
    type: EntityType,
    args: PageArguments,
    asked: ReadonlySet<string>,
    parameters: Parameters,
    parent?: { readonly property: string; readonly key: string },
    { withId, placed, conditions: told }: Needed & { readonly placed: boolean } = ALL,
  ): string {
    const { size, backwards } = pageSize(args);
    const order = orderOf(type, args.orderBy, this.#options.viewer);
    const conditions = this.pageConditions(type, args, parameters, order);
    if (parent) conditions.unshift(`t."${columnOf(type.entity, parent.property).column}" = ${parent.key}`);
    const columns = [
      ...selectList(type, asked, this.#options.viewer, this.#within, withId),
      ...this.#conditions(type, told),
    ];
    const ways = parent ? this.ways(type).map(tried) : this.ways(type);
    return pageSql({ type, columns, conditions, ways, order, backwards, limit: size + 1, placed });
  }

  /** What the filter and the cursors of a page say of its rows. @throws as `page` */
  pageConditions(
    type: EntityType,
    args: PageArguments,
    parameters: Parameters,
    order = orderOf(type, args.orderBy, this.#options.viewer),
  ): string[] {
    const placed = (cursor: string) => this.#options.cursors.open(cursor, this.listName(order));
    return [...this.filters(type, args, parameters), ...betweenSql(order, args, placed, parameters)];
  }

  /** How many rows there are, as `countSql` says it. */
  count(type: EntityType, args: PageArguments, parameters: Parameters): string {
    const conditions = [...this.shown(type), ...this.filters(type, args, parameters), 'true'];
    return `select ${countSql(type, args)} from "${tableOf(type.entity)}" t where ${conditions.join(' and ')}`;
  }

  /** Several counts in one look at all rows, each in a column of this name. */
  counts(type: EntityType, asked: readonly { name: string; args: PageArguments }[], parameters: Parameters): string {
    const columns = asked.map(({ name, args }) => {
      const counted = oneOfCountsSql(type, args, this.filters(type, args, parameters).join(' and '));
      return `${counted} as "${name}"`;
    });
    const conditions = [...this.shown(type), 'true'];
    return `select ${columns.join(', ')} from "${tableOf(type.entity)}" t where ${conditions.join(' and ')}`;
  }

  /** The same of the rows that refer to one row, or for each of several parents (`parent`). */
  countOf(
    type: EntityType,
    args: PageArguments,
    parameters: Parameters,
    { property, key, keys }: { readonly property: string; readonly key?: string; readonly keys?: string },
  ): string {
    const column = `t."${columnOf(type.entity, property).column}"`;
    const found = keys ? isOneOf(column, keys) : `${column} = ${key}`;
    const conditions = [found, ...this.shown(type).map(tried), ...this.filters(type, args, parameters)];
    return `select ${keys ? `${column} as parent, ` : ''}${countSql(type, args)} from "${tableOf(type.entity)}" t
        where ${conditions.join(' and ')}${keys ? ' group by 1' : ''}`;
  }
}
