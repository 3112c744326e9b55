import { entityType, type Writes } from '../declaration.ts';
import { LadderMeasurement } from './ladder-measurement.entity.ts';
import { ladderMeasurementSlice } from './measurement.slice.ts';

const MEASURING: Writes<LadderMeasurement> = {
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'trajectId', 'step', 'measuredOn', 'method'],
  update: [],
};

export const ladderMeasurementType = entityType(LadderMeasurement, 'LadderMeasurement', {
  prefix: 'ladder',
  description: 'Participatieladdermeting: on which step somebody stood on a day.',
  pseudonymous: true,
  row: 'ladder.row',
  slice: ladderMeasurementSlice,
  subject: 'participantId',
  order: ['measuredOn'],
  descending: true,
  writes: { CONSULENT: MEASURING, BEGELEIDER: MEASURING },
  fields: (field) => ({
    participant: field.relation('participant', { access: 'ladder.row', description: 'Deelnemer.' }),
    traject: field.relation('traject', { access: 'ladder.row', description: 'Traject.' }),
    step: field.column('step', { access: 'ladder.row', description: 'Trede, 1 to 6.' }),
    measuredOn: field.column('measuredOn', { access: 'ladder.row', description: 'Gemeten op.' }),
    method: field.column('method', { access: 'ladder.row', description: 'Methode.' }),
  }),
});
