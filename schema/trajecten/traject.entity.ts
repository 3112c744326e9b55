import { Column, Entity, JoinColumn, ManyToOne, OneToMany, OneToOne, type Relation } from 'typeorm';
import { Organisation } from '../consortium/organisation.entity.ts';
import { StaffMember } from '../consortium/staff-member.entity.ts';
import type { LegalBasis } from '../legal-basis.ts';
import { Participant } from '../participants/participant.entity.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { FinalReport } from './final-report.entity.ts';
import { Outflow } from './outflow.entity.ts';
import { ProgressNote } from './progress-note.entity.ts';
import { Report } from './report.entity.ts';
import { ReportingAgreement } from './reporting-agreement.entity.ts';
import { TrajectPlan } from './traject-plan.entity.ts';

export const TRAJECT_VARIANTS = {
  WOP: 'Woonomgevingsploeg: plan before start, duration set by the klantmanager',
  LEERWERKBEDRIJF: 'Leerwerkbedrijf: agreement, trial month, then plan',
  WERKPLEK: 'Werkplek bij een werkgever',
} as const;

export const TRAJECT_KINDS = {
  DAGBESTEDING: 'Dagbesteding',
  PARTICIPATIE: 'Participatie',
  TAALWERKSTAGE: 'Taalwerkstage',
  VRIJWILLIGERSWERK: 'Vrijwilligerswerk',
  STAGE: 'Stage',
} as const;

export const TRAJECT_PHASES = {
  ACTIVEREN: 'Activeren',
  TESTEN: 'Testen',
  VAKVAARDIGHEDEN_AANLEREN: 'Vakvaardigheden aanleren',
} as const;

export const INSTRUMENTS = {
  LEERWERKTRAJECT: 'Leerwerktraject',
  PARTICIPATIEPLAATS: 'Participatieplaats',
  PROEFPLAATS: 'Proefplaats',
} as const;

export const TRAJECT_STATUSES = {
  PREPARED: 'Voorbereid',
  PLAN_SET: 'Plan vastgesteld',
  AGREEMENT_SIGNED: 'Overeenkomst getekend',
  TRIAL_PERIOD: 'Proefperiode',
  RUNNING: 'Lopend',
  SUSPENDED: 'Onderbroken',
  COMPLETED: 'Afgerond',
  ENDED: 'Beëindigd',
} as const;

/** Why a traject stands still: a code and no more. */
export const TRAJECT_INTERRUPTION_REASONS = {
  PLANNING: 'Planning',
  PERSOONLIJK: 'Persoonlijk',
  ANDERS: 'Anders',
} as const;

export const TRAJECT_END_REASONS = {
  BETAALD_WERK: 'Betaald werk',
  ANDER_TRAJECT: 'Ander traject',
  VERHUIZING: 'Verhuizing',
  OP_EIGEN_VERZOEK: 'Op eigen verzoek',
  ANDERS: 'Anders',
} as const;

export const WORK_ENVIRONMENTS = {
  REGULIER: 'Reguliere werkomgeving',
  BESCHUT: 'Beschutte werkomgeving',
} as const;

/** Traject: a participant's way through the leerwerkbedrijf, paid for by a gemeente and guided by an uitvoerder. */
@Entity()
export class Traject extends StoredRow {
  @Column({ type: 'uuid' })
  participantId!: string;

  @ManyToOne(() => Participant)
  @JoinColumn({ name: 'participant_id' })
  participant!: Relation<Participant>;

  @Column({ type: 'text' })
  variant!: keyof typeof TRAJECT_VARIANTS;

  /** Trajectsoort. */
  @Column({ type: 'text', nullable: true })
  kind!: keyof typeof TRAJECT_KINDS | null;

  @Column({ type: 'text', nullable: true })
  phase!: keyof typeof TRAJECT_PHASES | null;

  @Column({ type: 'text' })
  legalBasis!: LegalBasis;

