import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { authenticate } from './auth.ts';
import { ConfigurationError, readConfig } from './config.ts';
import { loadDemoKeys, publicKeysOf } from './demo-keys.ts';
import { demoIssuerOf, demoIssuers, issuersFor, readIssuerRegistry } from './issuers.ts';

const OIN = '00000099000000000001';
const entry = {
  issuer: 'https://login.gemeente.example/realm',
  audience: 'leerwerk-graph',
  organisationOin: OIN,
  jwksUri: 'https://localhost:1/jwks.json',
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leerwerk-issuers-'));
});

async function registryOf(content: unknown): Promise<string> {
  const file = join(folder, `registry-${Math.random()}.json`);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('the demo keys', () => {
  it('are the same for all who start at once, readable by their owner only', async () => {
    const dataDir = join(folder, 'several', 'levels');
    const all = await Promise.all(Array.from({ length: 20 }, () => loadDemoKeys(dataDir)));
    expect(new Set(all.map((keys) => JSON.stringify(keys))).size).toBe(1);
    expect(await readdir(dataDir)).toEqual(['demo-keys.json']);
    expect((await stat(join(dataDir, 'demo-keys.json'))).mode & 0o777).toBe(0o600);
  });

  it('publish no private half', async () => {
    const keys = await loadDemoKeys(join(folder, 'public'));
    expect(JSON.stringify(publicKeysOf(keys))).not.toContain(keys.privateKey.d);
  });

  it('are not quoted when the file is damaged', async () => {
    const dataDir = join(folder, 'damaged');
    const { idSecret } = await loadDemoKeys(dataDir);
    const file = join(dataDir, 'demo-keys.json');
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, -5));
    const error: unknown = await loadDemoKeys(dataDir).catch((reason: unknown) => reason);
    expect(String(error)).toContain(file);
    expect(String(error)).not.toContain(idSecret);
  });
});

describe('the issuer registry', () => {
  it('maps each issuer to its organisation', async () => {
    const issuers = await readIssuerRegistry(await registryOf({ issuers: [entry] }));
    expect([...issuers.values()]).toMatchObject([{ issuer: entry.issuer, organisationOin: OIN, demo: false }]);
  });

  it.each<[string, unknown]>([
    ['text that is not JSON', '{'],
    ['no issuers', { issuers: [] }],
    ['an OIN of 19 digits', { issuers: [{ ...entry, organisationOin: OIN.slice(1) }] }],
    ['an issuer over http', { issuers: [{ ...entry, issuer: 'http://login.gemeente.example' }] }],
    ['keys over http', { issuers: [{ ...entry, jwksUri: 'http://login.gemeente.example/jwks' }] }],
    ['keys in a file', { issuers: [{ ...entry, jwksUri: 'file:///etc/passwd' }] }],
    ['a symmetric algorithm', { issuers: [{ ...entry, algorithms: ['HS256'] }] }],
    ['a misspelled field', { issuers: [{ ...entry, algoritms: ['ES256'] }] }],
    ['the same issuer twice', { issuers: [entry, { ...entry, organisationOin: `${OIN.slice(0, -1)}2` }] }],
    ['a demo issuer', { issuers: [{ ...entry, issuer: demoIssuerOf(OIN) }] }],
  ])('refuses %s', async (_, content) => {
    await expect(readIssuerRegistry(await registryOf(content))).rejects.toThrow(ConfigurationError);
  });

  it('refuses a file that is absent, by name', async () => {
    await expect(readIssuerRegistry('/no/such/file')).rejects.toThrow(/ISSUER_REGISTRY \/no\/such\/file/);
  });

  it('never yields demo issuers in production', async () => {
    const production = readConfig({
      PROFILE: 'production',
      DATABASE_URL: 'postgres://db.example/leerwerk',
      ISSUER_REGISTRY: await registryOf({ issuers: [entry] }),
      TRUST_PROXY: 'loopback',
      TRUSTED_DOCUMENTS: '/etc/leerwerk/documents',
      ID_SECRET: 'i'.repeat(32),
      BSN_SECRET: 'b'.repeat(32),
      SEAL_KEY: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    });
    const demo = demoIssuers(await loadDemoKeys(join(folder, 'production')), [OIN]);
    await expect(issuersFor(production, demo)).rejects.toThrow(/demo issuers/);
    expect([...(await issuersFor(production, new Map())).keys()]).toEqual([entry.issuer]);
    expect([...(await issuersFor(readConfig({}), demo)).keys()]).toEqual([demoIssuerOf(OIN)]);
  });

  it('calls keys that cannot be fetched an outage, not a bad token', async () => {
    const issuers = await readIssuerRegistry(await registryOf({ issuers: [entry] }));
    const { privateKey } = await loadDemoKeys(join(folder, 'outage'));
    const token = await new SignJWT({ iss: entry.issuer }).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
    await expect(authenticate(`Bearer ${token}`, issuers, async () => null)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
  });
});
