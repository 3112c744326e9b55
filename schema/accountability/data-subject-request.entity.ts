import { Column, Entity, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Participant } from '../participants/participant.entity.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { CorrectionNotice } from './correction-notice.entity.ts';

/**
 * What a participant may ask to have corrected, erased or restricted: fields of the own data, one in each request. The
 * database knows each by the name of its column, in lower case; only the BSN stands in a table of its own.
 */
export const CORRECTABLE_FIELDS = {
  CALL_NAME: 'Roepnaam',
  GIVEN_NAMES: 'Voornamen',
  FAMILY_NAME_PREFIX: 'Voorvoegsel van de geslachtsnaam',
  FAMILY_NAME: 'Geslachtsnaam',
  DATE_OF_BIRTH: 'Geboortedatum, and whether somebody is a minor',
  PHONE: 'Telefoonnummer',
  EMAIL: 'E-mailadres',
  STREET: 'Straat of the home address',
  HOUSE_NUMBER: 'Huisnummer, with letter and addition',
  POSTCODE: 'Postcode, `1234AB`',
  PLACE: 'Woonplaats',
  HOME_NEIGHBOURHOOD: 'Woonbuurt: CBS code',
  LANGUAGE_PREFERENCE: 'Taalvoorkeur: BCP 47 tag',
  EMERGENCY_CONTACT_NAME: 'Noodcontact: naam',
  EMERGENCY_CONTACT_PHONE: 'Noodcontact: telefoonnummer',
  BSN: 'Burgerservicenummer',
} as const;

export type CorrectableField = keyof typeof CORRECTABLE_FIELDS;

export const REQUEST_KINDS = {
  RECTIFICATION: 'Rectificatie (AVG 16)',
  ERASURE: 'Wissing (AVG 17)',
  RESTRICTION: 'Beperking van de verwerking (AVG 18)',
} as const;

export const REQUEST_STATUSES = {
  REQUESTED: 'Gevraagd',
  GRANTED: 'Ingewilligd',
  REFUSED: 'Geweigerd, with the reason',
  WITHDRAWN: 'Ingetrokken',
} as const;

export const RESTRICTION_GROUNDS = {
  INACCURATE: 'Onjuist: the person contests that it is accurate (AVG 18.1.a)',
  UNLAWFUL: 'Onrechtmatig: and the person does not want it erased (AVG 18.1.b)',
  LEGAL_CLAIM: 'Rechtsvordering: the person needs it, the organisation no longer (AVG 18.1.c)',
  OBJECTION: 'Bezwaar: until it is known whose grounds weigh more (AVG 18.1.d)',
} as const;

/** Verzoek van een betrokkene: what a participant asks of the organisation that answers for one of the own data. */
@Entity()
export class DataSubjectRequest extends StoredRow {
  @Column({ type: 'uuid' })
  participantId!: string;

  @ManyToOne(() => Participant)
  @JoinColumn({ name: 'participant_id' })
  participant!: Relation<Participant>;

  @Column({ type: 'text' })
  kind!: keyof typeof REQUEST_KINDS;

  @Column({ type: 'text' })
  field!: CorrectableField;

  /** What it should be, until that is so; of a rectification only, and of no BSN. */
  @Column({ type: 'text', nullable: true })
  wantedValue!: string | null;

  /** What it was when it was asked: for who decides, and until then. Kept by the database. */
  @Column({ type: 'text', nullable: true })
  heldValue!: string | null;

  /** Of a restriction only. */
  @Column({ type: 'text', nullable: true })
  restrictionGround!: keyof typeof RESTRICTION_GROUNDS | null;

  /** Whether the value is to be hidden while its accuracy, or its erasure, is being decided on (AVG 18.1). */
  @Column({ type: 'boolean', default: false })
  hideMeanwhile!: boolean;

  /** Whether the value is hidden because of this request; kept by the database. */
  @Column({ type: 'boolean', default: false })
  hides!: boolean;

  @Column({ type: 'text' })
  status!: keyof typeof REQUEST_STATUSES;

  /** Days, kept by the database: asked, to be decided at the latest (AVG 12.3: within a month), decided. */
  @Column({ type: 'date' })
  askedOn!: string;

  @Column({ type: 'date' })
  dueOn!: string;

  @Column({ type: 'date', nullable: true })
  decidedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  refusalReason!: string | null;

  /** From this day on the value is shown again, as the person was told before (AVG 18.3). */
  @Column({ type: 'date', nullable: true })
  liftsOn!: string | null;

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;

  @OneToMany(
    () => CorrectionNotice,
    (notice) => notice.request,
  )
  notices!: Relation<CorrectionNotice>[];
}
