import { Column, Entity, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Application } from '../trajecten/application.entity.ts';
import { ApplicationPart } from '../trajecten/application-part.entity.ts';
import { ContractSpecification } from './contract-specification.entity.ts';
import { QuoteLine } from './quote-line.entity.ts';

export const QUOTE_STATUSES = {
  CONCEPT: 'Concept',
  ISSUED: 'Uitgebracht',
  ACCEPTED: 'Geaccepteerd',
  REJECTED: 'Afgewezen',
  EXPIRED: 'Verlopen',
  WITHDRAWN: 'Ingetrokken',
} as const;

/** Offerte (financieel plan): what a traject will cost the gemeente; unchanging once it is issued. */
@Entity()
export class Quote extends ApplicationPart {
  @ManyToOne(
    () => Application,
    (application) => application.quotes,
  )
  @JoinColumn({ name: 'application_id' })
  application!: Relation<Application>;

  /** The specification whose prices it has. */
  @Column({ type: 'uuid' })
  specificationId!: string;

  @ManyToOne(() => ContractSpecification)
  @JoinColumn({ name: 'specification_id' })
  specification!: Relation<ContractSpecification>;

  @Column({ type: 'date', nullable: true })
  issuedOn!: string | null;

  @Column({ type: 'date' })
  validUntil!: string;

  /** Looptijd, in whole months. */
  @Column({ type: 'int' })
  durationMonths!: number;

  @Column({ type: 'text' })
  status!: keyof typeof QUOTE_STATUSES;

  @Column({ type: 'date' })
  statusDate!: string;

  /** Whole euro cents; the sum of the lines, kept by the database. */
  @Column({ type: 'int', default: 0 })
  totalCents!: number;

  @OneToMany(
    () => QuoteLine,
    (line) => line.quote,
  )
  lines!: Relation<QuoteLine>[];
}
