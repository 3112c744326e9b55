import { verb } from '../verb.ts';
import { correctionNoticeMachine } from './correction-notice.machine.ts';
import { correctionNoticeType } from './correction-notice.type.ts';

/** Saying that what a notice tells has been done. */
export const emitCorrectionNoticeMutations = (notice: never): void =>
  verb('confirmCorrection', {
    access: 'correctionNotice.confirm',
    description: 'Kennisgeving bevestigen: the own copies were corrected, erased or restricted.',
    entity: correctionNoticeType,
    returns: 'notice',
    type: notice,
    machine: correctionNoticeMachine as never,
  } as never);
