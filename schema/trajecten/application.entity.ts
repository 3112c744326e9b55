import { Column, Entity, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Organisation } from '../consortium/organisation.entity.ts';
import { StaffMember } from '../consortium/staff-member.entity.ts';
import { Quote } from '../contracts/quote.entity.ts';
import type { LegalBasis } from '../legal-basis.ts';
import { Participant } from '../participants/participant.entity.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { Decision } from './decision.entity.ts';
import { Intake } from './intake.entity.ts';
import { Precondition } from './precondition.entity.ts';
import { Traject } from './traject.entity.ts';

export const APPLICATION_CHANNELS = {
  GESPREK: 'Gesprek',
  TELEFOON: 'Telefoon',
  E_MAIL: 'E-mail',
  PORTAAL: 'Portaal',
} as const;

export const APPLICATION_STATUSES = {
  SUBMITTED: 'Ingediend',
  INTAKE_HELD: 'Intake gehouden',
  CONVERTED: 'Omgezet in een traject',
  REJECTED: 'Afgewezen',
  WITHDRAWN: 'Ingetrokken',
} as const;

export const APPLICATION_REJECTION_REASONS = {
  GEEN_PLAATS: 'Geen plaats',
  NIET_PASSEND: 'Niet passend',
  NIET_VERSCHENEN: 'Niet verschenen',
  ANDERS: 'Anders',
} as const;

/** Aanmelding: a klantmanager refers a participant to an uitvoerder, for a traject that its gemeente pays. */
@Entity()
export class Application extends StoredRow {
  @Column({ type: 'uuid' })
  participantId!: string;

  @ManyToOne(() => Participant)
  @JoinColumn({ name: 'participant_id' })
  participant!: Relation<Participant>;

  /** The gemeente that refers and pays. */
  @Column({ type: 'uuid' })
  trajectOpdrachtgeverId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'traject_opdrachtgever_id' })
  trajectOpdrachtgever!: Relation<Organisation>;

  @Column({ type: 'uuid' })
  uitvoerderId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'uitvoerder_id' })
  uitvoerder!: Relation<Organisation>;

  @Column({ type: 'uuid' })
  klantmanagerId!: string;

  @ManyToOne(() => StaffMember)
  @JoinColumn({ name: 'klantmanager_id' })
  klantmanager!: Relation<StaffMember>;

  /** Who took it up for the uitvoerder; nobody yet when empty. */
  @Column({ type: 'uuid', nullable: true })
  consulentId!: string | null;

  @ManyToOne(() => StaffMember, { nullable: true })
  @JoinColumn({ name: 'consulent_id' })
  consulent!: Relation<StaffMember> | null;

  /** That of the traject which it asks for. */
  @Column({ type: 'text', default: 'PARTICIPATIEWET' })
  legalBasis!: LegalBasis;

  @Column({ type: 'text' })
  channel!: keyof typeof APPLICATION_CHANNELS;

  /** Statement by the klantmanager, without income. */
  @Column({ type: 'boolean' })
  hasPaidWork!: boolean;

  /** Peildatum of that statement. */
  @Column({ type: 'date', nullable: true })
  paidWorkReferenceDate!: string | null;

  /** Vermoede loonwaarde, in percent: a presumption, never a measurement. */
  @Column({ type: 'int', nullable: true })
  presumedLoonwaardeFrom!: number | null;

  @Column({ type: 'int', nullable: true })
  presumedLoonwaardeUntil!: number | null;

  @Column({ type: 'date' })
  submittedOn!: string;

  @Column({ type: 'text' })
  status!: keyof typeof APPLICATION_STATUSES;

  @Column({ type: 'date' })
  statusDate!: string;

  @Column({ type: 'text', nullable: true })
  rejectionReason!: keyof typeof APPLICATION_REJECTION_REASONS | null;

  /** The traject that it became; made by the database when the application is converted. */
  @Column({ type: 'uuid', nullable: true })
  trajectId!: string | null;

  @ManyToOne(() => Traject, { nullable: true })
  @JoinColumn({ name: 'traject_id' })
  traject!: Relation<Traject> | null;

  /** Randvoorwaarden compleet: whether every required precondition is there; kept by the database. */
  @Column({ type: 'boolean', default: true })
  preconditionsComplete!: boolean;

  @OneToMany(
    () => Intake,
    (intake) => intake.application,
  )
  intakes!: Relation<Intake>[];

  @OneToMany(
    () => Decision,
    (decision) => decision.application,
  )
  decisions!: Relation<Decision>[];

  @OneToMany(
    () => Precondition,
    (precondition) => precondition.application,
  )
  preconditions!: Relation<Precondition>[];

  @OneToMany(
    () => Quote,
    (quote) => quote.application,
  )
  quotes!: Relation<Quote>[];

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;
}
