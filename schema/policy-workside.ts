import { type DataClass, F, W } from './policy-cell.ts';
import { work } from './policy-purposes.ts';
import { guides, orderers } from './policy-roles.ts';

/** Who may do what with what opdrachtgever and voorman tell and show each other (3.6.5): part of the policy table. */
export const worksidePolicy = {
  'jobMessage.row': work('EACH_ORGANISATION', 'BUSINESS', {
    ...orderers(W('create')),
    ...guides(F),
    VOORMAN: W('create'),
  }),
  'jobMessage.send': work('EACH_ORGANISATION', 'BUSINESS', { ...orderers(W('create')), VOORMAN: W('create') }),
  'taskPhoto.row': work('UITVOERDER', 'BUSINESS', { ...orderers(F), ...guides(F), VOORMAN: W('create', 'change') }),
  'taskPhoto.change': work('UITVOERDER', 'BUSINESS', { VOORMAN: W('create', 'change') }),
  /** Awarded to an uitvoerder, a job waits for a crew of it. */
  'job.assign': work('UITVOERDER', 'BUSINESS', { CONSULENT: W('change'), BEGELEIDER: W('change') }),
} as const satisfies Record<string, DataClass>;
