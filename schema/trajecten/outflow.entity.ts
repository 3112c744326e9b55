import { Column, Entity, JoinColumn, OneToOne, type Relation } from 'typeorm';
import { Traject } from './traject.entity.ts';
import { TrajectRow } from './traject-row.entity.ts';

export const OUTFLOW_KINDS = {
  BETAALD_WERK: 'Betaald werk',
  OPLEIDING: 'Opleiding',
  ANDER_TRAJECT: 'Ander traject',
  GEEN: 'Geen doorstroom',
} as const;

/** Doorstroom: where somebody went from a traject. */
@Entity()
export class Outflow extends TrajectRow {
  @OneToOne(
    () => Traject,
    (traject) => traject.outflow,
  )
  @JoinColumn({ name: 'traject_id' })
  traject!: Relation<Traject>;

  /** Naar. */
  @Column({ type: 'text' })
  destination!: string;

  @Column({ type: 'date' })
  date!: string;

  /** Soort. */
  @Column({ type: 'text' })
  kind!: keyof typeof OUTFLOW_KINDS;

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;
}
