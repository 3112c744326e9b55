import type pg from 'pg';

const AT_ONCE = 5000;

/** Statements of one connection, one after the other, whoever asks first. */
export class InTurn {
  readonly #client: pg.PoolClient;
  #last: Promise<unknown> = Promise.resolve();

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  query<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const answer = this.#last.then(async () => (await this.#client.query<Row>(sql, [...values])).rows);
    this.#last = answer.catch(() => {});
    return answer;
  }
}

/** The rows of a query of any length, one after the other; the next ones are fetched while some are being looked at. */
export class Rows<Row extends pg.QueryResultRow> {
  readonly #connection: InTurn;
  readonly #cursor: string;
  #batch: Row[] = [];
  #at = 0;
  #coming: Promise<Row[]>;

  private constructor(connection: InTurn, cursor: string) {
    this.#connection = connection;
    this.#cursor = cursor;
    this.#coming = this.#fetch();
  }

  /** Within the transaction of the connection; the name is one of ours. */
  static async of<Row extends pg.QueryResultRow>(connection: InTurn, cursor: string, sql: string) {
    await connection.query(`declare ${cursor} no scroll cursor for ${sql}`);
    const rows = new Rows<Row>(connection, cursor);
    await rows.#goOn();
    return rows;
  }

  /** The row that is next; undefined when there is none. */
  get head(): Row | undefined {
    return this.#batch[this.#at];
  }

  /** Goes on to the next row: at once, or when the promise says so. */
  next(): Promise<void> | undefined {
    this.#at += 1;
    return this.#at < this.#batch.length ? undefined : this.#goOn();
  }

  #fetch(): Promise<Row[]> {
    const coming = this.#connection.query<Row>(`fetch ${AT_ONCE} from ${this.#cursor}`);
    // Who waits for it is told; nobody may be there to wait.
    coming.catch(() => {});
    return coming;
  }

  async #goOn(): Promise<void> {
    this.#batch = await this.#coming;
    this.#at = 0;
    if (this.#batch.length === AT_ONCE) this.#coming = this.#fetch();
    else this.#coming = Promise.resolve([]);
  }
}
