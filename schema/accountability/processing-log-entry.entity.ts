import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organisation } from '../consortium/organisation.entity.ts';

/**
 * Logregel: one line per data subject and operation, in the shape of Logboek Dataverwerkingen (domain 2.8).
 * Written in the transaction of the read; holds no staff data.
 */
@Entity()
export class ProcessingLogEntry {
  /** Not part of the standard's line. */
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  /** 16 bytes, hexadecimal (W3C Trace Context). */
  @Column({ type: 'text' })
  traceId!: string;

  /** 8 bytes, hexadecimal; one span per line. */
  @Column({ type: 'text' })
  spanId!: string;

  @Column({ type: 'text', nullable: true })
  parentSpanId!: string | null;

  /** `Ok`; refusals and wrong input are not errors in the sense of the standard. */
  @Column({ type: 'text' })
  status!: string;

  /** Name of the operation. */
  @Column({ type: 'text' })
  name!: string;

  /** Milliseconds since 1970. */
  @Column({ type: 'bigint' })
  startTime!: string;

  @Column({ type: 'bigint' })
  endTime!: string;

  /** The organisation that read: its OIN stands in the resource of the exported line. */
  @Column({ type: 'uuid' })
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation!: Relation<Organisation>;

  @Column({ type: 'text' })
  processingActivityId!: string;

  /** Encrypted. */
  @Column({ type: 'text' })
  dataSubjectId!: string;

  @Column({ type: 'text' })
  dataSubjectIdType!: string;

  /** Version of the activity that held then. */
  @Column({ type: 'int', default: 1 })
  activityVersion!: number;

  /** Policy classes of what was read or written of this person. */
  @Column({ type: 'text', array: true, default: '{}' })
  dataClasses!: string[];

  /** By what it was open to the reader (`ACCESS_GRANT_KINDS`), where that read a row which is not its own. */
  @Column({ type: 'text', nullable: true })
  openedBy!: string | null;
}
