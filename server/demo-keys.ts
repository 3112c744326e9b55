import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JSONWebKeySet } from 'jose';
import { z } from 'zod';

const text = z.string().min(1);

const demoKeys = z.object({
  /** Signs the tokens of every demo issuer. */
  privateKey: z.object({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    alg: z.literal('ES256'),
    kid: text,
    x: text,
    y: text,
    d: text,
  }),
  idSecret: z.string().min(32),
  bsnSecret: z.string().min(32),
});

/** What the demo keeps secret on its own machine. */
export type DemoKeys = Readonly<z.infer<typeof demoKeys>>;

async function makeDemoKeys(): Promise<DemoKeys> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const secret = () => randomBytes(32).toString('base64url');
  const kid = await calculateJwkThumbprint(jwk);
  return demoKeys.parse({
    privateKey: { ...jwk, alg: 'ES256', kid },
    idSecret: secret(),
    bsnSecret: secret(),
  });
}

async function readDemoKeys(file: string): Promise<DemoKeys | null> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (content === null) return null;
  try {
    return demoKeys.parse(JSON.parse(content));
  } catch {
    // The cause is left out: it could quote a key.
    throw new Error(`${file} does not hold demo keys; remove it to make new ones (ids of the demo then change)`);
  }
}

/**
 * The keys in `<dataDir>/demo-keys.json`, made when absent. Server and token command may start together: a whole
 * file is linked into place, which fails when the other was first, and then the other's file counts.
 */
export async function loadDemoKeys(dataDir: string): Promise<DemoKeys> {
  const file = join(dataDir, 'demo-keys.json');
  const present = await readDemoKeys(file);
  if (present !== null) return present;
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(draft, JSON.stringify(await makeDemoKeys(), null, 2), { flag: 'wx', mode: 0o600, flush: true });
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return loadDemoKeys(dataDir);
}

/** The public half, as served at `/.well-known/jwks.json`. */
export function publicKeysOf(keys: DemoKeys): JSONWebKeySet {
  const { d: _private, ...publicKey } = keys.privateKey;
  return { keys: [{ ...publicKey, use: 'sig' }] };
}
