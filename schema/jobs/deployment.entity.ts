import { Column, Entity, JoinColumn, ManyToOne, OneToOne, type Relation } from 'typeorm';
import { StaffMember } from '../consortium/staff-member.entity.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { Task } from './task.entity.ts';

export const DEPLOYMENT_LOCATIONS = {
  BUITENDIENST: 'Buitendienst: out on a job, never alone',
  LOCATIE: 'Op locatie: at the workplace',
} as const;

/** Inzet: who does a visit, where, and under whom. */
@Entity()
export class Deployment extends StoredRow {
  @Column({ type: 'uuid', unique: true })
  taskId!: string;

  @OneToOne(
    () => Task,
    (task) => task.deployment,
  )
  @JoinColumn({ name: 'task_id' })
  task!: Relation<Task>;

  /** Bijdragers: keys of the contributors. */
  @Column({ type: 'uuid', array: true })
  contributorIds!: string[];

  /** Plaats. */
  @Column({ type: 'text' })
  location!: keyof typeof DEPLOYMENT_LOCATIONS;

  @Column({ type: 'uuid', nullable: true })
  supervisorId!: string | null;

  @ManyToOne(() => StaffMember, { nullable: true })
  @JoinColumn({ name: 'supervisor_id' })
  supervisor!: Relation<StaffMember> | null;

  /** Medewerkers among the contributors, as R-15 counts them; kept by the database, not shown. */
  @Column({ type: 'int', default: 0 })
  workerCount!: number;

  /** Keys for slices, kept by the database from the task. */
  @Column({ type: 'uuid', nullable: true })
  uitvoerderId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  crewId!: string | null;

  @Column({ type: 'uuid' })
  wijkId!: string;

  @Column({ type: 'uuid' })
  werkOpdrachtgeverId!: string;
}
