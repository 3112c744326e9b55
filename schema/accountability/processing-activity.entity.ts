import { Column, Entity, Unique } from 'typeorm';
import type { LegalBasis } from '../legal-basis.ts';
import type { Role } from '../roles.ts';
import { StoredRow } from '../stored-row.entity.ts';

/** Brondatum: the day from which a retention period counts. */
export const RETENTION_FROM = {
  DOSSIER_END:
    'Einde dossier: of what the data belong to: the traject, else the application; the enrolment; the membership',
  RELATION_END: 'Einde relatie: the end of the last dealing with the person',
  RECORDED: 'Vastlegging: the day that the data are about, or on which they were recorded',
} as const;

/** Wat er gebeurt when a retention period is over. */
export const RETENTION_ACTIONS = {
  ANONYMISE: 'Anonimiseren: what counts stays, and tells of nobody',
  DELETE: 'Vernietigen: removed, except what other data count by: that is made anonymous',
} as const;

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

  /** Those of them that may be changed under it; the others it only reads. */
  @Column({ type: 'text', array: true, default: '{}' })
  changes!: string[];

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

  /** Empty, as `retentionAction`, for an activity that does not say: nothing that is kept under it is removed. */
  @Column({ type: 'text', nullable: true })
  retentionFrom!: keyof typeof RETENTION_FROM | null;

  @Column({ type: 'text', nullable: true })
  retentionAction!: keyof typeof RETENTION_ACTIONS | null;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
