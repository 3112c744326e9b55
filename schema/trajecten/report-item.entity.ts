import { Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Report } from './report.entity.ts';
import type { REPORT_SUBJECTS } from './reporting-agreement.entity.ts';
import { TrajectRow } from './traject-row.entity.ts';

/** Inhoud of a report, per subject. */
@Entity()
@Unique(['reportId', 'subject'])
export class ReportItem extends TrajectRow {
  @Column({ type: 'uuid' })
  reportId!: string;

  @ManyToOne(
    () => Report,
    (report) => report.items,
  )
  @JoinColumn({ name: 'report_id' })
  report!: Relation<Report>;

  /** Onderwerp. */
  @Column({ type: 'text' })
  subject!: keyof typeof REPORT_SUBJECTS;

  /** Tekst. */
  @Column({ type: 'text' })
  text!: string;

  /** Keys for slices, kept by the database from the report: when it was provided. */
  @Column({ type: 'date', nullable: true })
  providedOn!: string | null;

  /** And whether the subject was agreed. */
  @Column({ type: 'boolean', default: false })
  agreed!: boolean;

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;
}
