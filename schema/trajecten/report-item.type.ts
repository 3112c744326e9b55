import { entityType, type Writes } from '../declaration.ts';
import { reportItemSlice } from './report.slice.ts';
import { ReportItem } from './report-item.entity.ts';
import { reportSubject } from './reporting-agreement.type.ts';

const WRITING: Writes<ReportItem> = {
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'reportId', 'subject', 'text'],
  update: ['text', 'version', 'changedAt'],
  // Only what was agreed, and nothing once it was provided (S0-27).
  check: (item) => `${item.agreed} and ${item.providedOn} is null`,
};

export const reportItemType = entityType(ReportItem, 'ReportItem', {
  prefix: 'reportitem',
  description: 'Inhoud of a report, per subject.',
  pseudonymous: true,
  row: 'report.row',
  slice: reportItemSlice,
  subject: 'participantId',
  order: [],
  writes: { CONSULENT: WRITING, BEGELEIDER: WRITING },
  fields: (field) => ({
    report: field.relation('report', { access: 'report.row', description: 'Rapportagemoment.' }),
    subject: field.column('subject', { access: 'report.row', description: 'Onderwerp.', enum: reportSubject }),
    text: field.column('text', { access: 'report.row', description: 'Tekst.' }),
  }),
});
