import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet, type JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../schema/roles.ts';
import { organisations, persona } from '../seeds/cast.ts';
import { dailyActivity } from '../seeds/registers.ts';
import { loadDemoKeys } from './demo-keys.ts';
import { demoIssuerOf, demoIssuers, type Issuer } from './issuers.ts';
import { PURPOSE_HEADER } from './purpose.ts';
import { startGraph, TEST_KEYS_FOLDER, type TestGraph } from './testing/graph.ts';
import { type RawRequest, sendRaw } from './testing/raw-http.ts';
import { faultsOf } from './testing/sober.ts';
import { encode, es256, forgeFor, hmac, now, rs256, strangersKey } from './testing/token-forge.ts';

type Forge = ReturnType<typeof forgeFor>;

const ROC_KID = 'roc-2026';
const roc = persona('docent');
const demo = persona('klantmanager');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const der = rsa.publicKey.export({ type: 'spki', format: 'der' });
const modulus = String(rsa.publicKey.export({ format: 'jwk' }).n);
const strange = strangersKey();
const strangeJwk = strange.publicKey.export({ format: 'jwk' });

let graph: TestGraph;
let demoKey: KeyObject;
let demoPublic: JWK;
let demoKid: string;
/** Of the gemeente, whose issuer signs with ES256. */
let forge: Forge;
/** Of the ROC, whose issuer is registered for RS256 and a key of its own. */
let forgeRoc: Forge;
let lure: Server;
let lured = 0;
let lureUrl: string;
const statements: string[] = [];

beforeAll(async () => {
  const keys = await loadDemoKeys(TEST_KEYS_FOLDER);
  demoKey = createPrivateKey({ key: { ...keys.privateKey }, format: 'jwk' });
  demoPublic = createPublicKey(demoKey).export({ format: 'jwk' }) as JWK;
  demoKid = keys.privateKey.kid;
  const issuers = demoIssuers(
    keys,
    organisations.map(({ oin }) => oin),
  );
  const issuer = demoIssuerOf(roc.organisationOin);
  const jwk = { ...rsa.publicKey.export({ format: 'jwk' }), kid: ROC_KID, alg: 'RS256', use: 'sig' };
  const own = { ...(issuers.get(issuer) as Issuer), algorithms: ['RS256'] as const };
  issuers.set(issuer, { ...own, keys: createLocalJWKSet({ keys: [jwk] }) });
  graph = await startGraph({ issuers, onStatement: (sql) => statements.push(sql) });
  forge = forgeFor('klantmanager', demoKid, 'ES256', es256(demoKey));
  forgeRoc = forgeFor('docent', ROC_KID, 'RS256', rs256(rsa.privateKey));
  lure = createServer((_request, response) => {
    lured++;
    response.end(JSON.stringify({ keys: [{ ...strangeJwk, kid: 'theirs' }] }));
  }).listen(0, '127.0.0.1');
  await once(lure, 'listening');
  lureUrl = `http://127.0.0.1:${(lure.address() as AddressInfo).port}/jwks.json`;
});
afterAll(async () => {
  lure?.close();
  await graph?.stop();
});

const json = ['content-type', 'application/json'] as const;
const BODY = '{"query":"{ viewer { role } crews { nodes { id } } }"}';
const bearer = (token: string, role: Role = 'KLANTMANAGER'): RawRequest => ({
  headers: [json, [PURPOSE_HEADER, dailyActivity(role).slug], ['authorization', `Bearer ${token}`]],
});
const parts = (token: string) => token.split('.') as [string, string, string];
const without = (name: string) => ({ claims: { [name]: undefined } });
const theirs = (header: object) => forge({ header: { kid: 'theirs', ...header }, sign: es256(strange.privateKey) });
const ofSubject = (sub: string) => forge({ claims: { sub } });

