import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organisation } from '../consortium/organisation.entity.ts';

/**
 * Inzageregel: a line of the log of processing as it is told to whom it is about. The same rows as `ProcessingLogEntry`,
 * so that nothing can differ, without what says how or by whom they were read.
 */
@Entity({ name: 'processing_log_entry' })
export class Disclosure {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Milliseconds since 1970. */
  @Column({ type: 'bigint' })
  startTime!: string;

  /** The organisation that read. */
  @Column({ type: 'uuid' })
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation!: Relation<Organisation>;

  @Column({ type: 'text' })
  processingActivityId!: string;

  @Column({ type: 'int', default: 1 })
  activityVersion!: number;

  /** Sealed under a key of the organisation that read. */
  @Column({ type: 'text' })
  dataSubjectId!: string;

  /** Policy classes. */
  @Column({ type: 'text', array: true, default: '{}' })
  dataClasses!: string[];

  /** By what it was open to the reader (`ACCESS_GRANT_KINDS`), where that read a row which is not its own. */
  @Column({ type: 'text', nullable: true })
  openedBy!: string | null;
}
