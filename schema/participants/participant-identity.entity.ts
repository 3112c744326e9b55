import { Column, Entity, JoinColumn, OneToOne, type Relation } from 'typeorm';
import { CaseloadRow } from './caseload-row.entity.ts';
import { Participant } from './participant.entity.ts';

/** DeelnemerIdentificatie: the BSN, in a table of its own. */
@Entity()
export class ParticipantIdentity extends CaseloadRow {
  @Column({ type: 'uuid', unique: true })
  participantId!: string;

  @OneToOne(
    () => Participant,
    (participant) => participant.identity,
  )
  @JoinColumn({ name: 'participant_id' })
  participant!: Relation<Participant>;

  /** AES-256-GCM by the application or a key service; the database never sees the BSN. */
  @Column({ type: 'bytea' })
  bsnEncrypted!: Buffer;

  /** Of the key that encrypted it; empty for what was encrypted before versions had a name. */
  @Column({ type: 'text', nullable: true })
  keyVersion!: string | null;

  /** Blind index: by which the BSN is found, and which tells nothing of it to who has not the key. */
  @Column({ type: 'bytea', nullable: true })
  bsnIndex!: Buffer | null;

  /** Of the key that made the index. */
  @Column({ type: 'text', nullable: true })
  indexVersion!: string | null;

  /** The masked form, stored beside the ciphertext. */
  @Column({ type: 'text' })
  bsnLastThree!: string;

  /** Whether processing of the BSN is restricted (AVG 18); kept by the database from the requests. */
  @Column({ type: 'boolean', default: false })
  restricted!: boolean;

  /** Vergewist op: when number and person were found to belong together (Wabb 12). */
  @Column({ type: 'date', nullable: true })
  verifiedOn!: string | null;

  /** Vergewist door: name of the verifying organisation's desk. */
  @Column({ type: 'text', nullable: true })
  verifiedBy!: string | null;
}
