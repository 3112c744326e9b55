import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Application } from './application.entity.ts';
import { ApplicationPart } from './application-part.entity.ts';

export const DECISION_ADVICES = {
  TRAJECT: 'Traject',
  ANDER_AANBOD: 'Ander aanbod',
  GEEN_TRAJECT: 'Geen traject',
} as const;

/** Besluit: what the uitvoerder advises after the intake. Decisions about a benefit are the gemeente’s, not here. */
@Entity()
export class Decision extends ApplicationPart {
  @ManyToOne(
    () => Application,
    (application) => application.decisions,
  )
  @JoinColumn({ name: 'application_id' })
  application!: Relation<Application>;

  @Column({ type: 'text' })
  advice!: keyof typeof DECISION_ADVICES;

  @Column({ type: 'text' })
  motivation!: string;

  @Column({ type: 'date', nullable: true })
  discussedOn!: string | null;

  /** Akkoord kandidaat. */
  @Column({ type: 'boolean', nullable: true })
  candidateAgrees!: boolean | null;

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;
}
