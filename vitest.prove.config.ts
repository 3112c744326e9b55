import { defineConfig } from 'vitest/config';
import { ProofReporter } from './server/testing/proof-reporter.ts';
import { graph, resolve } from './vitest.config.ts';

/** The long runs, one file after the other, each with the machine to itself; `npm test` leaves them out. */
export default defineConfig({
  resolve,
  test: {
    ...graph,
    globalSetup: [...graph.globalSetup],
    include: ['{schema,server,seeds,client-sdk}/**/*.proof.ts'],
    reporters: ['default', new ProofReporter()],
    fileParallelism: false,
    maxWorkers: 1,
    // Under load for hours, what is written of every request would fill the disk.
    env: { TEST_LOG_LEVEL: 'warn' },
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});
