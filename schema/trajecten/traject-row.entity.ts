import { Column } from 'typeorm';
import type { LegalBasis } from '../legal-basis.ts';
import { StoredRow } from '../stored-row.entity.ts';

/**
 * A row about a traject carries the keys that slices compare. Kept by the database from the traject, so that no policy
 * has to look through a parent table; the uitvoerder answers for it.
 */
export abstract class TrajectRow extends StoredRow {
  @Column({ type: 'uuid' })
  trajectId!: string;

  @Column({ type: 'uuid' })
  participantId!: string;

  @Column({ type: 'uuid' })
  trajectOpdrachtgeverId!: string;

  @Column({ type: 'uuid' })
  uitvoerderId!: string;

  @Column({ type: 'uuid', nullable: true })
  klantmanagerId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  consulentId!: string | null;

  /** Of the traject; kept by the database. */
  @Column({ type: 'text' })
  legalBasis!: LegalBasis;
}
