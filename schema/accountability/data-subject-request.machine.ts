import { addDays } from '../days.ts';
import { RuleRefusal } from '../errors.ts';
import type { Machine } from '../machine.ts';
import type { REQUEST_STATUSES } from './data-subject-request.entity.ts';
import { dataSubjectRequestType } from './data-subject-request.type.ts';

/** What is hidden is shown again this many days after the person was told so at the earliest (AVG 18.3). */
const LIFTING_NOTICE_DAYS = 7;

const ASKING = ['DEELNEMER'] as const;
const DECIDING = ['PRIVACY_OFFICER'] as const;

const asked = (source: string) => ({ to: 'REQUESTED', by: ASKING, source }) as const;

/** The first day on which what is announced today may be lifted. */
const earliestLifting = (today: string): string => addDays(today, LIFTING_NOTICE_DAYS);

/**
 * The machine of a request. Granting changes the value and tells the recipients: the database does it in the same
 * step, so that neither is ever there without the other.
 */
export const dataSubjectRequestMachine: Machine<keyof typeof REQUEST_STATUSES> = {
  type: dataSubjectRequestType,
  reads: [],
  beginnings: {
    requestRectification: asked('AVG 16'),
    requestErasure: asked('AVG 17'),
    requestRestriction: asked('AVG 18'),
  },
  alterations: { announceLifting: { from: ['GRANTED'], by: DECIDING, source: 'AVG 18.3' } },
  transitions: {
    grantDataSubjectRequest: {
      from: ['REQUESTED'],
      to: 'GRANTED',
      by: DECIDING,
      source: 'AVG 12.3, 16, 17, 18, 19',
      reads: ['participantId'],
      guard: async (context, _key, { participantId }) => context.write.claimSubject(String(participantId)),
    },
    refuseDataSubjectRequest: {
      from: ['REQUESTED'],
      to: 'REFUSED',
      by: DECIDING,
      source: 'AVG 12.4',
      set: (_context, refusalReason: string) => ({ refusalReason }),
    },
    withdrawRequest: { from: ['REQUESTED'], to: 'WITHDRAWN', by: ASKING, source: 'AVG 16, 17, 18' },
  },
};

/** @throws RuleRefusal where there is nothing to lift, or the person would be told too late */
export const refuseLifting = (row: Readonly<Record<string, unknown>>, liftsOn: string, today: string): void => {
  if (row.kind !== 'RESTRICTION') {
    throw new RuleRefusal('NO_RESTRICTION', 'AVG 18.3', {
      nl: 'Dit verzoek is geen beperking.',
      en: 'This request is no restriction.',
    });
  }
  if (row.hides !== true) {
    throw new RuleRefusal('LIFTED_ALREADY', 'AVG 18.3', {
      nl: 'Deze beperking is al opgeheven.',
      en: 'This restriction has been lifted already.',
    });
  }
  if (liftsOn < earliestLifting(today)) {
    throw new RuleRefusal(
      'TOLD_TOO_LATE',
      'AVG 18.3',
      {
        nl: `De betrokkene hoort het ten minste ${LIFTING_NOTICE_DAYS} dagen van tevoren.`,
        en: `The person is told at least ${LIFTING_NOTICE_DAYS} days before.`,
      },
      ['input', 'liftsOn'],
    );
  }
};
