import { LINES } from './lines.ts';
import { type InTurn, Rows } from './rows.ts';

/** A sealed line as it is read. */
export interface SealedLine {
  readonly organisation_id: string;
  readonly leaf_index: string;
  /** Milliseconds since 1970. */
  readonly moment: string;
  readonly content: string;
}

interface Named {
  readonly id: string;
  readonly lines: number;
}

/** Lines that are read at once; a checkpoint may hold more. */
const AT_ONCE = 5000;

/**
 * The lines that checkpoints name, each looked up by its key: planned as a whole, so many might be read of the tables
 * from their beginning to their end for a few.
 */
const OF_CHECKPOINTS = `select c.responsible_organisation_id as organisation_id,
    c.size - cardinality(c.lines) + p.n - 1 as leaf_index, l.moment, l.content
  from unnest($1::uuid[]) with ordinality as own (id, n) join log_checkpoint c on c.id = own.id
  cross join lateral unnest(c.lines) with ordinality as p (id, n)
  cross join lateral (select moment, content from ${LINES}
    where id = p.id and organisation_id = c.responsible_organisation_id offset 0) l
  order by own.n, p.n`;

/**
 * The lines of all logs that are there, in the order of the places that checkpoints give them; the next ones are fetched
 * while some are being looked at.
 */
export class SealedLines {
  readonly #connection: InTurn;
  readonly #checkpoints: Rows<Named>;
  #batch: SealedLine[] = [];
  #at = 0;
  #coming: Promise<SealedLine[] | null>;

  private constructor(connection: InTurn, checkpoints: Rows<Named>) {
    this.#connection = connection;
    this.#checkpoints = checkpoints;
    this.#coming = this.#fetch();
  }

  /** Within the transaction of the connection. */
  static async of(connection: InTurn): Promise<SealedLines> {
    const checkpoints = await Rows.of<Named>(
      connection,
      'named',
      `select id, cardinality(lines) as lines from log_checkpoint order by responsible_organisation_id, size`,
    );
    const lines = new SealedLines(connection, checkpoints);
    await lines.#goOn();
    return lines;
  }

  /** The line that is next; undefined when there is none. */
  get head(): SealedLine | undefined {
    return this.#batch[this.#at];
  }

  /** Goes on to the next line: at once, or when the promise says so. */
  next(): Promise<void> | undefined {
    this.#at += 1;
    return this.#at < this.#batch.length ? undefined : this.#goOn();
  }

  #fetch(): Promise<SealedLine[] | null> {
    const coming = this.#read();
    // Who waits for it is told; nobody may be there to wait.
    coming.catch(() => {});
    return coming;
  }

  /** @returns null when all checkpoints were read */
  async #read(): Promise<SealedLine[] | null> {
    const ids: string[] = [];
    let count = 0;
    for (let named = this.#checkpoints.head; named && count < AT_ONCE; named = this.#checkpoints.head) {
      ids.push(named.id);
      count += named.lines;
      await this.#checkpoints.next();
    }
    return ids.length > 0 ? this.#connection.query<SealedLine>(OF_CHECKPOINTS, [ids]) : null;
  }

  async #goOn(): Promise<void> {
    this.#at = 0;
    for (;;) {
      const batch = await this.#coming;
      this.#batch = batch ?? [];
      if (!batch) return;
      this.#coming = this.#fetch();
      // Of the next checkpoints none of the lines may be there.
      if (batch.length > 0) return;
    }
  }
}
