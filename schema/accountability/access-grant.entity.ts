import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Organisation } from '../consortium/organisation.entity.ts';
import { RoleAssignment } from '../consortium/role-assignment.entity.ts';
import type { LegalBasis } from '../legal-basis.ts';
import { Participant } from '../participants/participant.entity.ts';
import { StoredRow } from '../stored-row.entity.ts';

export const ACCESS_GRANT_KINDS = {
  GRANT: 'Verlening: given to a role of an organisation, by the owner',
  EMERGENCY: 'Noodtoegang: taken by one person, for as long as an emergency may last',
} as const;

/** Roles to which a row of a participant may be opened: those that may read whom to call when something happens (3.6.2). */
export const OPENED_TO = ['CONSULENT', 'BEGELEIDER', 'VOORMAN'] as const;

export type OpenedTo = (typeof OPENED_TO)[number];

export const OPENED_TO_ROLES: Readonly<Record<OpenedTo, string>> = {
  CONSULENT: 'Consulent',
  BEGELEIDER: 'Begeleider',
  VOORMAN: 'Voorman',
};

// What happened, never what somebody has: a cause in the body is nobody's business here.
export const EMERGENCIES = {
  ONGEVAL: 'Ongeval: somebody is hurt',
  VERMISSING: 'Vermissing: somebody is not where he or she should be',
  DREIGING: 'Dreiging: somebody is in danger',
  CALAMITEIT: 'Calamiteit: fire, gas, storm or the like',
} as const;

export const ACCESS_GRANT_STATUSES = {
  GIVEN: 'Verleend',
  OPENED: 'Geopend: the functionaris gegevensbescherming has yet to look at it',
  ACKNOWLEDGED: 'Gezien by the functionaris gegevensbescherming',
  ENDED: 'Beëindigd before its time',
} as const;

/**
 * Toegangsverlening: lets a role of an organisation, or in an emergency one person, read one participant who is
 * otherwise not in the slice; from one moment until another.
 */
@Entity()
export class AccessGrant extends StoredRow {
  @Column({ type: 'uuid' })
  participantId!: string;

  @ManyToOne(() => Participant)
  @JoinColumn({ name: 'participant_id' })
  participant!: Relation<Participant>;

  @Column({ type: 'text' })
  kind!: keyof typeof ACCESS_GRANT_KINDS;

  @Column({ type: 'text' })
  status!: keyof typeof ACCESS_GRANT_STATUSES;

  /** Eigenaar: the organisation that answers for the participant's row; kept by the database. */
  @Column({ type: 'uuid' })
  ownerId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'owner_id' })
  owner!: Relation<Organisation>;

  /** Ontvanger. */
  @Column({ type: 'uuid' })
  recipientId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'recipient_id' })
  recipient!: Relation<Organisation>;

  @Column({ type: 'text' })
  recipientRole!: OpenedTo;

  /** In an emergency the one person whom it serves; kept by the database. */
  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  /** The ground under which it was opened, and under which alone it serves; kept by the database. */
  @Column({ type: 'text' })
  legalBasis!: LegalBasis;

  @Column({ type: 'text', nullable: true })
  emergency!: keyof typeof EMERGENCIES | null;

  /** Reden, without persons. */
  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'timestamptz' })
  startsAt!: Date;

  /** At this moment it is over. */
  @Column({ type: 'timestamptz' })
  endsAt!: Date;

  /** When it was ended before its time; kept by the database, as is the next. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  acknowledgedAt!: Date | null;

  /** The assignment under which it was given or taken. */
  @Column({ type: 'uuid' })
  openedUnderId!: string;

  @ManyToOne(() => RoleAssignment)
  @JoinColumn({ name: 'opened_under_id' })
  openedUnder!: Relation<RoleAssignment>;

  /** The assignment of whoever looked at it, or ended it, last. */
  @Column({ type: 'uuid', nullable: true })
  handledUnderId!: string | null;

  @ManyToOne(() => RoleAssignment, { nullable: true })
  @JoinColumn({ name: 'handled_under_id' })
  handledUnder!: Relation<RoleAssignment> | null;

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;
}
