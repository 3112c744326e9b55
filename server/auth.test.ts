import { createHmac, generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JWTHeaderParameters, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../schema/context.ts';
import { GraphError } from '../schema/errors.ts';
import { type AssignmentLookup, authenticate, type TokenHolder } from './auth.ts';
import { type DemoKeys, loadDemoKeys, publicKeysOf } from './demo-keys.ts';
import { DEMO_AUDIENCE, demoIssuerOf, demoIssuers, type Issuers } from './issuers.ts';
import { signDemoToken } from './tokens.ts';

const OIN = '00000099000000000001';
const OTHER_OIN = '00000099000000000002';
const STRANGE_OIN = '00000099000000000009';

const holder: TokenHolder = { organisationOin: OIN, subject: 'staff-1', role: 'CONSULENT' };
const viewer: Viewer = {
  role: 'CONSULENT',
  scope: 'OWN',
  organisationId: 'organisation-1',
  personId: 'person-1',
  actorId: 'person-1',
  assignmentId: 'assignment-1',
  wijkId: null,
  activities: [],
  activity: null,
  until: null,
  standIns: [],
  mayHaveOpened: false,
};

let keys: DemoKeys;
let strangeKeys: DemoKeys;
let issuers: Issuers;

const freshKeys = async () => loadDemoKeys(await mkdtemp(join(tmpdir(), 'leerwerk-auth-')));

/** Says yes to everything, so that only the token can be the reason of a refusal. */
const anyone: AssignmentLookup = async () => viewer;

beforeAll(async () => {
  keys = await freshKeys();
  strangeKeys = await freshKeys();
  // The second organisation signs with keys of its own, as partners do.
  issuers = new Map([...demoIssuers(keys, [OIN]), ...demoIssuers(strangeKeys, [OTHER_OIN])]);
});

interface Forgery {
  header?: Partial<JWTHeaderParameters>;
  claims?: Record<string, unknown>;
  key?: Parameters<SignJWT['sign']>[0];
}

const now = () => Math.floor(Date.now() / 1000);

/** A good token, but for the given header fields and claims; a claim that is undefined is left out. */
function forge({ header = {}, claims = {}, key = keys.privateKey }: Forgery): Promise<string> {
  return new SignJWT({
    iss: demoIssuerOf(OIN),
    aud: DEMO_AUDIENCE,
    sub: holder.subject,
    role: holder.role,
    jti: randomUUID(),
    iat: now(),
    exp: now() + 600,
    ...claims,
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: keys.privateKey.kid, ...header })
    .sign(key, header.crit ? { crit: { strange: true } } : {});
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const replaced = (token: string, at: number, part: string) => token.split('.').with(at, part).join('.');

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

function attackKeys() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { privateKey, publicJwk: publicKey.export({ format: 'jwk' }) };
}

/** HS256 over the server's public key, in every spelling an attacker could hash. */
async function signedWithPublicKey(secret: string): Promise<string> {
  const payload = (await forge({})).split('.')[1];
  const input = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: keys.privateKey.kid })}.${payload}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

