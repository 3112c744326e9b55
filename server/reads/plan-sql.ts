import type { EntityType } from '../../schema/declaration.ts';
import { sharingKeys } from '../../schema/shared-keys.ts';
import { Parameters } from '../list-sql.ts';
import { needsRows } from '../selection.ts';
import type {
  IdsOf,
  PlannedChildren,
  PlannedField,
  PlannedNodes,
  PlannedPage,
  PlannedRelation,
  PlannedRoot,
  PlannedRow,
  Variables,
} from './planned.ts';
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
}

/** What is needed of rows besides their own fields. */
const neededOf = (asked: ReadonlySet<string>, rows: readonly PlannedRow[]) => ({
  withId: asked.has('id'),
  conditions: [...new Set(rows.flatMap(({ fields }) => fields.flatMap(({ when }) => when?.condition ?? [])))],
});

interface StatementParts extends PlannedStatement {
  /** Named rows that the statement is made of. */
  readonly tables: readonly string[];
}

type CountedPage = PlannedPage & { readonly count: string };

const isCountOnly = (page: PlannedPage): page is CountedPage => page.count !== undefined && !hasRows(page);

/** Whether rows of it are needed, were it only for how many there are, or for their cursors. */
const hasRows = ({ page }: PlannedPage): boolean => needsRows(page);

/** Whether a field leads to other rows. */
const leadsOn = (field: PlannedField): field is PlannedRelation | PlannedChildren =>
  field.kind === 'page' || (field.kind !== 'value' && field.from !== undefined);

/** A row whose key this SQL is, to which rows refer by this property. */
interface Parent {
  readonly property: string;
  readonly key: string;
}

const hasCursors = ({ page, fields }: PlannedPage): boolean =>
  page.has('pageInfo') ||
  fields.some((part) => part.kind === 'edges' && part.fields.some(({ kind }) => kind === 'cursor'));

/**
 * SQL: all that an operation asks for, as one row with a column of JSON per root field. Rows are those of the statements
 * that are sent one by one elsewhere. What other rows those lead to comes in columns of their own, with the key that leads
 * there (`$found`): to look it up beside each row, as JSON within JSON, costs more. What decides about rows in several
 * places is looked up once.
 */
export const planSql = (
  roots: readonly PlannedRoot[],
  statements: RowStatements,
  variables: Variables,
): PlannedStatement => {
  const { made, tables: keys } = sharingKeys(() => statementFor(roots, statements, variables));
  const all = [...keys, ...made.tables];
  return { sql: all.length > 0 ? `with ${all.join(', ')} ${made.sql}` : made.sql, valuesOf: made.valuesOf };
};

const statementFor = (
  roots: readonly PlannedRoot[],
  statements: RowStatements,
  variables: Variables,
): StatementParts => {
  const parameters = new Parameters();
  const binds: Bind[] = [];
  const tables: string[] = [];

  const asList = (rows: string) => `(select coalesce(json_agg(row_to_json(x)), '[]') from (${rows}) x)`;
  const asRow = (rows: string) => `(select row_to_json(x) from (${rows}) x limit 1)`;

  /** Columns for a list of rows, and for those that they lead to. */
  const listSql = (base: string, rows: readonly PlannedRow[], column: string): string[] => {
    const others = rows.flatMap(({ fields }) => fields.filter(leadsOn));
    if (others.length === 0) return [`${asList(base)} as "${column}"`];
    const name = `rows${tables.length}`;
    tables.push(`"${name}" as materialized (${base})`);
    const lists = others.flatMap((field) => (field.kind === 'page' ? childrenSql(field, name) : keyedSql(field, name)));
    const counts = others.flatMap((field) =>
      field.kind === 'page' ? countSql(field.page, { property: field.property, key: 'o."$key"' }) : [],
    );
    const own = `select ${['o.*', ...counts].join(', ')} from "${name}" o`;
    return [`${asList(own)} as "${column}"`, ...lists];
  };

  /** Rows that keys of those of a table lead to, each once. */
  const keyedSql = ({ kind, column, from, found, row }: PlannedRelation, table: string): string[] => {
    const keys = `array(select distinct ${kind === 'rows' ? `unnest(r."${from}")` : `r."${from}"`} from "${table}" r)`;
    return listSql(statements.rows(row.type, found, keys, row.asked, neededOf(row.asked, [row])), [row], column);
  };

  /** Pages of the rows that refer to each of those of a table. */
  const childrenSql = ({ property, page, column }: PlannedChildren, table: string): string[] => {
    if (!hasRows(page)) return [];
    const base = pageRowsSql(page, { property, key: 'p."$key"' });
    const each = `select p."$key" as "$found", c.* from "${table}" p cross join lateral (${base}) c`;
    return listSql(each, page.rows, column);
  };

  const pageRowsSql = (page: PlannedPage, parent?: Parent): string => {
    const { type, args, argsOf, asked, rows } = page;
    const needed = { ...neededOf(asked, rows), placed: hasCursors(page) };
    const sql = statements.page(type, args, asked, parameters, parent, needed);
    if (args.filter || args.after || args.before)
      binds.push((own, given, of) => of.pageConditions(type, argsOf(given), own));
    return sql;
  };

  /** The column for the number of all rows, where that is asked. */
  const countSql = ({ type, args, argsOf, count }: PlannedPage, parent?: Parent): string[] => {
    if (!count) return [];
    const counting = parent
      ? statements.countOf(type, args, parameters, parent)
      : statements.count(type, args, parameters);
    if (args.filter) binds.push((own, given, of) => of.filters(type, argsOf(given), own));
    return [`${asRow(counting)} as "${count}"`];
  };

  const pageSql = (page: PlannedPage, column: string): string[] => [
    ...(hasRows(page) ? listSql(pageRowsSql(page), page.rows, column) : []),
    ...countSql(page),
  ];

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

  /** Rows of one type among those that are named. */
  const nodesSql = (idsOf: IdsOf, { column, row }: PlannedNodes): string[] => {
    const keysOf = (of: RowStatements, given: Variables) =>
      of.keysBy(idsOf, given).flatMap((own) => (own?.column === column ? [own.key] : []));
    binds.push((own, given, of) => own.add(keysOf(of, given), 'uuid[]'));
    const keys = parameters.add(keysOf(statements, variables), 'uuid[]');
    return listSql(statements.rows(row.type, 'id', keys, row.asked, neededOf(row.asked, [row])), [row], column);
  };

  const columns = roots.flatMap((root): string[] => {
    if (root.kind === 'typename') return [];
    if (root.kind === 'nodes') return root.parts.flatMap((part) => nodesSql(root.idsOf, part));
    if (root.kind === 'page') return isTogether(root.page) ? [`"${root.page.count}"`] : pageSql(root.page, root.column);
    const bind: Bind = (own, given, of) => own.add(of.keyBy(root.idOf, given), 'uuid');
    binds.push(bind);
    const key = parameters.add(statements.keyBy(root.idOf, variables), 'uuid');
    const base = statements.row(root.row.type, key, root.row.asked, neededOf(root.row.asked, [root.row]));
    return listSql(base, [root.row], root.column);
  });
  const count = parameters.values.length;
  return {
    sql:
      columns.length > 0
        ? `select ${columns.join(', ')}${counted.length > 0 ? ` from ${counted.join(', ')}` : ''}`
        : '',
    tables,
    valuesOf: (given, of) => {
      const own = new Parameters();
      for (const bind of binds) bind(own, given, of);
      if (own.values.length !== count) throw new Error('A plan was used for a request of another shape');
      return own.values;
    },
  };
};
