import { Column, Entity, Unique } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';

/**
 * Idempotentiesleutel: a key by which a caller marks one call of a mutation, and what came of it. The organisation that
 * answers for the row is the caller's. Holds nothing of the call itself.
 */
@Entity()
@Unique(['responsibleOrganisationId', 'subjectId', 'key'])
export class IdempotencyKey extends StoredRow {
  /** The staff member or participant who called. */
  @Column({ type: 'uuid' })
  subjectId!: string;

  /** 1 to 255 visible ASCII characters, as the caller chose them. */
  @Column({ type: 'text' })
  key!: string;

  /** Of mutation and input, under a secret of the server: tells whether a call is the same, and nothing about it. */
  @Column({ type: 'text' })
  fingerprint!: string;

  /** Key of the changed row, refusals and warnings; null only within the transaction that carries the call out. */
  @Column({ type: 'jsonb', nullable: true })
  outcome!: object | null;
}
