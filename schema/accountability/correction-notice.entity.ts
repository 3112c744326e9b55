import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { type CorrectableField, DataSubjectRequest, type REQUEST_KINDS } from './data-subject-request.entity.ts';

export const NOTICE_STATUSES = {
  OPEN: 'Open: the recipient has not said yet that it is done',
  CONFIRMED: 'Bevestigd',
} as const;

/** Kennisgeving: tells an organisation that received a value what to do with its own copies (AVG 19). */
@Entity()
export class CorrectionNotice extends StoredRow {
  @Column({ type: 'uuid' })
  requestId!: string;

  @ManyToOne(
    () => DataSubjectRequest,
    (request) => request.notices,
  )
  @JoinColumn({ name: 'request_id' })
  request!: Relation<DataSubjectRequest>;

  /** The data subject; shown as the reading organisation knows the person. */
  @Column({ type: 'uuid' })
  participantId!: string;

  /** As whom the recipient knows the person, where that is a ROC. */
  @Column({ type: 'uuid', nullable: true })
  studentId!: string | null;

  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'text' })
  kind!: keyof typeof REQUEST_KINDS;

  @Column({ type: 'text' })
  field!: CorrectableField;

  /** Where the recipient may read the field, until it confirms. */
  @Column({ type: 'text', nullable: true })
  oldValue!: string | null;

  @Column({ type: 'text', nullable: true })
  newValue!: string | null;

  @Column({ type: 'text' })
  status!: keyof typeof NOTICE_STATUSES;

  @Column({ type: 'date' })
  toldOn!: string;

  @Column({ type: 'date', nullable: true })
  confirmedOn!: string | null;

  /** Of a restriction: the day on which it ends, once that was announced. */
  @Column({ type: 'date', nullable: true })
  liftsOn!: string | null;

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;
}
