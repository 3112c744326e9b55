import { Column, Entity, OneToMany, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { WorkKind } from './work-kind.entity.ts';

/** Werkcategorie: a versioned reference list (domain S2-51). */
@Entity()
export class WorkCategory extends StoredRow {
  @Column({ type: 'text', unique: true })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @OneToMany(
    () => WorkKind,
    (kind) => kind.category,
  )
  workKinds!: Relation<WorkKind>[];
}
