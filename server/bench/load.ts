import { Agent, request } from 'node:http';

export interface Ask {
  readonly port: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends one request and waits for the whole answer. @throws Error with the answer when it is not one of data alone. */
export const send = ({ port, headers, body }: Ask, agent?: Agent): Promise<string> =>
  new Promise((resolve, reject) => {
    const length = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const options = {
      host: '127.0.0.1',
      port,
      path: '/graphql',
      method: 'POST',
      agent,
      headers: { ...headers, ...length },
    };
    const sent = request(options, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk) => (text += chunk));
      answer.on('end', () => {
        if (answer.statusCode === 200 && text !== '' && !text.includes('"errors"')) resolve(text);
        else reject(new Error(`${answer.statusCode} ${text.slice(0, 2000)}`));
      });
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** Milliseconds: how long each answer took, and all of them. */
export interface Timed {
  readonly each: readonly number[];
  readonly all: number;
}

/** Asks one after the other over a number of connections, each of which asks again when it has its answer. */
export const ask = async (asks: readonly Ask[], connections: number): Promise<Timed> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const each: number[] = [];
  let next = 0;
  const began = performance.now();
  const askOn = async () => {
    while (next < asks.length) {
      const own = asks[next++] as Ask;
      const since = performance.now();
      await send(own, agent);
      each.push(performance.now() - since);
    }
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  const all = performance.now() - began;
  agent.destroy();
  return { each, all };
};
