import { Column, Entity, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Organisation } from '../consortium/organisation.entity.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { WijkQuality } from './wijk-quality.entity.ts';

export const ROLLOUT_PHASES = {
  PLANNED: 'Gepland',
  ROLLING_OUT: 'In uitrol',
  ACTIVE: 'Actief',
  STOPPED: 'Gestopt',
} as const;

/** Wijk, with the phase of the rollout (Uitrol) in it. */
@Entity()
export class Wijk extends StoredRow {
  @Column({ type: 'text' })
  name!: string;

  /** CBS wijkcode of the given year; letters are possible. */
  @Column({ type: 'text', nullable: true })
  cbsCode!: string | null;

  @Column({ type: 'int' })
  year!: number;

  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente!: Relation<Organisation>;

  @Column({ type: 'text', nullable: true })
  rolloutPhase!: keyof typeof ROLLOUT_PHASES | null;

  @Column({ type: 'date', nullable: true })
  rolloutFrom!: string | null;

  @Column({ type: 'int', nullable: true })
  rolloutOrder!: number | null;

  @OneToMany(
    () => WijkQuality,
    (quality) => quality.wijk,
  )
  baseQuality!: Relation<WijkQuality>[];
}
