import { claim } from '../claims.ts';
import { bookkeeping } from '../declaration.ts';
import { ROLES } from '../roles.ts';
import { rows, slice } from '../slice.ts';
import { IdempotencyKey } from './idempotency-key.entity.ts';

const own = rows<IdempotencyKey>(
  'its own keys, within its own organisation',
  (row) => `${row.responsibleOrganisationId} = ${claim.organisation} and ${row.subjectId} = ${claim.actor}`,
);

const writes = {
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'subjectId', 'key', 'fingerprint'],
  update: ['outcome', 'version', 'changedAt'],
} as const;

/** Hours; a caller may count on a day. */
const KEPT_HOURS = 48;

/** Nobody sees another's keys: one that another has used is as good as new. */
export const idempotencyKeys = bookkeeping(IdempotencyKey, {
  slice: slice(IdempotencyKey, Object.fromEntries(ROLES.map((role) => [role, own]))),
  reads: ['id', 'key', 'fingerprint', 'outcome', 'version'],
  writes: Object.fromEntries(ROLES.map((role) => [role, writes])),
  keptFrom: 'createdAt',
  keptHours: () => KEPT_HOURS,
});
