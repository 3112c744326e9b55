import type { Server as HttpServer } from 'node:http';
import { Server } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';

/** A turn of the event loop in which so little happened that nobody can have come meanwhile, in milliseconds. */
const QUIET = 1;
const TURNS = 200;

/**
 * Takes no new connections; those there are stay. The system lets callers in before we do, and turns away who is in
 * between when the door shuts: so it shuts right after a look at it (an immediate comes after the poll), in a turn
 * with little else in it.
 */
export const shutDoor = async (server: HttpServer): Promise<void> => {
  for (let left = TURNS; left > 0; left -= 1) {
    const since = performance.now();
    await turn();
    if (performance.now() - since < QUIET) break;
  }
  // Not HTTP's own `close`: that ends idle connections too, on which a request may be on its way.
  Server.prototype.close.call(server);
};
