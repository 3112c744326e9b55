import { Column, Entity, PrimaryColumn } from 'typeorm';

/** In which wijk of which gemeente a crew has jobs, of whom. Kept by the database; the graph does not show it. */
@Entity()
export class CrewPlace {
  /** The gemeente. */
  @PrimaryColumn({ type: 'uuid' })
  organisationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  crewId!: string;

  /** The werkopdrachtgever. */
  @PrimaryColumn({ type: 'uuid' })
  clientId!: string;

  @PrimaryColumn({ type: 'uuid' })
  wijkId!: string;

  /** Zero when its jobs went to another crew. */
  @Column({ type: 'int' })
  jobs!: number;
}
