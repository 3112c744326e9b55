import { columnOf, type EntityClass, tableOf } from './columns.ts';
import { isOnGround } from './grounds.ts';
import { PARTNER_ROLES, type Role, SCOPES, type Scope } from './roles.ts';
import { sharedKeys } from './shared-keys.ts';

/** The columns of one row as SQL, by property: `job.crewId` → `t."crew_id"`. */
export type RowColumns<E> = { readonly [P in Extract<keyof E, string>]: string };

/** A row predicate as SQL over the row's own columns and the claims. Never built from input. */
export type Predicate<E> = (row: RowColumns<E>) => string;

/** The rows of an entity that one role sees, with the sentence that says it. */
export interface RoleSlice<E> {
  readonly sentence: string;
  readonly where: Predicate<E> | Readonly<Record<Scope, Predicate<E>>>;
}

/** Rows that are opened for a time. What hangs on such a row is not opened with it. */
export interface Opening<E = unknown> {
  readonly sentence: string;
  readonly roles: readonly Role[];
  readonly where: Predicate<E>;
  /** SQL: until when an opened row is. */
  readonly until: Predicate<E>;
  /** SQL: by what it is. */
  readonly by: Predicate<E>;
}

/** Which rows each role sees. A role that is not listed sees none. */
export interface Slice<E = unknown> {
  readonly entity: EntityClass<E>;
  readonly roles: Readonly<Partial<Record<Role, RoleSlice<E>>>>;
  /** Rows outside the slice that a role may read for as long as something opens them; it writes none of them. */
  readonly opening?: Opening<E>;
  /** Column with the ground of the traject that a row is or belongs to: it is there under that ground only (R-41). */
  readonly ground?: string;
}

/** A named row condition of the policy (cells that depend on the row), decided in SQL. */
export interface RowCondition<E = unknown> {
  readonly entity: EntityClass<E>;
  readonly sentence: string;
  readonly where: Predicate<E>;
}

export const rows = <E>(sentence: string, where: Predicate<E>): RoleSlice<E> => ({ sentence, where });

/** A slice that depends on the scope of the role assignment: own rows, or those of the organisation. */
export const rowsByScope = <E>(sentence: string, where: Readonly<Record<Scope, Predicate<E>>>): RoleSlice<E> => ({
  sentence,
  where,
});

/** Every row. */
export const everyRow = <E>(): RoleSlice<E> => ({ sentence: 'every row', where: () => 'true' });

/** No row at all, said so that an index answers it: a plain `false` in a policy is tried on every row. */
export const noRow = (row: { readonly id: string }): string => `${row.id} = '00000000-0000-0000-0000-000000000000'`;

/** Rows that the role will have once something exists that does not yet; until then none. */
export const noRowsYet = <E extends { id: string }>(sentence: string): RoleSlice<E> => ({
  sentence,
  where: (row) => noRow(row as unknown as { id: string }),
});

/** The same rows for each of these roles. */
export const forEach = <E>(roles: readonly Role[], own: RoleSlice<E>): Slice<E>['roles'] =>
  Object.fromEntries(roles.map((role) => [role, own]));

const slices = new Map<EntityClass, Slice>();

/** @param options `ground`: the column with the ground of what is, or belongs to, a traject or an application */
export const slice = <E>(
  entity: EntityClass<E>,
  roles: Slice<E>['roles'],
  options: { readonly ground?: Extract<keyof E, string>; readonly opening?: Opening<E> } = {},
): Slice<E> => {
  const made = { entity, roles, ...options };
  slices.set(entity, made as unknown as Slice);
  return made;
};

/** Reference data: every row, for all partners. */
export const catalogue = <E>(entity: EntityClass<E>): Slice<E> => slice(entity, forEach(PARTNER_ROLES, everyRow<E>()));

/** Columns a predicate reads, per entity: other tables' columns need a grant of their own. */
export type TouchedColumns = Map<EntityClass, Set<string>>;

let touched: TouchedColumns | undefined;

