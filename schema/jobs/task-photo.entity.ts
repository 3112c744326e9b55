import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { Task } from './task.entity.ts';

export const PHOTO_MOMENTS = { BEFORE: 'Voor het werk', AFTER: 'Na het werk' } as const;

/** Foto of a visit, before or after the work; no people in it. The picture itself is kept as a file. */
@Entity()
export class TaskPhoto extends StoredRow {
  @Column({ type: 'uuid' })
  taskId!: string;

  @ManyToOne(
    () => Task,
    (task) => task.photos,
  )
  @JoinColumn({ name: 'task_id' })
  task!: Relation<Task>;

  @Column({ type: 'text' })
  moment!: keyof typeof PHOTO_MOMENTS;

  @Column({ type: 'text' })
  contentType!: string;

  @Column({ type: 'int' })
  bytes!: number;

  @Column({ type: 'date', nullable: true })
  takenOn!: string | null;

  /** Key of the file; never leaves the server. */
  @Column({ type: 'uuid' })
  storageKey!: string;

  /** Keys for slices, kept by the database from the task. */
  @Column({ type: 'uuid' })
  werkOpdrachtgeverId!: string;

  @Column({ type: 'uuid', nullable: true })
  uitvoerderId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  crewId!: string | null;

  @Column({ type: 'uuid' })
  wijkId!: string;

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;
}
