import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { Wijk } from './wijk.entity.ts';

export const QUALITY_PARTS = {
  GROEN: 'Groen',
  VERHARDING: 'Verharding',
  MEUBILAIR: 'Straatmeubilair',
  REINIGING: 'Reiniging',
} as const;

/** CROW levels of upkeep, best first. */
export const CROW_LEVELS = { A_PLUS: 'A+', A: 'A', B: 'B', C: 'C', D: 'D' } as const;

/** Basiskwaliteit of one part of the public space in a wijk. */
@Entity()
export class WijkQuality extends StoredRow {
  @Column({ type: 'uuid' })
  wijkId!: string;

  @ManyToOne(() => Wijk)
  @JoinColumn({ name: 'wijk_id' })
  wijk!: Relation<Wijk>;

  @Column({ type: 'text' })
  part!: keyof typeof QUALITY_PARTS;

  @Column({ type: 'text' })
  crowLevel!: keyof typeof CROW_LEVELS;
}
