import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organisation } from '../consortium/organisation.entity.ts';

/**
 * Autorisatiebeslissing: why access was given or refused, under which version of the policy (Authorization Decision
 * Log, domain 2.8). A denial is a decision like any other, not a failure.
 */
@Entity()
export class AccessDecision {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  /** 16 bytes, hexadecimal (W3C Trace Context). */
  @Column({ type: 'text' })
  traceId!: string;

  /** 8 bytes, hexadecimal; one span per decision. */
  @Column({ type: 'text' })
  spanId!: string;

  /** The request. */
  @Column({ type: 'text', nullable: true })
  parentSpanId!: string | null;

  @Column({ type: 'uuid' })
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation!: Relation<Organisation>;

  @Column({ type: 'text' })
  role!: string;

  @Column({ type: 'text', nullable: true })
  processingActivityId!: string | null;

  @Column({ type: 'int', nullable: true })
  activityVersion!: number | null;

  /** Names the policy table that decided. */
  @Column({ type: 'text' })
  policyVersion!: string;

  /** `PERMIT` or `DENY`. */
  @Column({ type: 'text' })
  decision!: string;

  @Column({ type: 'text' })
  reasonCode!: string;

  /** Policy class that was refused; empty when the decision is about the whole operation. */
  @Column({ type: 'text', nullable: true })
  resource!: string | null;

  /** Milliseconds since 1970. */
  @Column({ type: 'bigint' })
  at!: string;
}
