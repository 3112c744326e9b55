import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * For every signatory of an agreement each other signatory: the pairs that slices across organisations look up.
 * Kept by the database from the agreements; the graph does not show it.
 */
@Entity()
export class AgreementPartner {
  @PrimaryColumn({ type: 'uuid' })
  agreementId!: string;

  @PrimaryColumn({ type: 'uuid' })
  organisationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  partnerId!: string;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
