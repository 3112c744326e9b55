import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOTS = ['schema', 'server', 'seeds', 'client-sdk'];

const files = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).map((f) => join(root, f)),
)
  .filter((file) => file.endsWith('.ts') && !file.includes('generated') && !file.includes('node_modules'))
  .map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
    isTest: /\.(test|proof)\.ts$|(^|\/)(testing|bench)\//.test(path),
  }));

const importsOf = (file: { path: string; text: string }): string[] =>
  [...file.text.matchAll(/(?:from|import) *\(?'(\.{1,2}\/[^']+)'/g)].map((match) =>
    relative('.', join(dirname(file.path), match[1] as string)),
  );

/** Which top-level folders each may import from; a folder may always import from itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  server: ['schema'],
  seeds: ['schema', 'server'],
  'client-sdk': [],
};

/** Names that columns of many tables are made of. */
const SHARED_BY_ROWS = ['schema/roles.ts', 'schema/legal-basis.ts'];

describe('the layout', () => {
  test('imports only follow the arrows: server to schema, seeds to both, client-sdk to nothing of ours', () => {
    const wrong = files
      .filter((file) => !file.isTest)
      .flatMap((file) => importsOf(file).map((target) => ({ file: file.path, target })))
      .filter(({ file, target }) => {
        const [from = '', to = ''] = [file.split('/')[0], target.split('/')[0]];
        return from !== to && !ARROWS[from]?.includes(to);
      });
    expect(wrong).toEqual([]);
  });

  test('an entity imports entities and nothing else of the schema but what all rows share', () => {
    const wrong = files
      .filter((file) => file.path.startsWith('schema/') && file.path.endsWith('.entity.ts'))
      .flatMap((file) => importsOf(file).map((target) => ({ file: file.path, target })))
      .filter(({ target }) => !target.endsWith('.entity.ts') && !SHARED_BY_ROWS.includes(target));
    expect(wrong).toEqual([]);
  });

  test('the server names no entity, migrations apart', () => {
    const entities = files.filter((file) => file.path.endsWith('.entity.ts')).map((file) => file.path);
    const wrong = files
      .filter((file) => file.path.startsWith('server/') && !file.isTest)
      .flatMap((file) => importsOf(file).map((target) => ({ file: file.path, target })))
      .filter(({ target }) => entities.includes(target) || /\.(type|slice|machine)\.ts$/.test(target));
    expect(wrong).toEqual([]);
  });

  test('only the loader of shield touches graphql-shield and graphql-middleware, and nothing uses its traps', () => {
    const users = files.filter((file) =>
      /from 'graphql-(shield|middleware)'|require\('graphql-(shield|middleware)'/.test(file.text),
    );
    expect(users.map((file) => file.path).filter((path) => path !== 'server/architecture.test.ts')).toEqual([
      'server/shield-loader.ts',
    ]);
    const exported = [...readFileSync('server/shield-loader.ts', 'utf8').matchAll(/export const (\w+)/g)];
    expect(exported.map((match) => match[1])).toEqual(['applyMiddleware', 'rule', 'shield']);
    const caches = files.filter((file) => /cache: '(contextual|strict)'/.test(file.text) && !file.isTest);
    expect(caches).toEqual([]);
  });

  test('only the configuration reads the environment', () => {
    const readers = files.filter((file) => file.text.includes('process.env') && !file.isTest).map((file) => file.path);
    expect(readers).toEqual(['server/config.ts']);
  });

  test('no file is longer than 300 lines, and the median is below 80', () => {
    const lengths = files
      .filter((file) => !file.path.includes('/migrations/'))
      .map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
      .sort((a, b) => a.lines - b.lines);
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(80);
  });
});
