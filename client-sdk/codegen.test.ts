import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type CodegenContext, generate, loadCodegenConfig } from '@graphql-codegen/cli';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

type Config = Exclude<Parameters<typeof generate>[0], CodegenContext>;
type Output = { schema: string; documents: string; preset: 'client'; presetConfig: object };

const CORPORATIE = 'client-sdk/generated/corporatie/corporatie-opdrachtgever/';
const CONSULENT = 'client-sdk/generated/wsd/consulent/';

let config: Config;
let folder: string;

beforeAll(async () => {
  const loaded = (await loadCodegenConfig({ configFilePath: 'codegen.yml' })) as unknown as { config: Config };
  config = { ...loaded.config, silent: true };
  folder = await mkdtemp(join(tmpdir(), 'client-sdk-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const outputOf = (path: string): Output => (config.generates as Record<string, Output>)[path] ?? expect.fail(path);

/** The committed configuration for this one output. */
const configFor = (path: string, more: Partial<Output> = {}): Config => ({
  ...config,
  generates: { [path]: { ...outputOf(path), ...more } },
});

/** A real run of the code generator, which writes nothing: contents by path. */
const run = async (own: Config): Promise<Map<string, string>> => {
  const files: { filename: string; content: string }[] = await generate(own, false);
  return new Map(files.map(({ filename, content }) => [filename, content]));
};

describe('an operation', () => {
  const OWN = 'query WhoWorksHere { participants(first: 5) { nodes { callName familyName } } }';

  const generated = async (path: string, operation: string): Promise<string> => {
    const documents = join(folder, 'own.graphql');
    await writeFile(documents, operation);
    return [...(await run(configFor(path, { documents }))).values()].join('\n');
  };

  test('on participants is generated for the WSD', async () => {
    expect(await generated(CONSULENT, OWN)).toContain(
      'nodes: Array<{ callName: string | null, familyName: string | null }>',
    );
  });

  test('on participants is not generated for the corporatie', async () => {
    await expect(generated(CORPORATIE, OWN)).rejects.toThrow('Cannot query field "participants" on type "Query".');
  });

  test('on a field, an argument or an input outside the slice is not generated either', async () => {
    const outside = [
      ['query Size { crews { nodes { memberCount } } }', 'Cannot query field "memberCount"'],
      ['query Active { crews(filter: { active: { eq: true } }) { totalCount } }', 'Field "active" is not defined'],
      ['mutation Plan($input: PlanJobInput!) { planJob(input: $input) { job { id } } }', 'Unknown type "PlanJobInput"'],
    ] as const;
    for (const [operation, reason] of outside) {
      await expect(generated(CORPORATIE, operation)).rejects.toThrow(reason);
    }
  });
});

describe('the committed client', () => {
  test('is what its operations and slices give', async () => {
    const files = await run(config);
    expect(files.size).toBe(3 * Object.keys(config.generates).length);
    for (const [path, content] of files) {
      expect(await readFile(path, 'utf8').catch(() => 'missing'), `${path}: run npm run generate`).toBe(content);
    }
  });

  test('is found stale by graphql-codegen --check when an operation has changed', async () => {
    const codegen = resolve('node_modules/.bin/graphql-codegen');
    const check = () => promisify(execFile)(codegen, ['--config', 'codegen.yml', '--check'], { cwd: folder });
    await symlink(resolve('node_modules'), join(folder, 'node_modules'));
    for (const path of ['schema/generated', 'client-sdk/operations', 'client-sdk/generated']) {
      await cp(path, join(folder, path), { recursive: true });
    }
    await writeFile(join(folder, 'codegen.yml'), JSON.stringify({ ...configFor(CORPORATIE), silent: false }));
    await check();

    const operation = 'query WorkKindCodes { workKinds { nodes { code } } }';
    await writeFile(join(folder, 'client-sdk/operations/corporatie/corporatie-opdrachtgever/new.graphql'), operation);
    const stale = await check().catch((error) => ({ code: error.code, said: error.stdout + error.stderr }));
    expect(stale).toMatchObject({ code: 1, said: expect.stringContaining(`${CORPORATIE}graphql.ts`) });
  });
});
