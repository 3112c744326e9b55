import cluster from 'node:cluster';
import type { Server as HttpServer } from 'node:http';
import type { Socket } from 'node:net';
import type { Config } from './config.ts';

/** What the process in front says to a worker; a connection comes along with `take`. */
export type Told =
  | { readonly told: 'take'; readonly number: number }
  /** Say that you are there. */
  | { readonly told: 'ask' }
  /** Stop: readiness goes off, and what comes is answered until the door is shut. */
  | { readonly told: 'stop' }
  /** No connection comes any more. */
  | { readonly told: 'shut' };

/** What a worker says to the process in front. */
export type Said =
  | { readonly said: 'ready' }
  | { readonly said: 'here' }
  /** Then it is the worker's, and no other's. */
  | { readonly said: 'taken'; readonly number: number }
  /** A connection that it took has ended. */
  | { readonly said: 'over' }
  /** It stops, and waits to be told that nothing comes any more. */
  | { readonly said: 'leaving' };

/** Which of several processes this is, from 1, each with a number of its own; null where there is one, and in front. */
export const workerNumber = ({ workers }: Pick<Config, 'workers'>): number | null =>
  workers > 1 && cluster.isWorker ? (cluster.worker?.id ?? null) : null;

/** Nobody is there to hear it once the process in front has ended, and then this one ends too. */
const say = (message: Said) => process.send?.(message, undefined, undefined, () => {});

const onTold = (what: Told['told'], act: (message: Told, socket: Socket | undefined) => void) =>
  process.on('message', (message: Told, socket: Socket | undefined) => {
    if (message.told === what) act(message, socket);
  });

/** Has a server answer the connections that the process in front lets in. */
export const answerConnections = (server: HttpServer): void => {
  // As if it listened by itself: from then on it watches for requests that do not arrive.
  server.emit('listening');
  onTold('take', (message, socket) => {
    say({ said: 'taken', number: (message as { number: number }).number });
    // Absent: who came has gone again.
    if (!socket) return void say({ said: 'over' });
    socket.once('close', () => say({ said: 'over' }));
    server.emit('connection', socket);
  });
  onTold('ask', () => say({ said: 'here' }));
  say({ said: 'ready' });
};

/** Sends new connections elsewhere, and resolves once all that were on their way have come. */
export const leave = (): Promise<void> =>
  new Promise((resolve) => {
    onTold('shut', () => resolve());
    say({ said: 'leaving' });
  });

/** What tells a process to stop; a group of processes is often told all at once. */
export const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT'] as const;

/** Stops once, however often it is told to, and by whom: a worker that is told twice must not break off. */
export const stopOnce = (stop: () => void): void => {
  let told = false;
  const once = () => {
    if (!told) stop();
    told = true;
  };
  for (const signal of SIGNALS) process.on(signal, once);
  onTold('stop', once);
};
