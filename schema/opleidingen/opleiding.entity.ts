import { Column, Entity, OneToMany, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { Werkproces } from './werkproces.entity.ts';

export const OPLEIDING_STATUSES = {
  IN_DEVELOPMENT: 'In ontwikkeling',
  ACTIVE: 'Actief',
  WITHDRAWN: 'Vervallen',
} as const;

/** Opleiding: what a ROC teaches, catalogue data. */
@Entity()
export class Opleiding extends StoredRow {
  @Column({ type: 'text' })
  name!: string;

  /** The ROCs that offer it. */
  @Column({ type: 'uuid', array: true })
  rocIds!: string[];

  /** Erkende opleidingscode (formerly crebo), 5 digits. */
  @Column({ type: 'text', nullable: true })
  crebo!: string | null;

  /** RIO code of the opleidingseenheid. */
  @Column({ type: 'text', nullable: true })
  rioCode!: string | null;

  /** Mbo level, 1 to 4. */
  @Column({ type: 'int', nullable: true })
  level!: number | null;

  /** Leertraject, e.g. `BBL`, `BOL`, `DERDE_LEERWEG`. */
  @Column({ type: 'text', nullable: true })
  learningPath!: string | null;

  @Column({ type: 'text' })
  status!: keyof typeof OPLEIDING_STATUSES;

  /** Beroep. */
  @Column({ type: 'text', nullable: true })
  profession!: string | null;

  @OneToMany(
    () => Werkproces,
    (werkproces) => werkproces.opleiding,
  )
  werkprocessen!: Relation<Werkproces>[];
}
