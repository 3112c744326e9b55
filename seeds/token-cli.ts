import { parseArgs } from 'node:util';
import { ConfigurationError, readConfig } from '../server/config.ts';
import { loadDemoKeys } from '../server/demo-keys.ts';
import { signDemoToken } from '../server/tokens.ts';

const USAGE = 'npm run token -- --as <persona> prints a bearer token, --list the personas';

/** Something the caller can put right: told on stderr, exit code 2. */
class Refusal extends Error {}

/** Levenshtein distance: how many characters to add, drop or change. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, character] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column < row.length; column++) {
      const change = (row[column - 1] ?? 0) + (character === to[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function nearest(name: string, names: readonly string[]): string[] {
  const ranked = names.map((known) => ({ known, far: known.startsWith(name) ? 0 : distance(name, known) }));
  return ranked
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ known }) => known);
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lineOf = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => lineOf(row).trimEnd()).join('\n');
}

function argumentsOf(args: readonly string[]): { as?: string; list?: boolean } {
  try {
    return parseArgs({ args: [...args], options: { as: { type: 'string' }, list: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n${USAGE}`);
  }
}

async function answerTo(args: readonly string[]): Promise<string> {
  const { as, list } = argumentsOf(args);
  const config = readConfig();
  if (config.profile !== 'demo') throw new Refusal('Tokens are made in the demo profile only.');
  if (as === undefined && list !== true) throw new Refusal(USAGE);
  const { personas } = await import('./cast.ts');
  if (list === true) {
    const rows = personas.map((persona) => [persona.name, persona.role, persona.organisationName]);
    return tableOf([['NAME', 'ROLE', 'ORGANISATION'], ...rows]);
  }
  const persona = personas.find(({ name }) => name === as);
  if (persona === undefined) {
    const names = nearest(
      as ?? '',
      personas.map(({ name }) => name),
    );
    throw new Refusal(`There is no persona "${as}". Nearest: ${names.join(', ')}. --list shows all.`);
  }
  return signDemoToken(await loadDemoKeys(config.dataDir), persona);
}

try {
  process.stdout.write(`${await answerTo(process.argv.slice(2))}\n`);
} catch (error) {
  if (!(error instanceof Refusal || error instanceof ConfigurationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
