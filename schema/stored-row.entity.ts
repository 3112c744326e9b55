import { Column, PrimaryColumn } from 'typeorm';

/** What every stored row has (domain 3.1): its key, the organisation that answers for it, and its history. */
export abstract class StoredRow {
  /** Made by the application (random UUID); never leaves the server in this form. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Verantwoordelijke organisatie: the controller of this row. */
  @Column({ type: 'uuid' })
  responsibleOrganisationId!: string;

  /** URI of the verwerkingsactiviteit under which the row is kept. */
  @Column({ type: 'text' })
  processingActivity!: string;

  @Column({ type: 'date', nullable: true })
  archiveDate!: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  changedAt!: Date;

  /** Counts changes; a write names the version it saw. */
  @Column({ type: 'int', default: 1 })
  version!: number;
}
