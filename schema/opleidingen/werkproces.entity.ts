import { Column, Entity, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { Opleiding } from './opleiding.entity.ts';
import { Skill } from './skill.entity.ts';

/** Werkproces: a piece of work that an opleiding teaches, catalogue data of the ROC. */
@Entity()
export class Werkproces extends StoredRow {
  /** Code in the kwalificatiedossier, e.g. `B1-K1-W1`. */
  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'uuid' })
  opleidingId!: string;

  @ManyToOne(() => Opleiding)
  @JoinColumn({ name: 'opleiding_id' })
  opleiding!: Relation<Opleiding>;

  @OneToMany(
    () => Skill,
    (skill) => skill.werkproces,
  )
  skills!: Relation<Skill>[];
}
