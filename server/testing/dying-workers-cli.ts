import cluster from 'node:cluster';
import { startWorkers } from '../workers.ts';

/** A program of which every worker ends as soon as it starts. */
if (cluster.isPrimary) {
  const log = (message: string, about: object) => console.log(JSON.stringify({ message, ...about, at: Date.now() }));
  await startWorkers({ count: 2, host: '127.0.0.1', port: 0, log }).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
} else {
  process.exit(3);
}
