import { entityType } from '../declaration.ts';
import { AbsenceReport } from './absence-report.entity.ts';
import { absenceReportSlice } from './membership-row.slice.ts';

export const absenceReportType = entityType(AbsenceReport, 'AbsenceReport', {
  prefix: 'absence',
  description: 'Verzuimmelding: from when until when somebody is absent, never why (R-38).',
  pseudonymous: true,
  row: 'absence.row',
  slice: absenceReportSlice,
  subject: 'participantId',
  order: ['from'],
  descending: true,
  writes: {
    VOORMAN: {
      insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'membershipId', 'from', 'until'],
      update: ['until', 'version', 'changedAt'],
    },
  },
  fields: (field) => ({
    participant: field.relation('participant', { access: 'absence.row', description: 'Deelnemer.' }),
    membership: field.relation('membership', { access: 'absence.membership', description: 'Ploeglidmaatschap.' }),
    from: field.column('from', { access: 'absence.row', description: 'Van: first day.' }),
    until: field.column('until', {
      access: 'absence.row',
      description: 'Tot en met: last day; empty while it lasts.',
    }),
  }),
});
