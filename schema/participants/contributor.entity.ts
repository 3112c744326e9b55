import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { Participant } from './participant.entity.ts';

export const CONTRIBUTOR_KINDS = {
  DEELNEMER: 'Deelnemer',
  VRIJWILLIGER: 'Vrijwilliger',
  STAGIAIR: 'Stagiair',
  BEROEPSKRACHT: 'Beroepskracht',
  BEWONER: 'Bewoner',
  GEDETACHEERDE: 'Gedetacheerde',
} as const;

/** Bijdrager: someone who works in a crew, in whatever capacity. */
@Entity()
export class Contributor extends StoredRow {
  @Column({ type: 'text' })
  kind!: keyof typeof CONTRIBUTOR_KINDS;

  @Column({ type: 'uuid', nullable: true })
  participantId!: string | null;

  @ManyToOne(() => Participant, { nullable: true })
  @JoinColumn({ name: 'participant_id' })
  participant!: Relation<Participant> | null;

  /** The organisation for whose crews this contributor works. */
  @Column({ type: 'uuid' })
  uitvoerderId!: string;

  /** The consulent who guides the contributor; kept from the participant where there is one. */
  @Column({ type: 'uuid', nullable: true })
  consulentId!: string | null;
}
