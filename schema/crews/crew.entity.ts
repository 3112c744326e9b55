import { Column, Entity, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Organisation } from '../consortium/organisation.entity.ts';
import { StaffMember } from '../consortium/staff-member.entity.ts';
import { Job } from '../jobs/job.entity.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { Attendance } from './attendance.entity.ts';
import { CrewMembership } from './crew-membership.entity.ts';
import { Equipment } from './equipment.entity.ts';

export const CREW_STRENGTHS = {
  FULL: 'Volledig',
  UNDERSTRENGTH: 'Onderbezet',
  PAUSED: 'Gepauzeerd',
  ACTIVE: 'Actief',
} as const;

/** Where a crew stands; the graph shows what follows from it. */
export const CREW_STATUSES = {
  FORMING: 'In opbouw',
  ACTIVE: 'Actief',
  UNDERSTRENGTH: 'Onderbezet',
  PAUSED: 'Gepauzeerd',
  DISBANDED: 'Opgeheven',
} as const;

const WEEKDAYS = {
  MONDAY: 'Maandag',
  TUESDAY: 'Dinsdag',
  WEDNESDAY: 'Woensdag',
  THURSDAY: 'Donderdag',
  FRIDAY: 'Vrijdag',
};
const HALVES = { MORNING: 'ochtend', AFTERNOON: 'middag' };

/** Weekly half-days: weekday and half-day. */
export const WEEKLY_HALF_DAYS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(WEEKDAYS).flatMap(([day, dag]) =>
    Object.entries(HALVES).map(([half, deel]) => [`${day}_${half}`, `${dag}${deel}`]),
  ),
);

/** Ploeg: four to six participants led by a working voorman. */
@Entity()
export class Crew extends StoredRow {
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'uuid' })
  uitvoerderId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'uitvoerder_id' })
  uitvoerder!: Relation<Organisation>;

  @Column({ type: 'uuid' })
  voormanId!: string;

  /** Exactly one at a time, employed by the uitvoerder; kept by the database from the leads. */
  @ManyToOne(() => StaffMember)
  @JoinColumn({ name: 'voorman_id' })
  voorman!: Relation<StaffMember>;

  /** Werkgebied. */
  @Column({ type: 'text', nullable: true })
  workArea!: string | null;

  /** Wijk that is the work area, for the slice of its projectleider. */
  @Column({ type: 'uuid', nullable: true })
  wijkId!: string | null;

  @Column({ type: 'text', array: true })
  weeklyHalfDays!: string[];

  /** Dagdelen per week: the number of weekly half-days, which more readers may know than the days themselves. */
  @Column({ type: 'int', generatedType: 'STORED', asExpression: 'cardinality(weekly_half_days)' })
  halfDaysPerWeek!: number;

  @Column({ type: 'int', default: 4 })
  minimumStrength!: number;

  @Column({ type: 'int', default: 6 })
  maximumStrength!: number;

  /** Aantal leden today, without the voorman; kept by the database from the memberships. */
  @Column({ type: 'int', default: 0 })
  memberCount!: number;

  /** Moves along the machine, and with the memberships; not shown. */
  @Column({ type: 'text' })
  status!: keyof typeof CREW_STATUSES;

  /** Bezettingsstatus; kept by the database from status and memberships. */
  @Column({ type: 'text' })
  strengthStatus!: keyof typeof CREW_STRENGTHS;

  /** ACTIVE or PAUSED; follows the status at most once a week, so that no change of strength can be read from it. */
  @Column({ type: 'text' })
  coarseStatus!: keyof typeof CREW_STRENGTHS;

  @Column({ type: 'date' })
  coarseStatusSince!: string;

  /** Kept by the database from the status. */
  @Column({ type: 'boolean', default: true })
  active!: boolean;

  @OneToMany(
    () => CrewMembership,
    (membership) => membership.crew,
  )
  memberships!: Relation<CrewMembership>[];

  @OneToMany(
    () => Equipment,
    (equipment) => equipment.crew,
  )
  equipment!: Relation<Equipment>[];

  @OneToMany(
    () => Job,
    (job) => job.crew,
  )
  jobs!: Relation<Job>[];

  @OneToMany(
    () => Attendance,
    (attendance) => attendance.crew,
  )
  attendances!: Relation<Attendance>[];
}
