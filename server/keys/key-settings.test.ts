import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConfigurationError, readConfig } from '../config.ts';
import { readKeyFile } from './key-file.ts';
import { keysFor, secretsFor } from './keys-for.ts';
import { localKey } from './local-keys.ts';

const ONE = 'the first secret, of thirty-two characters';
const TWO = 'the second secret, of as many characters';
const URL = 'https://vault.example:8200/v1/transit/';

const sealKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });

const production = {
  PROFILE: 'production',
  DATABASE_URL: 'postgres://app:pass-word@db.example/leerwerk',
  ISSUER_REGISTRY: '/etc/leerwerk/issuers.json',
  TRUST_PROXY: 'loopback',
  TRUSTED_DOCUMENTS: '/etc/leerwerk/documents',
  SEAL_KEY: String(sealKey),
  ID_SECRET: 'a secret of another kind, that long as well',
};

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig({ ...production, ...env });
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
};

describe('where the keys are', () => {
  test.each([
    [{ BSN_SECRET: ONE }],
    [{ BSN_SECRET: TWO, BSN_SECRET_PREVIOUS: ONE }],
    [{ BSN_KEY_FILE: '/etc/leerwerk/keys.json' }],
    [{ BSN_KMS_URL: URL, BSN_KMS_TOKEN: 'token' }],
    [{ BSN_KMS_URL: 'http://127.0.0.1:8200/v1/transit', BSN_KMS_TOKEN_FILE: '/run/token', BSN_SECRET: ONE }],
  ])('production takes %o', (env) => {
    expect(problemsOf(env)).toEqual([]);
  });

  test.each([
    [{}, 'BSN_SECRET is missing'],
    [{ BSN_SECRET_PREVIOUS: ONE, BSN_KMS_URL: URL, BSN_KMS_TOKEN: 't' }, 'BSN_SECRET_PREVIOUS is set without'],
    [{ BSN_SECRET: ONE, BSN_SECRET_PREVIOUS: ONE }, 'BSN_SECRET_PREVIOUS is the same'],
    [{ BSN_SECRET: ONE, BSN_SECRET_PREVIOUS: 'short' }, 'BSN_SECRET_PREVIOUS is not valid'],
    [{ BSN_SECRET: ONE, BSN_KEY_FILE: '/x' }, 'BSN_KEY_FILE and BSN_SECRET are both set'],
    [{ BSN_KMS_URL: URL }, 'BSN_KMS_URL goes with'],
    [{ BSN_SECRET: ONE, BSN_KMS_TOKEN: 't' }, 'BSN_KMS_URL goes with'],
    [{ BSN_KMS_URL: URL, BSN_KMS_TOKEN: 't', BSN_KMS_TOKEN_FILE: '/x' }, 'BSN_KMS_URL goes with'],
    [{ BSN_KMS_URL: 'http://vault.example/v1/transit', BSN_KMS_TOKEN: 't' }, 'BSN_KMS_URL is "http'],
    [{ BSN_KMS_URL: URL, BSN_KMS_TOKEN: 'with a space' }, 'BSN_KMS_TOKEN is not valid'],
    [{ BSN_KMS_URL: URL, BSN_KMS_TOKEN: 't', BSN_KMS_KEY: '../sys/mounts' }, 'BSN_KMS_KEY is'],
    [{ BSN_KMS_URL: URL, BSN_KMS_TOKEN: 't', BSN_KMS_KEY: 'leerwerk-bsn-index' }, 'BSN_KMS_INDEX_KEY is the same'],
  ])('and refuses %o', (env, problem) => {
    expect(problemsOf(env as Record<string, string>)).toEqual([expect.stringContaining(problem)]);
  });

  test('with a key service no secret is needed, and one that is given reads what it encrypted', async () => {
    const { bsnKeys } = readConfig({ ...production, BSN_KMS_URL: URL, BSN_KMS_TOKEN: 'token' });
    expect(bsnKeys.service).toMatchObject({ url: 'https://vault.example:8200/v1/transit', timeout: 2000 });
    expect(await secretsFor(bsnKeys)).toEqual([]);
    const both = readConfig({ ...production, BSN_SECRET: TWO, BSN_SECRET_PREVIOUS: ONE }).bsnKeys;
    const versions = [TWO, ONE].map((secret) => localKey(secret).version);
    expect(await (await keysFor(both)).versions('bsn')).toEqual(versions);
  });
});

describe('a file of keys', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leerwerk-keys-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const fileWith = async (content: string, mode = 0o600): Promise<string> => {
    const file = join(folder, 'keys.json');
    await writeFile(file, content);
    await chmod(file, mode);
    return file;
  };
  const whole = JSON.stringify({ current: '2', versions: { '1': ONE, '2': TWO } });

  test('gives the current secret first', async () => {
    expect(await readKeyFile(await fileWith(whole))).toEqual([TWO, ONE]);
    expect(await readKeyFile(await fileWith(whole, 0o440))).toEqual([TWO, ONE]);
  });

  test.each([0o604, 0o602, 0o666, 0o601])('is refused when others have rights on it: %o', async (mode) => {
    await expect(readKeyFile(await fileWith(whole, mode))).rejects.toThrow('open to other users');
  });

  test.each([
    'nonsense',
    '{}',
    JSON.stringify({ current: '3', versions: { '1': ONE } }),
    JSON.stringify({ current: '1', versions: { '1': 'too short' } }),
    `{"current": "1", "versions": {"1": "${ONE}"`,
  ])('is refused when it holds something else, which is not shown: %s', async (content) => {
    const failure = await readKeyFile(await fileWith(content)).catch((error: Error) => error);
    expect(String(failure)).toContain('BSN_KEY_FILE does not hold');
    expect(String(failure)).not.toMatch(/too short|first secret/);
  });

  test('is refused when it is not there', async () => {
    await expect(readKeyFile(join(folder, 'none.json'))).rejects.toThrow('BSN_KEY_FILE cannot be read (ENOENT)');
  });
});
