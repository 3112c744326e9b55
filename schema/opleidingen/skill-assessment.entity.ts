import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { StaffMember } from '../consortium/staff-member.entity.ts';
import type { LegalBasis } from '../legal-basis.ts';
import { Participant } from '../participants/participant.entity.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { Skill } from './skill.entity.ts';

/** Vaardigheidsmeting: how well somebody did something on a day. */
@Entity()
export class SkillAssessment extends StoredRow {
  @Column({ type: 'uuid' })
  participantId!: string;

  @ManyToOne(() => Participant)
  @JoinColumn({ name: 'participant_id' })
  participant!: Relation<Participant>;

  @Column({ type: 'uuid' })
  skillId!: string;

  @ManyToOne(() => Skill)
  @JoinColumn({ name: 'skill_id' })
  skill!: Relation<Skill>;

  /** Niveau, 1 to 5. */
  @Column({ type: 'int' })
  level!: number;

  @Column({ type: 'date' })
  assessedOn!: string;

  @Column({ type: 'uuid' })
  assessedById!: string;

  @ManyToOne(() => StaffMember)
  @JoinColumn({ name: 'assessed_by_id' })
  assessedBy!: Relation<StaffMember>;

  /** Keys for slices, kept by the database: of the skill, the participant, and the organisation that answers for it. */
  @Column({ type: 'text' })
  skillKind!: string;

  /** Participant and opleiding of the werkproces, as an enrolment has it; empty where the skill belongs to none. */
  @Column({ type: 'text', nullable: true })
  learningKey!: string | null;

  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @Column({ type: 'uuid' })
  uitvoerderId!: string;

  /** Grounds on which its uitvoerder guides the participant, or is asked to: kept by the database. */
  @Column({ type: 'text', array: true, default: '{}' })
  grounds!: LegalBasis[];
}
