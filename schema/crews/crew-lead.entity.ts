import { Column, Entity } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';

/**
 * From which day a voorman leads a crew. The one whose day has come last leads it, so there is one on every day;
 * of two with the same day the one that was said last. The graph shows the voorman of today on the crew itself.
 */
@Entity()
export class CrewLead extends StoredRow {
  @Column({ type: 'uuid' })
  crewId!: string;

  @Column({ type: 'uuid' })
  staffMemberId!: string;

  @Column({ type: 'date' })
  validFrom!: string;

  /** Key for slices, kept by the database from the crew. */
  @Column({ type: 'uuid' })
  uitvoerderId!: string;
}
