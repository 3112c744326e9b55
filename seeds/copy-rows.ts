import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { columnOf, tableOf } from '../schema/columns.ts';
import type { Table } from './row.ts';

type Value = string | number | boolean | Date | Buffer | readonly string[] | null | undefined;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escaped = (text: string): string => text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] as string);

/** A value in the text form of COPY. */
const written = (value: Value): string => {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if (typeof value === 'object') return escaped(`{${value.map((item) => JSON.stringify(item)).join(',')}}`);
  return String(value);
};

/** Rows that are written to the server at once. */
const CHUNK = 500;

function* linesOf(rows: readonly Readonly<Record<string, Value>>[], properties: readonly string[]) {
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    yield `${chunk.map((row) => properties.map((property) => written(row[property])).join('\t')).join('\n')}\n`;
  }
}

/** All properties that some row has. */
const propertiesOf = (rows: readonly object[]): string[] => {
  const found = new Set<string>();
  for (const row of rows) for (const property of Object.keys(row)) found.add(property);
  return [...found];
};

/** Adds the rows to their table, in the open transaction of its owner, whom row-level security must not bind. */
export const copyRows = async (client: pg.ClientBase, { entity, rows }: Table): Promise<void> => {
  if (rows.length === 0) return;
  const properties = propertiesOf(rows);
  const columns = properties.map((property) => `"${columnOf(entity, property).column}"`).join(', ');
  await pipeline(
    Readable.from(linesOf(rows as unknown as Readonly<Record<string, Value>>[], properties)),
    client.query(copyFrom(`copy "${tableOf(entity)}" (${columns}) from stdin`)),
  );
};
