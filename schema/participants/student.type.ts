import { apart, entityType, type FieldBase } from '../declaration.ts';
import { SkillAssessment } from '../opleidingen/skill-assessment.entity.ts';
import type { CONSENT_DATA } from './consent.entity.ts';
import { Student } from './student.entity.ts';
import {
  administrationScope,
  consentConditions,
  studentContactSlice,
  studentRecordSlice,
  studentSlice,
} from './student.slice.ts';
import { StudentContact } from './student-contact.entity.ts';
import { StudentRecord } from './student-record.entity.ts';

const access = 'student.row';

/** A value in the row that the student has for its class of data. */
const contact = (
  kind: keyof typeof CONSENT_DATA,
  property: 'phone' | 'email' | 'street' | 'houseNumber' | 'postcode' | 'place',
  options: Pick<FieldBase, 'access' | 'description'>,
) =>
  apart(StudentContact, property, {
    ...options,
    slice: studentContactSlice,
    belongsTo: 'studentId',
    where: (row) => `${row.kind} = '${kind}'`,
  });

export const studentType = entityType(Student, 'Student', {
  prefix: 'student',
  description: 'Student: someone whom a ROC teaches, as the ROC knows him or her.',
  pseudonymous: true,
  root: { list: 'students', one: 'student' },
  row: access,
  slice: studentSlice,
  conditions: { administrationScope, ...consentConditions },
  subject: 'participantId',
  order: ['familyName', 'callName'],
  fields: (field) => ({
    callName: field.column('callName', { access, description: 'Roepnaam.', filter: true, order: true }),
    givenNames: field.column('givenNames', { access, description: 'Voornamen.' }),
    familyNamePrefix: field.column('familyNamePrefix', { access, description: 'Voorvoegsel van de geslachtsnaam.' }),
    familyName: field.column('familyName', { access, description: 'Geslachtsnaam.', filter: true, order: true }),
    dateOfBirth: field.column('dateOfBirth', { access, description: 'Geboortedatum.', filter: true }),
    isMinor: field.column('isMinor', { access, description: 'Is minderjarig: under 18 today.', filter: true }),
    phone: contact('PHONE', 'phone', { access: 'student.phone', description: 'Telefoonnummer.' }),
    email: contact('EMAIL', 'email', { access: 'student.email', description: 'E-mailadres.' }),
    street: contact('ADDRESS', 'street', { access: 'student.address', description: 'Straat of the home address.' }),
    houseNumber: contact('ADDRESS', 'houseNumber', {
      access: 'student.address',
      description: 'Huisnummer, with letter and addition.',
    }),
    postcode: contact('ADDRESS', 'postcode', { access: 'student.address', description: 'Postcode, `1234AB`.' }),
    place: contact('ADDRESS', 'place', { access: 'student.address', description: 'Woonplaats.' }),
    languagePreference: field.column('languagePreference', { access, description: 'Taalvoorkeur: BCP 47 tag.' }),
    record: field.relation('record', {
      access: 'student.record',
      description: 'Deelnemeronderwijs: the numbers under which the ROC knows the student.',
    }),
    enrolments: field.connection('enrolments', {
      access: 'student.row',
      description: 'Opleidingsdeelnames, oldest first.',
    }),
    consents: field.connection('consents', {
      access: 'consent.row',
      description: 'Toestemmingen within the reader’s slice.',
    }),
    skillAssessments: field.relationList('assessmentIds', {
      access: 'assessment.row',
      description: 'Vaardigheidsmetingen of skills that belong to a werkproces of an opleiding of the student.',
      target: () => SkillAssessment,
    }),
  }),
});

export const studentRecordType = entityType(StudentRecord, 'StudentRecord', {
  prefix: 'studentrecord',
  description: 'Deelnemeronderwijs: numbers of a student, for the administration of the ROC.',
  pseudonymous: true,
  row: 'studentRecord.row',
  slice: studentRecordSlice,
  subject: 'participantId',
  order: ['studentNumber'],
  fields: (field) => ({
    pgn: field.column('pgn', { access: 'studentRecord.row', description: 'Persoonsgebonden nummer (PGN).' }),
    studentNumber: field.column('studentNumber', { access: 'studentRecord.row', description: 'Studentnummer.' }),
  }),
});
