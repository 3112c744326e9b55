import { columnOf, tableOf } from '../../schema/columns.ts';
import { SEALED } from '../../schema/index.ts';
import type { Database } from '../database.ts';
import { databaseRoles } from '../policy-sql.ts';
import type { Encrypted, KeyProvider } from './key-provider.ts';

export interface RotateOptions {
  readonly database: Database;
  readonly rolePrefix: string;
  readonly keys: KeyProvider;
  /** Rows per transaction. */
  readonly batch?: number | undefined;
  /** Milliseconds that it waits for another run to finish what that holds. */
  readonly patience?: number | undefined;
  /** Told after each batch. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

export interface Rotated {
  /** Rows that were encrypted or indexed anew by this run. */
  readonly renewed: number;
  /** Rows that no key can read, left as they are. */
  readonly unreadable: number;
  /** Rows that another run still holds. */
  readonly left: number;
}

interface Row {
  readonly id: string;
  readonly encrypted: Buffer;
  readonly key_version: string | null;
  readonly index_version: string | null;
  readonly last: string;
}

const BATCH = 200;
const PATIENCE = 30_000;
const PAUSE = 200;

const column = (property: string) => `"${columnOf(SEALED.entity, property).column}"`;
const TABLE = `"${tableOf(SEALED.entity)}"`;

const OUTDATED = `(${column('keyVersion')} is distinct from $1 or ${column('indexVersion')} is distinct from $2)`;

/** Skips what another run has in hand. No version or moment of change moves: nothing about the person has changed. */
const TAKE = `select id, ${column('bsnEncrypted')} as encrypted, ${column('keyVersion')} as key_version,
    ${column('indexVersion')} as index_version, ${column('bsnLastThree')} as last
  from ${TABLE} where ${OUTDATED} and id > $3 and not (id = any($4)) order by id limit $5 for update skip locked`;
const COUNT = `select count(*)::int as n from ${TABLE} where ${OUTDATED} and not (id = any($3))`;
const PUT = `update ${TABLE} t set ${column('bsnEncrypted')} = own.encrypted, ${column('keyVersion')} = own.key_version,
    ${column('bsnIndex')} = coalesce(own.index, t.${column('bsnIndex')}), ${column('indexVersion')} = own.index_version
  from unnest($1::uuid[], $2::bytea[], $3::text[], $4::bytea[], $5::text[])
    as own (id, encrypted, key_version, index, index_version) where t.id = own.id`;

const FIRST = '00000000-0000-0000-0000-000000000000';

interface Made {
  readonly row: Row;
  readonly own: Encrypted;
  /** Null where the index is of the current key already. */
  readonly index: Buffer | null;
}

/** What is to be written of each row; a row that no key reads, or that holds another number than it says, is left out. */
const renewed = async (
  keys: KeyProvider,
  rows: readonly Row[],
  current: readonly [string, string],
): Promise<Made[]> => {
  const [keyVersion, indexVersion] = current;
  const encryptedOf = ({ encrypted, key_version }: Row): Encrypted => ({ bytes: encrypted, version: key_version });
  // Nothing is decrypted here unless it has to be indexed anew: a key service then gives no number away.
  const indexed = rows.filter((row) => row.index_version !== indexVersion);
  const texts = await keys.decrypt('bsn', indexed.map(encryptedOf));
  const readable = indexed.flatMap((row, place) => {
    const text = texts[place];
    return text?.endsWith(row.last) ? [{ row, text }] : [];
  });
  const indexes = await keys.mac(
    'bsn-index',
    indexVersion,
    readable.map(({ text }) => text),
  );
  const indexOf = new Map(readable.map(({ row }, place) => [row, indexes[place] as Buffer]));
  const whole = rows.filter((row) => row.index_version === indexVersion || indexOf.has(row));
  const old = whole.filter((row) => row.key_version !== keyVersion);
  const anew = await keys.renew('bsn', old.map(encryptedOf));
  const ownOf = new Map(old.map((row, place) => [row, anew[place] ?? null]));
  return whole.flatMap((row) => {
    const own = ownOf.has(row) ? ownOf.get(row) : encryptedOf(row);
    return own ? [{ row, own, index: indexOf.get(row) ?? null }] : [];
  });
};

/**
 * Brings every BSN under the current keys, some rows at a time, while the graph is served: until its row is written a
 * number is found by its old index, and after that by its new one. May be ended at any moment and begun again, and run
 * twice at once.
 * @throws KeysUnavailable; what was written until then stays
 */
export const rotateKeys = async (options: RotateOptions): Promise<Rotated> => {
  const { database, keys, batch = BATCH, patience = PATIENCE } = options;
  const { maintenance } = databaseRoles(options.rolePrefix);
  const [[keyVersion], [indexVersion]] = [await keys.versions('bsn'), await keys.versions('bsn-index')];
  if (!keyVersion || !indexVersion) throw new Error('There are no keys');
  const current = [keyVersion, indexVersion] as const;
  const unreadable: string[] = [];
  let done = 0;

  const transaction = async <T>(run: (query: (sql: string, values: unknown[]) => Promise<unknown[]>) => Promise<T>) => {
    const client = await database.pool.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('role', $1, true)`, [maintenance]);
      const result = await run(async (sql, values) => (await client.query(sql, values)).rows);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  };

  const count = async (): Promise<number> => {
    const [row] = (await transaction((query) => query(COUNT, [...current, unreadable]))) as { n: number }[];
    return row?.n ?? 0;
  };

  /** Returns the last row that was looked at, or null when there was none. */
  const next = (after: string): Promise<string | null> =>
    transaction(async (query) => {
      const rows = (await query(TAKE, [...current, after, unreadable, batch])) as Row[];
      const made = await renewed(keys, rows, current);
      await query(PUT, [
        made.map(({ row }) => row.id),
        made.map(({ own }) => own.bytes),
        made.map(({ own }) => own.version),
        made.map(({ index }) => index),
        made.map(() => indexVersion),
      ]);
      const written = new Set(made.map(({ row }) => row));
      unreadable.push(...rows.filter((row) => !written.has(row)).map(({ id }) => id));
      done += made.length;
      return rows.at(-1)?.id ?? null;
    });

  const total = await count();
  let left = total;
  for (let waited = 0; left > 0 && waited <= patience; ) {
    const before = done;
    for (let at = await next(FIRST); at; at = await next(at)) options.progress?.(done, total);
    left = await count();
    if (left > 0 && done === before) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      waited += PAUSE;
    }
  }
  return { renewed: done, unreadable: unreadable.length, left };
};
