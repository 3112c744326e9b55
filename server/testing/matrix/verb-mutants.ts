/** Mutants of what a role may do, and of the purposes for which a class is shown. */
import type { GraphQLField } from 'graphql';
import type { Access } from '../../../schema/access.ts';
import { APART, CATEGORIES, type Category, categoryOf } from '../../../schema/category.ts';
import { graphSchema } from '../../../schema/index.ts';
import { type PolicyClass, policy } from '../../../schema/policy.ts';
import { type DataClass, F } from '../../../schema/policy-cell.ts';
import { ROLES, type Role } from '../../../schema/roles.ts';
import { type Draft, type Mutant, setClass, table, withCell } from './mutants.ts';

const classes = Object.keys(policy) as PolicyClass[];
const categories = Object.keys(CATEGORIES) as Category[];

const drafted =
  (name: PolicyClass, role: Role, glance: Mutant['glance'], change: string, apply: Mutant['apply'], at = name): Draft =>
  () => ({
    name: `${at} ${role}: ${change}`,
    role,
    site: { class: name },
    change,
    ...(glance ? { glance } : {}),
    changesSchema: true,
    types: [],
    apply,
  });

/** Of every cell, each verb that its class knows: taken where it has it, added where it does not. */
export const verbDrafts = (): Draft[] =>
  classes.flatMap((name) => {
    const own = table[name] as DataClass;
    const known = new Set(Object.values(own.cells).flatMap(({ verbs }) => verbs));
    return ROLES.flatMap((role) => {
      const cell = own.cells[role];
      if (!cell) return [];
      return [...known].map((verb) => {
        const has = cell.verbs.includes(verb);
        const verbs = has ? cell.verbs.filter((each) => each !== verb) : [...cell.verbs, verb];
        const changed = withCell(own, role, { ...cell, right: 'write', verbs });
        return drafted(name, role, 'ledger', `${verb} ${has ? 'taken' : 'added'}`, () => setClass(name, changed));
      });
    });
  });

type Mutation = GraphQLField<unknown, unknown>;

/** Puts a mutation under a class of its own, of the same family. */
const setMutation = (mutation: Mutation, access: Access, own: DataClass) => (): (() => void) => {
  const before = mutation.extensions;
  const name = `${access.policy.split('.')[0]}.mutated` as PolicyClass;
  const restore = setClass(name, own);
  mutation.extensions = { ...before, access: { ...access, policy: name } };
  return () => {
    mutation.extensions = before;
    restore();
  };
};

/** Every mutation by itself: each role taken that may do it, and added that may not. */
export const mutationDrafts = (): Draft[] =>
  Object.values(graphSchema.getMutationType()?.getFields() ?? {}).flatMap((mutation) => {
    const { access } = mutation.extensions;
    if (!access) return [];
    const own = table[access.policy] as DataClass;
    return ROLES.map((role) => {
      const may = own.cells[role] !== undefined;
      const apply = setMutation(mutation, access, withCell(own, role, may ? undefined : F));
      const at = `Mutation.${mutation.name}` as PolicyClass;
      return drafted(access.policy, role, 'verbs', may ? 'role taken' : 'role added', apply, at);
    });
  });

const setCategory = (name: PolicyClass, category: Category | null) => (): (() => void) => {
  const apart = APART as { [Name in PolicyClass]?: Category | null };
  const before = apart[name];
  apart[name] = category;
  return () => {
    if (before === undefined) delete apart[name];
    else apart[name] = before;
  };
};

/** Every class in the next category of personal data, and in none, so that other purposes show it. */
export const categoryDrafts = (): Draft[] =>
  classes.flatMap((name) => {
    const before = categoryOf(name);
    const role = ROLES.find((each) => table[name]?.cells[each]);
    if (!role) return [];
    const next = before ? (categories.indexOf(before) + 1) % categories.length : 0;
    const others = [...(before ? [null] : []), categories[next] as Category];
    return others.map((category) =>
      drafted(
        name,
        role,
        'ledger',
        `category ${before ?? 'none'} → ${category ?? 'none'}`,
        setCategory(name, category),
      ),
    );
  });
