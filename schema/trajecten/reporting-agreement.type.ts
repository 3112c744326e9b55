import { entityType, enumeration, type Writes } from '../declaration.ts';
import { REPORT_SUBJECTS, REPORTING_FORMS, ReportingAgreement } from './reporting-agreement.entity.ts';
import { reportingAgreementSlice } from './reporting-agreement.slice.ts';

export const reportingForm = enumeration('ReportingForm', 'Vorm van de rapportage', REPORTING_FORMS);
export const reportSubject = enumeration('ReportSubject', 'Onderwerp van een rapportage', REPORT_SUBJECTS);

const PROPOSING: Writes<ReportingAgreement> = {
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'trajectId', 'form', 'everyMonths', 'subjects'],
  update: [],
  check: (agreement) => `${agreement.agreedOn} is null`,
};

export const reportingAgreementType = entityType(ReportingAgreement, 'ReportingAgreement', {
  prefix: 'reportingagreement',
  description: 'Rapportageafspraak: how and how often the klantmanager hears of progress, and of what.',
  pseudonymous: true,
  row: 'reporting.row',
  slice: reportingAgreementSlice,
  subject: 'participantId',
  order: ['agreedOn'],
  descending: true,
  writes: {
    CONSULENT: PROPOSING,
    BEGELEIDER: PROPOSING,
    KLANTMANAGER: { update: ['agreedOn', 'version', 'changedAt'] },
  },
  fields: (field) => ({
    traject: field.relation('traject', { access: 'reporting.row', description: 'Traject.' }),
    form: field.column('form', { access: 'reporting.row', description: 'Vorm.', enum: reportingForm }),
    everyMonths: field.column('everyMonths', {
      access: 'reporting.row',
      description: 'Frequentie: once in so many months.',
    }),
    subjects: field.column('subjects', { access: 'reporting.row', description: 'Onderwerpen.', enum: reportSubject }),
    agreedOn: field.column('agreedOn', {
      access: 'reporting.row',
      description: 'Afgesproken op; empty while it is a proposal.',
    }),
  }),
});
