import { entityType, enumeration, type Writes } from '../declaration.ts';
import { OUTFLOW_KINDS, Outflow } from './outflow.entity.ts';
import { outflowSlice } from './outflow.slice.ts';

export const outflowKind = enumeration('OutflowKind', 'Soort doorstroom', OUTFLOW_KINDS);

const RECORDING: Writes<Outflow> = {
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'trajectId', 'destination', 'date', 'kind'],
  update: [],
};

export const outflowType = entityType(Outflow, 'Outflow', {
  prefix: 'outflow',
  description: 'Doorstroom: where somebody went from a traject.',
  pseudonymous: true,
  row: 'outflow.row',
  slice: outflowSlice,
  subject: 'participantId',
  order: ['date'],
  descending: true,
  writes: { CONSULENT: RECORDING, BEGELEIDER: RECORDING },
  fields: (field) => ({
    traject: field.relation('traject', { access: 'outflow.row', description: 'Traject.' }),
    destination: field.column('destination', { access: 'outflow.row', description: 'Naar: employer, school or else.' }),
    date: field.column('date', { access: 'outflow.row', description: 'Datum.' }),
    kind: field.column('kind', { access: 'outflow.row', description: 'Soort doorstroom.', enum: outflowKind }),
  }),
});
