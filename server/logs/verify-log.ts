import { createHash } from 'node:crypto';
import { type Checkpoint, logNameOf } from './checkpoint.ts';
import { foldPeaks, GrowingTree, hashesOf, leafHash, nodesOf } from './merkle.ts';
import type { Rows } from './rows.ts';
import type { SealedLine, SealedLines } from './sealed-lines.ts';

/** A checkpoint as it is stored. */
export interface StoredCheckpoint {
  readonly organisation_id: string;
  readonly size: number;
  readonly root: string;
  readonly sealed_at: Date;
  readonly complete: boolean;
  readonly signature: string;
  readonly peaks: Buffer;
  /** SHA-256 of the hashes that the batch completed. */
  readonly nodes_hash: Buffer;
}

/** What is not as it was sealed. */
export interface Finding {
  /** The first line that it is about, counted from 0. */
  readonly line: number;
  readonly what: string;
}

export interface LogReport {
  readonly organisationId: string;
  readonly lines: number;
  readonly checkpoints: number;
  /** Checkpoints of it that were kept elsewhere. */
  readonly kept: number;
  readonly findings: readonly Finding[];
}

export interface LogSource {
  readonly organisationId: string;
  readonly lines: SealedLines;
  readonly checkpoints: Rows<StoredCheckpoint>;
  /** What a signature says; null when it is not ours, or of a key that was no longer in use. */
  readonly open: (signature: string) => Promise<Checkpoint | null>;
  /** The hashes that a batch completed, as they are stored. */
  readonly nodesOf: (size: number) => Promise<Buffer>;
  /** Checkpoints of this log that were kept elsewhere, in the order of their sizes. */
  readonly kept: readonly Checkpoint[];
  /** How long a line may have been written before it could be seen, in milliseconds. */
  readonly allowance: number;
}

const range = (start: number, end: number) => (end - start === 1 ? `line ${start}` : `lines ${start} to ${end - 1}`);

/** Reads one log from its first line to its last and compares it with every checkpoint of it. */
export class LogVerification {
  readonly #source: LogSource;
  readonly #findings: Finding[] = [];
  /** Null while what precedes is not known to be what was sealed. */
  #tree: GrowingTree | null = new GrowingTree();
  /** Place of the next line. */
  #next = 0;
  #count = 0;
  #checkpoints = 0;
  /** Since the last stored checkpoint. */
  #start = 0;
  #leaves: Buffer[] = [];
  #nodes = createHash('sha256');
  /** In this batch lines are missing, or stand twice. */
  #torn = false;
  /** Every line that could be seen then was sealed by then. */
  #completeAt = Number.NEGATIVE_INFINITY;
  #earliest = { moment: Number.POSITIVE_INFINITY, line: 0 };
  #latest = { moment: Number.NEGATIVE_INFINITY, line: 0 };

  constructor(source: LogSource) {
    this.#source = source;
  }

  async run(): Promise<LogReport> {
    const { organisationId, checkpoints, kept } = this.#source;
    const others = [...kept];
    for (let stored = checkpoints.head; stored?.organisation_id === organisationId; stored = checkpoints.head) {
      while (others[0] && others[0].size < stored.size) await this.#compareKept(others.shift() as Checkpoint);
      await this.#readUpTo(stored.size);
      await this.#compareStored(stored);
      while (others[0]?.size === stored.size) await this.#compareKept(others.shift() as Checkpoint);
      await checkpoints.next();
    }
    for (const other of others) await this.#compareKept(other);
    return {
      organisationId,
      lines: this.#count,
      checkpoints: this.#checkpoints,
      kept: kept.length,
      findings: this.#findings,
    };
  }

