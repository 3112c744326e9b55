import type { Machine } from '../machine.ts';
import type { CONSENT_STATUSES } from './consent.entity.ts';
import { consentType } from './consent.type.ts';

export interface PaperInput {
  /** The day of the signature. */
  readonly on: string;
}

const source = '3.3 Toestemming';
const GUIDING = ['CONSULENT', 'BEGELEIDER'] as const;

/**
 * The Toestemming machine (domain 3.3, Others). What is withdrawn is not given again: who wants it asks anew. What is
 * on paper is recorded by who guides the participant.
 */
export const consentMachine: Machine<keyof typeof CONSENT_STATUSES> = {
  type: consentType,
  reads: [],
  beginnings: { askConsent: { to: 'ASKED', by: GUIDING, source } },
  transitions: {
    giveConsent: {
      from: ['ASKED'],
      to: 'GIVEN',
      by: ['DEELNEMER'],
      source,
      set: ({ today }) => ({ givenOn: today }),
    },
    recordConsentGiven: {
      from: ['ASKED'],
      to: 'GIVEN',
      by: GUIDING,
      source: '3.6.2 Toestemming (WC Fw); Pw 65.2.b: in writing',
      set: (_context, { on }: PaperInput) => ({ givenOn: on, onPaper: true }),
    },
    withdrawConsent: {
      from: ['GIVEN'],
      to: 'WITHDRAWN',
      by: ['DEELNEMER'],
      source,
      set: ({ today }) => ({ withdrawnOn: today }),
    },
    // However it was given, it ends today: also by a letter of last week.
    recordConsentWithdrawn: {
      from: ['GIVEN'],
      to: 'WITHDRAWN',
      by: GUIDING,
      source: '3.6.2 Toestemming (WC Fw)',
      set: ({ today }) => ({ withdrawnOn: today }),
    },
  },
};