  @Column({ type: 'text', nullable: true })
  instrument!: keyof typeof INSTRUMENTS | null;

  /** The gemeente that refers and pays; never to be confused with a job's werkOpdrachtgever. */
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

  @Column({ type: 'uuid', nullable: true })
  klantmanagerId!: string | null;

  @ManyToOne(() => StaffMember, { nullable: true })
  @JoinColumn({ name: 'klantmanager_id' })
  klantmanager!: Relation<StaffMember> | null;

  @Column({ type: 'uuid', nullable: true })
  consulentId!: string | null;

  @ManyToOne(() => StaffMember, { nullable: true })
  @JoinColumn({ name: 'consulent_id' })
  consulent!: Relation<StaffMember> | null;

  @Column({ type: 'date', nullable: true })
  startDate!: string | null;

  /** Kept by the database from start date and duration. */
  @Column({ type: 'date', nullable: true })
  endDate!: string | null;

  /** Duur, in whole months: the klantmanager's alone to set. */
  @Column({ type: 'int', nullable: true })
  durationMonths!: number | null;

  @Column({ type: 'int', nullable: true })
  hoursPerWeek!: number | null;

  /** Trajectdoel. */
  @Column({ type: 'text', nullable: true })
  goal!: string | null;

  /** Doelen of the work. */
  @Column({ type: 'text', array: true, default: '{}' })
  workAims!: (keyof typeof TRAJECT_PHASES)[];

  /** Behoud van uitkering. */
  @Column({ type: 'boolean', default: true })
  benefitRetained!: boolean;

  @Column({ type: 'text', nullable: true })
  intendedOutcome!: string | null;

  /** Uitstroomdoel: whether outflow to paid work is the aim. */
  @Column({ type: 'boolean', nullable: true })
  outflowIntended!: boolean | null;

  @Column({ type: 'text', nullable: true })
  workEnvironment!: keyof typeof WORK_ENVIRONMENTS | null;

  /** Flexibel: no fixed hours. */
  @Column({ type: 'boolean', default: false })
  flexible!: boolean;

  /** Afwijkingsreden: why a soft norm was not kept. */
  @Column({ type: 'text', nullable: true })
  deviationReason!: string | null;

  @Column({ type: 'text' })
  status!: keyof typeof TRAJECT_STATUSES;

  /** Onderbrekingsreden; empty while the traject is not interrupted. */
  @Column({ type: 'text', nullable: true })
  interruptionReason!: keyof typeof TRAJECT_INTERRUPTION_REASONS | null;

  /** Reden van beëindiging. */
  @Column({ type: 'text', nullable: true })
  endReason!: keyof typeof TRAJECT_END_REASONS | null;

  /** Opvolger van: the traject that this one follows. */
  @Column({ type: 'uuid', nullable: true })
  predecessorId!: string | null;

  @ManyToOne(() => Traject, { nullable: true })
  @JoinColumn({ name: 'predecessor_id' })
  predecessor!: Relation<Traject> | null;

  @OneToMany(
    () => TrajectPlan,
    (plan) => plan.traject,
  )
  plans!: Relation<TrajectPlan>[];

  @OneToMany(
    () => ReportingAgreement,
    (agreement) => agreement.traject,
  )
  reportingAgreements!: Relation<ReportingAgreement>[];

  @OneToMany(
    () => Report,
    (report) => report.traject,
  )
  reports!: Relation<Report>[];

  @OneToMany(
    () => ProgressNote,
    (note) => note.traject,
  )
  progressNotes!: Relation<ProgressNote>[];

  @OneToOne(
    () => FinalReport,
    (report) => report.traject,
  )
  finalReport!: Relation<FinalReport> | null;

  @OneToOne(
    () => Outflow,
    (outflow) => outflow.traject,
  )
  outflow!: Relation<Outflow> | null;

  /** Beëindigd op: the day on which it was completed or ended; kept by the database. */
  @Column({ type: 'date', nullable: true })
  endedOn!: string | null;

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;
}
