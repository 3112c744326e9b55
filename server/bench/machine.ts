import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { newerNode } from './install.ts';

const ROOT = join(import.meta.dirname, '../..');

const said = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd: ROOT, encoding: 'utf8' }).trim();

const versionIn = (folder: string, name: string): string =>
  `${name} ${JSON.parse(readFileSync(join(ROOT, folder, 'node_modules', name, 'package.json'), 'utf8')).version}`;

const OWN = ['@apollo/server', 'fastify', '@as-integrations/fastify', 'typeorm', 'pg', 'graphql'];

/** On what it ran: a line each. */
export const machineLines = (postgresql: string): string[] => {
  const processors = cpus();
  const changed = said('git', 'status', '--porcelain', '--', ':!server/bench/*.md') === '' ? '' : ', with changes';
  return [
    `commit ${said('git', 'rev-parse', 'HEAD')}${changed}`,
    `${processors.length} × ${processors[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}`,
    `PostgreSQL ${postgresql}; Node ${process.version}, for PostGraphile 5 Node ${said(newerNode(), '--version')}`,
    `leerwerk-graph and Apollo, plain: ${OWN.map((name) => versionIn('', name)).join(', ')}`,
    `PostGraphile 5: ${versionIn('server/bench', 'postgraphile')}, ${versionIn('server/bench', 'grafast')}`,
    `PostGraphile 4: ${versionIn('server/bench/peers/postgraphile-4', 'postgraphile')}`,
    `Mercurius: ${versionIn('server/bench', 'mercurius')}, ${versionIn('server/bench', 'graphql-jit')}, ${versionIn('server/bench', 'pg')}`,
  ];
};
