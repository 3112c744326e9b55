import { claim } from '../claims.ts';
import type { RowCondition } from '../slice.ts';
import { rows, rowsByScope, slice } from '../slice.ts';
import { Student } from './student.entity.ts';
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

/** Numbers of a student are for the administration only (3.6.2). */
export const administrationScope: RowCondition<Student> = {
  entity: Student,
  sentence: 'only with an assignment whose scope is the organisation (administration)',
  where: () => `${claim.scope} = 'ORGANISATION'`,
};
