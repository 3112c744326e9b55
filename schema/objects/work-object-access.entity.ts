import { Column, Entity, JoinColumn, OneToOne, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { WorkObject } from './work-object.entity.ts';

/** Toegang tot een werkobject: codes and keys, in a table of its own because who reads it depends on the jobs. */
@Entity()
export class WorkObjectAccess extends StoredRow {
  @Column({ type: 'uuid', unique: true })
  objectId!: string;

  @OneToOne(
    () => WorkObject,
    (object) => object.access,
  )
  @JoinColumn({ name: 'object_id' })
  object!: Relation<WorkObject>;

  /** Toegangsinstructie. */
  @Column({ type: 'text' })
  instruction!: string;

  /** Key for slices, kept by the database from the object. */
  @Column({ type: 'uuid' })
  ownerId!: string;

  /** Key for slices, kept by the database from the object. */
  @Column({ type: 'text', array: true, nullable: true })
  workedBy!: string[] | null;
}