const refusals: Record<string, () => Promise<string | string[] | undefined>> = {
  'no header': async () => undefined,
  'an empty header': async () => '',
  'a token without Bearer': async () => forge({}),
  'another scheme': async () => `Basic ${await forge({})}`,
  'two tokens in one header': async () => `Bearer ${await forge({})}, Bearer ${await forge({})}`,
  'two tokens after one scheme': async () => `Bearer ${await forge({})} ${await forge({})}`,
  'two headers': async () => [`Bearer ${await forge({})}`, `Bearer ${await forge({})}`],
  'a query-style token': async () => `access_token=${await forge({})}`,
  'a header over 8 kB': async () => `Bearer ${await forge({ claims: { padding: 'x'.repeat(8192) } })}`,
  'text that is no token': async () => 'Bearer a.b.c',
  'alg none, signature kept': async () =>
    `Bearer ${replaced(await forge({}), 0, encode({ alg: 'none', typ: 'at+jwt' }))}`,
  'alg none, no signature': async () => {
    const [, payload] = (await forge({})).split('.');
    return `Bearer ${encode({ alg: 'none', typ: 'at+jwt' })}.${payload}.`;
  },
  'HS256 with the public key as secret': async () => {
    return `Bearer ${await signedWithPublicKey(JSON.stringify(publicKeysOf(keys).keys[0]))}`;
  },
  'HS256 with a coordinate of the public key': async () => `Bearer ${await signedWithPublicKey(keys.privateKey.x)}`,
  'another key under our kid': async () => `Bearer ${await forge({ key: attackKeys().privateKey })}`,
  'a kid that is not registered': async () => `Bearer ${await forge({ header: { kid: 'unknown' } })}`,
  'a kid that is a path': async () => `Bearer ${await forge({ header: { kid: '../../../../dev/null' } })}`,
  'a kid that is SQL': async () => `Bearer ${await forge({ header: { kid: "' UNION SELECT 'key' --" } })}`,
  'its own key as jwk': async () => {
    const { privateKey, publicJwk } = attackKeys();
    return `Bearer ${await forge({ key: privateKey, header: { jwk: publicJwk } })}`;
  },
  'its own key by jku': async () => {
    const header = { jku: 'https://attacker.invalid/jwks.json', kid: 'theirs' };
    return `Bearer ${await forge({ key: attackKeys().privateKey, header })}`;
  },
  'another audience': async () => `Bearer ${await forge({ claims: { aud: 'another-api' } })}`,
  'no audience': async () => `Bearer ${await forge({ claims: { aud: undefined } })}`,
  'no exp': async () => `Bearer ${await forge({ claims: { exp: undefined } })}`,
  'an exp that is text': async () => `Bearer ${await forge({ claims: { exp: '9999999999' } })}`,
  'no jti': async () => `Bearer ${await forge({ claims: { jti: undefined } })}`,
  'no iat': async () => `Bearer ${await forge({ claims: { iat: undefined } })}`,
  'an expired token': async () => `Bearer ${await forge({ claims: { iat: now() - 600, exp: now() - 6 } })}`,
  'a token of two days ago that never ends': async () => {
    return `Bearer ${await forge({ claims: { iat: now() - 172_800, exp: now() + 1e9 } })}`;
  },
  'an iat in the future': async () => `Bearer ${await forge({ claims: { iat: now() + 60, exp: now() + 600 } })}`,
  'an nbf in the future': async () => `Bearer ${await forge({ claims: { nbf: now() + 60 } })}`,
  'no issuer': async () => `Bearer ${await forge({ claims: { iss: undefined } })}`,
  'an issuer that is not registered': async () =>
    `Bearer ${await forge({ claims: { iss: demoIssuerOf(STRANGE_OIN) } })}`,
  'an issuer that is a list': async () => `Bearer ${await forge({ claims: { iss: [demoIssuerOf(OIN)] } })}`,
  "another organisation's issuer, signed with our key": async () => {
    return `Bearer ${await forge({ claims: { iss: demoIssuerOf(OTHER_OIN) } })}`;
  },
  "our issuer, signed with another organisation's key": async () => {
    return `Bearer ${await forge({ key: strangeKeys.privateKey, header: { kid: strangeKeys.privateKey.kid } })}`;
  },
  'an id token (typ JWT)': async () => `Bearer ${await forge({ header: { typ: 'JWT' } })}`,
  'no typ': async () => `Bearer ${await forge({ header: { typ: undefined as unknown as string } })}`,
  'no role': async () => `Bearer ${await forge({ claims: { role: undefined } })}`,
  'an unknown role': async () => `Bearer ${await forge({ claims: { role: 'SUPERUSER' } })}`,
  'a role in lower case': async () => `Bearer ${await forge({ claims: { role: 'consulent' } })}`,
  'several roles': async () => `Bearer ${await forge({ claims: { role: ['CONSULENT', 'VOORMAN'] } })}`,
  'a critical header that is not understood': async () => {
    return `Bearer ${await forge({ header: { crit: ['strange'], strange: 1 } })}`;
  },
  'a payload changed after signing': async () => {
    const token = await forge({});
    return `Bearer ${replaced(token, 1, encode({ ...claimsOf(token), role: 'VOORMAN' }))}`;
  },
  'a payload that is a list': async () => `Bearer ${replaced(await forge({}), 1, encode([1]))}`,
  'no sub': async () => `Bearer ${await forge({ claims: { sub: undefined } })}`,
  'an empty sub': async () => `Bearer ${await forge({ claims: { sub: '' } })}`,
  'a sub that is a number': async () => `Bearer ${await forge({ claims: { sub: 1 } })}`,
  'a sub of 256 characters': async () => `Bearer ${await forge({ claims: { sub: 's'.repeat(256) } })}`,
  'NUL in the sub': async () => `Bearer ${await forge({ claims: { sub: 'staff-1\u0000' } })}`,
  'a line break in the sub': async () => `Bearer ${await forge({ claims: { sub: 'staff-1\n' } })}`,
  'a lone surrogate in the sub': async () => `Bearer ${await forge({ claims: { sub: 'staff-1\ud800' } })}`,
};

