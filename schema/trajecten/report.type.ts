import { entityType, enumeration, type Writes } from '../declaration.ts';
import { REPORT_STATUSES, Report } from './report.entity.ts';
import { reportSlice } from './report.slice.ts';

const reportStatus = enumeration('ReportStatus', 'Status van een rapportage', REPORT_STATUSES);

const PROVIDING: Writes<Report> = { update: ['status', 'providedOn', 'version', 'changedAt'] };

export const reportType = entityType(Report, 'Report', {
  prefix: 'report',
  description: 'Rapportagemoment: a day on which the klantmanager hears of progress.',
  pseudonymous: true,
  root: { list: 'reports', one: 'report' },
  row: 'report.row',
  slice: reportSlice,
  subject: 'participantId',
  order: ['plannedOn'],
  descending: true,
  writes: { CONSULENT: PROVIDING, BEGELEIDER: PROVIDING },
  fields: (field) => ({
    traject: field.relation('traject', { access: 'report.row', description: 'Traject.', filter: true }),
    agreement: field.relation('agreement', {
      access: 'report.row',
      description: 'Rapportageafspraak by which it was planned.',
    }),
    plannedOn: field.column('plannedOn', {
      access: 'report.row',
      description: 'Gepland op.',
      filter: true,
      order: true,
    }),
    providedOn: field.column('providedOn', { access: 'report.row', description: 'Verstrekt op.' }),
    status: field.column('status', {
      access: 'report.row',
      description: 'Status.',
      enum: reportStatus,
      filter: true,
    }),
    items: field.connection('items', { access: 'report.row', description: 'Inhoud, per subject.' }),
  }),
});
