import { claim } from '../claims.ts';
import type { RowCondition } from '../slice.ts';
import { rows, rowsByScope, slice } from '../slice.ts';
import { CONSENT_DATA } from './consent.entity.ts';
import { whoLetHave } from './consent.slice.ts';
import { Student } from './student.entity.ts';
import { StudentContact } from './student-contact.entity.ts';
import { StudentRecord } from './student-record.entity.ts';

export const studentSlice = slice(Student, {
  DOCENT: rowsByScope('the students of its own groups, or all of its ROC', {
    OWN: (student) => `${student.rocId} = ${claim.organisation} and ${student.docentId} = ${claim.person}`,
    ORGANISATION: (student) => `${student.rocId} = ${claim.organisation}`,
  }),
  DEELNEMER: rows('himself or herself', (student) => `${student.participantId} = ${claim.person}`),
});

export const studentRecordSlice = slice(StudentRecord, {
  DOCENT: rowsByScope('none, or all of its ROC with administration scope', {
    OWN: () => 'false',
    ORGANISATION: (record) => `${record.rocId} = ${claim.organisation}`,
  }),
  DEELNEMER: rows('the own one', (record) => `${record.participantId} = ${claim.person}`),
});

type Data = keyof typeof CONSENT_DATA;

/** SQL: of the class of the row there is consent. */
const hasConsent = (contact: { kind: string; participantId: string }): string =>
  `(${(Object.keys(CONSENT_DATA) as Data[])
    .map((data) => `${contact.kind} = '${data}' and ${contact.participantId} = any(${whoLetHave(data)})`)
    .join(' or ')})`;

export const studentContactSlice = slice(StudentContact, {
  DOCENT: rowsByScope('of its students, what they consented to', {
    OWN: (contact) =>
      `${contact.rocId} = ${claim.organisation} and ${contact.docentId} = ${claim.person} and ${hasConsent(contact)}`,
    ORGANISATION: (contact) => `${contact.rocId} = ${claim.organisation} and ${hasConsent(contact)}`,
  }),
  DEELNEMER: rows('the own ones', (contact) => `${contact.participantId} = ${claim.person}`),
});

/** How to reach somebody, others give to a ROC only with his or her consent (Participatiewet 65.2.b, 67.1; 3.6.2). */
const consentTo = (data: Data, words: string): RowCondition<Student> => ({
  entity: Student,
  sentence: `only as long as the student lets the ROC have ${words}`,
  where: (student) => `${student.participantId} = any(${whoLetHave(data)})`,
});

export const consentConditions = {
  consentToPhone: consentTo('PHONE', 'the telephone number'),
  consentToEmail: consentTo('EMAIL', 'the e-mail address'),
  consentToAddress: consentTo('ADDRESS', 'the address'),
};

/** Numbers of a student are for the administration only (3.6.2). */
export const administrationScope: RowCondition<Student> = {
  entity: Student,
  sentence: 'only with an assignment whose scope is the organisation (administration)',
  where: () => `${claim.scope} = 'ORGANISATION'`,
};
