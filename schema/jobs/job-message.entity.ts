import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Organisation } from '../consortium/organisation.entity.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { Job } from './job.entity.ts';

/** OpdrachtBericht: what opdrachtgever and voorman write to each other about a job. It never changes. */
@Entity()
export class JobMessage extends StoredRow {
  @Column({ type: 'uuid' })
  jobId!: string;

  @ManyToOne(
    () => Job,
    (job) => job.messages,
  )
  @JoinColumn({ name: 'job_id' })
  job!: Relation<Job>;

  /** The organisation, not the person. */
  @Column({ type: 'uuid' })
  authorId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'author_id' })
  author!: Relation<Organisation>;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  sentAt!: Date;

  /** Written by the side that does the work; an organisation can stand on both. Not shown. */
  @Column({ type: 'boolean' })
  byExecutor!: boolean;

  /** Keys for slices, kept by the database from the job. */
  @Column({ type: 'uuid' })
  werkOpdrachtgeverId!: string;

  @Column({ type: 'uuid', nullable: true })
  uitvoerderId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  crewId!: string | null;

  @Column({ type: 'uuid' })
  wijkId!: string;

  /** Geanonimiseerd op: the day on which what told of a person was taken out of the row. */
  @Column({ type: 'date', nullable: true })
  anonymisedOn!: string | null;
}
