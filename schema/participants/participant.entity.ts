import { Column, Entity, OneToMany, OneToOne, type Relation } from 'typeorm';
import { CrewMembership } from '../crews/crew-membership.entity.ts';
import type { LegalBasis } from '../legal-basis.ts';
import { Enrolment } from '../opleidingen/enrolment.entity.ts';
import { SkillAssessment } from '../opleidingen/skill-assessment.entity.ts';
import { Application } from '../trajecten/application.entity.ts';
import { LadderMeasurement } from '../trajecten/ladder-measurement.entity.ts';
import { LoonwaardeDetermination } from '../trajecten/loonwaarde-determination.entity.ts';
import { Traject } from '../trajecten/traject.entity.ts';
import { Consent } from './consent.entity.ts';
import { ParticipantIdentity } from './participant-identity.entity.ts';
import { ShownData } from './shown-data.entity.ts';
import { WorkAdaptation } from './work-adaptation.entity.ts';

export const LOONWAARDE_BANDS = {
  BELOW_20: 'Minder dan 20 %',
  FROM_20_TO_40: '20 tot 40 %',
  FROM_40_TO_60: '40 tot 60 %',
  FROM_60_TO_80: '60 tot 80 %',
  FROM_80_TO_100: '80 tot 100 %',
} as const;

/** Deelnemer: someone without paid work who takes part in a traject. */
@Entity()
export class Participant extends ShownData {
  /** Grounds on which its uitvoerder guides the participant, or is asked to: kept by the database. */
  @Column({ type: 'text', array: true, default: '{}' })
  grounds!: LegalBasis[];

  /** Roepnaam. */
  @Column({ type: 'text' })
  callName!: string;

  /** Voornamen. */
  @Column({ type: 'text' })
  givenNames!: string;

  /** Voorvoegsel. */
  @Column({ type: 'text', nullable: true })
  familyNamePrefix!: string | null;

  /** Geslachtsnaam. */
  @Column({ type: 'text' })
  familyName!: string;

  /** First letter of the family name and a full stop: the masked form; nothing while its processing is restricted. */
  @Column({
    type: 'text',
    nullable: true,
    generatedType: 'STORED',
    asExpression: `case when restricted @> array['FAMILY_NAME'] then null else left(family_name, 1) || '.' end`,
  })
  familyNameInitial!: string | null;

  @Column({ type: 'date', nullable: true })
  dateOfBirth!: string | null;

  /** Under 18 today; kept by the database on write and daily. */
  @Column({ type: 'boolean', default: false })
  isMinor!: boolean;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  street!: string | null;

  @Column({ type: 'text', nullable: true })
  houseNumber!: string | null;

  /** `1234AB`, upper case without a space. */
  @Column({ type: 'text', nullable: true })
  postcode!: string | null;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  /** Woonbuurt: CBS code `BU…`. */
  @Column({ type: 'text', nullable: true })
  homeNeighbourhood!: string | null;

  /** Taalvoorkeur: BCP 47 tag. */
  @Column({ type: 'text', nullable: true })
  languagePreference!: string | null;

  @Column({ type: 'text', nullable: true })
  emergencyContactName!: string | null;

  @Column({ type: 'text', nullable: true })
  emergencyContactPhone!: string | null;

  /** Statement by the klantmanager, without income. */
  @Column({ type: 'boolean', nullable: true })
  hasPaidWork!: boolean | null;

  /** Vermoede loonwaardeband: a presumption, never a measurement. */
  @Column({ type: 'text', nullable: true })
  presumedLoonwaardeBand!: keyof typeof LOONWAARDE_BANDS | null;

  @OneToOne(
    () => ParticipantIdentity,
    (identity) => identity.participant,
  )
  identity!: Relation<ParticipantIdentity> | null;

  @OneToMany(
    () => Application,
    (application) => application.participant,
  )
  applications!: Relation<Application>[];

  @OneToMany(
    () => Traject,
    (traject) => traject.participant,
  )
  trajecten!: Relation<Traject>[];

  @OneToMany(
    () => CrewMembership,
    (membership) => membership.participant,
  )
  crewMemberships!: Relation<CrewMembership>[];

  @OneToMany(
    () => Enrolment,
    (enrolment) => enrolment.participant,
  )
  enrolments!: Relation<Enrolment>[];

  @OneToMany(
    () => LadderMeasurement,
    (measurement) => measurement.participant,
  )
  ladderMeasurements!: Relation<LadderMeasurement>[];

  @OneToMany(
    () => LoonwaardeDetermination,
    (determination) => determination.participant,
  )
  loonwaardeDeterminations!: Relation<LoonwaardeDetermination>[];

  @OneToMany(
    () => WorkAdaptation,
    (adaptation) => adaptation.participant,
  )
  workAdaptations!: Relation<WorkAdaptation>[];

  @OneToMany(
    () => Consent,
    (consent) => consent.participant,
  )
  consents!: Relation<Consent>[];

  @OneToMany(
    () => SkillAssessment,
    (assessment) => assessment.participant,
  )
  skillAssessments!: Relation<SkillAssessment>[];

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;
}
