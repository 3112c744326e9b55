import { execFile, execFileSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { exportJWK, SignJWT } from 'jose';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { persona } from '../seeds/cast.ts';
import { DEMO_BSN_SECRET } from '../seeds/seal.ts';
import { loadDemoKeys } from './demo-keys.ts';
import { type FreshDatabase, freshDatabase } from './testing/database.ts';
import { TEST_KEYS_FOLDER } from './testing/graph.ts';
import { headersOf } from './testing/headers.ts';
import { type RunningProcess, startScript } from './testing/process.ts';

const MANIFESTS = 'client-sdk/generated';
const ISSUER = 'https://login.wsd.example';

const hasOpenssl = (): boolean => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Why it cannot be tried here; empty where it can. */
const missing = [
  ...(inject('databaseEngine') === 'postgresql'
    ? []
    : ['a PostgreSQL server: production refuses the embedded database']),
  ...(hasOpenssl() ? [] : ['openssl, for a certificate: production takes keys of issuers over https only']),
].join('; ');

test.runIf(process.env.CI && inject('databaseEngine') === 'postgresql')('openssl is there in CI', () => {
  expect(hasOpenssl()).toBe(true);
});

// Production refuses the embedded database, and keys of issuers over anything but https: without those two there is
// nothing to start.
describe.skipIf(missing)(`npm run serve${missing && ` (skipped for want of ${missing})`}`, () => {
  const login = `graph_${randomBytes(4).toString('hex')}`;
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  let folder: string;
  let database: FreshDatabase;
  let keysOfIssuer: Server;
  let served: RunningProcess;

  const asSuperuser = async (sql: string) => {
    const client = new pg.Client({ connectionString: inject('databaseUrl') });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };

  /** The keys of the partner's login, over https with a certificate of our own. */
  const publishKeys = async (certificate: string, key: string): Promise<string> => {
    const keys = [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }];
    keysOfIssuer = createServer({ cert: await readFile(certificate), key: await readFile(key) }, (_, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
    });
    await new Promise<void>((resolve) => keysOfIssuer.listen(0, '127.0.0.1', resolve));
    return `https://localhost:${(keysOfIssuer.address() as AddressInfo).port}/keys`;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leerwerk-production-'));
    const [certificate, key, registry] = ['cert.pem', 'key.pem', 'issuers.json'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await promisify(execFile)('openssl', [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
      ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate],
    ]);
    const jwksUri = await publishKeys(certificate, key);
    const { organisationOin } = persona('voorman');
    const issuers = [{ issuer: ISSUER, audience: 'leerwerk-graph', organisationOin, jwksUri }];
    await writeFile(registry, JSON.stringify({ issuers }));
    database = await freshDatabase();
    const password = randomBytes(16).toString('hex');
    await asSuperuser(`create role ${login} login noinherit password '${password}'; grant leerwerk_app to ${login}`);
    const url = new URL(database.url as string);
    [url.username, url.password] = [login, password];
    served = await startScript('server/main.ts', {
      PROFILE: 'production',
      DATABASE_URL: url.href,
      ISSUER_REGISTRY: registry,
      TRUST_PROXY: 'loopback',
      TRUSTED_DOCUMENTS: MANIFESTS,
      ID_SECRET: randomBytes(32).toString('hex'),
      BSN_SECRET: DEMO_BSN_SECRET,
      SEAL_KEY: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      DATA_DIR: folder,
      NODE_EXTRA_CA_CERTS: certificate,
    });
    expect(served.child.exitCode, served.output()).toBe(null);
  }, 300_000);

  afterAll(async () => {
    await served?.stop();
    keysOfIssuer?.close();
    await database?.drop();
    if (database) await asSuperuser(`drop role ${login}`);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const tokenOf = (name: string): Promise<string> => {
    const { subject, role } = persona(name);
    return new SignJWT({ role, client_id: 'partner' })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'one' })
      .setIssuer(ISSUER)
      .setAudience('leerwerk-graph')
      .setSubject(subject)
      .setJti(randomBytes(8).toString('hex'))
      .setIssuedAt()
      .setExpirationTime('10m')
      .sign(privateKey);
  };

  const send = async (body: object, authorization?: string) => {
    const reply = await fetch(`${served.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: authorization ?? `Bearer ${await tokenOf('voorman')}`,
      },
      body: JSON.stringify(body),
    });
    const { data, errors } = (await reply.json()) as {
      data?: Record<string, { nodes: object[] }>;
      errors?: { extensions: { code: string } }[];
    };
    return { status: reply.status, data, code: errors?.[0]?.extensions.code };
  };

  /** Id and text of an operation in the manifests as they are shipped. */
  const registered = async (role: string, name: string): Promise<[id: string, text: string]> => {
    const file = join(MANIFESTS, 'wsd', role, 'persisted-documents.json');
    const all = Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, string>);
    return all.find(([, text]) => new RegExp(`query ${name}[ (]`).test(text)) ?? expect.fail(`no operation ${name}`);
  };

  test('carries out an operation that is registered for the role, by its id', async () => {
    const [documentId] = await registered('voorman', 'MyCrews');
    const { status, data, code } = await send({ documentId });
    expect([status, code]).toEqual([200, undefined]);
    expect(data?.crews?.nodes.length).toBeGreaterThan(0);
  });

  test('and no other: not one with an unknown id, nor of another role, nor one that is written out', async () => {
    const [, text] = await registered('voorman', 'MyCrews');
    const [ofAnother] = await registered('consulent', 'DueWork');
    for (const [body, refusal] of [
      [{ documentId: `sha256:${'0'.repeat(64)}` }, 'NOT_FOUND'],
      [{ documentId: ofAnother }, 'NOT_FOUND'],
      [{ query: text }, 'FORBIDDEN'],
      [{ query: '{ viewer { role } }' }, 'FORBIDDEN'],
      [{ query: '{ __schema { types { name } } }' }, 'FORBIDDEN'],
    ] as const) {
      const { data, code } = await send(body);
      expect([body, data, code]).toEqual([body, undefined, refusal]);
    }
  });

  test('for nobody whom only the demo knows', async () => {
    const [documentId] = await registered('voorman', 'MyCrews');
    const { authorization } = await headersOf(await loadDemoKeys(TEST_KEYS_FOLDER), 'voorman');
    expect(await send({ documentId }, authorization)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });
});