  #found(line: number, what: string): void {
    this.#findings.push({ line, what });
  }

  async #readUpTo(size: number): Promise<void> {
    const { lines, organisationId } = this.#source;
    for (let line = lines.head; line?.organisation_id === organisationId; line = lines.head) {
      const index = Number(line.leaf_index);
      if (index >= size) break;
      this.#count += 1;
      if (index !== this.#next) this.#misplaced(index);
      if (index === this.#next) this.#take(line);
      const more = lines.next();
      if (more) await more;
    }
    if (this.#next < size) this.#misplaced(size);
  }

  #take({ content, moment }: SealedLine): void {
    const leaf = leafHash(content);
    this.#leaves.push(leaf);
    this.#tree?.append(leaf, (node) => this.#nodes.update(node));
    const at = Number(moment);
    if (at < this.#earliest.moment) this.#earliest = { moment: at, line: this.#next };
    if (at > this.#latest.moment) this.#latest = { moment: at, line: this.#next };
    this.#next += 1;
  }

  #misplaced(index: number): void {
    this.#torn = true;
    if (index < this.#next) {
      this.#found(index, `line ${index}: its place is taken more than once, or is none`);
    } else {
      this.#found(this.#next, `${range(this.#next, index)}: missing`);
      this.#next = index;
    }
  }

  /** What was kept elsewhere counts, whatever is stored. */
  async #compareKept(kept: Checkpoint): Promise<void> {
    await this.#readUpTo(kept.size);
    if (this.#tree?.root.toString('hex') === kept.root) return;
    this.#found(kept.size, `the checkpoint of ${kept.size} lines that was kept: they are other ones, or not all there`);
  }

  async #compareStored(stored: StoredCheckpoint): Promise<void> {
    this.#checkpoints += 1;
    const signed = await this.#source.open(stored.signature);
    const isSigned =
      signed?.log === logNameOf(stored.organisation_id) &&
      signed.from === this.#start &&
      signed.size === stored.size &&
      signed.root === stored.root &&
      signed.sealedAt === stored.sealed_at.toISOString() &&
      signed.complete === stored.complete;
    const name = `the checkpoint of ${stored.size} lines`;
    if (!isSigned) {
      const gone = signed && signed.from !== this.#start ? `, or what was sealed from line ${signed.from} is gone` : '';
      const not = signed ? 'what was signed' : 'signed with a key that was in use then';
      this.#found(this.#start, `${name}: not ${not}${gone}`);
    }
    const peaks = hashesOf(stored.peaks);
    const isRoot = !this.#torn && this.#tree?.root.toString('hex') === stored.root;
    if (isSigned && !isRoot) await this.#tell(stored, peaks);
    if (isRoot && !stored.peaks.equals(Buffer.concat(this.#tree?.peaks ?? []))) {
      this.#found(this.#start, `${name}: the hashes that the next one needs are other ones`);
    }
    const isKept = this.#nodes.digest().equals(stored.nodes_hash);
    if (isRoot && !isKept) this.#found(this.#start, `${name}: its hashes are other ones`);
    if (isSigned) this.#compareMoments(stored);
    this.#goOn(stored, isSigned, isRoot, peaks);
  }

  /** Which lines of a batch are not what was sealed, as far as its own hashes tell. */
  async #tell(stored: StoredCheckpoint, peaks: readonly Buffer[]): Promise<void> {
    if (this.#torn) return;
    const nodes = hashesOf(await this.#source.nodesOf(stored.size));
    const before = nodesOf(this.#start);
    const isUsable = foldPeaks(peaks).toString('hex') === stored.root && nodes.length === nodesOf(stored.size) - before;
    const changed = this.#leaves.flatMap((leaf, i) =>
      isUsable && !nodes[nodesOf(this.#start + i) - before]?.equals(leaf) ? [this.#start + i] : [],
    );
    for (const line of changed) this.#found(line, `line ${line}: not what was sealed`);
    if (changed.length === 0) {
      this.#found(this.#start, `${range(this.#start, stored.size)}: not, or not only, what was sealed`);
    }
  }

  /** Who adds a line later can give it another day, but not a place before its seal. */
  #compareMoments({ sealed_at, size }: StoredCheckpoint): void {
    const { allowance } = this.#source;
    const day = (moment: number) => new Date(moment).toISOString();
    if (this.#earliest.moment < this.#completeAt - allowance) {
      const { moment, line } = this.#earliest;
      this.#found(
        line,
        `line ${line}: of ${day(moment)}, but everything until ${day(this.#completeAt)} had been sealed`,
      );
    }
    if (this.#latest.moment > sealed_at.getTime() + allowance) {
      const { moment, line } = this.#latest;
      this.#found(line, `line ${line}: of ${day(moment)}, later than the checkpoint of ${size} lines`);
    }
  }

  #goOn(stored: StoredCheckpoint, isSigned: boolean, isRoot: boolean, peaks: Buffer[]): void {
    // What a signed checkpoint holds is known again, whatever its lines have become.
    const isKnown = isSigned && foldPeaks(peaks).toString('hex') === stored.root;
    if (!isRoot) this.#tree = isKnown ? new GrowingTree(stored.size, peaks) : null;
    if (isSigned && stored.complete) this.#completeAt = stored.sealed_at.getTime();
    this.#start = stored.size;
    this.#next = stored.size;
    this.#leaves = [];
    this.#nodes = createHash('sha256');
    this.#torn = false;
    this.#earliest = { moment: Number.POSITIVE_INFINITY, line: 0 };
    this.#latest = { moment: Number.NEGATIVE_INFINITY, line: 0 };
  }
}
