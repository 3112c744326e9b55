import { Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { StaffMember } from '../consortium/staff-member.entity.ts';
import { Traject } from './traject.entity.ts';
import { TrajectRow } from './traject-row.entity.ts';

/** Trajectplan: one version of it. A change is a new version; what was written stays as it was. */
@Entity()
@Unique(['trajectId', 'planVersion'])
export class TrajectPlan extends TrajectRow {
  @ManyToOne(
    () => Traject,
    (traject) => traject.plans,
  )
  @JoinColumn({ name: 'traject_id' })
  traject!: Relation<Traject>;

  /** Versie of the plan: 1, 2, … within the traject. */
  @Column({ type: 'int' })
  planVersion!: number;

  /** Geldend: written last, of a traject that is not over; kept by the database. */
  @Column({ type: 'boolean', default: true })
  current!: boolean;

  /** Doelstellingen. */
  @Column({ type: 'text', array: true })
  goals!: string[];

  /** Activiteiten. */
  @Column({ type: 'text', array: true })
  activities!: string[];

  /** Leerpunten that are not for the work floor. */
  @Column({ type: 'text', array: true })
  learningPoints!: string[];

  /** Leerpunten voor de werkvloer. */
  @Column({ type: 'text', array: true })
  workFloorLearningPoints!: string[];

  /** Opgesteld door. */
  @Column({ type: 'uuid' })
  drawnUpById!: string;

  @ManyToOne(() => StaffMember)
  @JoinColumn({ name: 'drawn_up_by_id' })
  drawnUpBy!: Relation<StaffMember>;

  /** Akkoord klantmanager op. */
  @Column({ type: 'date', nullable: true })
  agreedByKlantmanagerOn!: string | null;

  /** Verstrekt op. */
  @Column({ type: 'date', nullable: true })
  providedOn!: string | null;

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;
}
