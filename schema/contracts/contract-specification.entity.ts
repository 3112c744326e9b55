import { Column, Entity, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Organisation } from '../consortium/organisation.entity.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { Tariff } from './tariff.entity.ts';

/** Contractspecificatie: what an uitvoerder asks for a traject in a period (domain S0-33). */
@Entity()
export class ContractSpecification extends StoredRow {
  @Column({ type: 'uuid' })
  uitvoerderId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'uitvoerder_id' })
  uitvoerder!: Relation<Organisation>;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  @OneToMany(
    () => Tariff,
    (tariff) => tariff.specification,
  )
  tariffs!: Relation<Tariff>[];
}
