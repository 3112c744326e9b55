import type { Machine } from '../machine.ts';
import { type ExtendInput, refuseNoExtension } from './duration.ts';
import {
  refuseBeforeStart,
  refuseIncompleteTraject,
  refuseOtherVariant,
  refuseUnprovidedPlan,
  refuseWithoutFinalReport,
  refuseWithoutIntroduction,
  refuseWithoutPlan,
  refuseWithoutReporting,
} from './readiness.ts';
import type { TRAJECT_END_REASONS, TRAJECT_INTERRUPTION_REASONS, TRAJECT_STATUSES } from './traject.entity.ts';
import { trajectType } from './traject.type.ts';

export interface InterruptTrajectInput {
  readonly reason: keyof typeof TRAJECT_INTERRUPTION_REASONS;
}

export interface EndTrajectInput {
  readonly reason: keyof typeof TRAJECT_END_REASONS;
}

type TrajectStatus = keyof typeof TRAJECT_STATUSES;

/** Who move a traject on: WC, and LB for its own organisation. */
export const MOVING_ROLES = ['CONSULENT', 'BEGELEIDER'] as const;

const source = '3.3 Traject';

/** The Traject machine (domain 3.3), as far as the variant of the Woonomgevingsploeg goes. */
export const trajectMachine: Machine<TrajectStatus> = {
  type: trajectType,
  reads: ['variant'],
  alterations: {
    changeTraject: {
      from: ['PREPARED', 'PLAN_SET', 'AGREEMENT_SIGNED', 'TRIAL_PERIOD', 'RUNNING', 'SUSPENDED'],
      by: MOVING_ROLES,
      source: `${source}, R-09`,
    },
    setTrajectDuration: { from: ['PREPARED', 'PLAN_SET'], by: ['KLANTMANAGER'], source: 'R-03, R-04' },
  },
  transitions: {
    establishPlan: {
      from: ['PREPARED'],
      to: 'PLAN_SET',
      by: MOVING_ROLES,
      source: `${source}, R-09`,
      reads: ['startDate', 'hoursPerWeek', 'goal', 'durationMonths'],
      guard: async (context, key, row) => {
        refuseOtherVariant(row);
        refuseIncompleteTraject(row);
        await refuseWithoutPlan(context, key);
        await refuseWithoutReporting(context, key, { agreed: false });
      },
    },
    startTraject: {
      from: ['PLAN_SET'],
      to: 'RUNNING',
      by: MOVING_ROLES,
      source: `${source}, R-10`,
      reads: ['participantId', 'startDate'],
      guard: async (context, key, row) => {
        refuseOtherVariant(row);
        await refuseUnprovidedPlan(context, key);
        await refuseWithoutReporting(context, key, { agreed: true });
        await refuseWithoutIntroduction(context, row.participantId);
        refuseBeforeStart(context, row.startDate);
      },
    },
    extendTraject: {
      from: ['RUNNING'],
      to: 'RUNNING',
      by: ['KLANTMANAGER'],
      source: `${source}, R-03, R-04`,
      reads: ['durationMonths'],
      guard: async (_context, _key, row, input: ExtendInput) => refuseNoExtension(row.durationMonths, input),
      set: (_context, { durationMonths, reason }: ExtendInput) => ({ durationMonths, deviationReason: reason.trim() }),
    },
    interruptTraject: {
      from: ['RUNNING'],
      to: 'SUSPENDED',
      by: MOVING_ROLES,
      source,
      set: (_context, { reason }: InterruptTrajectInput) => ({ interruptionReason: reason }),
    },
    resumeTraject: {
      from: ['SUSPENDED'],
      to: 'RUNNING',
      by: MOVING_ROLES,
      source,
      set: () => ({ interruptionReason: null }),
    },
    completeTraject: {
      from: ['RUNNING'],
      to: 'COMPLETED',
      by: MOVING_ROLES,
      source: `${source}, S0-29, S0-30`,
      guard: (context, key) => refuseWithoutFinalReport(context, key, { provided: true }),
    },
    endTraject: {
      from: ['RUNNING', 'SUSPENDED'],
      to: 'ENDED',
      by: [...MOVING_ROLES, 'KLANTMANAGER', 'DEELNEMER'],
      source: `${source}, S0-29`,
      // Whoever may not write the report may end the traject all the same: it is due afterwards.
      guard: async (context, key, row) => {
        const writes = MOVING_ROLES.some((role) => role === context.viewer.role);
        if (writes && row.variant === 'WOP') await refuseWithoutFinalReport(context, key, { provided: false });
      },
      set: (_context, { reason }: EndTrajectInput) => ({ endReason: reason }),
    },
  },
};
