import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { graphSchema } from '../schema/index.ts';
import { ROLES, type Role } from '../schema/roles.ts';
import { CHANGELOG, changelog } from './changelog.ts';
import { sliceOf } from './graph-server.ts';
import { permissionsMarkdown } from './permissions.ts';

/** Paths, from the root of the repository, with what belongs in each file. */
export type Files = ReadonlyMap<string, string>;

/** Makes files from the declarations and what was released alone: no clock, no environment, no database. */
type Produced = Iterable<readonly [path: string, content: string]>;
type Producer = () => Produced | Promise<Produced>;

const FOLDER = 'schema/generated';
const SLICES = `${FOLDER}/slices`;

const sdl = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

/** `CORPORATIE_OPDRACHTGEVER` → `schema/generated/slices/corporatie-opdrachtgever.graphql`. */
export const slicePath = (role: Role): string => `${SLICES}/${role.toLowerCase().replaceAll('_', '-')}.graphql`;

const fullSchema: Producer = () => [[`${FOLDER}/schema.graphql`, sdl(graphSchema)]];

const slices: Producer = () => {
  const slice = sliceOf();
  return ROLES.map((role) => [slicePath(role), sdl(slice(role))] as const);
};

const permissions: Producer = () => [[`${FOLDER}/permissions.md`, permissionsMarkdown()]];

const changes: Producer = async () => [[CHANGELOG, await changelog()]];

/** Whatever is generated from the schema and committed: one producer for each kind of file. */
const producers: readonly Producer[] = [fullSchema, slices, permissions, changes];

/** What the committed files must hold; the same on every machine. */
export const generatedFiles = async (): Promise<Files> => {
  const made = await Promise.all(producers.map((produce) => produce()));
  return new Map(made.flatMap((files) => [...files]));
};

/** Slices of roles that are no more. */
const leftOvers = async (root: string, files: Files): Promise<string[]> => {
  const names = await readdir(join(root, SLICES)).catch(() => []);
  return names.map((name) => `${SLICES}/${name}`).filter((path) => !files.has(path));
};

/** The files that are missing, differ from what would be generated, or would not be generated at all. */
export const staleFiles = async (root: string, files: Files): Promise<string[]> => {
  const stale = await leftOvers(root, files);
  for (const [path, content] of files) {
    const committed = await readFile(join(root, path), 'utf8').catch(() => null);
    if (committed !== content) stale.push(path);
  }
  return stale.sort();
};

export const writeFiles = async (root: string, files: Files): Promise<void> => {
  for (const path of await leftOvers(root, files)) await rm(join(root, path));
  for (const [path, content] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
};

/** `tsx server/generate.ts` writes the files; with `--check` it writes nothing and exits with 1 when any is stale. */
const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const root = fileURLToPath(new URL('..', import.meta.url));
  const files = await generatedFiles();
  if (!values.check) return writeFiles(root, files);
  const stale = await staleFiles(root, files);
  if (stale.length === 0) return;
  process.stderr.write(`Not up to date; run npm run generate:\n${stale.map((path) => `  ${path}\n`).join('')}`);
  process.exitCode = 1;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
