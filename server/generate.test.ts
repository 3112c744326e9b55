import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSchema, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLES } from '../schema/roles.ts';
import { coordinatesOf } from './contract.ts';
import { ofTheSchema, slicePath } from './generate.ts';
import { filesOf, staleFiles, writeFiles } from './generated-files.ts';
import { sliceOf } from './graph-server.ts';

const FULL = 'schema/generated/schema.graphql';

const files = await filesOf(ofTheSchema);

describe('the generated files', () => {
  test('are the full schema and a slice for each role', () => {
    expect([...files.keys()]).toEqual(expect.arrayContaining([FULL, ...ROLES.map(slicePath)]));
  });

  test('are the same whenever they are made', async () => {
    expect([...(await filesOf(ofTheSchema))]).toEqual([...files]);
  });

  test('hold every coordinate of the slice that is served, in order', () => {
    const slice = sliceOf();
    for (const role of ROLES) {
      const committed = buildSchema(files.get(slicePath(role)) ?? '');
      expect(coordinatesOf(committed).sort()).toEqual(coordinatesOf(slice(role)).sort());
      const { Query: query } = committed.getTypeMap();
      const names = isObjectType(query) ? Object.keys(query.getFields()) : [];
      expect(names).toEqual([...names].sort());
    }
  });

  test('end with one line end', () => {
    for (const content of files.values()) expect(content).toMatch(/[^\n]\n$/);
  });
});

describe('the committed files', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'generated-'));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('are up to date', async () => {
    expect(await staleFiles('.', ofTheSchema, files), 'run npm run generate').toEqual([]);
    await promisify(execFile)('node_modules/.bin/tsx', ['server/generate.ts', '--check']);
  });

  test('are stale when missing, changed or of a role that is no more', async () => {
    expect(await staleFiles(root, ofTheSchema, files)).toEqual([...files.keys()].sort());
    await writeFiles(root, ofTheSchema, files);
    expect(await staleFiles(root, ofTheSchema, files)).toEqual([]);

    const [voorman, gone] = [slicePath('VOORMAN'), 'schema/generated/slices/gone.graphql'];
    await writeFile(join(root, voorman), `${await readFile(join(root, voorman), 'utf8')}\n`);
    await writeFile(join(root, gone), 'type Query { all: ID }\n');
    expect(await staleFiles(root, ofTheSchema, files)).toEqual([gone, voorman]);

    await writeFiles(root, ofTheSchema, files);
    expect(await staleFiles(root, ofTheSchema, files)).toEqual([]);
  });
});
