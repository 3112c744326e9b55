import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Random } from '../../seeds/random.ts';
import { PROOF_SEED } from './proof.ts';

/** What a load of clients met with. */
export interface Outcome {
  readonly answered: number;
  /** What came instead of an answer with data, for each request that was not answered so. */
  readonly failures: readonly string[];
}

export interface Load {
  readonly answered: () => number;
  /** Ends when every client has found the port closed, or was told to stop. */
  readonly done: Promise<Outcome>;
  stop(): void;
}

/** One question over a connection of the agent: the status and the body. */
const post = (agent: Agent, address: string, own: Record<string, string>, body: string) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const headers = { ...own, 'content-type': 'application/json' };
    const sent = request(`${address}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** Clients that each ask again as soon as they are answered, on connections that they keep. */
export const startLoad = (
  address: string,
  callers: readonly Record<string, string>[],
  clients: number,
  query: string,
): Load => {
  const agent = new Agent({ keepAlive: true });
  const failures: string[] = [];
  let answered = 0;
  let stopped = false;
  const client = async (n: number): Promise<void> => {
    const random = new Random(`client ${n} ${PROOF_SEED}`);
    while (!stopped) {
      try {
        const headers = callers[n % callers.length] as Record<string, string>;
        const { status, text } = await post(agent, address, headers, JSON.stringify({ query }));
        if (status === 200 && !text.includes('"errors"')) answered += 1;
        else failures.push(`${status} ${text.slice(0, 300)}`);
      } catch (error) {
        const { code, message, syscall } = error as NodeJS.ErrnoException;
        // Nobody took it in: the port is closed.
        if (code === 'ECONNREFUSED') return;
        failures.push(`${code} ${syscall} ${message}`);
      }
      await pause(random.between(0, 5));
    }
  };
  const done = Promise.all(Array.from({ length: clients }, (_, n) => client(n))).then(() => {
    agent.destroy();
    return { answered, failures };
  });
  return {
    answered: () => answered,
    done,
    stop: () => {
      stopped = true;
    },
  };
};
