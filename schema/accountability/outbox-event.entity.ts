import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/**
 * Gebeurtenis: one version of an object that has a machine, to be told of later. The database writes it in the
 * transaction of the step, by whichever way the step was taken: making, a transition, a change within a state, removal.
 *
 * Promised is the order per object: its events are numbered by its versions, one each, without gaps, and whoever sees
 * one can see all those before it. Between objects nothing is promised. `position` is the order of writing, in which a
 * later one may be committed first: it is no bookmark, and whoever delivers takes what is not delivered yet.
 *
 * Holds no value of the object and nothing of a person: what is told to whom, the policy decides at delivery.
 */
@Entity()
@Unique(['objectId', 'objectVersion'])
export class OutboxEvent {
  /** Stays the same however often the event is sent. */
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ type: 'bigint' })
  position!: string;

  /** The coordinate of the graph that says where the object stands: `Job.status`. Its class decides who may be told. */
  @Column({ type: 'text' })
  type!: string;

  /** Raw key. */
  @Column({ type: 'uuid' })
  objectId!: string;

  /** The version that came of it; for one that is gone, the version after its last. */
  @Column({ type: 'int' })
  objectVersion!: number;

  /** Null when the object was made; the same as `toStatus` when something else of it changed. */
  @Column({ type: 'text', nullable: true })
  fromStatus!: string | null;

  /** Null when the object is gone. */
  @Column({ type: 'text', nullable: true })
  toStatus!: string | null;

  @Column({ type: 'uuid' })
  responsibleOrganisationId!: string;

  /** The organisations that stood on the object before or after: of whom the policy is asked, and no others. */
  @Column({ type: 'uuid', array: true })
  organisationIds!: string[];

  /** Of the request or of the scheduled work, 32 hexadecimal digits; null for what the database did by itself. */
  @Column({ type: 'text', nullable: true })
  traceId!: string | null;

  /** Begin of the transaction, as `changedAt` of the object. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  occurredAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  deliveredAt!: Date | null;
}
