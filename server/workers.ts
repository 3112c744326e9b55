import cluster from 'node:cluster';
import { lookup } from 'node:dns/promises';
import { EventEmitter, once } from 'node:events';
import { type AddressInfo, createServer, isIPv6, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { shutDoor } from './door.ts';
import { type Place, Places } from './places.ts';

export interface WorkersOptions {
  /** How many answer. */
  readonly count: number;
  readonly host: string;
  readonly port: number;
  /** A worker that says nothing for so long is replaced (milliseconds). */
  readonly patience?: number;
  /** Receives what becomes of them. */
  readonly log: (message: string, about: object) => void;
}

/** Processes that answer behind one port. */
export interface Workers {
  readonly address: string;
  /**
   * Has every worker stop as one process would, with the one door in front of them all.
   * @throws Error when one of them did not end well
   */
  close(linger: number): Promise<void>;
}

/** A worker that has answered for so long did not die of its start (milliseconds). */
const SETTLED = 10_000;

/** What a worker does never keeps it busy for so long without a pause (milliseconds). */
const PATIENCE = 30_000;

/** How often it is asked in that time: who was kept from asking, as by a machine that slept, asks again first. */
const TIMES = 10;

const SHORTEST_PAUSE = 100;
const LONGEST_PAUSE = 30_000;

/** When so many in a row never got ready, and none answers, there is no use in another. */
const MOST_FAILURES = 5;

/** Time before another worker is started, in milliseconds, after so many in a row that died at once. */
export const pauseAfter = (deaths: number): number =>
  deaths === 0 ? 0 : Math.min(SHORTEST_PAUSE * 2 ** (deaths - 1), LONGEST_PAUSE);

/** Keeps so many workers running. What it begins with resolves once one is ready. */
const keepRunning = ({ count, log, patience = PATIENCE }: WorkersOptions) => {
  const starting = new Set<NodeJS.Timeout>();
  const ended: string[] = [];
  let stopping = false;
  /** In a row: workers that died soon, and workers that never got ready. */
  let deaths = 0;
  let failures = 0;
  const first = new EventEmitter<{ ready: []; error: [Error] }>();
  const places = new Places(() => {
    failures = 0;
    first.emit('ready');
  });

  // One that hangs keeps its connections, and gets more, until it has ended.
  const asking = setInterval(() => {
    for (const { worker } of places.ask(TIMES)) {
      log('a worker hangs', { worker: worker.id });
      worker.process.kill('SIGKILL');
    }
  }, patience / TIMES);
  asking.unref();

  const stop = () => {
    stopping = true;
    for (const timer of starting) clearTimeout(timer);
    // Who is not ready has nobody to answer.
    for (const { worker, readyAt } of places.all) if (readyAt === undefined) worker.process.kill();
  };

  const startAnother = () => {
    const timer = setTimeout(() => {
      starting.delete(timer);
      start();
    }, pauseAfter(deaths));
    starting.add(timer);
  };

  const bury = (place: Place, code: number | null, signal: string | null) => {
    const { worker, readyAt, leaving } = place;
    places.remove(place);
    if (stopping) {
      if (code !== 0 && readyAt !== undefined) ended.push(`worker ${worker.id} ended with ${signal ?? code}`);
      return;
    }
    log('a worker ended', { worker: worker.id, code, signal });
    deaths = leaving || (readyAt !== undefined && Date.now() - readyAt > SETTLED) ? 0 : deaths + 1;
    failures = readyAt === undefined ? failures + 1 : 0;
    if (failures < MOST_FAILURES || places.anyReady) return startAnother();
    stop();
    // Thrown where nobody waits for the first any more: then it ends the process.
    first.emit('error', new Error('No worker gets ready'));
  };

  const start = () => {
    const worker = cluster.fork();
    const place = places.add(worker);
    worker.on('error', (error) => log('a worker cannot be reached', { worker: worker.id, kind: error.name }));
    worker.once('exit', (code, signal) => bury(place, code, signal));
  };

  for (let n = 0; n < count; n += 1) start();
  return { places, ready: once(first, 'ready'), stop, ended };
};

/** Lets in who comes to a host and a port; `localhost` is both of its addresses, as for a server that listens itself. */
const openDoors = async (host: string, port: number, places: Places) => {
  const addresses = host === 'localhost' ? (await lookup(host, { all: true })).map(({ address }) => address) : [host];
  const doors: Server[] = [];
  const opened: AddressInfo[] = [];
  for (const address of addresses) {
    // Without delay, as an HTTP server has them.
    const door = createServer({ pauseOnConnect: true, noDelay: true }, (socket) => places.take(socket));
    door.listen({ port: opened[0]?.port ?? port, host: address });
    await once(door, 'listening').catch((error) => {
      for (const open of doors) open.close();
      throw error;
    });
    doors.push(door);
    opened.push(door.address() as AddressInfo);
  }
  const [{ address, port: own }] = opened as [AddressInfo];
  return { doors, address: `http://${isIPv6(address) ? `[${address}]` : address}:${own}` };
};

/**
 * Starts this program anew so many times, and hands each worker its part of the connections. A worker that dies is
 * started again, and what was on its way to it goes to another; one that hangs is ended first.
 *
 * The port is this process's own, and not shared by node:cluster: that loses the connections that are on their way when
 * a worker dies, and cannot shut the port without losing who is just coming in.
 *
 * @throws Error when the port is taken, or when no worker gets ready
 */
export const startWorkers = async (options: WorkersOptions): Promise<Workers> => {
  const { host, port } = options;
  const { places, ready, stop, ended } = keepRunning(options);
  const kill = () => {
    stop();
    for (const { worker } of places.all) worker.process.kill('SIGKILL');
  };
  const { doors, address } = await ready
    .then(() => openDoors(host, port, places))
    .catch((error: unknown) => {
      kill();
      throw error;
    });
  return {
    address,
    close: async (linger) => {
      stop();
      places.stop();
      await pause(linger);
      await Promise.all(doors.map(shutDoor));
      while (places.anyWaiting) await pause(5);
      places.shut();
      while (places.all.length > 0) await pause(10);
      if (ended.length > 0) throw new Error(ended.join('; '));
    },
  };
};
