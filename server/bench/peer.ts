/** Who asks, as PostgreSQL knows it: the role that is entered, and the claims that are set with it. */
export interface Caller {
  readonly role: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** What a peer is told when it starts. */
export interface PeerOptions {
  /** Connection string of a login that owns nothing and enters the callers' roles. */
  readonly databaseUrl: string;
  /** By the name that a request gives in its `caller` header. */
  readonly callers: Readonly<Record<string, Caller>>;
  /** Folder with the keys of leerwerk-graph's tokens and ids. */
  readonly keys: string;
  /** Whether leerwerk-graph records what it reads; the others record nothing. */
  readonly recorded: boolean;
}

/** Connections that each peer may have: more than are asked with at a time. */
export const POOL_SIZE = 10;

/**
 * Runs a peer in this process: waits for its options, starts it, and tells the port on which it listens.
 * @param start listens on the loopback address and returns the port.
 */
export const runPeer = (start: (options: PeerOptions) => Promise<number>): void => {
  process.once('message', (options: PeerOptions) => {
    start(options).then(
      (port) => process.send?.({ port }),
      (error: Error) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  // Whoever started it is gone.
  process.once('disconnect', () => process.exit());
};

/** The caller whom a request names. @throws Error when there is none of this name. */
export const callerOf = ({ callers }: PeerOptions, headers: Readonly<Record<string, unknown>>): Caller => {
  const caller = callers[String(headers['caller'])];
  if (!caller) throw new Error('no such caller');
  return caller;
};
