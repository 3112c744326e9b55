import { entityType, type Writes } from '../declaration.ts';
import { FinalReport } from './final-report.entity.ts';
import { finalReportSlice } from './final-report.slice.ts';

const CONTENTS = [
  'summary',
  'goalsAchieved',
  'reintegrationAdvice',
  'reducedLoonwaarde',
  'indicatieveLoonwaardeFrom',
  'indicatieveLoonwaardeUntil',
  'substantiation',
  'establishedOn',
] as const;

const WRITING: Writes<FinalReport> = {
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'trajectId', ...CONTENTS],
  update: [...CONTENTS, 'providedOn', 'version', 'changedAt'],
};

const access = 'finalReport.row';
const loonwaarde = 'finalReport.loonwaarde';

export const finalReportType = entityType(FinalReport, 'FinalReport', {
  prefix: 'finalreport',
  description: 'Eindverslag: what came of a traject, what is advised, and the indicatieve loonwaarde.',
  pseudonymous: true,
  row: 'finalReport.row',
  slice: finalReportSlice,
  subject: 'participantId',
  order: ['establishedOn'],
  descending: true,
  writes: { CONSULENT: WRITING, BEGELEIDER: WRITING },
  fields: (field) => ({
    traject: field.relation('traject', { access, description: 'Traject.' }),
    summary: field.column('summary', { access, description: 'Samenvatting.' }),
    goalsAchieved: field.column('goalsAchieved', { access, description: 'Behaalde doelen.' }),
    reintegrationAdvice: field.column('reintegrationAdvice', {
      access,
      description: 'Advies voor verdere re-integratie.',
    }),
    reducedLoonwaarde: field.column('reducedLoonwaarde', {
      access: loonwaarde,
      description: 'Indicatieve loonwaarde: whether it is reduced; an indication, never the legal value (R-13).',
    }),
    indicatieveLoonwaardeFrom: field.column('indicatieveLoonwaardeFrom', {
      access: loonwaarde,
      description: 'Indicatieve loonwaarde: bandbreedte from, in percent; empty when none is given.',
    }),
    indicatieveLoonwaardeUntil: field.column('indicatieveLoonwaardeUntil', {
      access: loonwaarde,
      description: 'Indicatieve loonwaarde: bandbreedte until, in percent.',
    }),
    substantiation: field.column('substantiation', {
      access: loonwaarde,
      description: 'Onderbouwing of the indicatieve loonwaarde.',
    }),
    establishedOn: field.column('establishedOn', { access, description: 'Vastgesteld op.' }),
    providedOn: field.column('providedOn', {
      access,
      description: 'Verstrekt op; from then on nothing of it changes.',
    }),
  }),
});
