/** Why a mutant shows nowhere. Each reason is found in the policy and the slices themselves, and holds or does not. */

import { isEnumType } from 'graphql';
import { tableOf } from '../../../schema/columns.ts';
import type { ApartField, EntityType } from '../../../schema/declaration.ts';
import { entityTypes, graphSchema } from '../../../schema/index.ts';
import type { PolicyClass } from '../../../schema/policy.ts';
import { type Role, SCOPES } from '../../../schema/roles.ts';
import { noRow, rowColumns, type Slice, sliceSql } from '../../../schema/slice.ts';
import { contractFor } from '../../contract.ts';
import { lazily } from '../../graph-server.ts';
import { apartFields } from '../../policy-sql-narrowing.ts';
import { EVERY_ROW, type Mutant, NO_ROW, table } from './mutants.ts';
import { type Part, partsOf } from './parts.ts';
import { statementsOf } from './role-policy.ts';

/** A reason, and the coordinate or slice for which it holds. */
export interface Because {
  readonly reason: string;
  readonly at: string;
}

const sees = (role: Role, name: PolicyClass) => table[name]?.cells[role] !== undefined;

const typeNamed = (name: string | undefined): EntityType | undefined =>
  [...entityTypes.values()].find((type) => type.name === name);

/** Types that a role's part of the graph has. */
const typesOf = lazily((role: Role) => new Set(Object.keys(contractFor(graphSchema, role).getTypeMap())));

/** Of a coordinate: what rules the cell out. */
const whyPart = ({ name, access, leadsTo }: Part, role: Role): Because[] => {
  const target = typeNamed(leadsTo);
  const [owner = ''] = name.split('.');
  if (access.row && !sees(role, access.row)) {
    return [{ reason: 'The role is shown no row on which the value stands', at: name }];
  }
  if (target && !sees(role, target.row)) {
    return [{ reason: 'The value is a row of a type of which the role is shown none', at: name }];
  }
  if (isEnumType(graphSchema.getType(owner)) && !typesOf(role).has(owner)) {
    return [{ reason: 'Nothing that the role is shown leads to the enumeration', at: name }];
  }
  return [];
};

const sqlOf = (slice: Slice, role: Role, alias = 't') =>
  SCOPES.map((scope) => sliceSql(slice, role, alias, scope) ?? '');

/** The SQL of all that decides about rows for a role: its policies, and the conditions of its cells. */
const decidingSql = lazily((role: Role) => {
  const conditions = [...entityTypes.values()].flatMap((type) =>
    Object.values(type.conditions).map(({ entity, where }) => where(rowColumns(entity, 't'))),
  );
  return [...statementsOf(role), ...conditions].join('\n');
});

/** Of a table that only other slices read: why it may show all its rows, or none. */
const whyLinked = (slice: Slice, role: Role, change: string): string | undefined => {
  const table = tableOf(slice.entity);
  const lookUps = decidingSql(role).split(`from "${table}"`).slice(1);
  if (lookUps.length === 0) return 'Nothing that decides about rows of the role looks at the table';
  if (change !== EVERY_ROW) return undefined;
  const [own = ''] = sqlOf(slice, role, `${table}_s`);
  return lookUps.every((rest) => rest.startsWith(` ${table}_s where ${own}`))
    ? 'Whatever reads the table repeats what the slice says'
    : undefined;
};

const shownApart = (slice: Slice) =>
  [...entityTypes.values()].flatMap((type) =>
    apartFields(type).flatMap((field: ApartField) => (field.slice === slice ? [{ type, field }] : [])),
  );

/**
 * The rows are shown only as values of rows of another type, found by its key. That type's rows are chosen for the role
 * by the same predicate; what the slice says beyond it, each cell says too, as a condition.
 */
const isSaidByParent = (shown: ReturnType<typeof shownApart>, slice: Slice, role: Role): boolean =>
  shown.every(({ type, field }) => {
    const parent = sqlOf(type.slice, role);
    const isConditional = table[field.access]?.cells[role]?.condition !== undefined;
    return sqlOf(slice, role).every((own, i) =>
      isConditional ? own.startsWith(`${parent[i]} and `) : own === parent[i],
    );
  });

const whySlice = (slice: Slice, role: Role, change: string): string | undefined => {
  const sql = sqlOf(slice, role);
  if (change === EVERY_ROW && sql.every((own) => own === 'true')) return 'The slice is every row already';
  if (change === NO_ROW && entityTypes.has(slice.entity)) {
    const none = noRow(rowColumns(slice.entity, 't') as never);
    // The ground of a traject comes after it.
    if (sql.every((own) => own === none || own.startsWith(`${none} and `))) return 'The slice is no row yet';
  }
  if (entityTypes.has(slice.entity)) return undefined;
  const shown = shownApart(slice);
  if (shown.length === 0) return whyLinked(slice, role, change);
  return change === EVERY_ROW && isSaidByParent(shown, slice, role)
    ? 'The rows are shown only with a row that the role is shown, and the condition of each cell says the rest'
    : undefined;
};

/**
 * Why a mutant changes nothing for anybody.
 * @returns for every coordinate that it is about; empty when for one of them nothing is found.
 */
export const reasonsOf = ({ site, role, change }: Mutant): readonly Because[] => {
  if ('slice' in site) {
    const reason = whySlice(site.slice, role, change);
    return reason ? [{ reason, at: `slice of ${site.slice.entity.name}` }] : [];
  }
  const found = partsOf(site.class).map((part) => whyPart(part, role));
  return found.every((because) => because.length > 0) ? found.flat() : [];
};
