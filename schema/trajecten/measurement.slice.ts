import { claim } from '../claims.ts';
import { Participant } from '../participants/participant.entity.ts';
import { rows, slice, valuesOf } from '../slice.ts';
import { LadderMeasurement } from './ladder-measurement.entity.ts';
import { LoonwaardeDetermination } from './loonwaarde-determination.entity.ts';
import { guidedRows, ofCaseload, ofOneself } from './traject-row.slice.ts';

const what = 'the measurements';

export const ladderMeasurementSlice = slice(LadderMeasurement, {
  ...guidedRows(what),
  KLANTMANAGER: ofCaseload(what),
  DEELNEMER: ofOneself(what),
});

/** The gemeente’s own rows; no consulent needs the legal value for a Woonomgevingsploeg. */
export const loonwaardeDeterminationSlice = slice(LoonwaardeDetermination, {
  KLANTMANAGER: rows(
    'the determinations of the participants of its own caseload',
    (determination) => `${determination.participantId} = any(${valuesOf(Participant, 'id')})`,
  ),
  DEELNEMER: rows('the own determinations', (determination) => `${determination.participantId} = ${claim.person}`),
});
