import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Wijk } from '../objects/wijk.entity.ts';
import type { Role, Scope } from '../roles.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { Organisation } from './organisation.entity.ts';
import { StaffMember } from './staff-member.entity.ts';

/** Roltoekenning: who may act in which role for which organisation, from one moment until another. */
@Entity()
export class RoleAssignment extends StoredRow {
  /** Subject of the token, as the organisation's issuer writes it. */
  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'uuid' })
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation!: Relation<Organisation>;

  @Column({ type: 'text' })
  role!: Role;

  @Column({ type: 'text', default: 'OWN' })
  scope!: Scope;

  /** Wijk to which the assignment is limited, for a projectleider (domain 3.6.7b). */
  @Column({ type: 'uuid', nullable: true })
  wijkId!: string | null;

  @ManyToOne(() => Wijk, { nullable: true })
  @JoinColumn({ name: 'wijk_id' })
  wijk!: Relation<Wijk> | null;

  /** The staff member who acts; empty for a participant. */
  @Column({ type: 'uuid', nullable: true })
  staffMemberId!: string | null;

  @ManyToOne(() => StaffMember, { nullable: true })
  @JoinColumn({ name: 'staff_member_id' })
  staffMember!: Relation<StaffMember> | null;

  /** The participant who acts; empty for staff. Only the authenticator reads it. */
  @Column({ type: 'uuid', nullable: true })
  participantId!: string | null;

  /** Waarneming voor: the staff member whose place is taken for a time; kept by the database. */
  @Column({ type: 'uuid', nullable: true })
  standInForId!: string | null;

  @ManyToOne(() => StaffMember, { nullable: true })
  @JoinColumn({ name: 'stand_in_for_id' })
  standInFor!: Relation<StaffMember> | null;

  /** Waarneming voor: the assignment whose place is taken. */
  @Column({ type: 'uuid', nullable: true })
  inPlaceOfId!: string | null;

  @ManyToOne(() => RoleAssignment, { nullable: true })
  @JoinColumn({ name: 'in_place_of_id' })
  inPlaceOf!: Relation<RoleAssignment> | null;

  /** The assignment of whoever gave this one; empty where that was not done in the graph. */
  @Column({ type: 'uuid', nullable: true })
  grantedUnderId!: string | null;

  @ManyToOne(() => RoleAssignment, { nullable: true })
  @JoinColumn({ name: 'granted_under_id' })
  grantedUnder!: Relation<RoleAssignment> | null;

  /** The assignment of whoever ended this one before its time. */
  @Column({ type: 'uuid', nullable: true })
  endedUnderId!: string | null;

  @ManyToOne(() => RoleAssignment, { nullable: true })
  @JoinColumn({ name: 'ended_under_id' })
  endedUnder!: Relation<RoleAssignment> | null;

  @Column({ name: 'valid_from', type: 'timestamptz' })
  startsAt!: Date;

  /** At this moment it is over. */
  @Column({ name: 'valid_until', type: 'timestamptz', nullable: true })
  endsAt!: Date | null;
}
