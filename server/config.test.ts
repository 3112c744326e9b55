import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, readConfig } from './config.ts';
import { TIMEOUTS } from './timeouts.ts';

const SECRET = 'a-secret-that-is-long-enough-to-use-0001';

/** As `openssl genpkey -algorithm ed25519` makes them. */
const sealKey = () => generateKeyPairSync('ed25519').privateKey;
const SEAL_KEY = sealKey().export({ type: 'pkcs8', format: 'pem' }).toString();

const production = {
  PROFILE: 'production',
  DATABASE_URL: 'postgres://app:pass-word@db.example/leerwerk',
  ISSUER_REGISTRY: '/etc/leerwerk/issuers.json',
  TRUST_PROXY: 'loopback, 10.1.0.0/16',
  TRUSTED_DOCUMENTS: '/etc/leerwerk/documents',
  ID_SECRET: SECRET,
  BSN_SECRET: SECRET.toUpperCase(),
  SEAL_KEY,
};

function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('serves the demo when nothing is set', () => {
    expect(readConfig({})).toEqual({
      profile: 'demo',
      port: 4000,
      host: 'localhost',
      dataDir: '.data',
      triedPolicy: null,
      plannedReads: true,
      trustedDocuments: 'client-sdk/generated',
      logLevel: 'info',
      databaseRolePrefix: 'leerwerk',
      trustProxy: [],
      costBudget: 1_000_000,
      anonymousRequests: 600,
      budgetWindow: 60,
      workers: 1,
      poolSize: 10,
      timeouts: TIMEOUTS,
      keeping: { eventDays: 30 },
      filesBucket: null,
      databaseUrl: null,
      issuerRegistry: null,
      idSecret: null,
      sealKey: null,
      bsnKeys: { secret: null, previousSecret: null, file: null, service: null },
    });
  });

  it('counts an empty variable as absent', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', PROFILE: '' })).toEqual(readConfig({}));
  });

  it('accepts a complete production environment', () => {
    expect(readConfig({ ...production, PORT: '8080' })).toMatchObject({
      profile: 'production',
      port: 8080,
      databaseUrl: production.DATABASE_URL,
      trustProxy: ['loopback', '10.1.0.0/16'],
    });
  });

  it.each(['DATABASE_URL', 'ISSUER_REGISTRY', 'TRUST_PROXY', 'ID_SECRET', 'BSN_SECRET', 'SEAL_KEY'])(
    'refuses production without %s, and names it',
    (name) => {
      expect(problemsOf({ ...production, [name]: undefined })).toEqual([
        expect.stringMatching(new RegExp(`^${name} is missing; expected `)),
      ]);
    },
  );

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4e3'],
    ['HOST', 'a host'],
    ['PROFILE', 'Production'],
    ['LOG_LEVEL', 'verbose'],
    ['DATABASE_URL', 'mysql://somewhere/db'],
    ['DATABASE_URL', 'not a url'],
    ['DATABASE_ROLE_PREFIX', 'Leerwerk'],
    ['DATABASE_ROLE_PREFIX', 'x"; drop role'],
    ['DATABASE_ROLE_PREFIX', 'a'.repeat(22)],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '0.0.0.0/0'],
    ['TRUST_PROXY', '::/0'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', 'loopback,'],
    ['COST_BUDGET', '24999'],
    ['COST_BUDGET', '1000000001'],
    ['COST_BUDGET', '1e6'],
    ['ANONYMOUS_REQUESTS', '0'],
    ['ANONYMOUS_REQUESTS', '-1'],
    ['BUDGET_WINDOW', '0'],
    ['BUDGET_WINDOW', '86401'],
    ['BUDGET_WINDOW', '1.5'],
    ['ID_SECRET', 'x'.repeat(31)],
    ['BSN_SECRET', 'short'],
    ['EVENT_RETENTION_DAYS', '0'],
    ['EVENT_RETENTION_DAYS', '3651'],
    ['DATABASE_POOL_SIZE', '0'],
    ['DATABASE_POOL_SIZE', 'ten'],
    ['WORKERS', '0'],
    ['WORKERS', '65'],
    ['WORKERS', '1.5'],
    ['WORKERS', '-2'],
    ['WORKERS', 'all'],
    ['WORKERS', '2'],
    ['REQUEST_DEADLINE_MS', '15s'],
    ['IDLE_IN_TRANSACTION_TIMEOUT_MS', '-1'],
    ['STATEMENT_TIMEOUT_MS', '0'],
    ['LOCK_TIMEOUT_MS', '1e3'],
    ['CONNECTION_TIMEOUT_MS', '600001'],
    ['FILES_BUCKET_URL', 'photos'],
    ['FILES_BUCKET_URL', 'http://store.example/photos'],
    ['FILES_BUCKET_URL', 'https://key:secret@store.example/photos'],
    ['FILES_BUCKET_URL', 'https://store.example/photos?list-type=2'],
    ['FILES_REGION', 'EU West'],
    ['FILES_ACCESS_KEY_ID', 'two words'],
    ['FILES_SECRET_ACCESS_KEY', 'short'],
  ])('refuses %s=%s in the demo', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} .*; expected `))]);
  });

  it('takes a bucket with its keys, and none of them without the others', () => {
    const bucket = {
      FILES_BUCKET_URL: 'https://store.example/photos',
      FILES_ACCESS_KEY_ID: 'AKTEST',
      FILES_SECRET_ACCESS_KEY: 'a secret access key'.replaceAll(' ', '-'),
    };
    expect(readConfig(bucket).filesBucket).toEqual({
      url: bucket.FILES_BUCKET_URL,
      region: 'us-east-1',
      accessKeyId: bucket.FILES_ACCESS_KEY_ID,
      secretAccessKey: bucket.FILES_SECRET_ACCESS_KEY,
    });
    for (const name of Object.keys(bucket)) {
      expect(problemsOf({ ...bucket, [name]: undefined })).toEqual([
        expect.stringMatching(new RegExp(`^${name} is missing; expected .* together`)),
      ]);
    }
  });

  it('takes several workers on a server, with no more connections together than one may have', () => {
    const env = { DATABASE_URL: 'postgres:///leerwerk', WORKERS: '8', DATABASE_POOL_SIZE: '125' };
    expect(readConfig(env)).toMatchObject({ workers: 8, poolSize: 125 });
    expect(problemsOf({ ...env, DATABASE_POOL_SIZE: '126' })).toEqual([
      'DATABASE_POOL_SIZE is "126"; expected at most 125 with 8 WORKERS',
    ]);
    expect(problemsOf({ WORKERS: '2' })).toEqual([
      'WORKERS is "2"; expected 1 with the embedded database, which one process has',
    ]);
  });

  it('takes timeouts of which each outlasts what it encloses', () => {
    const given = { deadline: 4000, idleInTransaction: 4000, statement: 3000, lock: 2000, connection: 300 };
    const env = {
      REQUEST_DEADLINE_MS: '4000',
      IDLE_IN_TRANSACTION_TIMEOUT_MS: '4000',
      STATEMENT_TIMEOUT_MS: '3000',
      LOCK_TIMEOUT_MS: '2000',
      CONNECTION_TIMEOUT_MS: '300',
      DATABASE_POOL_SIZE: '25',
    };
    expect(readConfig(env)).toMatchObject({ timeouts: given, poolSize: 25 });
  });

  it.each([
    [
      { STATEMENT_TIMEOUT_MS: '15000' },
      ['STATEMENT_TIMEOUT_MS is "15000"; expected less than REQUEST_DEADLINE_MS, which is 15000'],
    ],
    [
      { LOCK_TIMEOUT_MS: '12000' },
      ['LOCK_TIMEOUT_MS is "12000"; expected less than STATEMENT_TIMEOUT_MS, which is 10000'],
    ],
    [
      { CONNECTION_TIMEOUT_MS: '20000' },
      ['CONNECTION_TIMEOUT_MS is "20000"; expected less than REQUEST_DEADLINE_MS, which is 15000'],
    ],
    [
      { REQUEST_DEADLINE_MS: '15001' },
      ['REQUEST_DEADLINE_MS is "15001"; expected at most IDLE_IN_TRANSACTION_TIMEOUT_MS, which is 15000'],
    ],
    [
      { REQUEST_DEADLINE_MS: '5000', LOCK_TIMEOUT_MS: '20000' },
      ['STATEMENT_TIMEOUT_MS is "10000"', 'LOCK_TIMEOUT_MS is "20000"'],
    ],
  ])('refuses timeouts that are out of order, and names both: %o', (env, problems) => {
    expect(problemsOf(env)).toEqual(problems.map((text) => expect.stringContaining(text)));
    expect(problemsOf({ ...production, ...env })).toEqual(problemsOf(env));
  });

  it('reports every problem at once', () => {
    const problems = problemsOf({ PROFILE: 'production', PORT: 'x', LOG_LEVEL: 'y' });
    expect(problems.map((text) => text.split(' ')[0]).sort()).toEqual(
      [
        'BSN_SECRET',
        'DATABASE_URL',
        'ID_SECRET',
        'ISSUER_REGISTRY',
        'LOG_LEVEL',
        'PORT',
        'TRUSTED_DOCUMENTS',
        'SEAL_KEY',
        'TRUST_PROXY',
      ].sort(),
    );
  });

  it('wants two different secrets', () => {
    expect(problemsOf({ ...production, BSN_SECRET: SECRET })).toHaveLength(1);
    expect(problemsOf({ ...production, BSN_SECRET: SECRET, PORT: 'x' })).toHaveLength(2);
  });

  it('takes a key for checkpoints as PEM, as JWK, or with those of before as JWK Set, and nothing else', () => {
    const jwk = sealKey().export({ format: 'jwk' });
    const { d: _private, ...endless } = sealKey().export({ format: 'jwk' });
    const former = { ...endless, until: '2026-11-01T12:00:00+01:00' };
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    for (const key of [jwk, { keys: [jwk] }, { keys: [jwk, former] }]) {
      expect(problemsOf({ ...production, SEAL_KEY: JSON.stringify(key) })).toEqual([]);
      expect(problemsOf({ SEAL_KEY: JSON.stringify(key) })).toEqual([]);
    }
    const wrong = [
      'no key',
      JSON.stringify(former),
      JSON.stringify({ keys: [] }),
      JSON.stringify({ keys: [former, jwk] }),
      JSON.stringify({ keys: [jwk, 'x'] }),
      // Of each of before it is said until when it signed, and of the one that signs it is not.
      ...[endless, { ...endless, until: '2026-11-01' }, { ...endless, until: 20261101 }].map((key) =>
        JSON.stringify({ keys: [jwk, key] }),
      ),
      JSON.stringify({ keys: [{ ...jwk, until: former.until }, former] }),
      JSON.stringify(other.privateKey.export({ format: 'jwk' })),
      other.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      SEAL_KEY.slice(0, -40),
    ];
    for (const key of wrong) {
      const [problem, ...more] = problemsOf({ ...production, SEAL_KEY: key });
      expect([key, problem, more]).toEqual([key, expect.stringMatching(/^SEAL_KEY is not valid; expected /), []]);
    }
  });

  it('never shows a secret', () => {
    const hidden = 'hunter2-hunter2';
    const text = problemsOf({
      ...production,
      DATABASE_URL: `mysql://app:${hidden}@db/x`,
      ID_SECRET: hidden,
      BSN_SECRET: hidden,
      SEAL_KEY: `{"kty":"OKP","d":"${hidden}"}`,
    }).join('\n');
    expect(text).toContain('DATABASE_URL');
    expect(text).toContain('ID_SECRET');
    expect(text).not.toContain(hidden);
  });
});
