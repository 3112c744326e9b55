import type { GraphContext } from '../context.ts';
import { RuleRefusal } from '../errors.ts';
import type { Machine } from '../machine.ts';
import { EXECUTING_ROLES, ORDERING_ROLES } from '../roles.ts';
import type { JOB_STATUSES, REJECTION_REASONS } from './job.entity.ts';
import { jobType } from './job.type.ts';
import { refuseAward, refuseIncomplete, refuseOwnRequest } from './ordering.ts';
import { refuseStartingAlone } from './two-people.ts';
import { allTasksDone, interruptVisits, planVisits, resumeVisits } from './visits.ts';

type JobStatus = keyof typeof JOB_STATUSES;

export interface AwardInput {
  /** The field of the input that names whom it is awarded to. */
  readonly named: 'crewId' | 'uitvoerderId';
  /** Raw key of the crew; undefined when there is none in the caller's slice. */
  readonly crewKey: string | undefined;
  /** Raw key of the uitvoerder, when it is to assign a crew; undefined when it is none under an agreement. */
  readonly uitvoerderKey: string | undefined;
}

export interface RejectInput {
  readonly reason: keyof typeof REJECTION_REASONS;
}

export interface ReworkInput {
  readonly reworkRequest: string;
}

const today = (context: GraphContext) => ({ statusDate: context.today });

const isSaid = async (_context: GraphContext, _key: string, _row: unknown, { reworkRequest }: ReworkInput) => {
  if (reworkRequest.trim()) return;
  throw new RuleRefusal(
    'REWORK_NOT_SAID',
    '3.3 Opdracht',
    { nl: 'Noem wat hersteld moet worden.', en: 'Say what is to be mended.' },
    ['input', 'reworkRequest'],
  );
};

const source = '3.3 Opdracht';

/** The Opdracht machine (domain 3.3). */
export const jobMachine: Machine<JobStatus> = {
  type: jobType,
  reads: ['crewId'],
  beginnings: {
    createJob: { to: 'CONCEPT', by: ORDERING_ROLES, source: `${source}, R-16, R-17, R-18` },
    makeOccurrence: { to: 'REGISTERED', by: ['SYSTEM'], source: `${source}: occurrences of a series are made ahead` },
  },
  alterations: {
    changeJob: { from: ['CONCEPT', 'REJECTED'], by: ORDERING_ROLES, source: `${source}, R-16, R-17, R-18` },
  },
  removals: {
    deleteJob: { from: ['CONCEPT'], by: ORDERING_ROLES, source: `${source}: only a concept can be deleted` },
  },
  transitions: {
    registerJob: {
      from: ['CONCEPT', 'REJECTED'],
      to: 'REGISTERED',
      by: ORDERING_ROLES,
      source,
      reads: ['objectId', 'workKindId', 'description'],
      guard: (context, _key, row) => refuseIncomplete(context, row),
      // Asked again, it goes to a crew anew.
      set: (context, _input, { status }) => ({
        ...today(context),
        requestedById: context.viewer.actorId,
        approvedById: null,
        ...(status === 'REJECTED' && { crewId: null, uitvoerderId: null, rejectionReason: null }),
      }),
    },
    approveJob: {
      from: ['AWAITING_APPROVAL'],
      to: 'REGISTERED',
      by: ORDERING_ROLES,
      source,
      reads: ['requestedById'],
      guard: refuseOwnRequest,
      set: (context) => ({ ...today(context), approvedById: context.viewer.actorId }),
    },
    awaitApproval: {
      from: ['REGISTERED'],
      to: 'AWAITING_APPROVAL',
      by: ['SYSTEM'],
      source: `${source}: only where the corporatie asks for a second approval`,
      set: today,
    },
    closeLapsedJob: {
      from: ['REPORTED_DONE', 'SAMPLED'],
      to: 'CLOSED',
      by: ['SYSTEM'],
      source: `${source}: after 14 days, configurable`,
      set: today,
    },
    awardJob: {
      from: ['REGISTERED'],
      to: 'AWARDED',
      by: ORDERING_ROLES,
      source: `${source}, R-01`,
      reads: ['approvedById'],
      guard: refuseAward,
      set: (context, { crewKey, uitvoerderKey }: AwardInput) =>
        crewKey
          ? { ...today(context), crewId: crewKey }
          : { ...today(context), crewId: null, uitvoerderId: uitvoerderKey },
    },
    rejectJob: {
      from: ['AWARDED'],
      to: 'REJECTED',
      by: EXECUTING_ROLES,
      source,
      set: (context, { reason }: RejectInput) => ({ ...today(context), rejectionReason: reason }),
    },
    planJob: {
      from: ['AWARDED', 'PLANNED', 'INTERRUPTED', 'REWORK_REQUESTED'],
      to: 'PLANNED',
      by: EXECUTING_ROLES,
      source: `${source}, R-45`,
      guard: planVisits,
      set: today,
    },
    startJob: {
      from: ['PLANNED'],
      to: 'IN_PROGRESS',
      by: ['VOORMAN'],
      source: `${source}, R-15`,
      guard: refuseStartingAlone,
      set: today,
    },
    interruptJob: {
      from: ['IN_PROGRESS'],
      to: 'INTERRUPTED',
      by: ['VOORMAN'],
      source,
      guard: interruptVisits,
      set: today,
    },
    resumeJob: { from: ['INTERRUPTED'], to: 'IN_PROGRESS', by: ['VOORMAN'], source, guard: resumeVisits, set: today },
    reportJobDone: {
      from: ['IN_PROGRESS'],
      to: 'REPORTED_DONE',
      by: ['VOORMAN'],
      source,
      guard: allTasksDone,
      set: today,
    },
    sampleJob: { from: ['REPORTED_DONE'], to: 'SAMPLED', by: ORDERING_ROLES, source, set: today },
    requestRework: {
      from: ['REPORTED_DONE', 'SAMPLED'],
      to: 'REWORK_REQUESTED',
      by: ORDERING_ROLES,
      source,
      guard: isSaid,
      set: (context, { reworkRequest }: ReworkInput) => ({ ...today(context), reworkRequest }),
    },
    closeJob: { from: ['REPORTED_DONE', 'SAMPLED'], to: 'CLOSED', by: ORDERING_ROLES, source, set: today },
    cancelJob: {
      from: ['CONCEPT', 'REGISTERED', 'AWAITING_APPROVAL', 'AWARDED', 'PLANNED', 'INTERRUPTED', 'REWORK_REQUESTED'],
      to: 'CANCELLED',
      by: ORDERING_ROLES,
      source,
      set: today,
    },
  },
};