const signatures: Record<string, () => string> = {
  'alg none, no signature': () => `${encode({ alg: 'none', typ: 'at+jwt' })}.${parts(forge())[1]}.`,
  'alg none, a signature all the same': () => forge({ header: { alg: 'none' } }),
  'alg NoNe': () => forge({ header: { alg: 'NoNe' }, sign: () => Buffer.alloc(0) }),
  'alg left out': () => forge({ header: { alg: undefined } }),
  'the signature stripped': () => `${parts(forge()).slice(0, 2).join('.')}.`,
  'the signature and its dot stripped': () => parts(forge()).slice(0, 2).join('.'),
  'the signature changed': () => forge({ sign: (input) => es256(demoKey)(`${input} `) }),
  'the signature of another token': () => [...parts(forge()).slice(0, 2), parts(forge())[2]].join('.'),
  'a signature of zeroes': () => forge({ sign: () => Buffer.alloc(64) }),
  'a signature in DER': () => forge({ sign: (input) => rs256(demoKey)(input) }),
  'the role changed after signing': () => {
    const [head, claims, signature] = parts(forge());
    const open = JSON.parse(Buffer.from(claims, 'base64url').toString());
    return [head, encode({ ...open, role: 'CONSULENT' }), signature].join('.');
  },
  'the key changed after signing': () =>
    [encode({ alg: 'ES256', typ: 'at+jwt' }), ...parts(forge()).slice(1)].join('.'),
  "a stranger's key under our kid": () => forge({ sign: es256(strange.privateKey) }),
  "another partner's key for our issuer": () =>
    forge({ header: { alg: 'RS256', kid: ROC_KID }, sign: rs256(rsa.privateKey) }),
  "our key for another partner's issuer": () =>
    forgeRoc({ header: { alg: 'ES256', kid: demoKid }, sign: es256(demoKey) }),
  'HS256 with the public key as PEM': () => forgeRoc({ header: { alg: 'HS256' }, sign: hmac(pem) }),
  'HS256 with the public key as DER': () => forgeRoc({ header: { alg: 'HS256' }, sign: hmac(der) }),
  'HS256 with the modulus': () => forgeRoc({ header: { alg: 'HS256' }, sign: hmac(Buffer.from(modulus, 'base64url')) }),
  'HS512 with the public key as JWK': () =>
    forge({ header: { alg: 'HS512' }, sign: hmac(JSON.stringify(demoPublic), 'sha512') }),
  'HS256 with an empty secret': () => forge({ header: { alg: 'HS256' }, sign: hmac('') }),
  'RS512 where RS256 is registered': () => forgeRoc({ header: { alg: 'RS512' } }),
};

const headers: Record<string, () => string> = {
  'a kid that is a path': () => forge({ header: { alg: 'HS256', kid: '../../../../dev/null' }, sign: hmac('') }),
  'a kid that is SQL': () =>
    forge({ header: { alg: 'HS256', kid: "x' union select 'secret' --" }, sign: hmac('secret') }),
  'a kid that is a command': () => theirs({ kid: '$(sleep 9)|cat' }),
  'a kid that is an address': () => theirs({ kid: lureUrl }),
  'a kid that is no text': () => theirs({ kid: { toString: 'x' } }),
  'its own key as jwk': () => theirs({ jwk: strangeJwk }),
  'its own key by jku': () => theirs({ jku: lureUrl }),
  'its own key by x5u': () => theirs({ x5u: lureUrl }),
  'its own certificate as x5c': () => theirs({ x5c: [Buffer.from('certificate').toString('base64')] }),
  'an id token (typ JWT)': () => forge({ header: { typ: 'JWT' } }),
  'a logout token': () => forge({ header: { typ: 'logout+jwt' } }),
  'no typ': () => forge({ header: { typ: undefined } }),
  'a critical header that nobody knows': () => forge({ header: { crit: ['exp'], exp: 1 } }),
  'a payload that is not encoded': () => forge({ header: { b64: false, crit: ['b64'] } }),
  'a token within a token': () => {
    const input = `${encode({ alg: 'ES256', typ: 'at+jwt', cty: 'JWT', kid: demoKid })}.${encode(forge())}`;
    return `${input}.${es256(demoKey)(input).toString('base64url')}`;
  },
  'an encrypted token': () => `${encode({ alg: 'dir', enc: 'A256GCM', typ: 'at+jwt' })}..AAAA.AAAA.AAAA`,
  'JSON instead of dots': () => {
    const [head, payload, signature] = parts(forge());
    return encode({ payload, signatures: [{ protected: head, signature }] });
  },
};

