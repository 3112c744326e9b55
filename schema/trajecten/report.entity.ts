import { Column, Entity, JoinColumn, ManyToOne, OneToMany, type Relation, Unique } from 'typeorm';
import { ReportItem } from './report-item.entity.ts';
import { ReportingAgreement } from './reporting-agreement.entity.ts';
import { Traject } from './traject.entity.ts';
import { TrajectRow } from './traject-row.entity.ts';

export const REPORT_STATUSES = {
  PLANNED: 'Gepland',
  PROVIDED: 'Verstrekt: nothing of it changes any more',
} as const;

/** Rapportagemoment: a day on which the klantmanager hears of progress; planned ahead when reporting is agreed. */
@Entity()
@Unique(['trajectId', 'plannedOn'])
export class Report extends TrajectRow {
  @ManyToOne(
    () => Traject,
    (traject) => traject.reports,
  )
  @JoinColumn({ name: 'traject_id' })
  traject!: Relation<Traject>;

  @Column({ type: 'uuid' })
  agreementId!: string;

  @ManyToOne(() => ReportingAgreement)
  @JoinColumn({ name: 'agreement_id' })
  agreement!: Relation<ReportingAgreement>;

  /** Gepland op. */
  @Column({ type: 'date' })
  plannedOn!: string;

  /** Verstrekt op. */
  @Column({ type: 'date', nullable: true })
  providedOn!: string | null;

  @Column({ type: 'text' })
  status!: keyof typeof REPORT_STATUSES;

  @OneToMany(
    () => ReportItem,
    (item) => item.report,
  )
  items!: Relation<ReportItem>[];
}
