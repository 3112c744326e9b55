import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { StaffMember } from '../consortium/staff-member.entity.ts';
import { Traject } from './traject.entity.ts';
import { TrajectRow } from './traject-row.entity.ts';

export const WORK_PACES = {
  LAAG: 'Laag',
  GEMIDDELD: 'Gemiddeld',
  HOOG: 'Hoog',
} as const;

/** Voortgangsnotitie: what the voorman saw of somebody’s work on a day (S0-25). */
@Entity()
export class ProgressNote extends TrajectRow {
  @ManyToOne(
    () => Traject,
    (traject) => traject.progressNotes,
  )
  @JoinColumn({ name: 'traject_id' })
  traject!: Relation<Traject>;

  @Column({ type: 'date' })
  date!: string;

  /** Aanwezig. */
  @Column({ type: 'boolean' })
  present!: boolean;

  /** Werktempo. */
  @Column({ type: 'text', nullable: true })
  workPace!: keyof typeof WORK_PACES | null;

  /** Vaardigheden that showed. */
  @Column({ type: 'text', array: true })
  skills!: string[];

  /** Opmerking. */
  @Column({ type: 'text', nullable: true })
  remark!: string | null;

  @Column({ type: 'uuid' })
  writtenById!: string;

  @ManyToOne(() => StaffMember)
  @JoinColumn({ name: 'written_by_id' })
  writtenBy!: Relation<StaffMember>;

  /** The day of writing, kept by the database: on no other is it changed. Not shown. */
  @Column({ type: 'date' })
  writtenOn!: string;

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;
}
