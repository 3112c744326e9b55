import { entityType } from '../declaration.ts';
import { SkillAssessment } from '../opleidingen/skill-assessment.entity.ts';
import { Student } from './student.entity.ts';
import { administrationScope, studentRecordSlice, studentSlice } from './student.slice.ts';
import { StudentRecord } from './student-record.entity.ts';

const access = 'student.row';

export const studentType = entityType(Student, 'Student', {
  prefix: 'student',
  description: 'Student: someone whom a ROC teaches, as the ROC knows him or her.',
  pseudonymous: true,
  root: { list: 'students', one: 'student' },
  row: access,
  slice: studentSlice,
  conditions: { administrationScope },
  subject: 'participantId',
  order: ['familyName', 'callName'],
  fields: (field) => ({
    callName: field.column('callName', { access, description: 'Roepnaam.', filter: true, order: true }),
    givenNames: field.column('givenNames', { access, description: 'Voornamen.' }),
    familyNamePrefix: field.column('familyNamePrefix', { access, description: 'Voorvoegsel van de geslachtsnaam.' }),
    familyName: field.column('familyName', { access, description: 'Geslachtsnaam.', filter: true, order: true }),
    dateOfBirth: field.column('dateOfBirth', { access, description: 'Geboortedatum.', filter: true }),
    isMinor: field.column('isMinor', { access, description: 'Is minderjarig: under 18 today.', filter: true }),
    phone: field.column('phone', { access, description: 'Telefoonnummer.' }),
    email: field.column('email', { access, description: 'E-mailadres.' }),
    street: field.column('street', { access, description: 'Straat of the home address.' }),
    houseNumber: field.column('houseNumber', { access, description: 'Huisnummer, with letter and addition.' }),
    postcode: field.column('postcode', { access, description: 'Postcode, `1234AB`.' }),
    place: field.column('place', { access, description: 'Woonplaats.' }),
    languagePreference: field.column('languagePreference', { access, description: 'Taalvoorkeur: BCP 47 tag.' }),
    record: field.relation('record', {
      access: 'student.record',
      description: 'Deelnemeronderwijs: the numbers under which the ROC knows the student.',
    }),
    enrolments: field.connection('enrolments', {
      access: 'student.row',
      description: 'Opleidingsdeelnames, oldest first.',
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
