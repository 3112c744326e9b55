import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { Consortium } from './consortium.entity.ts';

/** Samenwerkingsovereenkomst: without one that is valid today no row of one partner is visible to another. */
@Entity()
export class CooperationAgreement extends StoredRow {
  @Column({ type: 'uuid' })
  consortiumId!: string;

  @ManyToOne(() => Consortium)
  @JoinColumn({ name: 'consortium_id' })
  consortium!: Relation<Consortium>;

  /** The organisations that signed. */
  @Column({ type: 'uuid', array: true })
  partyIds!: string[];

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  /** Doelbindingen: the processing activities that the agreement covers. */
  @Column({ type: 'uuid', array: true, default: '{}' })
  purposeIds!: string[];

  /** The wijken that the agreement is about. */
  @Column({ type: 'uuid', array: true, default: '{}' })
  wijkIds!: string[];
}
