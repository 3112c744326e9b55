import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bench, measureRounds, requestsOf, WARM_UP } from './asking.ts';
import { findCallers } from './callers.ts';
import { startDatabase } from './database.ts';
import { type ColdStart, coldStartOf, measureGrowth, underMixedLoad } from './growth-measures.ts';
import { type AtSize, growthOf } from './growth-record.ts';
import { installPeers } from './install.ts';
import { machineLines } from './machine.ts';
import { kinds, LOGGED, type PeerKind, startPeer } from './peers.ts';
import { say } from './progress.ts';
import { questions } from './questions.ts';
import { prepareRows } from './rows.ts';

const USAGE =
  'npm run growth, or npm run growth -- [--sizes 0.1,1] [--rounds 5] [--share 1] [--minutes 10] [--starts 5] [--out file]';

const RECORD = join(import.meta.dirname, 'GROWTH.md');

interface Size {
  /** Of 100,000 participants. */
  readonly scales: readonly number[];
  readonly rounds: number;
  readonly share: number;
  readonly minutes: number;
  readonly starts: number;
  readonly out: string;
}

/** @throws Error with the usage. */
const readSize = (): Size => {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { sizes: option, rounds: option, share: option, minutes: option, starts: option, out: option },
  });
  const { sizes = '0.1,1', rounds = 5, share = 1, minutes = 10, starts = 5, out = RECORD } = values;
  const scales = sizes.split(',').map(Number);
  const numbers = { rounds: +rounds, share: +share, minutes: +minutes, starts: +starts };
  if (![...scales, ...Object.values(numbers)].every((value) => value > 0)) throw new Error(USAGE);
  return { scales, ...numbers, out };
};

const CONNECTIONS = 8;

const OWN = kinds.find(({ name }) => name === LOGGED) as PeerKind;

interface Measured {
  readonly at: AtSize;
  readonly version: string;
}

/** Everything that is measured on a database of one size; under mixed load only where that is asked. */
const measureAt = async (scale: number, keys: string, size: Size, isLast: boolean): Promise<Measured> => {
  const database = await startDatabase(scale);
  try {
    say(`${database.rows} rows are there`);
    const callers = await findCallers(database.url, keys);
    const changed = Math.max(...questions.filter(({ changes }) => changes).map((own) => requestsOf(own, size.share)));
    const rows = await prepareRows(database, callers, changed + WARM_UP * CONNECTIONS);
    const options = { databaseUrl: rows.loginUrl, callers: rows.callers, keys, recorded: true };
    const start = () => startPeer(OWN, process.execPath, options);
    const starts: ColdStart[] = [];
    for (let n = 0; n < size.starts; n += 1) starts.push(await coldStartOf(start, { callers, rows }));
    say('started anew');
    const peer = await start();
    try {
      const bench: Bench = { database, callers, rows, peers: [peer], connections: CONNECTIONS };
      const asked = await measureRounds(bench, size.rounds, size.share, say);
      const growth = await measureGrowth(bench, peer, size.rounds, size.share);
      say('rows, depth and pages are measured');
      const mixed = isLast ? await underMixedLoad(bench, peer, size.minutes, say) : undefined;
      const [found] = await database.admin('select count(*)::int as participants from participant');
      const at = { participants: Number(found?.['participants']), rows: database.rows, asked, growth, starts, mixed };
      return { at, version: database.version };
    } finally {
      await peer.stop();
    }
  } finally {
    await database.stop();
  }
};

/** `npm run growth`: what a request costs as there are more participants, rows and levels. */
const main = async (): Promise<void> => {
  const size = readSize();
  // Only their versions are told.
  installPeers();
  const keys = await mkdtemp(join(tmpdir(), 'leerwerk-growth-'));
  process.once('exit', () => rmSync(keys, { recursive: true, force: true }));
  const measured: Measured[] = [];
  for (const scale of size.scales) measured.push(await measureAt(scale, keys, size, scale === size.scales.at(-1)));
  const command = ['npm run growth', ...process.argv.slice(2)].join(' ').replace('growth -', 'growth -- -');
  const machine = machineLines(String(measured[0]?.version)).slice(0, 4);
  const record = growthOf({ ...size, at: measured.map(({ at }) => at), machine, command, connections: CONNECTIONS });
  process.stdout.write(record);
  await writeFile(size.out, record);
};

// The cluster ends with the process, but not when a signal ends that at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
