import { Column, Entity, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Organisation } from '../consortium/organisation.entity.ts';
import { StaffMember } from '../consortium/staff-member.entity.ts';
import { WorkKind } from '../objects/work-kind.entity.ts';
import { WorkObject } from '../objects/work-object.entity.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { Job } from './job.entity.ts';
import type { HALF_DAYS } from './task.entity.ts';

/** Terugkerende opdracht: a recurring request; its occurrences are jobs (domain S0-18, 3.3). */
@Entity()
export class JobSeries extends StoredRow {
  @Column({ type: 'uuid' })
  werkOpdrachtgeverId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'werk_opdrachtgever_id' })
  werkOpdrachtgever!: Relation<Organisation>;

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

  /** Herhaalschema: an RRULE of RFC 5545, counted from the start date in whole days. */
  @Column({ type: 'text' })
  recurrenceRule!: string;

  @Column({ type: 'text', nullable: true })
  wishedHalfDay!: keyof typeof HALF_DAYS | null;

  @Column({ type: 'date' })
  startDate!: string;

  /** The last day on which there may be an occurrence. */
  @Column({ type: 'date', nullable: true })
  endDate!: string | null;

  /** When it was ended by hand: from then on nothing is made. Not shown; the end date says it. */
  @Column({ type: 'date', nullable: true })
  endedOn!: string | null;

  /** Who asked for it, and so for its occurrences: not the one who may approve them. Not shown. */
  @Column({ type: 'uuid', nullable: true })
  requestedById!: string | null;

  @ManyToOne(() => StaffMember, { nullable: true })
  @JoinColumn({ name: 'requested_by_id' })
  requestedBy!: Relation<StaffMember> | null;

  /**
   * Who carries out its occurrences for whom: uitvoerder and opdrachtgever, with a space between. Not shown, and kept by
   * the database.
   */
  @Column({ type: 'text', array: true, nullable: true })
  workedBy!: string[] | null;

  /** Key for slices, kept by the database from the object: that of each occurrence. */
  @Column({ type: 'uuid' })
  wijkId!: string;

  @OneToMany(
    () => Job,
    (job) => job.series,
  )
  jobs!: Relation<Job>[];
}
