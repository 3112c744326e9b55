import { Column, Entity, OneToMany, OneToOne, type Relation } from 'typeorm';
import { Enrolment } from '../opleidingen/enrolment.entity.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { Consent } from './consent.entity.ts';
import { StudentRecord } from './student-record.entity.ts';

/**
 * The ROC's own record of someone it teaches: a legal relationship of its own, with its own controller. Nothing in it
 * tells that the student takes part in a traject.
 */
@Entity()
export class Student extends StoredRow {
  @Column({ type: 'text' })
  callName!: string;

  @Column({ type: 'text' })
  givenNames!: string;

  @Column({ type: 'text', nullable: true })
  familyNamePrefix!: string | null;

  @Column({ type: 'text' })
  familyName!: string;

  @Column({ type: 'date', nullable: true })
  dateOfBirth!: string | null;

  @Column({ type: 'boolean', default: false })
  isMinor!: boolean;

  @Column({ type: 'text', nullable: true })
  languagePreference!: string | null;

  @OneToOne(
    () => StudentRecord,
    (record) => record.student,
  )
  record!: Relation<StudentRecord> | null;

  @OneToMany(
    () => Enrolment,
    (enrolment) => enrolment.student,
  )
  enrolments!: Relation<Enrolment>[];

  @OneToMany(
    () => Consent,
    (consent) => consent.student,
  )
  consents!: Relation<Consent>[];

  /** Vaardigheidsmetingen of the opleidingen in which the student is enrolled; kept by the database. */
  @Column({ type: 'uuid', array: true, nullable: true })
  assessmentIds!: string[] | null;

  /** The data subject; shown to nobody. */
  @Column({ type: 'uuid' })
  participantId!: string;

  /** Keys for slices: the ROC, and the docent of the student's group. */
  @Column({ type: 'uuid' })
  rocId!: string;

  @Column({ type: 'uuid', nullable: true })
  docentId!: string | null;

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;
}
