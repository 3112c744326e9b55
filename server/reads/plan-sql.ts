import type { EntityType } from '../../schema/declaration.ts';
import { sharingKeys } from '../../schema/shared-keys.ts';
import { Parameters } from '../list-sql.ts';
import type { PlannedField, PlannedPage, PlannedRelation, PlannedRoot, PlannedRow, Variables } from './planned.ts';
import type { RowStatements } from './row-statements.ts';

/** Adds to the parameters what a part of the statement takes from a request. */
type Bind = (parameters: Parameters, variables: Variables, statements: RowStatements) => void;

export interface PlannedStatement {
  /** Empty where nothing is looked up. */
  readonly sql: string;
  /**
   * The values of the statement for a request of the same shape.
   * @throws BAD_USER_INPUT for arguments that name nothing
   */
  readonly valuesOf: (variables: Variables, statements: RowStatements) => readonly unknown[];
  /** Columns in which other rows come as a list of their own, each once with the key that leads there (`$found`). */
  readonly apart: ReadonlySet<string>;
}

interface StatementParts extends PlannedStatement {
  /** Named rows that the statement is made of. */
  readonly tables: readonly string[];
}

type CountedPage = PlannedPage & { readonly count: string };

const isCountOnly = (page: PlannedPage): page is CountedPage =>
  page.count !== undefined && page.rows.length === 0 && !page.page.has('pageInfo');

const hasCursors = ({ page, fields }: PlannedPage): boolean =>
  page.has('pageInfo') ||
  fields.some((part) => part.kind === 'edges' && part.fields.some(({ kind }) => kind === 'cursor'));

/** Whether a field gives one other row, which a key of this one leads to. */
const isReference = (field: PlannedField): field is PlannedRelation & { from: string } =>
  field.kind === 'row' && field.from !== undefined;

/**
 * SQL: all that an operation asks for, as one row with a column of JSON per root field. Rows are those of the statements
 * that are sent one by one elsewhere. What the rows of a list refer to comes in a column of its own, each row once: to
 * look it up beside each of them costs twice as much. What else belongs to a row is a sub-select beside its own columns,
 * and what decides about rows in several places is looked up once.
 */
export const planSql = (
  roots: readonly PlannedRoot[],
  statements: RowStatements,
  variables: Variables,
): PlannedStatement => {
  const { made, tables: keys } = sharingKeys(() => statementFor(roots, statements, variables));
  const { sql, valuesOf, apart, tables } = made;
  const all = [...keys, ...tables];
  return { sql: all.length > 0 ? `with ${all.join(', ')} ${sql}` : sql, valuesOf, apart };
};

