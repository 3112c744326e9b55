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

/** Changes the declarations of the graph: in modules of its own, which no other file meets. It needs no database. */
const APART = 'schema/deprecation.test.ts';

// Vite would take the ES module build of graphql, the packages around it take the other one, and graphql refuses
// a schema from "another module or realm". This makes ours the same as theirs.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** What the long runs have in common with it. */
export const graph = {
  globalSetup: ['server/testing/global-setup.ts'],
  pool: 'forks',
  // For what hangs: no measure of speed. A test that is given up goes on beside the next one, on a slow machine too.
  testTimeout: 300_000,
  hookTimeout: 300_000,
} as const;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    fileParallelism: true,
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: {
          ...graph,
          globalSetup: [...graph.globalSetup],
          name: 'graph',
          include: ['{schema,server,seeds,client-sdk}/**/*.test.ts'],
          exclude: [APART, '**/node_modules/**'],
          // The modules of the graph are loaded once per worker: loading them for each file takes longer than many a test.
          isolate: false,
        },
      },
      { resolve, test: { name: 'apart', include: [APART] } },
    ],
  },
});

export { resolve };
