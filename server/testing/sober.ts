import { tableOf } from '../../schema/columns.ts';
import { ERROR_MESSAGES } from '../../schema/errors.ts';
import { LOGS } from '../../schema/index.ts';
import type { Answer, TestGraph } from './graph.ts';

/** The closed set of codes, and those that graphql-js and Apollo give to a request that is no good. */
const CODES = new Set([
  ...Object.keys(ERROR_MESSAGES),
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What only a database, a stack or a file system says. */
const TELLTALE =
  /syntax error at or near|violates|permission denied|invalid input syntax|invalid byte|relation "|constraint|node_modules|\/work\/|file:\/\/|\.ts:\d|\.js:\d|\n\s+at |"stacktrace"|select .+ from |row-level|pg_(?!sleep)|\b42501\b/i;

/** What is wrong with an answer to bad input, in words; nothing when it is as it should be. */
export const faultsOf = (status: number, text: string): string[] => {
  const faults: string[] = [];
  if (status >= 500 || status < 200) faults.push(`status ${status}`);
  const telltale = TELLTALE.exec(text);
  if (telltale) faults.push(`it says ${JSON.stringify(telltale[0])}`);
  let body: Answer;
  try {
    body = JSON.parse(text);
  } catch {
    return [...faults, `not JSON: ${text.slice(0, 100)}`];
  }
  for (const { message, extensions } of body.errors ?? []) {
    if (!CODES.has(extensions?.code)) faults.push(`code ${extensions?.code}`);
    if (extensions?.code === 'UNAVAILABLE') faults.push(`unavailable: ${message}`);
    if (!/^[0-9a-f]{32}$/.test(extensions?.traceId ?? '')) faults.push(`trace id ${extensions?.traceId}`);
    if (typeof message !== 'string' || message === '' || message.length > 500) faults.push('no fit message');
  }
  return faults;
};

/** A checksum per table, the logs left out, and which lines of them are to be sealed. */
export const checksums = async (graph: TestGraph): Promise<Record<string, string>> => {
  const tables = await graph.admin(
    'select tablename from pg_tables where schemaname = $1 and tablename <> all($2) order by 1',
    ['public', [...LOGS.map(tableOf), 'log_waiting']],
  );
  const sums: Record<string, string> = {};
  for (const { tablename } of tables) {
    const [{ sum }] = await graph.admin(
      `select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as sum from "${tablename}" t`,
    );
    sums[tablename] = sum;
  }
  return sums;
};