async function answerTo(header: string | readonly string[] | undefined, lookup = anyone): Promise<unknown> {
  return authenticate(header, issuers, lookup).catch((error: unknown) => error);
}

describe('authentication', () => {
  it.each(Object.entries(refusals))('refuses %s', async (_, attack) => {
    let asked = 0;
    const answer = await answerTo(await attack(), async () => {
      asked += 1;
      return viewer;
    });
    expect(answer).toBeInstanceOf(GraphError);
    expect(answer).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(asked).toBe(0);
  });

  it.each(['Bearer', 'bearer', 'BEARER'])('accepts a good token after %s', async (scheme) => {
    const holders: TokenHolder[] = [];
    const answer = await answerTo(`${scheme} ${await signDemoToken(keys, holder)}`, async (who) => {
      holders.push(who);
      return viewer;
    });
    expect(answer).toEqual(viewer);
    expect(holders).toEqual([holder]);
  });

  it('accepts what the attacks start from, and a subject of any alphabet', async () => {
    expect(await answerTo([`Bearer ${await forge({})}`])).toEqual(viewer);
    expect(await answerTo(`Bearer ${await forge({ claims: { sub: 'Ÿ😀'.repeat(80) } })}`)).toEqual(viewer);
    expect(await answerTo(`Bearer ${await forge({ claims: { exp: now() - 1 } })}`)).toEqual(viewer);
  });

  it('takes the organisation from the registry, whatever the token says', async () => {
    const claims = { organisation: OTHER_OIN, organisationOin: OTHER_OIN, azp: OTHER_OIN };
    const seen: TokenHolder[] = [];
    await answerTo(`Bearer ${await forge({ claims })}`, async (who) => {
      seen.push(who);
      return viewer;
    });
    expect(seen).toEqual([holder]);
  });

  it('refuses an algorithm that the issuer is not registered for', async () => {
    const registered = [...issuers.values()].map((issuer) => ({ ...issuer, algorithms: ['RS256'] as const }));
    const others: Issuers = new Map(registered.map((issuer) => [issuer.issuer, issuer]));
    await expect(authenticate(`Bearer ${await forge({})}`, others, anyone)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('answers an unknown assignment exactly as a bad token', async () => {
    const unknown = await answerTo(`Bearer ${await forge({})}`, async () => null);
    const bad = await answerTo('Bearer a.b.c');
    expect(unknown).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(JSON.stringify(unknown)).toBe(JSON.stringify(bad));
  });

  it('does not call a token bad because the database is down', async () => {
    const down = new Error('connect ECONNREFUSED');
    const answer = await answerTo(`Bearer ${await forge({})}`, () => Promise.reject(down));
    expect(answer).toBe(down);
  });
});
