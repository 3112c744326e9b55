import { Column, Entity, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { StaffMember } from '../consortium/staff-member.entity.ts';
import type { LegalBasis } from '../legal-basis.ts';
import { Contributor } from '../participants/contributor.entity.ts';
import { Participant } from '../participants/participant.entity.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { AbsenceReport } from './absence-report.entity.ts';
import { Attendance } from './attendance.entity.ts';
import { Crew } from './crew.entity.ts';

export const MEMBERSHIP_ROLES = {
  MEDEWERKER: 'Medewerker',
  BEROEPSKRACHT: 'Beroepskracht',
  VOORMAN: 'Voorman',
  STAGIAIR: 'Stagiair',
  VRIJWILLIGER: 'Vrijwilliger',
} as const;

/** Ploeglidmaatschap: from when until when someone works in a crew. */
@Entity()
export class CrewMembership extends StoredRow {
  @Column({ type: 'uuid' })
  crewId!: string;

  @ManyToOne(() => Crew)
  @JoinColumn({ name: 'crew_id' })
  crew!: Relation<Crew>;

  @Column({ type: 'uuid' })
  contributorId!: string;

  @ManyToOne(() => Contributor)
  @JoinColumn({ name: 'contributor_id' })
  contributor!: Relation<Contributor>;

  /** Kept by the database from the contributor. */
  @Column({ type: 'uuid', nullable: true })
  participantId!: string | null;

  @ManyToOne(() => Participant, { nullable: true })
  @JoinColumn({ name: 'participant_id' })
  participant!: Relation<Participant> | null;

  @Column({ type: 'text' })
  role!: keyof typeof MEMBERSHIP_ROLES;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  /** Introductie: from this day the voorman sees the participant. */
  @Column({ type: 'date', nullable: true })
  introducedOn!: string | null;

  @Column({ type: 'uuid', nullable: true })
  introducedById!: string | null;

  @ManyToOne(() => StaffMember, { nullable: true })
  @JoinColumn({ name: 'introduced_by_id' })
  introducedBy!: Relation<StaffMember> | null;

  @Column({ type: 'uuid', nullable: true })
  introducedToId!: string | null;

  @ManyToOne(() => StaffMember, { nullable: true })
  @JoinColumn({ name: 'introduced_to_id' })
  introducedTo!: Relation<StaffMember> | null;

  /** Keys for slices, kept by the database: of the participant, and the crew's uitvoerder. */
  @Column({ type: 'uuid', nullable: true })
  gemeenteId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  klantmanagerId!: string | null;

  @Column({ type: 'uuid' })
  uitvoerderId!: string;

  @Column({ type: 'uuid', nullable: true })
  consulentId!: string | null;

  /** Grounds on which its uitvoerder guides the participant, or is asked to: kept by the database. */
  @Column({ type: 'text', array: true, default: '{}' })
  grounds!: LegalBasis[];

  @OneToMany(
    () => Attendance,
    (attendance) => attendance.membership,
  )
  attendances!: Relation<Attendance>[];

  @OneToMany(
    () => AbsenceReport,
    (report) => report.membership,
  )
  absenceReports!: Relation<AbsenceReport>[];
}
