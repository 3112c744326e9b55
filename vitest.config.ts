import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, longest first: begun last, each would keep one worker busy while the other waits. */
const LONGEST = [
  'matrix.test.ts',
  'fences.test.ts',
  'as-meant.test.ts',
  'demo.test.ts',
  'mutants.test.ts',
  'reading.test.ts',
  'volume.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}`));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  resolve: {
    // Vite would take the ES module build of graphql, the packages around it take the other one, and graphql refuses
    // a schema from "another module or realm". This makes ours the same as theirs.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['{schema,server,seeds,client-sdk}/**/*.test.ts'],
    sequence: { sequencer: LongestFirst },
    globalSetup: ['server/testing/global-setup.ts'],
    pool: 'forks',
    // The modules of the graph are loaded once per worker: anew for each file they take more than many a test. A file
    // that changes them (`vi.resetModules`) gives them back as they were.
    isolate: false,
    fileParallelism: true,
    maxWorkers: 2,
    // For what hangs: no measure of speed. A test that is given up goes on beside the next one, on a slow machine too.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
