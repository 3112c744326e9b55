/** Every single-cell change of the policy table, and every slice or opening that lets all rows through or none, made by program. */
import { type GraphQLNamedType, getNamedType, isEnumType, isInputObjectType, isObjectType, printSchema } from 'graphql';
import { type Access, cellFor } from '../../../schema/access.ts';
import { entityTypes, graphSchema, LINK_SLICES } from '../../../schema/index.ts';
import { type PolicyClass, policy } from '../../../schema/policy.ts';
import { type Cell, type DataClass, F } from '../../../schema/policy-cell.ts';
import { ROLES, type Role } from '../../../schema/roles.ts';
import { noRow, type Opening, type RoleSlice, type Slice } from '../../../schema/slice.ts';
import { Random } from '../../../seeds/random.ts';
import { contractFor } from '../../contract.ts';
import { statementsOf } from './role-policy.ts';
import { rowTypes, shapes } from './shape.ts';

/** A change of the policy in this process, which can be taken back. */
export interface Mutant {
  readonly name: string;
  readonly role: Role;
  /** Whether documents are validated otherwise, so that the role's schema must be built anew. */
  readonly changesSchema: boolean;
  /** Types of the graph at which it must show. */
  readonly types: readonly string[];
  /** @returns what takes it back. */
  readonly apply: () => () => void;
}

const table = policy as unknown as Record<string, DataClass>;

const setCell = (name: string, role: Role, cell: Cell | undefined) => (): (() => void) => {
  const before = table[name] as DataClass;
  const cells: Partial<Record<Role, Cell>> = { ...before.cells };
  if (cell) cells[role] = cell;
  else delete cells[role];
  // The cells are shared between classes: they are replaced, not changed.
  table[name] = { ...before, cells };
  return () => {
    table[name] = before;
  };
};

const partsOf = (type: GraphQLNamedType): readonly { name: string; access: Access | undefined }[] => {
  if (type.name.startsWith('__')) return [];
  const access = (part: { extensions: object }) => (part.extensions as { access?: Access }).access;
  if (isObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) => [
      { name: `${type.name}.${field.name}`, access: access(field) },
      ...field.args.map((arg) => ({ name: `${type.name}.${field.name}(${arg.name})`, access: access(arg) })),
    ]);
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => ({
      name: `${type.name}.${field.name}`,
      access: access(field),
    }));
  }
  if (!isEnumType(type)) return [];
  return type.getValues().map((value) => ({ name: `${type.name}.${value.name}`, access: access(value) }));
};

const parts = Object.values(graphSchema.getTypeMap()).flatMap(partsOf);

const cellsOf = (name: string, role: Role): readonly string[] =>
  parts
    .filter(({ access }) => access?.policy === name || access?.row === name)
    .map(({ name: part, access }) => `${part} ${JSON.stringify(cellFor(access, role) ?? null)}`);

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
type Draft = () => Mutant | 'equivalent';

const statements = new Map<Role, string>();

/** The statements of a role's policy while nothing is mutated. */
const originalStatements = (role: Role): string => {
  const known = statements.get(role) ?? statementsOf(role).join();
  statements.set(role, known);
  return known;
};

const cellDraft = (name: string, role: Role, change: string, cell: Cell | undefined): Draft => {
  const apply = setCell(name, role, cell);
  return () => {
    const [before, original] = [cellsOf(name, role), originalStatements(role)];
    const restore = apply();
    const changed = cellsOf(name, role).filter((line, i) => line !== before[i]);
    const isSame = changed.length === 0 && statementsOf(role).join() === original;
    restore();
    if (isSame) return 'equivalent';
    const types = [...new Set(changed.flatMap(typeOf))];
    return { name: `${name} ${role}: ${change}`, role, changesSchema: true, types, apply };
  };
};

const cellDrafts = (): Draft[] =>
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
  AgreementPartner: rowTypes,
  StudentContact: ['Student'],
};

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
    if (isSame) return 'equivalent';
    const entity = slice.entity.name;
    const types = READERS[entity] ?? [entityTypes.get(slice.entity)?.name ?? entity];
    return { name: `slice of ${entity} ${role}: ${change}`, role, changesSchema: false, types, apply };
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

const sliceDrafts = (): Draft[] =>
  [...[...entityTypes.values()].map(({ slice }) => slice), ...LINK_SLICES].flatMap((slice) =>
    (Object.keys(slice.roles) as Role[]).flatMap((role) => {
      // The statement that reads the partners says itself whose they are, so this fence may fall without effect.
      if (slice.entity.name === 'AgreementPartner') return [() => 'equivalent' as const];
      return [
        // Of which student a contact row is, and whether there is consent, the field that shows it says itself.
        ...(slice.entity.name === 'StudentContact' ? [] : [sliceDraft(slice, role, 'every row', () => 'true')]),
        sliceDraft(slice, role, 'no row', LINK_SLICES.includes(slice) ? () => 'false' : (row) => noRow(row as never)),
      ];
    }),
  );

const openedDrafts = (): Draft[] => [...entityTypes.values()].flatMap(({ slice }) => openingDrafts(slice));

const drafts = (): Draft[] => [...cellDrafts(), ...sliceDrafts(), ...openedDrafts()];

/** All mutants that change something, and how many were made that do not. */
export const allMutants = (): { mutants: Mutant[]; equivalent: number } => {
  const made = drafts().map((draft) => draft());
  const mutants = made.filter((mutant) => mutant !== 'equivalent');
  return { mutants, equivalent: made.length - mutants.length };
};

/** Some of the mutants that change something, the same for the same seed. */
export const drawMutants = (count: number, seed: number): Mutant[] => {
  const random = new Random(`mutants ${seed}`);
  const rest = drafts();
  const drawn: Mutant[] = [];
  while (drawn.length < count && rest.length > 0) {
    const mutant = rest.splice(random.between(0, rest.length - 1), 1)[0]?.();
    if (mutant && mutant !== 'equivalent') drawn.push(mutant);
  }
  return drawn;
};

/** What a role is served and what the database enforces for it, as text: equal texts are equal policies. */
const servedTo = (role: Role): string => `${printSchema(contractFor(graphSchema, role))}${statementsOf(role).join()}`;

/** Whether nothing that a role is served changes: another class already rules the mutated cell out. */
export const isEquivalent = ({ role, apply }: Mutant): boolean => {
  const before = servedTo(role);
  const restore = apply();
  try {
    return servedTo(role) === before;
  } finally {
    restore();
  }
};
