import { entityType, enumeration, type Writes } from '../declaration.ts';
import type { Predicate } from '../slice.ts';
import { GRANTER_KINDS, PRECONDITION_KINDS, PRECONDITION_STATUSES, Precondition } from './precondition.entity.ts';
import { preconditionSlice } from './precondition.slice.ts';
import { PRECONDITION_KINDS_OF } from './precondition-kinds.ts';

export const preconditionKind = enumeration('PreconditionKind', 'Soort randvoorwaarde', PRECONDITION_KINDS);
export const granterKind = enumeration('GranterKind', 'Verlenersoort', GRANTER_KINDS);
const status = enumeration('PreconditionStatus', 'Status van een randvoorwaarde', PRECONDITION_STATUSES);

const RESULT = ['status', 'seenOn', 'validUntil', 'granterKind', 'version', 'changedAt'] as const;

const isOfKinds =
  (kinds: readonly string[]): Predicate<Precondition> =>
  (precondition) =>
    `${precondition.kind} in (${kinds.map((kind) => `'${kind}'`).join(', ')})`;

const writing = (kinds: readonly string[]): Writes<Precondition> => ({
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'applicationId', 'kind', 'required', 'status'],
  update: RESULT,
  check: isOfKinds(kinds),
});

export const preconditionType = entityType(Precondition, 'Precondition', {
  prefix: 'precondition',
  description: 'Randvoorwaarde: what must be there before somebody can begin.',
  pseudonymous: true,
  row: 'precondition.row',
  slice: preconditionSlice,
  subject: 'participantId',
  order: [],
  writes: {
    ...Object.fromEntries(Object.entries(PRECONDITION_KINDS_OF).map(([role, kinds]) => [role, writing(kinds)])),
    SYSTEM: { update: ['status', 'version', 'changedAt'] },
  },
  fields: (field) => ({
    application: field.relation('application', { access: 'precondition.details', description: 'Aanmelding.' }),
    kind: field.column('kind', {
      access: 'precondition.details',
      description: 'Soort randvoorwaarde.',
      enum: preconditionKind,
    }),
    required: field.column('required', {
      access: 'precondition.details',
      description: 'Vereist: nothing begins without it.',
    }),
    status: field.column('status', { access: 'precondition.status', description: 'Status.', enum: status }),
    seenOn: field.column('seenOn', {
      access: 'precondition.details',
      description: 'Gezien op; of a VOG nothing more is kept.',
    }),
    validUntil: field.column('validUntil', { access: 'precondition.status', description: 'Geldig tot en met.' }),
    granterKind: field.column('granterKind', {
      access: 'precondition.details',
      description: 'Verlenersoort: what kind of organisation granted it.',
      enum: granterKind,
    }),
  }),
});
