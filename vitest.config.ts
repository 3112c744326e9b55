import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Vite would take the ES module build of graphql, the packages around it take the other one, and graphql refuses
    // a schema from "another module or realm". This makes ours the same as theirs.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['{schema,server,seeds,client-sdk}/**/*.test.ts'],
    globalSetup: ['server/testing/global-setup.ts'],
    pool: 'forks',
    fileParallelism: true,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
