import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Logregel: one line per data subject and operation, in the shape of Logboek Dataverwerkingen (domain 2.8).
 * Written in the transaction of the read; holds no staff data.
 */
@Entity()
export class ProcessingLogEntry {
  /** 16 bytes, hexadecimal (W3C Trace Context). */
  @PrimaryColumn({ type: 'text' })
  traceId!: string;

  /** 8 bytes, hexadecimal; one span per line. */
  @PrimaryColumn({ type: 'text' })
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

  @Column({ type: 'text' })
  processingActivityId!: string;

  /** Encrypted. */
  @Column({ type: 'text' })
  dataSubjectId!: string;

  @Column({ type: 'text' })
  dataSubjectIdType!: string;
}
