import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The folders whose packages the graph does without. */
const FOLDERS = ['.', 'peers/postgraphile-4'].map((folder) => join(import.meta.dirname, folder));

const NEWER = 22;

const isInstalled = (folder: string): boolean => {
  const [wanted, done] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) => join(folder, file));
  return existsSync(String(done)) && statSync(String(done)).mtimeMs >= statSync(String(wanted)).mtimeMs;
};

/** Installs the peers as their locks say, where that is not done yet. They run no scripts of their own. */
export const installPeers = (): void => {
  for (const folder of FOLDERS.filter((own) => !isInstalled(own))) {
    process.stderr.write(`installing in ${folder} …\n`);
    // What npm was told of the graph's own packages does not hold here: one peer runs on a Node of its own.
    const flags = ['--engine-strict=false', '--loglevel=error', '--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', ['ci', ...flags], { cwd: folder, stdio: ['ignore', 2, 2] });
  }
};

/** The program of a Node that is new enough for PostGraphile 5: this one, or the one from the registry. */
export const newerNode = (): string => {
  if (Number(process.versions.node.split('.')[0]) >= NEWER) return process.execPath;
  const found = join(import.meta.dirname, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  if (!existsSync(found)) throw new Error(`PostGraphile 5 needs Node ${NEWER}, and there is none for this machine`);
  return found;
};
