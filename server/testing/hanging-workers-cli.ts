import cluster from 'node:cluster';
import { createServer } from 'node:http';
import { answerConnections } from '../worker.ts';
import { startWorkers } from '../workers.ts';

/** As good as for good, and yet over when nobody is left to end it (milliseconds). */
const LONG = 120_000;

/** A program whose workers say which they are, and of which one hangs when it is asked to. */
if (cluster.isPrimary) {
  const log = (message: string, about: object) => console.log(JSON.stringify({ message, ...about }));
  await startWorkers({ count: 2, host: '127.0.0.1', port: Number(process.env['PORT']), patience: 3000, log });
} else {
  const server = createServer(({ url }, response) => {
    const until = Date.now() + LONG;
    while (url === '/hang' && Date.now() < until);
    response.setHeader('connection', 'close').end(String(process.pid));
  });
  answerConnections(server);
}
