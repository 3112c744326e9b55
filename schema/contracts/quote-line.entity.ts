import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { LegalBasis } from '../legal-basis.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { Quote } from './quote.entity.ts';
import type { TARIFF_KINDS, TARIFF_UNITS } from './tariff.entity.ts';

/** Offerteregel: a quantity, priced by the database from the tariff of the quote's specification. */
@Entity()
export class QuoteLine extends StoredRow {
  @Column({ type: 'uuid' })
  quoteId!: string;

  @ManyToOne(
    () => Quote,
    (quote) => quote.lines,
  )
  @JoinColumn({ name: 'quote_id' })
  quote!: Relation<Quote>;

  @Column({ type: 'text' })
  kind!: keyof typeof TARIFF_KINDS;

  @Column({ type: 'int' })
  quantity!: number;

  @Column({ type: 'text' })
  unit!: keyof typeof TARIFF_UNITS;

  /** Whole euro cents. */
  @Column({ type: 'int' })
  unitPriceCents!: number;

  /** Whole euro cents. */
  @Column({ type: 'int' })
  amountCents!: number;

  /** Keys for slices, kept by the database: of the quote. */
  @Column({ type: 'uuid' })
  participantId!: string;

  @Column({ type: 'uuid' })
  trajectOpdrachtgeverId!: string;

  @Column({ type: 'uuid' })
  uitvoerderId!: string;

  @Column({ type: 'uuid', nullable: true })
  consulentId!: string | null;

  @Column({ type: 'text' })
  legalBasis!: LegalBasis;
}
