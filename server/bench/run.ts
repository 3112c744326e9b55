import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { compareAnswers, countStatements, measureRounds, requestsOf, WARM_UP } from './asking.ts';
import { findCallers } from './callers.ts';
import { type BenchDatabase, startDatabase } from './database.ts';
import { installPeers, newerNode } from './install.ts';
import { machineLines } from './machine.ts';
import { kinds, type Peer, startPeer } from './peers.ts';
import { say } from './progress.ts';
import { questions } from './questions.ts';
import { resultsOf } from './results.ts';
import { prepareRows, type Rows } from './rows.ts';

const USAGE =
  'npm run bench, or npm run bench -- [--smoke] [--scale 1] [--rounds 9] [--share 1] [--connections 8] [--out file]';

const RESULTS = join(import.meta.dirname, 'RESULTS.md');

interface Size {
  readonly scale: number;
  readonly rounds: number;
  readonly share: number;
  readonly connections: number;
  /** Where the results are written; absent where they are only shown. */
  readonly out?: string | undefined;
}

const option = { type: 'string' } as const;

/** @throws Error with the usage. */
const readSize = (): Size => {
  const { values } = parseArgs({
    options: {
      smoke: { type: 'boolean' },
      scale: option,
      rounds: option,
      share: option,
      connections: option,
      out: option,
    },
  });
  const usual = values.smoke ? { scale: 0.02, rounds: 1, share: 0.05 } : { scale: 1, rounds: 9, share: 1 };
  const { scale = usual.scale, rounds = usual.rounds, share = usual.share, connections = 8 } = values;
  const size = { scale: +scale, rounds: +rounds, share: +share, connections: +connections };
  if (!Object.values(size).every((value) => value > 0) || !Number.isInteger(size.rounds)) throw new Error(USAGE);
  return { ...size, out: values.out ?? (values.smoke ? undefined : RESULTS) };
};

const startPeers = async (rows: Rows, keys: string): Promise<Peer[]> => {
  const peers: Peer[] = [];
  const newer = newerNode();
  try {
    for (const kind of kinds) {
      const options = { databaseUrl: rows.loginUrl, callers: rows.callers, keys, recorded: kind.recorded === true };
      peers.push(await startPeer(kind, kind.newerNode ? newer : process.execPath, options));
    }
    return peers;
  } catch (error) {
    for (const peer of peers) await peer.stop();
    throw error;
  }
};

const idleOf = async (database: BenchDatabase): Promise<number> => {
  const before = database.cpu();
  await pause(5000);
  return (database.cpu() - before) / 5;
};

const measureOn = async (database: BenchDatabase, keys: string, size: Size): Promise<string> => {
  say(`${database.rows} rows are there`);
  const callers = await findCallers(database.url, keys);
  const changed = Math.max(...questions.filter(({ changes }) => changes).map((own) => requestsOf(own, size.share)));
  const rows = await prepareRows(database, callers, changed + WARM_UP * size.connections);
  const peers = await startPeers(rows, keys);
  try {
    const bench = { database, callers, rows, peers, connections: size.connections };
    const rowsIn = await compareAnswers(bench);
    say('all peers say the same');
    const statements = await countStatements(bench);
    say('statements are counted');
    const idle = await idleOf(database);
    const measured = await measureRounds(bench, size.rounds, size.share, say);
    const command = ['npm run bench', ...process.argv.slice(2)].join(' ').replace('bench -', 'bench -- -');
    const machine = machineLines(database.version);
    return resultsOf({ ...size, measured, statements, rowsIn, rows: database.rows, idle, machine, command });
  } finally {
    for (const peer of peers) await peer.stop();
  }
};

/** `npm run bench`: the graph and its peers beside each other, on a database of their own. */
const main = async (): Promise<void> => {
  const size = readSize();
  installPeers();
  const keys = await mkdtemp(join(tmpdir(), 'leerwerk-bench-'));
  process.once('exit', () => rmSync(keys, { recursive: true, force: true }));
  const database = await startDatabase(size.scale);
  try {
    const results = await measureOn(database, keys, size);
    process.stdout.write(results);
    if (size.out) await writeFile(size.out, results);
  } finally {
    await database.stop();
  }
};

// The cluster ends with the process, but not when a signal ends that at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
