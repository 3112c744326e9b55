import { Column, Entity, JoinColumn, ManyToOne, OneToMany, OneToOne, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { Deployment } from './deployment.entity.ts';
import { Job } from './job.entity.ts';
import { TaskPhoto } from './task-photo.entity.ts';

export const HALF_DAYS = {
  MORNING: 'Ochtend, 8 tot 12 uur (VERA OCH)',
  AFTERNOON: 'Middag, 12 tot 18 uur (VERA MID)',
  EVENING: 'Avond, 18 tot 24 uur (VERA AVO)',
} as const;

export const TASK_STATUSES = {
  CONCEPT: 'Concept (VERA CON)',
  PLANNED: 'Gepland (VERA GEP)',
  UNDERWAY: 'Onderweg (VERA REI)',
  IN_PROGRESS: 'In uitvoering (VERA UIT)',
  PAUSED: 'Gepauzeerd (VERA PAU)',
  INTERRUPTED: 'Onderbroken (VERA OND)',
  DONE: 'Gereed (VERA GER)',
  CLOSED: 'Gesloten (VERA GES)',
} as const;

export const INTERRUPTION_REASONS = {
  MATERIAL: 'Materiaal',
  ACCESS: 'Toegang',
  WEATHER: 'Weer',
  UITVOERDER: 'Uitvoerder: for reasons of its own',
  INSPECTION: 'Inspectie',
  ABSENCE: 'Afwezigheid in de ploeg',
} as const;

/** Taak (klus): one visit for a job, on a day and half-day. */
@Entity()
export class Task extends StoredRow {
  @Column({ type: 'uuid' })
  jobId!: string;

  @ManyToOne(() => Job)
  @JoinColumn({ name: 'job_id' })
  job!: Relation<Job>;

  @Column({ type: 'date' })
  plannedDate!: string;

  @Column({ type: 'text' })
  halfDay!: keyof typeof HALF_DAYS;

  @Column({ type: 'text' })
  status!: keyof typeof TASK_STATUSES;

  @Column({ type: 'text', nullable: true })
  interruptionReason!: keyof typeof INTERRUPTION_REASONS | null;

  /** The neutral form: an absence reads as UITVOERDER. */
  @Column({
    type: 'text',
    nullable: true,
    generatedType: 'STORED',
    asExpression: `case interruption_reason when 'ABSENCE' then 'UITVOERDER' else interruption_reason end`,
  })
  neutralInterruptionReason!: keyof typeof INTERRUPTION_REASONS | null;

  @Column({ type: 'timestamptz', nullable: true })
  doneAt!: Date | null;

  /** Middelen: keys of the equipment that goes along. */
  @Column({ type: 'uuid', array: true, default: '{}' })
  equipmentIds!: string[];

  @OneToOne(
    () => Deployment,
    (deployment) => deployment.task,
  )
  deployment!: Relation<Deployment> | null;

  @OneToMany(
    () => TaskPhoto,
    (photo) => photo.task,
  )
  photos!: Relation<TaskPhoto>[];

  /** Keys for slices, kept by the database from the job. */
  @Column({ type: 'uuid' })
  werkOpdrachtgeverId!: string;

  @Column({ type: 'uuid', nullable: true })
  uitvoerderId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  crewId!: string | null;

  @Column({ type: 'uuid' })
  wijkId!: string;
}
