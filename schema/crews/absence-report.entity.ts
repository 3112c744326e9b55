import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Participant } from '../participants/participant.entity.ts';
import { CrewMembership } from './crew-membership.entity.ts';
import { MembershipRow } from './membership-row.entity.ts';

/** Verzuimmelding: from when until when somebody is absent. Never why: there is no place to say it. */
@Entity()
export class AbsenceReport extends MembershipRow {
  @ManyToOne(() => CrewMembership)
  @JoinColumn({ name: 'membership_id' })
  membership!: Relation<CrewMembership>;

  @ManyToOne(() => Participant)
  @JoinColumn({ name: 'participant_id' })
  participant!: Relation<Participant>;

  @Column({ type: 'date' })
  from!: string;

  @Column({ type: 'date', nullable: true })
  until!: string | null;
}
