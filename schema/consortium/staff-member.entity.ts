import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { Organisation } from './organisation.entity.ts';

/** Gebruiker: someone who works for a partner. */
@Entity()
export class StaffMember extends StoredRow {
  @Column({ type: 'uuid' })
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation!: Relation<Organisation>;

  @Column({ type: 'text' })
  name!: string;

  /** Werknaam: the name by which outsiders know a voorman. */
  @Column({ type: 'text' })
  workName!: string;

  @Column({ type: 'text', nullable: true })
  workPhone!: string | null;

  @Column({ type: 'text', nullable: true })
  workEmail!: string | null;
}
