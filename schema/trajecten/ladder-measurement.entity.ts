import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Participant } from '../participants/participant.entity.ts';
import { Traject } from './traject.entity.ts';
import { TrajectRow } from './traject-row.entity.ts';

/** Participatieladdermeting: on which step somebody stood on a day. */
@Entity()
export class LadderMeasurement extends TrajectRow {
  @ManyToOne(
    () => Participant,
    (participant) => participant.ladderMeasurements,
  )
  @JoinColumn({ name: 'participant_id' })
  participant!: Relation<Participant>;

  @ManyToOne(() => Traject)
  @JoinColumn({ name: 'traject_id' })
  traject!: Relation<Traject>;

  /** Trede, 1 to 6. */
  @Column({ type: 'int' })
  step!: number;

  /** Gemeten op. */
  @Column({ type: 'date' })
  measuredOn!: string;

  /** Methode. */
  @Column({ type: 'text', nullable: true })
  method!: string | null;

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;
}
