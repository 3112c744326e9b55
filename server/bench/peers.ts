import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { cpuOf, memoryOf } from './cpu.ts';
import type { PeerOptions } from './peer.ts';
import type { Dialect } from './questions.ts';

export interface PeerKind {
  readonly name: string;
  /** Its server, in `peers/`. */
  readonly file: string;
  readonly dialect: Dialect;
  /** Whether it needs a newer Node than the graph does. */
  readonly newerNode?: true;
  readonly recorded?: true;
  /** Whether it is leerwerk-graph, which learns who asks from a token. */
  readonly own?: true;
  readonly about: string;
}

export const LOGGED = 'leerwerk-graph, reads logged';
export const UNLOGGED = 'leerwerk-graph, nothing logged';
export const LIMIT = 'limit';
export const POSTGRAPHILE = 'PostGraphile 5';
export const MERCURIUS = 'Mercurius';

export const kinds: readonly PeerKind[] = [
  {
    name: LOGGED,
    file: 'leerwerk-graph',
    dialect: 'graph',
    own: true,
    recorded: true,
    about:
      'as served, with all fences: token, budget, purpose, slices, guards, grants, row-level security, three sealed logs',
  },
  {
    name: UNLOGGED,
    file: 'leerwerk-graph',
    dialect: 'graph',
    own: true,
    about: 'the same, but that nothing is recorded (the switch that exists for measuring)',
  },
  {
    name: LIMIT,
    file: 'limit',
    dialect: 'graph',
    about:
      'node:http and one hand-written statement per question, prepared, sent with the claims in one flush; its JSON is passed through',
  },
  {
    name: POSTGRAPHILE,
    file: 'postgraphile-5',
    dialect: 'postgraphile-5',
    newerNode: true,
    about: 'Amber preset on the tables, grafserv on node:http, production mode; role and claims as pgSettings',
  },
  {
    name: 'PostGraphile 4',
    file: 'postgraphile-4/server',
    dialect: 'postgraphile-4',
    about: 'on the tables, with the options of its page on production; role and claims as pgSettings',
  },
  {
    name: MERCURIUS,
    file: 'mercurius',
    dialect: 'graph',
    about: 'Fastify, hand-written resolvers and loaders over pg, compiled (`jit: 1`); one transaction per request',
  },
  {
    name: 'Apollo, plain',
    file: 'apollo',
    dialect: 'graph',
    about:
      'Apollo Server on Fastify, TypeORM with the same entities, a resolver per field without a data loader; one transaction per request',
  },
];

export interface Peer extends PeerKind {
  readonly port: number;
  /** Milliseconds of CPU used so far. */
  cpu(): number;
  /** Megabytes of memory that it holds now. */
  memory(): number;
  stop(): Promise<void>;
}

const START_TIMEOUT = 120_000;

const end = async (process: ChildProcess): Promise<void> => {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = once(process, 'exit');
  process.kill('SIGKILL');
  await ended;
};

/** Starts a peer in a process of its own. @param node the program that runs it */
export const startPeer = async (kind: PeerKind, node: string, options: PeerOptions): Promise<Peer> => {
  const file = join(import.meta.dirname, 'peers', `${kind.file}.ts`);
  const child = fork(file, [], {
    execPath: node,
    // PostGraphile 4 asks its driver in a way that is to go.
    execArgv: ['--no-deprecation', '--import', 'tsx'],
    // What it says of each request is written, as it is where it is served, but nobody reads it.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  try {
    child.send({ ...options, recorded: kind.recorded === true });
    const [told] = (await Promise.race([
      once(child, 'message', { signal: AbortSignal.timeout(START_TIMEOUT) }),
      once(child, 'exit').then(() => Promise.reject(new Error(`${kind.name} ended while it started`))),
    ])) as [{ port: number }];
    const pid = Number(child.pid);
    return { ...kind, port: told.port, cpu: () => cpuOf(pid), memory: () => memoryOf(pid), stop: () => end(child) };
  } catch (error) {
    await end(child);
    throw error;
  }
};
