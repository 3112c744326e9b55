import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { LegalBasis } from '../legal-basis.ts';
import { CaseloadRow } from '../participants/caseload-row.entity.ts';
import { Participant } from '../participants/participant.entity.ts';
import { Student } from '../participants/student.entity.ts';
import { Opleiding } from './opleiding.entity.ts';

export const ENROLMENT_KINDS = {
  PRAKTIJKVERKLARING: 'Praktijkverklaring',
  CERTIFICAAT: 'Certificaat',
  DIPLOMA: 'Diploma',
  NT2: 'NT2',
  STAGE: 'Stage',
} as const;

export const ENROLMENT_STATUSES = {
  APPLIED: 'Aangemeld (OEAPI pending)',
  ENROLLED: 'Ingeschreven (OEAPI associated)',
  FINISHED: 'Afgerond (OEAPI finished)',
  DENIED: 'Geweigerd (OEAPI denied)',
  CANCELLED: 'Geannuleerd (OEAPI cancelled)',
} as const;

/** Opleidingsdeelname: a student's place in an opleiding. The ROC answers for it. */
@Entity()
export class Enrolment extends CaseloadRow {
  @Column({ type: 'uuid' })
  participantId!: string;

  @ManyToOne(() => Participant)
  @JoinColumn({ name: 'participant_id' })
  participant!: Relation<Participant>;

  @Column({ type: 'uuid' })
  studentId!: string;

  @ManyToOne(() => Student)
  @JoinColumn({ name: 'student_id' })
  student!: Relation<Student>;

  @Column({ type: 'uuid' })
  opleidingId!: string;

  @ManyToOne(() => Opleiding)
  @JoinColumn({ name: 'opleiding_id' })
  opleiding!: Relation<Opleiding>;

  @Column({ type: 'text' })
  kind!: keyof typeof ENROLMENT_KINDS;

  @Column({ type: 'text' })
  status!: keyof typeof ENROLMENT_STATUSES;

  /** The masked form for a klantmanager: enrolled or not. */
  @Column({ type: 'boolean', generatedType: 'STORED', asExpression: `status = 'ENROLLED'` })
  active!: boolean;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  /** Whether the participant's trajectplan names it: only then may the klantmanager know. */
  @Column({ type: 'boolean', default: false })
  partOfPlan!: boolean;

  /** Participant and opleiding: what a skill assessment is compared with. */
  @Column({
    type: 'text',
    generatedType: 'STORED',
    asExpression: `participant_id::text || ' ' || opleiding_id::text`,
  })
  learningKey!: string;

  /** Keys for slices: the ROC, and the docent of the student's group. */
  @Column({ type: 'uuid' })
  rocId!: string;

  @Column({ type: 'uuid', nullable: true })
  docentId!: string | null;

  /** Grounds on which its uitvoerder guides the participant, or is asked to: kept by the database. */
  @Column({ type: 'text', array: true, default: '{}' })
  grounds!: LegalBasis[];
}
