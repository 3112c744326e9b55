import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { StaffMember } from '../consortium/staff-member.entity.ts';
import { Application } from './application.entity.ts';
import { ApplicationPart } from './application-part.entity.ts';

/** Intake: the talk in which the uitvoerder gets to know somebody who was referred to it. */
@Entity()
export class Intake extends ApplicationPart {
  @ManyToOne(
    () => Application,
    (application) => application.intakes,
  )
  @JoinColumn({ name: 'application_id' })
  application!: Relation<Application>;

  @Column({ type: 'date' })
  heldOn!: string;

  /** Afgenomen door. */
  @Column({ type: 'uuid' })
  heldById!: string;

  @ManyToOne(() => StaffMember)
  @JoinColumn({ name: 'held_by_id' })
  heldBy!: Relation<StaffMember>;

  /** Version of the vragenlijst that was used. */
  @Column({ type: 'text' })
  questionnaireVersion!: string;

  @Column({ type: 'text', nullable: true })
  motivation!: string | null;

  @Column({ type: 'text', nullable: true })
  abilities!: string | null;

  @Column({ type: 'text', nullable: true })
  wishes!: string | null;

  /** Verslag: of the uitvoerder alone; a gemeente never reads it. */
  @Column({ type: 'text', nullable: true })
  report!: string | null;

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;
}
