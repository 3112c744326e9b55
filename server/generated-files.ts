import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Paths, from the root of the repository, with what belongs in each file. */
export type Files = ReadonlyMap<string, string>;

/** Makes files from what is committed alone: no clock, no environment, no database. */
type Produced = Iterable<readonly [path: string, content: string]>;
export type Producer = () => Produced | Promise<Produced>;

/** Files that are generated and committed. */
export interface Generated {
  /** One for each kind of file. */
  readonly producers: readonly Producer[];
  /** A folder that holds nothing else: what is found there beside them is of something that is no more. */
  readonly folder: string;
}

/** What the committed files must hold; the same on every machine. */
export const filesOf = async ({ producers }: Generated): Promise<Files> => {
  const made = await Promise.all(producers.map((produce) => produce()));
  return new Map(made.flatMap((files) => [...files]));
};

const leftOvers = async (root: string, { folder }: Generated, files: Files): Promise<string[]> => {
  const names = await readdir(join(root, folder)).catch(() => []);
  return names.map((name) => `${folder}/${name}`).filter((path) => !files.has(path));
};

/** The files that are missing, differ from what would be generated, or would not be generated at all. */
export const staleFiles = async (root: string, generated: Generated, files: Files): Promise<string[]> => {
  const stale = await leftOvers(root, generated, files);
  for (const [path, content] of files) {
    const committed = await readFile(join(root, path), 'utf8').catch(() => null);
    if (committed !== content) stale.push(path);
  }
  return stale.sort();
};

export const writeFiles = async (root: string, generated: Generated, files: Files): Promise<void> => {
  for (const path of await leftOvers(root, generated, files)) await rm(join(root, path));
  for (const [path, content] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
};

/** Writes the files; with `--check` on the command line it writes nothing and exits with 1 when any is stale. */
export const generate = async (generated: Generated): Promise<void> => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const root = fileURLToPath(new URL('..', import.meta.url));
  const files = await filesOf(generated);
  if (!values.check) return writeFiles(root, generated, files);
  const stale = await staleFiles(root, generated, files);
  if (stale.length === 0) return;
  process.stderr.write(`Not up to date; run npm run generate:\n${stale.map((path) => `  ${path}\n`).join('')}`);
  process.exitCode = 1;
};
