import { Column, Entity, Unique } from 'typeorm';
import type { LegalBasis } from '../legal-basis.ts';
import type { Role } from '../roles.ts';
import { StoredRow } from '../stored-row.entity.ts';

/** Verwerkingsactiviteit: an entry of an organisation's register (AVG 30, RvVA). */
@Entity()
@Unique(['uri', 'activityVersion'])
export class ProcessingActivity extends StoredRow {
  /** Identifies the activity in log lines (`dpl.core.processing_activity_id`); unique together with the version. */
  @Column({ type: 'text' })
  uri!: string;

  @Column({ type: 'int', default: 1 })
  activityVersion!: number;

  @Column({ type: 'text' })
  purpose!: string;

  @Column({ type: 'text' })
  legalBasis!: string;

  /** Categories of personal data that it needs (`schema/category.ts`). */
  @Column({ type: 'text', array: true })
  categories!: string[];

  /**
   * Grounds of the trajecten that are seen under it: one, except where nobody but whom they are about sees them, and
   * none where it is about no traject.
   */
  @Column({ type: 'text', array: true, default: '{}' })
  grounds!: LegalBasis[];

  /** Roles that may work under it. */
  @Column({ type: 'text', array: true, default: '{}' })
  roles!: Role[];

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
