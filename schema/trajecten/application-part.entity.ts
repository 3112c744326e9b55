import { Column } from 'typeorm';
import type { LegalBasis } from '../legal-basis.ts';
import { StoredRow } from '../stored-row.entity.ts';

/**
 * A row that belongs to an application carries the keys that slices compare: whose application it is. Kept by the
 * database from the application, so that no policy has to look through a parent table.
 */
export abstract class ApplicationPart extends StoredRow {
  @Column({ type: 'uuid' })
  applicationId!: string;

  @Column({ type: 'uuid' })
  participantId!: string;

  @Column({ type: 'uuid' })
  trajectOpdrachtgeverId!: string;

  @Column({ type: 'uuid' })
  klantmanagerId!: string;

  @Column({ type: 'uuid' })
  uitvoerderId!: string;

  @Column({ type: 'uuid', nullable: true })
  consulentId!: string | null;

  /** Of the application; kept by the database. */
  @Column({ type: 'text' })
  legalBasis!: LegalBasis;
}
