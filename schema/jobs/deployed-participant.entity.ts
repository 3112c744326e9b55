import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which participant does which visit. Kept by the database from the deployments; the graph does not show it. */
@Entity()
export class DeployedParticipant {
  @PrimaryColumn({ type: 'uuid' })
  deploymentId!: string;

  @PrimaryColumn({ type: 'uuid' })
  participantId!: string;

  @Column({ type: 'uuid' })
  taskId!: string;
}
