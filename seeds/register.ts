import type { RETENTION_ACTIONS, RETENTION_FROM } from '../schema/accountability/processing-activity.entity.ts';
import type { Category } from '../schema/category.ts';
import type { LegalBasis } from '../schema/legal-basis.ts';
import type { Asker } from '../schema/purpose.ts';
import type { Role } from '../schema/roles.ts';
import type { OrganisationKey } from './organisations.ts';

export interface Register {
  readonly slug: string;
  readonly by: OrganisationKey;
  /** Who have the same in a register of their own: each does its own work under it, and none under that of a stranger. */
  readonly also?: readonly OrganisationKey[];
  readonly purpose: string;
  readonly legalBasis: string;
  readonly roles: readonly Role[];
  readonly categories: readonly Category[];
  /** Those of them that may be changed under it. */
  readonly changes: readonly Category[];
  readonly grounds: readonly LegalBasis[];
  readonly recipients: readonly string[];
  readonly retentionPeriod: string;
  readonly retentionFrom: keyof typeof RETENTION_FROM;
  readonly retentionAction: keyof typeof RETENTION_ACTIONS;
  readonly ended?: true;
}

/** For how long, from when, and what happens then. */
export const keptFor = (
  retentionPeriod: string,
  retentionFrom: Register['retentionFrom'] = 'DOSSIER_END',
  retentionAction: Register['retentionAction'] = 'ANONYMISE',
) => ({ retentionPeriod, retentionFrom, retentionAction });

/** Somebody in a role, at work under an activity of the register. */
export const askerUnder = (role: Role, { slug, categories, changes, grounds }: Register): Asker => ({
  role,
  activity: { uri: slug, version: 1, categories, changes, grounds },
});
