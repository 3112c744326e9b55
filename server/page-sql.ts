import { tableOf } from '../schema/columns.ts';
import type { EntityType } from '../schema/declaration.ts';
import { type ListOrder, orderBySql } from './list-sql.ts';

interface PageStatement {
  readonly type: EntityType;
  /** The select list, of rows under the alias `t`. */
  readonly columns: readonly string[];
  /** What every row of the page is like. */
  readonly conditions: readonly string[];
  /** The ways in which the caller is shown rows, no row in two of them; none where all rows are its own. */
  readonly ways: readonly string[];
  readonly order: ListOrder;
  readonly backwards: boolean;
  readonly limit: number;
  /** Whether a cursor is made of the place of any row. */
  readonly placed: boolean;
}

/**
 * SQL: a page of rows, each with its place in the order (`$position`) where that is needed. Of several ways in which rows are shown each has
 * a page of its own, which an index serves, and the page is the first rows of those.
 */
export const pageSql = ({
  type,
  columns,
  conditions,
  ways,
  order,
  backwards,
  limit,
  placed,
}: PageStatement): string => {
  const position = placed ? [`array[${order.columns.map(({ sql }) => `${sql}::text`).join(', ')}] as "$position"`] : [];
  const select = (places: readonly string[], way?: string) => {
    const all = way ? [...conditions, way] : conditions;
    return `select ${[...columns, ...position, ...places].join(', ')}
      from "${tableOf(type.entity)}" t${all.length > 0 ? ` where ${all.join(' and ')}` : ''}
      order by ${orderBySql(order, backwards)} limit ${limit}`;
  };
  const [only, ...others] = ways;
  if (others.length === 0) return select([], only);
  const places = order.columns.map(({ sql }, i) => `${sql} as "$place${i}"`);
  const merged = {
    ...order,
    columns: order.columns.map(({ type: sqlType }, i) => ({ sql: `"$place${i}"`, type: sqlType })),
  };
  return `select * from (${ways.map((way) => `(${select(places, way)})`).join(' union all ')}) pages
      order by ${orderBySql(merged, backwards)} limit ${limit}`;
};
