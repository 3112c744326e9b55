import { Column, Entity, Index } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import type { CONSENT_DATA } from './consent.entity.ts';

/**
 * How a student can be reached: a row for each class of data, because the ROC reads each with the student's consent
 * only. A row has the columns of its own class.
 */
@Entity()
@Index(['studentId', 'kind'], { unique: true })
export class StudentContact extends StoredRow {
  @Column({ type: 'uuid' })
  studentId!: string;

  @Column({ type: 'text' })
  kind!: keyof typeof CONSENT_DATA;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  street!: string | null;

  @Column({ type: 'text', nullable: true })
  houseNumber!: string | null;

  /** `1234AB`, upper case without a space. */
  @Column({ type: 'text', nullable: true })
  postcode!: string | null;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  /** Keys, kept by the database from the student. */
  @Column({ type: 'uuid' })
  participantId!: string;

  @Column({ type: 'uuid' })
  rocId!: string;

  @Column({ type: 'uuid', nullable: true })
  docentId!: string | null;
}
