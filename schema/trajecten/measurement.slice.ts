import { claim } from '../claims.ts';
import { isUnder } from '../grounds.ts';
import { Participant } from '../participants/participant.entity.ts';
import { rows, slice, valuesOf } from '../slice.ts';
import { LadderMeasurement } from './ladder-measurement.entity.ts';
import { LoonwaardeDetermination } from './loonwaarde-determination.entity.ts';
import { guidedRows, ofCaseload, ofOneself } from './traject-row.slice.ts';

const what = 'the measurements';

export const ladderMeasurementSlice = slice(
  LadderMeasurement,
  {
    ...guidedRows(what),
    KLANTMANAGER: ofCaseload(what),
    DEELNEMER: ofOneself(what),
  },
  { ground: 'legalBasis' },
);

/**
 * The gemeente’s own rows; no consulent needs the legal value for a Woonomgevingsploeg. It is determined for the
 * Participatiewet and for nothing else (10d).
 */
export const loonwaardeDeterminationSlice = slice(LoonwaardeDetermination, {
  KLANTMANAGER: rows(
    'the determinations of the participants of its own caseload under the Participatiewet',
    (determination) =>
      `${isUnder('PARTICIPATIEWET')} and ${determination.participantId} = any(${valuesOf(Participant, 'id')})`,
  ),
  DEELNEMER: rows('the own determinations', (determination) => `${determination.participantId} = ${claim.person}`),
});
