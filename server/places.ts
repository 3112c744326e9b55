import type { Worker } from 'node:cluster';
import type { Socket } from 'node:net';
import type { Said, Told } from './worker.ts';

/** A worker, as the process in front sees it. */
export interface Place {
  readonly worker: Worker;
  /** Connections on their way to it, by their number: until it has taken one, this process keeps it too. */
  readonly handed: Map<number, Socket>;
  /** Since when it answers. */
  readyAt: number | undefined;
  leaving: boolean;
  /** Connections that it has, those on their way included. */
  open: number;
  /** When it last got one, counted in connections. */
  turn: number;
  /** How often it was asked whether it is there since it last said something. */
  silent: number;
}

/** The workers, and which of them gets which connection. */
export class Places {
  readonly #places = new Map<number, Place>();
  readonly #waiting: Socket[] = [];
  readonly #onReady: () => void;
  #handed = 0;
  #stopping = false;
  #shut = false;

  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  get all(): readonly Place[] {
    return [...this.#places.values()];
  }

  get anyReady(): boolean {
    return this.all.some(({ readyAt }) => readyAt !== undefined);
  }

  /** Whether somebody waits who can still be handed to a worker. */
  get anyWaiting(): boolean {
    return this.#waiting.length > 0 && this.#places.size > 0;
  }

  add(worker: Worker): Place {
    const place: Place = { worker, handed: new Map(), readyAt: undefined, leaving: false, open: 0, turn: 0, silent: 0 };
    this.#places.set(worker.id, place);
    worker.on('message', (message: Said) => this.#hear(place, message));
    return place;
  }

  /** One that has ended: what was on its way to it goes to another. */
  remove(place: Place): void {
    this.#places.delete(place.worker.id);
    this.#waiting.unshift(...place.handed.values());
    this.#handOut();
  }

  /** A connection that was let in goes to a worker, or waits until there is one. */
  take(socket: Socket): void {
    // It is not read here, so that hardly anything can happen to it.
    socket.on('error', () => {});
    this.#waiting.push(socket);
    this.#handOut();
  }

  /** Asks all that answer whether they are there. @returns those that said nothing the last so many times */
  ask(times: number): Place[] {
    const ready = this.all.filter(({ readyAt }) => readyAt !== undefined);
    const silent = ready.filter((place) => place.silent >= times);
    for (const place of ready) {
      place.silent += 1;
      this.#tell(place, { told: 'ask' });
    }
    return silent;
  }

  /** Has all stop. What is let in meanwhile goes to them too. */
  stop(): void {
    this.#stopping = true;
    for (const place of this.all) this.#tell(place, { told: 'stop' });
  }

  /** Lets all go, now that nobody is let in any more. */
  shut(): void {
    this.#shut = true;
    for (const place of this.all) this.#letGo(place);
  }

  #tell({ worker }: Place, message: Told, socket?: Socket): void {
    // What cannot be told any more is told to another when this one is seen to have ended.
    worker.send(message, socket, { keepOpen: true }, () => {});
  }

  /** Who has the fewest, so that one that is new catches up, and of these who got one longest ago. */
  #next(): Place | undefined {
    const ready = this.all.filter(({ readyAt }) => readyAt !== undefined);
    const staying = ready.filter(({ leaving }) => !leaving);
    const able = staying.length > 0 || !this.#stopping ? staying : ready;
    const [first] = able.sort((one, other) => one.open - other.open || one.turn - other.turn);
    return first;
  }

  #handOut(): void {
    for (let place = this.#next(); place && this.#waiting.length > 0; place = this.#next()) {
      const socket = this.#waiting.shift() as Socket;
      this.#handed += 1;
      place.turn = this.#handed;
      place.open += 1;
      place.handed.set(this.#handed, socket);
      this.#tell(place, { told: 'take', number: this.#handed }, socket);
    }
  }

  /** A worker that goes by itself goes when all is taken; when all go, the door is shut first. */
  #letGo(place: Place): void {
    if (place.leaving && place.handed.size === 0 && (this.#shut || !this.#stopping))
      this.#tell(place, { told: 'shut' });
  }

  #hear(place: Place, message: Said): void {
    place.silent = 0;
    if (message.said === 'ready') {
      place.readyAt = Date.now();
      this.#onReady();
      this.#handOut();
    } else if (message.said === 'taken') {
      place.handed.get(message.number)?.destroy();
      place.handed.delete(message.number);
      this.#letGo(place);
    } else if (message.said === 'over') {
      place.open -= 1;
    } else if (message.said === 'leaving') {
      place.leaving = true;
      this.#letGo(place);
    }
  }
}
