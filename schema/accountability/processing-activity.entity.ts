import { Column, Entity } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';

/** Verwerkingsactiviteit: an entry of an organisation's register (AVG 30, RvVA). */
@Entity()
export class ProcessingActivity extends StoredRow {
  /** Identifies the activity in log lines (`dpl.core.processing_activity_id`). */
  @Column({ type: 'text', unique: true })
  uri!: string;

  @Column({ type: 'int', default: 1 })
  activityVersion!: number;

  @Column({ type: 'text' })
  purpose!: string;

  @Column({ type: 'text' })
  legalBasis!: string;

  /** Categories of personal data. */
  @Column({ type: 'text', array: true })
  categories!: string[];

  @Column({ type: 'text', array: true })
  recipients!: string[];

  /** ISO 8601 duration. */
  @Column({ type: 'text' })
  retentionPeriod!: string;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
