import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organisation } from '../consortium/organisation.entity.ts';

/**
 * Auditregel: who did what in which role for which purpose, a line per operation (pattern of NEN 7513). It stays with
 * the organisation of the user, and is joined to the other logs by its trace.
 */
@Entity()
export class AuditEntry {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  /** 16 bytes, hexadecimal (W3C Trace Context). */
  @Column({ type: 'text' })
  traceId!: string;

  /** 8 bytes, hexadecimal: the request. */
  @Column({ type: 'text' })
  spanId!: string;

  @Column({ type: 'uuid' })
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation!: Relation<Organisation>;

  /** The staff member, or the participant who asked for the own data. */
  @Column({ type: 'uuid' })
  personId!: string;

  /** The staff member for whom that one stood in. */
  @Column({ type: 'uuid', nullable: true })
  onBehalfOfId!: string | null;

  @Column({ type: 'text' })
  role!: string;

  @Column({ type: 'text', nullable: true })
  processingActivityId!: string | null;

  @Column({ type: 'int', nullable: true })
  activityVersion!: number | null;

  /** Name of the operation. */
  @Column({ type: 'text' })
  name!: string;

  /** `query`, `mutation`, `subscription`, `file` or `task`. */
  @Column({ type: 'text' })
  kind!: string;

  /** SHA-256 of a registered document, hexadecimal. */
  @Column({ type: 'text', nullable: true })
  documentHash!: string | null;

  /** HMAC-SHA-256 of a document that was written out, without the values in it, under a key of the organisation. */
  @Column({ type: 'text', nullable: true })
  documentFingerprint!: string | null;

  /** Policy classes of what was read or written. */
  @Column({ type: 'text', array: true })
  dataClasses!: string[];

  /** Milliseconds since 1970. */
  @Column({ type: 'bigint' })
  at!: string;
}