const statementFor = (
  roots: readonly PlannedRoot[],
  statements: RowStatements,
  variables: Variables,
): StatementParts => {
  const parameters = new Parameters();
  const binds: Bind[] = [];
  const tables: string[] = [];
  const apart = new Set<string>();
  let depth = 0;

  /** A statement for rows, with what else is given of each of them. */
  const withOthers = (base: string, rows: readonly PlannedRow[]): string => {
    const own = `o${depth++}`;
    const others = rows.flatMap(({ fields }) => fields.flatMap((field) => otherSql(field, own)));
    return others.length === 0 ? base : `select ${[`${own}.*`, ...others].join(', ')} from (${base}) ${own}`;
  };

  const asList = (rows: string) => `(select coalesce(json_agg(row_to_json(x)), '[]') from (${rows}) x)`;
  const asRow = (rows: string) => `(select row_to_json(x) from (${rows}) x limit 1)`;

  /** Columns for a list of rows, and for those that they refer to. */
  const listSql = (base: string, rows: readonly PlannedRow[], column: string): string[] => {
    const references = rows.flatMap(({ fields }) => fields.filter(isReference));
    if (references.length === 0) return [`${asList(withOthers(base, rows))} as "${column}"`];
    const name = `rows${tables.length}`;
    tables.push(`"${name}" as materialized (${base})`);
    const lists = references.flatMap(({ column: own, from, found, row }) => {
      apart.add(own);
      const keys = `array(select distinct r."${from}" from "${name}" r)`;
      return listSql(statements.rows(row.type, found, keys, row.asked, row.asked.has('id')), [row], own);
    });
    return [`${asList(withOthers(`select * from "${name}"`, rows))} as "${column}"`, ...lists];
  };

  const pageSql = (page: PlannedPage, column: string, parent?: { property: string; key: string }): string[] => {
    const { type, args, argsOf, asked, rows, count } = page;
    const columns: string[] = [];
    if (rows.length > 0 || page.page.has('pageInfo')) {
      const needed = { withId: asked.has('id'), placed: hasCursors(page) };
      const base = statements.page(type, args, asked, parameters, parent, needed);
      if (args.filter || args.after || args.before)
        binds.push((own, given, of) => of.pageConditions(type, argsOf(given), own));
      columns.push(...(parent ? [`${asList(withOthers(base, rows))} as "${column}"`] : listSql(base, rows, column)));
    }
    if (count) {
      const counting = parent
        ? statements.countOf(type, args, parameters, parent)
        : statements.count(type, args, parameters);
      if (args.filter) binds.push((own, given, of) => of.filters(type, argsOf(given), own));
      columns.push(`${asRow(counting)} as "${count}"`);
    }
    return columns;
  };

  const otherSql = (field: PlannedField, own: string): string[] => {
    if (field.kind === 'value') return [];
    const { column } = field;
    if (field.kind === 'page') return pageSql(field.page, column, { property: field.property, key: `${own}."$key"` });
    const { from, found, row, kind } = field;
    if (!from || apart.has(column)) return [];
    const key = `${own}."${from}"`;
    if (kind === 'row') {
      const base = statements.row(row.type, found, key, row.asked);
      return [`${asRow(withOthers(base, [row]))} as "${column}"`];
    }
    const each = withOthers(statements.row(row.type, found, 'k.key', row.asked), [row]);
    const rows = `select r.* from unnest(${key}) with ordinality k (key, n) cross join lateral (${each}) r order by k.n`;
    return [`${asList(rows)} as "${column}"`];
  };

  /** Lists of which only the number is asked, where one of them counts all rows: the others are counted on the way. */
  const together = new Map<EntityType, CountedPage[]>();
  for (const root of roots) {
    if (root.kind !== 'page' || !isCountOnly(root.page)) continue;
    together.set(root.page.type, [...(together.get(root.page.type) ?? []), root.page]);
  }
  for (const [type, pages] of together)
    if (pages.length === 1 || pages.every(({ args }) => args.filter)) together.delete(type);

  const counted = [...together].map(([type, pages], i) => {
    const asked = pages.map(({ count, args }) => ({ name: count, args }));
    const sql = `(${statements.counts(type, asked, parameters)}) c${i}`;
    for (const { args, argsOf } of pages)
      if (args.filter) binds.push((own, given, of) => of.filters(type, argsOf(given), own));
    return sql;
  });
  const isTogether = (page: PlannedPage) => isCountOnly(page) && together.has(page.type);

  const columns = roots.flatMap((root): string[] => {
    if (root.kind === 'typename') return [];
    if (root.kind === 'page') return isTogether(root.page) ? [`"${root.page.count}"`] : pageSql(root.page, root.column);
    const bind: Bind = (own, given, of) => own.add(of.keyBy(root.idOf, given), 'uuid');
    binds.push(bind);
    const key = parameters.add(statements.keyBy(root.idOf, variables), 'uuid');
    const base = statements.row(root.row.type, 'id', key, root.row.asked);
    return [`${asRow(withOthers(base, [root.row]))} as "${root.column}"`];
  });
  const count = parameters.values.length;
  return {
    sql:
      columns.length > 0
        ? `select ${columns.join(', ')}${counted.length > 0 ? ` from ${counted.join(', ')}` : ''}`
        : '',
    tables,
    apart,
    valuesOf: (given, of) => {
      const own = new Parameters();
      for (const bind of binds) bind(own, given, of);
      if (own.values.length !== count) throw new Error('A plan was used for a request of another shape');
      return own.values;
    },
  };
};
