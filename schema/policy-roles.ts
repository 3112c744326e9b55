import type { Cell } from './policy-cell.ts';
import { GUIDING_ROLES, ORDERING_ROLES, PARTNER_ROLES, ROLES, type Role } from './roles.ts';

/** The same cell for each of these roles. */
const each =
  <R extends Role>(...roles: readonly R[]) =>
  (cell: Cell): Readonly<Record<R, Cell>> =>
    Object.fromEntries(roles.map((role) => [role, cell])) as Record<R, Cell>;

export const orderers = each(...ORDERING_ROLES);

export const guides = each(...GUIDING_ROLES);

export const everyone = each(...ROLES);

/** Everybody but scheduled work, which needs no documentation. */
export const people = each(...ROLES.filter((role) => role !== 'SYSTEM'));

export const partners = each(...PARTNER_ROLES);

/** Who take part in the cooperation for an organisation (3.6.7: not a werkgever, not a participant). */
export const cooperating = each(
  'KLANTMANAGER',
  'BELEIDSMEDEWERKER',
  ...ORDERING_ROLES,
  ...GUIDING_ROLES,
  'VOORMAN',
  'DOCENT',
);
