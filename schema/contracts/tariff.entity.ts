import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { ContractSpecification } from './contract-specification.entity.ts';

export const TARIFF_KINDS = {
  INTAKEKOSTEN: 'Intakekosten',
  BEGELEIDINGSKOSTEN: 'Begeleidingskosten',
} as const;

export const TARIFF_UNITS = {
  EENMALIG: 'Eenmalig',
  PER_WEEK: 'Per week',
  PER_MAAND: 'Per maand',
} as const;

/** Tarief: the price of one kind of cost under a specification. Never changed: a new price is a new specification. */
@Entity()
export class Tariff extends StoredRow {
  @Column({ type: 'uuid' })
  specificationId!: string;

  @ManyToOne(
    () => ContractSpecification,
    (specification) => specification.tariffs,
  )
  @JoinColumn({ name: 'specification_id' })
  specification!: Relation<ContractSpecification>;

  @Column({ type: 'text' })
  kind!: keyof typeof TARIFF_KINDS;

  /** Whole euro cents per unit. */
  @Column({ type: 'int' })
  amountCents!: number;

  @Column({ type: 'text' })
  unit!: keyof typeof TARIFF_UNITS;

  /** Kept by the database from the specification. */
  @Column({ type: 'uuid' })
  uitvoerderId!: string;
}
