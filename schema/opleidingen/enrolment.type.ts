import { entityType, enumeration } from '../declaration.ts';
import { ENROLMENT_KINDS, ENROLMENT_STATUSES, Enrolment } from './enrolment.entity.ts';
import { enrolmentSlice } from './enrolment.slice.ts';

const kind = enumeration('EnrolmentKind', 'Soort opleidingsdeelname', ENROLMENT_KINDS);
const status = enumeration('EnrolmentStatus', 'Deelnamestatus', ENROLMENT_STATUSES);

export const enrolmentType = entityType(Enrolment, 'Enrolment', {
  prefix: 'enrolment',
  description: 'Opleidingsdeelname: a place in an opleiding.',
  pseudonymous: true,
  root: { list: 'enrolments', one: 'enrolment' },
  row: 'enrolment.row',
  slice: enrolmentSlice,
  subject: 'participantId',
  order: ['validFrom'],
  fields: (field) => ({
    participant: field.relation('participant', { access: 'enrolment.participant', description: 'Deelnemer.' }),
    student: field.relation('student', { access: 'student.row', description: 'Student.' }),
    opleiding: field.relation('opleiding', {
      access: 'enrolment.details',
      description: 'Opleiding.',
      filter: true,
    }),
    kind: field.column('kind', {
      access: 'enrolment.details',
      description: 'Soort opleidingsdeelname.',
      enum: kind,
      filter: true,
    }),
    status: field.column('status', {
      access: 'enrolment.details',
      description: 'Deelnamestatus.',
      enum: status,
      filter: true,
    }),
    active: field.column('active', {
      access: 'enrolment.active',
      description: 'Actief: enrolled, yes or no.',
      filter: true,
    }),
    validFrom: field.column('validFrom', { access: 'enrolment.details', description: 'Van: first day.', filter: true }),
    validUntil: field.column('validUntil', { access: 'enrolment.details', description: 'Tot en met: last day.' }),
  }),
});
