import { RuleRefusal } from '../errors.ts';
import type { Machine } from '../machine.ts';
import type { NOTICE_STATUSES } from './correction-notice.entity.ts';
import { correctionNoticeType } from './correction-notice.type.ts';

/** The machine of a notice: the database makes it when a request is granted, and who received it says that it is done. */
export const correctionNoticeMachine: Machine<keyof typeof NOTICE_STATUSES> = {
  type: correctionNoticeType,
  reads: [],
  transitions: {
    confirmCorrection: {
      from: ['OPEN'],
      to: 'CONFIRMED',
      by: ['PRIVACY_OFFICER'],
      source: 'AVG 19',
      reads: ['recipientId'],
      guard: async ({ viewer }, _key, { recipientId }) => {
        if (recipientId === viewer.organisationId) return;
        throw new RuleRefusal('NOT_THE_RECIPIENT', 'AVG 19', {
          nl: 'Alleen de ontvanger bevestigt een kennisgeving.',
          en: 'Only the recipient confirms a notice.',
        });
      },
    },
  },
};
