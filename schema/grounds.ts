import { claim } from './claims.ts';
import type { LegalBasis } from './legal-basis.ts';
import type { Role } from './roles.ts';

/**
 * Who may be given what is about one person on several grounds: the person, whose right that is (AVG 15), and
 * what the graph does by itself, which shows nothing to anybody.
 */
const ROLES_OF_ALL_GROUNDS: readonly Role[] = ['DEELNEMER', 'SYSTEM'];

/**
 * SQL: the operation runs under the ground of a row. For an organisation that is one ground: under two, nothing is
 * shown at all.
 */
export const isOnGround = (legalBasis: string, role: Role): string =>
  ROLES_OF_ALL_GROUNDS.includes(role) ? `${legalBasis} = any(${claim.grounds})` : `${legalBasis} = ${claim.ground}`;

/**
 * SQL: the ground of the operation is one of those on which somebody is guided. Said so that the planner believes that
 * most rows pass, and walks along an index.
 */
export const isGuidedOnGround = ({ grounds }: { readonly grounds: string }): string =>
  `array_position(${grounds}, ${claim.ground}) is not null`;

/** SQL: the operation runs under this ground. */
export const isUnder = (legalBasis: LegalBasis): string => `${claim.ground} = '${legalBasis}'`;
