import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Organisation } from '../consortium/organisation.entity.ts';
import type { LegalBasis } from '../legal-basis.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { Participant } from './participant.entity.ts';
import { Student } from './student.entity.ts';

// Said without the law that asks for it (Participatiewet 65.2.b): a ROC reads it too.
export const CONSENT_KINDS = {
  GEEN_BEZWAAR: 'Geen-bezwaarverklaring: a statement in writing',
} as const;

/** Classes of data that are given only with consent. */
export const CONSENT_DATA = {
  PHONE: 'Telefoonnummer',
  EMAIL: 'E-mailadres',
  ADDRESS: 'Adres',
} as const;

export const CONSENT_STATUSES = {
  ASKED: 'Gevraagd',
  GIVEN: 'Gegeven',
  WITHDRAWN: 'Ingetrokken',
} as const;

/** Toestemming: whether somebody lets data be given to an organisation. Kept by the organisation that asked. */
@Entity()
export class Consent extends StoredRow {
  @Column({ type: 'uuid' })
  participantId!: string;

  @ManyToOne(
    () => Participant,
    (participant) => participant.consents,
  )
  @JoinColumn({ name: 'participant_id' })
  participant!: Relation<Participant>;

  /** Ontvanger. */
  @Column({ type: 'uuid' })
  recipientId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'recipient_id' })
  recipient!: Relation<Organisation>;

  @Column({ type: 'text' })
  kind!: keyof typeof CONSENT_KINDS;

  /** Gegevens. */
  @Column({ type: 'text', array: true })
  data!: (keyof typeof CONSENT_DATA)[];

  @Column({ type: 'text' })
  status!: keyof typeof CONSENT_STATUSES;

  /** Gevraagd op. */
  @Column({ type: 'date' })
  askedOn!: string;

  /** Van: the day on which it was given; on paper the day of the signature. */
  @Column({ type: 'date', nullable: true })
  givenOn!: string | null;

  /** Ingetrokken op. */
  @Column({ type: 'date', nullable: true })
  withdrawnOn!: string | null;

  /** Op papier: the statement was signed, and is recorded by who guides the participant. */
  @Column({ type: 'boolean', default: false })
  onPaper!: boolean;

  /** Keys for slices, kept by the database: of the participant, and the organisation that answers for it. */
  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @Column({ type: 'uuid' })
  uitvoerderId!: string;

  /** Grounds on which its uitvoerder guides the participant, or is asked to: kept by the database. */
  @Column({ type: 'text', array: true, default: '{}' })
  grounds!: LegalBasis[];

  /** The participant as the recipient knows him or her, where that is a ROC, and the docent; kept by the database. */
  @Column({ type: 'uuid', nullable: true })
  studentId!: string | null;

  @ManyToOne(
    () => Student,
    (student) => student.consents,
  )
  @JoinColumn({ name: 'student_id' })
  student!: Relation<Student> | null;

  @Column({ type: 'uuid', nullable: true })
  docentId!: string | null;
}
