import type { Machine } from '../machine.ts';
import type { APPLICATION_REJECTION_REASONS, APPLICATION_STATUSES } from './application.entity.ts';
import { applicationType } from './application.type.ts';
import { refuseNotTakenUp } from './application-open.ts';
import { refuseUnready } from './conversion.ts';

type ApplicationStatus = keyof typeof APPLICATION_STATUSES;

export interface RejectApplicationInput {
  readonly reason: keyof typeof APPLICATION_REJECTION_REASONS;
}

const source = '3.3 Aanmelding';
const OPEN = ['SUBMITTED', 'INTAKE_HELD'] as const;
/** WC, and LB for its own organisation. */
const HANDLING = ['CONSULENT', 'BEGELEIDER'] as const;

const today = (context: { readonly today: string }) => ({ statusDate: context.today });

/** The Aanmelding machine (domain 3.3), as the Woonomgevingsploeg shortens it. */
export const applicationMachine: Machine<ApplicationStatus> = {
  type: applicationType,
  reads: [],
  beginnings: {
    referParticipant: { to: 'SUBMITTED', by: ['KLANTMANAGER'], source: `${source}, S0-21, R-19: in a WOP only GK` },
  },
  alterations: {
    changeApplication: { from: OPEN, by: ['KLANTMANAGER'], source: 'S0-05, S0-07: stated by GK' },
    takeUpApplication: { from: OPEN, by: HANDLING, source: 'S0-22: a consulent of the uitvoerder' },
  },
  transitions: {
    holdIntake: {
      from: OPEN,
      to: 'INTAKE_HELD',
      by: HANDLING,
      source: `${source}, S0-22`,
      reads: ['consulentId', 'submittedOn'],
      guard: async (_context, _key, row) => refuseNotTakenUp(row),
      set: (context, _input, { status }) => (status === 'INTAKE_HELD' ? {} : today(context)),
    },
    convertApplication: {
      from: ['INTAKE_HELD'],
      to: 'CONVERTED',
      by: HANDLING,
      source: `${source}, S0-32, R-02, R-21, R-22`,
      reads: ['consulentId', 'hasPaidWork', 'preconditionsComplete'],
      guard: refuseUnready,
      set: today,
    },
    rejectApplication: {
      from: OPEN,
      to: 'REJECTED',
      by: HANDLING,
      source,
      set: (context, { reason }: RejectApplicationInput) => ({ ...today(context), rejectionReason: reason }),
    },
    withdrawApplication: { from: OPEN, to: 'WITHDRAWN', by: ['KLANTMANAGER'], source, set: today },
  },
};
