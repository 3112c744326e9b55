import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Which organisation has had work from which crew, and until when that shows it the crew: while a job is open and
 * for 90 days after. Kept by the database from the jobs; the graph does not show it.
 */
@Entity()
export class CrewClient {
  @PrimaryColumn({ type: 'uuid' })
  organisationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  crewId!: string;

  /** Status date of the latest job. */
  @Column({ type: 'date' })
  latestJobOn!: string;

  @Column({ type: 'int' })
  openJobs!: number;
}