const claims: Record<string, () => string> = {
  'another audience': () => forge({ claims: { aud: 'another-api' } }),
  'an audience that begins like ours': () => forge({ claims: { aud: 'leerwerk-graph-test' } }),
  'no audience': () => forge(without('aud')),
  'no issuer': () => forge(without('iss')),
  'an issuer that is not registered': () => forge({ claims: { iss: 'https://attacker.invalid' } }),
  'our issuer with a slash': () => forge({ claims: { iss: `${demoIssuerOf(demo.organisationOin)}/` } }),
  'our issuer as a list': () => forge({ claims: { iss: [demoIssuerOf(demo.organisationOin)] } }),
  'an issuer by the name of a property': () => forge({ claims: { iss: '__proto__' } }),
  "another organisation's issuer for our subject": () =>
    forge({ claims: { iss: demoIssuerOf(persona('consulent').organisationOin) } }),
  expired: () => forge({ claims: { iat: now() - 600, exp: now() - 10 } }),
  'no exp': () => forge(without('exp')),
  'an exp that is text': () => forge({ claims: { exp: '9999999999' } }),
  'an exp that is no moment': () => forge({ claims: { exp: null } }),
  'not valid yet': () => forge({ claims: { nbf: now() + 60 } }),
  'made in the future': () => forge({ claims: { iat: now() + 60 } }),
  'made two days ago, for ever': () => forge({ claims: { iat: now() - 172_800, exp: now() + 1e9 } }),
  'no iat': () => forge(without('iat')),
  'no jti': () => forge(without('jti')),
  'no role': () => forge(without('role')),
  'a role of somebody else': () => forge({ claims: { role: 'CONSULENT' } }),
  'the role of the machine': () => forge({ claims: { role: 'SYSTEM' } }),
  'several roles': () => forge({ claims: { role: ['KLANTMANAGER'] } }),
  'a role in lower case': () => forge({ claims: { role: 'klantmanager' } }),
  'no subject': () => forge(without('sub')),
  'a subject that nobody knows': () => ofSubject('nobody'),
  'a subject of another organisation': () => ofSubject(persona('consulent').subject),
  'a subject that is SQL': () => ofSubject("' or '1'='1"),
  'a subject that is a pattern': () => ofSubject('demo-klantmanager%'),
  'a subject with a space behind it': () => ofSubject(`${demo.subject} `),
  'a subject in capitals': () => ofSubject(demo.subject.toUpperCase()),
  'a subject with NUL behind it': () => ofSubject(`${demo.subject}\u0000`),
};

const places: Record<string, () => RawRequest> = {
  'no header': () => ({ headers: [json] }),
  'two headers, both good': () => ({
    headers: [json, ['authorization', `Bearer ${forge()}`], ['authorization', `Bearer ${forge()}`]],
  }),
  'two headers, the second good': () => ({
    headers: [json, ['authorization', 'Bearer a.b.c'], ['authorization', `Bearer ${forge()}`]],
  }),
  'two tokens in one header': () => bearer(`${forge()}, Bearer ${forge()}`),
  'another scheme': () => ({ headers: [json, ['authorization', `Basic ${forge()}`]] }),
  'no scheme': () => ({ headers: [json, ['authorization', forge()]] }),
  'the query string': () => ({ headers: [json], path: `/graphql?access_token=${forge()}` }),
  'a cookie': () => ({ headers: [json, ['cookie', `access_token=${forge()}; authorization=Bearer ${forge()}`]] }),
  'a header of a proxy': () => ({
    headers: [json, ['proxy-authorization', `Bearer ${forge()}`], ['x-forwarded-authorization', `Bearer ${forge()}`]],
  }),
  'a padded token': () => bearer(`${forge()}==`),
  'a token of 9,000 characters': () => bearer(forge({ claims: { padding: 'x'.repeat(9000) } })),
};

