import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Traject } from './traject.entity.ts';
import { TrajectRow } from './traject-row.entity.ts';

export const REPORTING_FORMS = {
  SCHRIFTELIJK: 'Schriftelijk',
  GESPREK: 'Gesprek',
  PORTAAL: 'Portaal: in this graph',
} as const;

export const REPORT_SUBJECTS = {
  AANWEZIGHEID: 'Aanwezigheid',
  VERZUIM: 'Verzuim',
  WERKTEMPO: 'Werktempo',
  VAARDIGHEDEN: 'Vaardigheden',
  WERKHOUDING: 'Werkhouding',
  LEERPUNTEN: 'Leerpunten',
} as const;

/** Rapportageafspraak: how and how often the klantmanager hears of progress, and of what (S0-27). */
@Entity()
export class ReportingAgreement extends TrajectRow {
  @ManyToOne(
    () => Traject,
    (traject) => traject.reportingAgreements,
  )
  @JoinColumn({ name: 'traject_id' })
  traject!: Relation<Traject>;

  /** Vorm. */
  @Column({ type: 'text' })
  form!: keyof typeof REPORTING_FORMS;

  /** Frequentie: once in so many months. */
  @Column({ type: 'int' })
  everyMonths!: number;

  /** Onderwerpen. */
  @Column({ type: 'text', array: true })
  subjects!: (keyof typeof REPORT_SUBJECTS)[];

  /** Afgesproken op; empty while it is a proposal. */
  @Column({ type: 'date', nullable: true })
  agreedOn!: string | null;
}
