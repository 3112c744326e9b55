import { Column, Entity, Unique } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';

/**
 * Zegel: what an organisation's three logs held at a moment, signed. Their lines are the leaves of one Merkle tree
 * (RFC 6962), in the order in which they were sealed; whoever keeps a checkpoint can tell later whether a line before
 * it was changed, added, moved or removed.
 */
@Entity()
@Unique(['responsibleOrganisationId', 'size'])
export class LogCheckpoint extends StoredRow {
  /** How many lines, from the first on. */
  @Column({ type: 'int' })
  size!: number;

  /** Hash of the whole tree, hexadecimal. */
  @Column({ type: 'text' })
  root!: string;

  @Column({ type: 'timestamptz' })
  sealedAt!: Date;

  /** Whether no line was left that could be seen at `sealedAt`; else there were too many for one batch. */
  @Column({ type: 'boolean' })
  complete!: boolean;

  /** Compact JWS (RFC 7515) of all of the above. */
  @Column({ type: 'text' })
  signature!: string;

  /** Hashes of the largest complete subtrees of the tree, largest first, 32 bytes each: what the next batch needs. */
  @Column({ type: 'bytea' })
  peaks!: Buffer;

  /**
   * Hashes of the subtrees that this batch completed, in the order in which it did, 32 bytes each: each leaf, and after
   * it what it completed, smallest first.
   */
  @Column({ type: 'bytea' })
  nodes!: Buffer;

  /** Keys of the lines of this batch, of whichever log, in the order of their leaves; they themselves do not tell it. */
  @Column({ type: 'uuid', array: true })
  lines!: string[];
}
