import { type PolicyClass, policy } from './policy.ts';
import type { Cell, DataClass } from './policy-cell.ts';
import { ROLES, type Role } from './roles.ts';

/** A policy table: the real one, or a mutated one in a test that proves the tests notice. */
export type PolicyTable = Readonly<Record<PolicyClass, DataClass>>;

/** What a coordinate carries in its `extensions.access`. */
export interface Access {
  /** The policy class that decides. */
  readonly policy: PolicyClass;
  /** The class of the row it stands on: a cell counts only for roles that see such rows at all. */
  readonly row?: PolicyClass;
  /** `use` of a value in a filter or an order reveals it: allowed only where it is readable unmasked. */
  readonly use?: 'read' | 'search';
  /** The class of the rows that it changes: allowed only under a purpose for which what they are about is changed. */
  readonly changes?: PolicyClass;
}

/** The cell that holds for a role at a coordinate, or undefined: denied. */
export const cellFor = (access: Access | undefined, role: Role, table: PolicyTable = policy): Cell | undefined => {
  if (!access) return undefined;
  if (access.row && !table[access.row]?.cells[role]) return undefined;
  const cell = table[access.policy]?.cells[role];
  if (cell && access.use === 'search' && (cell.mask || cell.condition)) return undefined;
  return cell;
};

/** Whether every role may use the coordinate without condition or mask: then no guard is needed and it may be non-null. */
export const isOpen = (access: Access | undefined): boolean =>
  ROLES.every((role) => {
    const cell = cellFor(access, role);
    return cell !== undefined && !cell.mask && !cell.condition;
  });

declare module 'graphql' {
  // The one place where the meaning of `extensions.access` is stated for all kinds of coordinates.
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    access?: Access;
  }
  interface GraphQLArgumentExtensions {
    access?: Access;
  }
  interface GraphQLInputFieldExtensions {
    access?: Access;
  }
  interface GraphQLEnumValueExtensions {
    access?: Access;
  }
}
