import { Column } from 'typeorm';
import type { LegalBasis } from '../legal-basis.ts';
import { StoredRow } from '../stored-row.entity.ts';

/** What hangs on the membership of a participant: with the keys that slices compare, kept by the database from it. */
export abstract class MembershipRow extends StoredRow {
  @Column({ type: 'uuid' })
  membershipId!: string;

  @Column({ type: 'uuid' })
  crewId!: string;

  @Column({ type: 'uuid' })
  participantId!: string;

  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @Column({ type: 'uuid' })
  uitvoerderId!: string;

  /** Grounds on which its uitvoerder guides the participant, or is asked to: kept by the database. */
  @Column({ type: 'text', array: true, default: '{}' })
  grounds!: LegalBasis[];
}
