/** Mutants of what each role reads: of the cells of the policy table, of its slices and of its openings. */
import { getNamedType, isObjectType } from 'graphql';
import { cellFor } from '../../../schema/access.ts';
import { tableOf } from '../../../schema/columns.ts';
import { entityTypes, graphSchema, LINK_SLICES } from '../../../schema/index.ts';
import { type PolicyClass, policy } from '../../../schema/policy.ts';
import { type Cell, type DataClass, F } from '../../../schema/policy-cell.ts';
import { ROLES, type Role } from '../../../schema/roles.ts';
import { noRow, type Opening, type RoleSlice, type Slice, sliceSql } from '../../../schema/slice.ts';
import type { Glance } from './glances.ts';
import { partsOf } from './parts.ts';
import { statementsOf } from './role-policy.ts';
import { rowTypes, shapes } from './shape.ts';

/** What is changed: a class of the policy, or the rows of a slice. */
export type Site = { readonly class: PolicyClass } | { readonly slice: Slice };

/** A change of the policy in this process, which can be taken back. */
export interface Mutant {
  readonly name: string;
  readonly role: Role;
  readonly site: Site;
  readonly change: string;
  /** Nothing that a coordinate says of the role is changed by it, and no statement of the database: there is nothing to hunt. */
  readonly isSame?: boolean;
  /** Where it must show, when that is neither in what is answered nor in what is read. */
  readonly glance?: Glance;
  /** Whether documents are validated otherwise, so that the role's schema must be built anew. */
  readonly changesSchema: boolean;
  /** Types of the graph at which it must show. */
  readonly types: readonly string[];
  /** @returns what takes it back. */
  readonly apply: () => () => void;
}

export const table = policy as unknown as Record<string, DataClass>;

/** Puts another class in the place of one. */
export const setClass = (name: string, own: DataClass): (() => void) => {
  const before = table[name];
  table[name] = own;
  return () => {
    if (before) table[name] = before;
    else delete table[name];
  };
};

/** The class with another cell for a role. The cells are shared between classes: they are replaced, not changed. */
export const withCell = (own: DataClass, role: Role, cell: Cell | undefined): DataClass => {
  const { [role]: _before, ...others } = own.cells;
  return { ...own, cells: cell ? { ...others, [role]: cell } : others };
};

const setCell = (name: string, role: Role, cell: Cell | undefined) => (): (() => void) =>
  setClass(name, withCell(table[name] as DataClass, role, cell));

const cellsOf = (name: PolicyClass, role: Role): readonly string[] =>
  partsOf(name).map(({ name: part, access }) => `${part} ${JSON.stringify(cellFor(access, role) ?? null)}`);

/** Types with a field that leads to the named one: at them a connection's own rights show. */
const leadingTo = (owner: string): string[] =>
  Object.values(graphSchema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && Object.values(type.getFields()).some((field) => getNamedType(field.type).name === owner)
      ? [type.name]
      : [],
  );

/** `JobFilter.number`, `JobConnection.totalCount`, `Job.number` → `Job`, where that is a type with rights of its own. */
const typeOf = (part: string): string[] => {
  const [owner = ''] = part.split('.');
  const own = owner.replace(/(Connection|Edge|Filter|OrderField|Order)$/, '');
  return [owner, own, ...(owner.endsWith('Connection') ? leadingTo(owner) : [])].filter((name) => shapes.has(name));
};

/** A mutant before it is known whether it changes anything; finding that out takes most of the time. */
export type Draft = () => Mutant;

const statements = new Map<Role, string>();

/** The statements of a role's policy while nothing is mutated. */
const originalStatements = (role: Role): string => {
  const known = statements.get(role) ?? statementsOf(role).join();
  statements.set(role, known);
  return known;
};

const cellDraft = (name: PolicyClass, role: Role, change: string, cell: Cell | undefined): Draft => {
  const apply = setCell(name, role, cell);
  return () => {
    const [before, original] = [cellsOf(name, role), originalStatements(role)];
    const restore = apply();
    const changed = cellsOf(name, role).filter((line, i) => line !== before[i]);
    const isSame = changed.length === 0 && statementsOf(role).join() === original;
    restore();
    const types = [...new Set(changed.flatMap(typeOf))];
    return {
      name: `${name} ${role}: ${change}`,
      role,
      site: { class: name },
      change,
      isSame,
      changesSchema: true,
      types,
      apply,
    };
  };
};

