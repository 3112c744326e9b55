import type { Role } from './roles.ts';

/** What a role may do with a class of data besides reading it. */
export type Verb = 'create' | 'change' | 'accept' | 'sign' | 'revoke' | 'count';

/** One cell of the policy: what one role may do with one class of data. A missing cell is a denial. */
export interface Cell {
  readonly right: 'read' | 'write';
  readonly verbs: readonly Verb[];
  /** Name of the masked form; the value in full is not readable, filterable or sortable. */
  readonly mask?: string;
  /** Name of a row condition; the cell holds only for rows for which it is true. */
  readonly condition?: string;
}

/** Full, for the rows in the role's slice (matrix F, and E: which rows is the slice's business). */
export const F: Cell = { right: 'read', verbs: [] };

/** Readable and writable (matrix Fw, Ew). */
export const W = (...verbs: readonly Verb[]): Cell => ({ right: 'write', verbs });

/** Masked, in the declared form (matrix M). */
export const M = (mask: string): Cell => ({ right: 'read', verbs: [], mask });

/** Readable only for rows for which the named condition holds. */
export const when = (condition: string, cell: Cell = F): Cell => ({ ...cell, condition });

export type Sensitivity = 'PUBLIC' | 'BUSINESS' | 'PERSONAL' | 'SENSITIVE';

/** The kind of partner that answers for a class of data. */
export type Owner = 'CONSORTIUM' | 'GEMEENTE' | 'WONINGCORPORATIE' | 'UITVOERDER' | 'ROC' | 'EACH_ORGANISATION';

/** One class of data: who owns it, why it is kept, and who may do what with it. */
export interface DataClass {
  readonly owner: Owner;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly sensitivity: Sensitivity;
  readonly cells: Readonly<Partial<Record<Role, Cell>>>;
}
