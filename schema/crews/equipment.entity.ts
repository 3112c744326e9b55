import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { Crew } from './crew.entity.ts';

export const EQUIPMENT_KINDS = {
  VERVOER: 'Vervoer',
  GEREEDSCHAP: 'Gereedschap',
  MATERIAAL: 'Materiaal',
} as const;

/** Middel: transport, a tool or other material that a crew has the use of (domain S0-16). */
@Entity()
export class Equipment extends StoredRow {
  @Column({ type: 'text' })
  kind!: keyof typeof EQUIPMENT_KINDS;

  /** Aanduiding. */
  @Column({ type: 'text' })
  designation!: string;

  /** Keuring geldig tot en met; empty where none is needed. */
  @Column({ type: 'date', nullable: true })
  inspectionValidUntil!: string | null;

  @Column({ type: 'uuid' })
  crewId!: string;

  @ManyToOne(() => Crew)
  @JoinColumn({ name: 'crew_id' })
  crew!: Relation<Crew>;

  /** Key for slices, kept by the database from the crew. */
  @Column({ type: 'uuid' })
  uitvoerderId!: string;
}