/** Runs `compile` and reports which columns of which entities it touched. */
export const recordingColumns = <T>(compile: () => T): { result: T; touched: TouchedColumns } => {
  const outer = touched;
  const own: TouchedColumns = new Map();
  touched = own;
  try {
    return { result: compile(), touched: own };
  } finally {
    touched = outer;
  }
};

export const rowColumns = <E>(entity: EntityClass<E>, alias: string): RowColumns<E> =>
  new Proxy({} as RowColumns<E>, {
    get: (_, property) => {
      const { column } = columnOf(entity, String(property));
      if (touched) {
        const columns = touched.get(entity) ?? new Set();
        touched.set(entity, columns.add(String(property)));
      }
      return `${alias}."${column}"`;
    },
  });

interface Seat {
  readonly role: Role;
  readonly scope: Scope;
}

/** To whom rows are shown. */
export interface ShownTo extends Seat {
  /** Whether rows outside its slices may be opened to it now. */
  readonly mayHaveOpened: boolean;
}

/** For whom a row predicate is made; undefined while policies of row-level security are. */
let caller: Seat | undefined;

/** For which scope of a role a part of a policy is made that holds in that scope only. */
let branch: Seat | undefined;

/** Makes SQL for one caller: what it looks up in other tables is then narrowed to the caller's rows there too. */
export const forCaller = <T>(role: Role, scope: Scope, compile: () => T): T => {
  const outer = caller;
  caller = { role, scope };
  try {
    return compile();
  } finally {
    caller = outer;
  }
};

const inBranch = <T>(role: Role, scope: Scope, compile: () => T): T => {
  const outer = branch;
  branch = { role, scope };
  try {
    return compile();
  } finally {
    branch = outer;
  }
};

const opens = ({ opening }: Slice, role: Role): boolean => opening?.roles.includes(role) === true;

/** What a look-up in another table says of the caller's rows there, besides that table's own row-level security. */
const ownRowsSql = (slice: Slice, alias: string): string[] => {
  if (caller) return [sliceSql(slice, caller.role, alias, caller.scope) ?? 'false'];
  const where = branch && slice.roles[branch.role]?.where;
  // Of a policy that depends on the scope an index serves nothing: said for the one scope, it serves the look-up.
  if (!branch || !where) return [];
  if (typeof where !== 'function') return [where[branch.scope](rowColumns(slice.entity, alias))];
  // What is opened is in that table's row-level security too, and is none of the caller's own rows.
  return opens(slice, branch.role) ? [where(rowColumns(slice.entity, alias))] : [];
};

/**
 * The values of one column over the caller's rows of another table, as an array that PostgreSQL evaluates once per
 * statement. In a policy the other table's own row-level security narrows it to the caller's rows; a row predicate says
 * so itself, so that it holds without row-level security.
 */
export const valuesOf = <E>(
  entity: EntityClass<E>,
  property: Extract<keyof E, string>,
  where?: Predicate<E>,
): string => {
  // Of a key of another table many rows have the same value, and each is compared with every row that is tried.
  const distinct = property === 'id' ? '' : 'distinct ';
  const array = `array(${lookUp(entity, (columns) => `${distinct}${columns[property]}`, where)})`;
  return columnOf(entity, property).type === 'uuid' ? sharedKeys(array) : array;
};

/**
 * The latest value of one column, by itself or by a column that says when, for each value of another, over the caller's rows of another table: as a JSON object
 * that PostgreSQL evaluates once per statement, and only when it is looked at.
 */
export const latestBy = <E>(
  entity: EntityClass<E>,
  key: Extract<keyof E, string>,
  property: Extract<keyof E, string>,
  where: Predicate<E>,
  order: Extract<keyof E, string> = property,
): string => {
  // Of equal keys the last one stays.
  const latest: Predicate<E> = (row) => `jsonb_object_agg(${row[key]}, ${row[property]} order by ${row[order]})`;
  return `(${lookUp(entity, latest, where)})`;
};

const lookUp = <E>(entity: EntityClass<E>, selected: Predicate<E>, where?: Predicate<E>): string => {
  const alias = `${tableOf(entity)}_s`;
  const columns = rowColumns(entity, alias);
  const own = slices.get(entity);
  const conditions = [...(where ? [where(columns)] : []), ...(own ? ownRowsSql(own, alias) : [])];
  const filter = conditions.length > 0 ? ` where ${conditions.join(' and ')}` : '';
  return `select ${selected(columns)} from "${tableOf(entity)}" ${alias}${filter}`;
};

