import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { HALF_DAYS } from '../jobs/task.entity.ts';
import { Participant } from '../participants/participant.entity.ts';
import { Crew } from './crew.entity.ts';
import { CrewMembership } from './crew-membership.entity.ts';
import { MembershipRow } from './membership-row.entity.ts';

/** Aanwezigheid: whether a member of a crew was there on a half-day. */
@Entity()
export class Attendance extends MembershipRow {
  @ManyToOne(() => CrewMembership)
  @JoinColumn({ name: 'membership_id' })
  membership!: Relation<CrewMembership>;

  @ManyToOne(() => Crew)
  @JoinColumn({ name: 'crew_id' })
  crew!: Relation<Crew>;

  @ManyToOne(() => Participant)
  @JoinColumn({ name: 'participant_id' })
  participant!: Relation<Participant>;

  @Column({ type: 'date' })
  date!: string;

  @Column({ type: 'text' })
  halfDay!: keyof typeof HALF_DAYS;

  @Column({ type: 'boolean' })
  present!: boolean;
}
