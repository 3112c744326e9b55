import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { LegalBasis } from '../legal-basis.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { Participant } from './participant.entity.ts';

export const WORK_ADAPTATION_KINDS = {
  NIET_TILLEN: 'Niet tillen',
  NIET_ALLEEN: 'Niet alleen werken',
  GEEN_HOOGTE: 'Niet op hoogte werken',
  RUSTIGE_PLEK: 'Een rustige plek',
  VERKORTE_DAGDELEN: 'Verkorte dagdelen',
  OVERIG: 'Overig, in overleg',
} as const;

/** Werkaanpassing: what is to be done differently for somebody. Never why: there is no place to say it. */
@Entity()
export class WorkAdaptation extends StoredRow {
  @Column({ type: 'uuid' })
  participantId!: string;

  @ManyToOne(() => Participant)
  @JoinColumn({ name: 'participant_id' })
  participant!: Relation<Participant>;

  @Column({ type: 'text' })
  kind!: keyof typeof WORK_ADAPTATION_KINDS;

  /** Akkoord van de deelnemer. */
  @Column({ type: 'boolean' })
  agreedByParticipant!: boolean;

  /** Beëindigd op: from this day it no longer holds. */
  @Column({ type: 'date', nullable: true })
  endedOn!: string | null;

  /** Keys for slices, kept by the database: of the participant, and the organisation that answers for it. */
  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @Column({ type: 'uuid' })
  uitvoerderId!: string;

  /** Grounds on which its uitvoerder guides the participant, or is asked to: kept by the database. */
  @Column({ type: 'text', array: true, default: '{}' })
  grounds!: LegalBasis[];
}