let refusal: string | undefined;

/** One and the same answer for whatever is wrong, and nothing asked of the graph. */
const isRefused = async (request: RawRequest): Promise<void> => {
  statements.length = 0;
  const { status, text } = await sendRaw(graph.address, { body: BODY, ...request });
  expect(faultsOf(status, text)).toEqual([]);
  expect(status).toBe(401);
  refusal ??= text.replace(/[0-9a-f]{32}/, '');
  expect(text.replace(/[0-9a-f]{32}/, '')).toBe(refusal);
  expect(refusal).toContain('UNAUTHENTICATED');
  expect([statements, lured]).toEqual([[], 0]);
};

const isAccepted = async (token: string, role: Role): Promise<void> => {
  const body = '{"query":"{ viewer { role } }"}';
  const { status, text } = await sendRaw(graph.address, { body, ...bearer(token, role) });
  expect([status, JSON.parse(text).data]).toEqual([200, { viewer: { role } }]);
};

test('the tokens that the attacks start from are good', async () => {
  await isAccepted(forge(), 'KLANTMANAGER');
  await isAccepted(forgeRoc(), 'DOCENT');
  // RFC 9068, 4: the media type may be written in full.
  await isAccepted(forge({ header: { typ: 'application/at+jwt' } }), 'KLANTMANAGER');
});

describe('a token is refused with', () => {
  const attacks = { ...signatures, ...headers, ...claims };
  test.each(Object.entries(attacks))('%s', (_, attack) => isRefused(bearer(attack())));

  test('at least sixty kinds of attack', () => expect(Object.keys(attacks).length).toBeGreaterThan(60));
});

describe('a good token is refused in', () => {
  test.each(Object.entries(places))('%s', (_, attack) => isRefused(attack()));
});

describe('a role assignment', () => {
  const during = async (from: string, until: string | null, check: () => Promise<void>) => {
    const where = `where subject = '${demo.subject}'`;
    const [before] = await graph.admin(`select valid_from::text, valid_until::text from role_assignment ${where}`);
    const set = (a: unknown, b: unknown) =>
      graph.admin(`update role_assignment set valid_from = $1, valid_until = $2 ${where}`, [a, b]);
    await set(from, until);
    try {
      await check();
    } finally {
      await set(before.valid_from, before.valid_until);
    }
  };

  test('that has ended lets nobody in, however good the token', () =>
    during('2020-01-01', '2020-12-31', async () => {
      // Whoever is remembered asks, and the database says that the assignment has ended before anything is done.
      expect((await sendRaw(graph.address, { body: BODY, ...bearer(forge()) })).status).toBe(401);
      await isRefused(bearer(forge()));
    }));

  test('that has yet to begin lets nobody in', () => during('2999-01-01', null, () => isRefused(bearer(forge()))));
});

test('what a token says of its organisation counts for nothing', async () => {
  const { organisationOin } = persona('consulent');
  const ask = async (token: string) => {
    const body = '{"query":"{ viewer { organisation { name } } }"}';
    return (await sendRaw(graph.address, { body, ...bearer(token) })).text.replace(/[0-9a-f]{32}/g, '');
  };
  const claimed = { organisation: organisationOin, org: organisationOin, oin: organisationOin, azp: organisationOin };
  const own = await ask(forge());
  expect(own).toContain(demo.organisationName);
  expect(await ask(forge({ claims: claimed }))).toBe(own);
});
