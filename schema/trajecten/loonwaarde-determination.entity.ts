import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Participant } from '../participants/participant.entity.ts';
import { StoredRow } from '../stored-row.entity.ts';

/** Loonwaardevaststelling: the legal value, determined at an employer; never the indicative one. */
@Entity()
export class LoonwaardeDetermination extends StoredRow {
  @Column({ type: 'uuid' })
  participantId!: string;

  @ManyToOne(
    () => Participant,
    (participant) => participant.loonwaardeDeterminations,
  )
  @JoinColumn({ name: 'participant_id' })
  participant!: Relation<Participant>;

  /** Percentage of the minimum wage, 0 to 100. */
  @Column({ type: 'int' })
  percentage!: number;

  /** Vastgesteld door. */
  @Column({ type: 'text' })
  determinedBy!: string;

  /** Werkgever at whose place it was determined. */
  @Column({ type: 'text', nullable: true })
  employer!: string | null;

  /** Geldig van. */
  @Column({ type: 'date' })
  validFrom!: string;

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;
}
