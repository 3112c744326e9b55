import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { Werkproces } from './werkproces.entity.ts';

export const SKILL_KINDS = {
  ARBEIDS: 'Arbeidsvaardigheid',
  VAK: 'Vakvaardigheid',
} as const;

/** Vaardigheid: what somebody can learn in a crew; catalogue data of the uitvoerder. */
@Entity()
export class Skill extends StoredRow {
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: keyof typeof SKILL_KINDS;

  /** The piece of an opleiding that it is part of, where it is one. */
  @Column({ type: 'uuid', nullable: true })
  werkprocesId!: string | null;

  @ManyToOne(() => Werkproces, { nullable: true })
  @JoinColumn({ name: 'werkproces_id' })
  werkproces!: Relation<Werkproces> | null;
}
