import { Column, Entity, JoinColumn, OneToOne, type Relation } from 'typeorm';
import { Traject } from './traject.entity.ts';
import { TrajectRow } from './traject-row.entity.ts';

/** Eindverslag: what came of a traject, what is advised, and the indicatieve loonwaarde (S0-29, S0-30). */
@Entity()
export class FinalReport extends TrajectRow {
  @OneToOne(
    () => Traject,
    (traject) => traject.finalReport,
  )
  @JoinColumn({ name: 'traject_id' })
  traject!: Relation<Traject>;

  /** Samenvatting. */
  @Column({ type: 'text' })
  summary!: string;

  /** Behaalde doelen. */
  @Column({ type: 'text', array: true })
  goalsAchieved!: string[];

  /** Advies voor verdere re-integratie. */
  @Column({ type: 'text' })
  reintegrationAdvice!: string;

  /** Indicatieve loonwaarde: verminderd, yes or no. */
  @Column({ type: 'boolean' })
  reducedLoonwaarde!: boolean;

  /** Bandbreedte in percent, both ends or neither. */
  @Column({ type: 'int', nullable: true })
  indicatieveLoonwaardeFrom!: number | null;

  @Column({ type: 'int', nullable: true })
  indicatieveLoonwaardeUntil!: number | null;

  /** Onderbouwing of the indicatieve loonwaarde. */
  @Column({ type: 'text' })
  substantiation!: string;

  /** Vastgesteld op. */
  @Column({ type: 'date' })
  establishedOn!: string;

  /** Verstrekt op; from then on nothing of it changes. */
  @Column({ type: 'date', nullable: true })
  providedOn!: string | null;

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;
}
