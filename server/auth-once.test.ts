import { createPrivateKey } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Viewer } from '../schema/context.ts';
import { type AssignmentLookup, authenticate, TRUST } from './auth.ts';
import { type DemoKeys, loadDemoKeys, publicKeysOf } from './demo-keys.ts';
import { demoIssuerOf, demoIssuers, type Issuers, KEYS_HOLD, readIssuerRegistry } from './issuers.ts';
import { encode, es256, now } from './testing/token-forge.ts';

const OIN = '00000099000000000001';
const ISSUER = 'https://login.gemeente.example';
const DAY = 86_400_000;

/** Clocks differ: so much later a token may end. */
const TOLERANCE = 5000;

const anyone: AssignmentLookup = async () => ({}) as Viewer;

let keys: DemoKeys;
beforeEach(async () => {
  keys = await loadDemoKeys(await mkdtemp(join(tmpdir(), 'leerwerk-once-')));
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

const tokenOf = (iss: string, claims: object = {}): string => {
  const { kid, ...jwk } = keys.privateKey;
  const body = { iss, aud: 'leerwerk-graph', sub: 's', role: 'CONSULENT', jti: '1', iat: now(), exp: now() + 1200 };
  const input = `${encode({ alg: 'ES256', typ: 'at+jwt', kid })}.${encode({ ...body, ...claims })}`;
  const key = createPrivateKey({ key: jwk as never, format: 'jwk' });
  return `${input}.${es256(key)(input).toString('base64url')}`;
};

/** The code with which a token is refused; undefined when it counts. */
const refused = (token: string, issuers: Issuers, lookup = anyone) =>
  authenticate(`Bearer ${token}`, issuers, lookup).then(
    () => undefined,
    (error) => error.code,
  );

describe('a token that was verified', () => {
  test('ends when it says so, and after a day at most', async () => {
    const issuers = demoIssuers(keys, [OIN]);
    const short = tokenOf(demoIssuerOf(OIN), { exp: now() + 20 });
    const long = tokenOf(demoIssuerOf(OIN), { exp: now() + 9 * 86_400 });
    for (const token of [short, long]) expect(await refused(token, issuers)).toBeUndefined();
    pass(20_000 + TOLERANCE);
    expect(await refused(short, issuers)).toBe('UNAUTHENTICATED');
    pass(DAY - 20_000 - TOLERANCE - 1000);
    expect(await refused(long, issuers)).toBeUndefined();
    pass(1000 + TOLERANCE + 1000);
    expect(await refused(long, issuers)).toBe('UNAUTHENTICATED');
  });

  test('is asked for its assignment each time', async () => {
    const issuers = demoIssuers(keys, [OIN]);
    const token = tokenOf(demoIssuerOf(OIN));
    expect(await refused(token, issuers)).toBeUndefined();
    expect(await refused(token, issuers, async () => null)).toBe('UNAUTHENTICATED');
  });

  test('ends within a minute of its key, or its issuer, being known no more', async () => {
    const issuers = demoIssuers(keys, [OIN]);
    const [[name, issuer]] = [...issuers] as [[string, Exclude<ReturnType<Issuers['get']>, undefined>]];
    const token = tokenOf(name);
    expect(await refused(token, issuers)).toBeUndefined();
    issuers.set(name, {
      ...issuer,
      keys: async () => {
        throw new Error('withdrawn');
      },
    });
    pass(TRUST);
    expect(await refused(token, issuers)).toBe('UNAUTHENTICATED');
    issuers.set(name, issuer);
    expect(await refused(token, issuers)).toBeUndefined();
    issuers.delete(name);
    pass(TRUST);
    expect(await refused(token, issuers)).toBe('UNAUTHENTICATED');
  });

  test('ends within a minute of the keys of its issuer being asked for again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'leerwerk-registry-'));
    const jwksUri = `${ISSUER}/jwks.json`;
    const entry = { issuer: ISSUER, audience: 'leerwerk-graph', organisationOin: OIN, jwksUri };
    await writeFile(join(folder, 'issuers.json'), JSON.stringify({ issuers: [entry] }));
    const issuers = await readIssuerRegistry(join(folder, 'issuers.json'));
    let published: object = publicKeysOf(keys);
    vi.stubGlobal('fetch', async () => Response.json(published));
    const token = tokenOf(ISSUER);
    expect(await refused(token, issuers)).toBeUndefined();
    published = publicKeysOf(await loadDemoKeys(folder));
    // Verified once more at the last moment of the keys.
    pass(KEYS_HOLD - 1);
    expect(await refused(token, issuers)).toBeUndefined();
    pass(TRUST);
    expect(await refused(token, issuers)).toBe('UNAUTHENTICATED');
  });
});
