import { Column, Entity, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Organisation } from '../consortium/organisation.entity.ts';
import { StaffMember } from '../consortium/staff-member.entity.ts';
import { Crew } from '../crews/crew.entity.ts';
import type { CROW_LEVELS } from '../objects/wijk-quality.entity.ts';
import { type REGIMES, WorkKind } from '../objects/work-kind.entity.ts';
import { WorkObject } from '../objects/work-object.entity.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { JobMessage } from './job-message.entity.ts';
import { JobSeries } from './job-series.entity.ts';
import { type HALF_DAYS, Task } from './task.entity.ts';

export const REQUESTER_KINDS = {
  BEWONER: 'Bewoner',
  LOKALE_ORGANISATIE: 'Lokale organisatie',
  CORPORATIE: 'Woningcorporatie',
  GEMEENTE: 'Gemeente',
} as const;

export const JOB_STATUSES = {
  CONCEPT: 'Concept',
  REGISTERED: 'Geregistreerd',
  AWAITING_APPROVAL: 'Wacht op goedkeuring',
  AWARDED: 'Gegund',
  REJECTED: 'Afgewezen',
  PLANNED: 'Gepland',
  IN_PROGRESS: 'In uitvoering',
  INTERRUPTED: 'Onderbroken',
  REPORTED_DONE: 'Gereed gemeld',
  SAMPLED: 'In steekproef',
  REWORK_REQUESTED: 'Herstel gevraagd',
  CLOSED: 'Afgehandeld',
  CANCELLED: 'Geannuleerd',
} as const;

export const REJECTION_REASONS = {
  NIET_PASSEND: 'Niet passend',
  GEEN_CAPACITEIT: 'Geen capaciteit',
  ONVEILIG: 'Onveilig',
} as const;

/** VERA ONDERHOUDSORDERSTATUS after each of our own states (domain 3.3). */
export const VERA_STATUS_CODES: Partial<Record<keyof typeof JOB_STATUSES, string>> = {
  REGISTERED: 'REG',
  AWAITING_APPROVAL: 'WOG',
  AWARDED: 'GUN',
  REJECTED: 'GEA',
  PLANNED: 'PLN',
  IN_PROGRESS: 'INB',
  INTERRUPTED: 'INB',
  REPORTED_DONE: 'TEC',
  SAMPLED: 'STE',
  REWORK_REQUESTED: 'INB',
  CLOSED: 'AFG',
  CANCELLED: 'GEA',
};

const veraStatusCode = `case status ${Object.entries(VERA_STATUS_CODES)
  .map(([status, code]) => `when '${status}' then '${code}'`)
  .join(' ')} end`;

/** Opdracht: work that a werkOpdrachtgever orders on one of its objects. */
@Entity()
export class Job extends StoredRow {
  /** Unique per werkOpdrachtgever. */
  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'uuid' })
  werkOpdrachtgeverId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'werk_opdrachtgever_id' })
  werkOpdrachtgever!: Relation<Organisation>;

  /** Soort aanvrager. */
  @Column({ type: 'text', nullable: true })
  requesterKind!: keyof typeof REQUESTER_KINDS | null;

  @Column({ type: 'uuid' })
  objectId!: string;

  @ManyToOne(() => WorkObject)
  @JoinColumn({ name: 'object_id' })
  object!: Relation<WorkObject>;

  @Column({ type: 'uuid' })
  workKindId!: string;

  @ManyToOne(() => WorkKind)
  @JoinColumn({ name: 'work_kind_id' })
  workKind!: Relation<WorkKind>;

  @Column({ type: 'text' })
  description!: string;

  @Column({ type: 'text' })
  regime!: keyof typeof REGIMES;

  @Column({ type: 'date', nullable: true })
  wishedFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  wishedUntil!: string | null;

  @Column({ type: 'text', nullable: true })
  wishedHalfDay!: keyof typeof HALF_DAYS | null;

  @Column({ type: 'boolean', default: false })
  urgent!: boolean;

  @Column({ type: 'uuid', nullable: true })
  crewId!: string | null;

  @ManyToOne(() => Crew, { nullable: true })
  @JoinColumn({ name: 'crew_id' })
  crew!: Relation<Crew> | null;

  @Column({ type: 'text' })
  status!: keyof typeof JOB_STATUSES;

  @Column({ type: 'date' })
  statusDate!: string;

  /** Afwijsreden. */
  @Column({ type: 'text', nullable: true })
  rejectionReason!: keyof typeof REJECTION_REASONS | null;

  /** Wat hersteld moet worden. */
  @Column({ type: 'text', nullable: true })
  reworkRequest!: string | null;

  /** Who asked for it: not the one who may approve it. Not shown. */
  @Column({ type: 'uuid', nullable: true })
  requestedById!: string | null;

  @ManyToOne(() => StaffMember, { nullable: true })
  @JoinColumn({ name: 'requested_by_id' })
  requestedBy!: Relation<StaffMember> | null;

  /** Who gave the second approval. Not shown. */
  @Column({ type: 'uuid', nullable: true })
  approvedById!: string | null;

  @ManyToOne(() => StaffMember, { nullable: true })
  @JoinColumn({ name: 'approved_by_id' })
  approvedBy!: Relation<StaffMember> | null;

  @Column({ type: 'text', nullable: true })
  veraOrderCode!: string | null;

  /** Follows the status by itself. */
  @Column({ type: 'text', nullable: true, generatedType: 'STORED', asExpression: veraStatusCode })
  veraStatusCode!: string | null;

  /** Kwaliteitseis: CROW level. */
  @Column({ type: 'text', nullable: true })
  qualityDemand!: keyof typeof CROW_LEVELS | null;

  /** The series of which it is an occurrence. */
  @Column({ type: 'uuid', nullable: true })
  seriesId!: string | null;

  @ManyToOne(
    () => JobSeries,
    (series) => series.jobs,
    { nullable: true },
  )
  @JoinColumn({ name: 'series_id' })
  series!: Relation<JobSeries> | null;

  /** The day of the series for which it was made, whatever is wished since. Not shown. */
  @Column({ type: 'date', nullable: true })
  occurrenceDate!: string | null;

  @OneToMany(
    () => Task,
    (task) => task.job,
  )
  tasks!: Relation<Task>[];

  @OneToMany(
    () => JobMessage,
    (message) => message.job,
  )
  messages!: Relation<JobMessage>[];

  /** Keys for slices, kept by the database: of the object, and of the crew. */
  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @Column({ type: 'uuid' })
  wijkId!: string;

  /** Complex of the object, kept by the database so that jobs can be listed by it. */
  @Column({ type: 'text', nullable: true })
  complexCode!: string | null;

  /** That of the crew; without a crew, the one to whom the job was awarded, which has yet to assign one. */
  @Column({ type: 'uuid', nullable: true })
  uitvoerderId!: string | null;

  @ManyToOne(() => Organisation, { nullable: true })
  @JoinColumn({ name: 'uitvoerder_id' })
  uitvoerder!: Relation<Organisation> | null;
}
