import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks for `/healthz` of an address every so many milliseconds for so long, from a process of its own: one that sends a
 * load besides would measure itself. Writes the times that the answers took, in milliseconds, as JSON; one that is not
 * 200 is infinite, which JSON has as null.
 */
const [address, every, long] = process.argv.slice(2) as [string, string, string];
const agent = new Agent({ keepAlive: true });
const took: number[] = [];

const ask = () =>
  new Promise<number | undefined>((resolve) => {
    get(`${address}/healthz`, { agent }, (reply) => {
      reply.resume();
      reply.on('end', () => resolve(reply.statusCode));
    }).on('error', () => resolve(undefined));
  });

for (const end = performance.now() + Number(long); performance.now() < end; ) {
  const since = performance.now();
  const status = await ask();
  took.push(status === 200 ? performance.now() - since : Number.POSITIVE_INFINITY);
  await pause(Number(every));
}
agent.destroy();
console.log(JSON.stringify(took));
