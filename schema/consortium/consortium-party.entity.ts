import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { Consortium } from './consortium.entity.ts';
import { Organisation } from './organisation.entity.ts';

export const PARTY_ROLES = {
  GEMEENTE: 'Gemeente',
  WONINGCORPORATIE: 'Woningcorporatie',
  UITVOERDER: 'Uitvoerder',
  ROC: 'ROC',
  WERKGEVER: 'Werkgever',
  OVERIG: 'Overige partij',
} as const;

/** Deelname (partij): an organisation's part in a consortium, from a day until a day. */
@Entity()
export class ConsortiumParty extends StoredRow {
  @Column({ type: 'uuid' })
  consortiumId!: string;

  @ManyToOne(() => Consortium)
  @JoinColumn({ name: 'consortium_id' })
  consortium!: Relation<Consortium>;

  @Column({ type: 'uuid' })
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation!: Relation<Organisation>;

  @Column({ type: 'text' })
  role!: keyof typeof PARTY_ROLES;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
