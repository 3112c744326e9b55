import { Column, Entity, JoinColumn, OneToOne, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { Student } from './student.entity.ts';

/** DeelnemerOnderwijs: the ROC's numbers of a student, in a table of its own. */
@Entity()
export class StudentRecord extends StoredRow {
  @Column({ type: 'uuid', unique: true })
  studentId!: string;

  @OneToOne(
    () => Student,
    (student) => student.record,
  )
  @JoinColumn({ name: 'student_id' })
  student!: Relation<Student>;

  /** Persoonsgebonden nummer in the form of the onderwijsnummer (9 digits, begins with 10). */
  @Column({ type: 'text' })
  pgn!: string;

  @Column({ type: 'text' })
  studentNumber!: string;

  /** Keys, kept by the database from the student. */
  @Column({ type: 'uuid' })
  participantId!: string;

  @Column({ type: 'uuid' })
  rocId!: string;

  @Column({ type: 'uuid', nullable: true })
  docentId!: string | null;
}