/** The values of several such arrays, put together once per statement: written with `||` alone it is done per row. */
export const allOf = (...arrays: readonly string[]): string => sharedKeys(`(select ${arrays.join(' || ')})::uuid[]`);

/** SQL: the row is of the ground under which the operation runs; undefined where a row has none. */
export const groundSql = ({ entity, ground }: Slice, role: Role, alias: string): string | undefined =>
  ground && isOnGround((rowColumns(entity, alias) as Readonly<Record<string, string>>)[ground] as string, role);

/**
 * The predicate of a slice over the given alias. Of row-level security the ground is no part: a policy of its own,
 * which takes away from all others, says that.
 * @param scope known when a statement is made for one caller; without it (row-level security) the claim decides.
 */
export const sliceSql = (slice: Slice, role: Role, alias: string, scope?: Scope): string | undefined => {
  const own = slice.roles[role];
  if (!own) return undefined;
  const row = rowColumns(slice.entity, alias);
  const { where } = own;
  if (scope) {
    const predicate = forCaller(role, scope, () => (typeof where === 'function' ? where : where[scope])(row));
    const ground = groundSql(slice, role, alias);
    return ground ? `${predicate} and ${ground}` : predicate;
  }
  const branches = SCOPES.map((each) =>
    inBranch(role, each, () => [each, (typeof where === 'function' ? where : where[each])(row)] as const),
  );
  const [first] = branches;
  if (first && branches.every(([, rows]) => rows === first[1])) return first[1];
  const claimed = `(select nullif(current_setting('app.scope', true), ''))`;
  // Not `= 'OWN'`: of that the planner believes that few rows pass, and sorts a slice instead of walking along an index.
  const claims = (name: Scope) => `array_position(array['${name}'], ${claimed}) is not null`;
  return `(${branches.map(([name, rows]) => `(${claims(name)} and ${rows})`).join(' or ')})`;
};

/** SQL: a row outside the slice is open to the role now; undefined where none ever is. */
export const openingSql = (slice: Slice, role: Role, alias: string, scope?: Scope): string | undefined => {
  const { opening, entity } = slice;
  if (!opening || !opens(slice, role)) return undefined;
  const row = rowColumns(entity, alias);
  return scope ? forCaller(role, scope, () => opening.where(row)) : opening.where(row);
};

/**
 * SQL: the ways in which a caller is shown rows, none of them in two: as rows of its slice, and as opened to it. What it
 * writes is in its slice. Of somebody to whom nothing is opened the second is left out: "one or the other" has the order
 * of no index.
 */
export const waysShown = (slice: Slice, alias: string, { role, scope, mayHaveOpened }: ShownTo): string[] => {
  const own = sliceSql(slice, role, alias, scope);
  if (!own) return ['false'];
  const opened = mayHaveOpened && openingSql(slice, role, alias, scope);
  // Of an array with an empty value it is not known whether something is not in it.
  return opened ? [own, `(${opened}) and (${own}) is not true`] : [own];
};

/** SQL: one of these holds; no condition at all where there are none. */
export const eitherOf = (ways: readonly string[]): readonly string[] =>
  ways.length > 1 ? [`(${ways.map((way) => `(${way})`).join(' or ')})`] : ways;

/** SQL: until when, and by what, a row outside the slice is open to the caller; null for a row in it. */
export const openedSql = (
  slice: Slice,
  alias: string,
  caller: ShownTo,
): { readonly until: string; readonly by: string } | undefined => {
  const [, opened] = waysShown(slice, alias, caller);
  const { opening } = slice;
  if (!opened || !opening) return undefined;
  const ofOpened = (said: Predicate<unknown>) =>
    `case when ${opened} then ${forCaller(caller.role, caller.scope, () => said(rowColumns(slice.entity, alias)))} end`;
  return { until: ofOpened(opening.until), by: ofOpened(opening.by) };
};
