import { Column } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';

/**
 * A row about a participant carries the keys that slices compare: whose caseload it is in. Kept by the database from
 * the participant's current traject, so that no policy has to look through a parent table.
 */
export abstract class CaseloadRow extends StoredRow {
  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @Column({ type: 'uuid', nullable: true })
  klantmanagerId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  uitvoerderId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  consulentId!: string | null;
}
