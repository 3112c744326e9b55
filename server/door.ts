import { Server } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';

/** A turn of the event loop in which so little happened that hardly anybody can have come meanwhile, in milliseconds. */
const QUIET = 1;

/** Where no turn is that short: so many in a row to which nobody came. */
const EMPTY_TURNS = 3;

/** When somebody comes in every turn, the door shuts all the same, after so many milliseconds. */
const PATIENCE = 5000;

/**
 * Takes no new connections; those there are stay. The system lets callers in before we do, one per turn, and resets
 * who is in between when the door shuts. So it shuts right after a look at it (an immediate comes after the poll) that
 * found nobody there.
 */
export const shutDoor = async (server: Server): Promise<void> => {
  let came = 0;
  const count = () => {
    came += 1;
  };
  server.on('connection', count);
  const end = performance.now() + PATIENCE;
  for (let empty = 0; empty < EMPTY_TURNS && performance.now() < end; ) {
    const [before, since] = [came, performance.now()];
    await turn();
    empty = came === before ? empty + 1 : 0;
    if (empty > 0 && performance.now() - since < QUIET) break;
  }
  server.off('connection', count);
  // Not HTTP's own `close`: that ends idle connections too, on which a request may be on its way.
  Server.prototype.close.call(server);
};