/** Every cell dropped or added, every mask and condition removed. */
export const cellDrafts = (): Draft[] =>
  (Object.keys(policy) as PolicyClass[]).flatMap((name) =>
    ROLES.flatMap((role) => {
      const cell = table[name]?.cells[role];
      if (!cell) return [cellDraft(name, role, 'cell added', F)];
      const { mask, condition, ...rest } = cell;
      return [
        cellDraft(name, role, 'cell dropped', undefined),
        ...(mask ? [cellDraft(name, role, 'mask removed', rest)] : []),
        ...(condition ? [cellDraft(name, role, 'condition removed', rest)] : []),
      ];
    }),
  );

export const [EVERY_ROW, NO_ROW] = ['every row', 'no row'];

type Where = RoleSlice<unknown>['where'];

const setWhere = (slice: Slice, role: Role, where: Where) => (): (() => void) => {
  const roles = slice.roles as Partial<Record<Role, RoleSlice<unknown>>>;
  const before = roles[role] as RoleSlice<unknown>;
  roles[role] = { ...before, where };
  return () => {
    roles[role] = before;
  };
};

/** Types whose slices look into a table that the graph does not show. */
const READERS: Readonly<Record<string, readonly string[]>> = {
  CrewClient: ['Crew', 'StaffMember'],
  CrewPlace: ['Crew'],
  DeployedParticipant: ['Task', 'Deployment', 'Job'],
  StudentContact: ['Student'],
};

const shownAs = ({ entity }: Slice): string => entityTypes.get(entity)?.name ?? entity.name;

/** Types of whose rows a role's slice looks into the table. */
const readersOf = ({ entity }: Slice, role: Role): string[] =>
  [...entityTypes.values()].flatMap(({ name, slice }) =>
    rowTypes.includes(name) && sliceSql(slice, role, 't')?.includes(`from "${tableOf(entity)}"`) ? [name] : [],
  );

const setOpening = (slice: Slice, change: Partial<Opening>) => (): (() => void) => {
  const holder = slice as { opening?: Opening };
  const before = slice.opening as Opening;
  holder.opening = { ...before, ...change };
  return () => {
    holder.opening = before;
  };
};

const rowsDraft =
  (slice: Slice, role: Role, change: string, apply: Mutant['apply']): Draft =>
  () => {
    const original = originalStatements(role);
    const restore = apply();
    const isSame = statementsOf(role).join() === original;
    restore();
    const entity = slice.entity.name;
    const types = READERS[entity] ?? (entityTypes.has(slice.entity) ? [shownAs(slice)] : readersOf(slice, role));
    return {
      name: `slice of ${entity} ${role}: ${change}`,
      role,
      site: { slice },
      change,
      isSame,
      changesSchema: false,
      types,
      apply,
    };
  };

const sliceDraft = (slice: Slice, role: Role, change: string, where: Where): Draft =>
  rowsDraft(slice, role, change, setWhere(slice, role, where));

/** A role more would be opened nothing: of grants it sees none, or those to rows of its own slice only. */
const openingDrafts = (slice: Slice): Draft[] => {
  const { roles = [] } = slice.opening ?? {};
  return roles.flatMap((role) => [
    rowsDraft(slice, role, 'not opened', setOpening(slice, { roles: roles.filter((own) => own !== role) })),
    rowsDraft(slice, role, 'every row opened', setOpening(slice, { where: () => 'true' })),
    rowsDraft(slice, role, 'no row opened', setOpening(slice, { where: (row) => noRow(row as never) })),
  ]);
};

/** Every slice of a role that lets all rows through, or none. */
export const sliceDrafts = (): Draft[] =>
  [...[...entityTypes.values()].map(({ slice }) => slice), ...LINK_SLICES].flatMap((slice) =>
    (Object.keys(slice.roles) as Role[]).flatMap((role) => [
      sliceDraft(slice, role, EVERY_ROW, () => 'true'),
      sliceDraft(slice, role, NO_ROW, LINK_SLICES.includes(slice) ? () => 'false' : (row) => noRow(row as never)),
    ]),
  );

/** Every opening that is taken from a role, or opens all rows, or none. */
export const openedDrafts = (): Draft[] => [...entityTypes.values()].flatMap(({ slice }) => openingDrafts(slice));
