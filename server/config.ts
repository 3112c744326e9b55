import { isIP } from 'node:net';
import { z } from 'zod';
import { KEEPING, type Keeping } from '../schema/keeping.ts';
import type { Bucket } from './files/bucket-store.ts';
import { KEY_SETTINGS, type KeySettings, keyProblems, keySettings } from './keys/key-settings.ts';
import { LIMITS } from './limits.ts';
import { isSealKey } from './logs/seal-key.ts';
import { isSafeAddress, milliseconds, problem as problemOf, secret, setting, wholeNumber } from './setting.ts';
import { TIMEOUTS, type Timeouts } from './timeouts.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

interface CommonConfig {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded database and the demo keys. */
  readonly dataDir: string;
  /** Folder with the manifests of registered operations. */
  readonly trustedDocuments: string;
  /** Path of the file with the policy that is tried; null for none. */
  readonly triedPolicy: string | null;
  /** Whether a read is answered by one statement where it can be. */
  readonly plannedReads: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Prefix of the database roles, which PostgreSQL shares between all databases of a cluster. */
  readonly databaseRolePrefix: string;
  /** Addresses of the proxies that terminate TLS and whose X-Forwarded headers count; empty for none. */
  readonly trustProxy: string[];
  /** Points that the operations of one client may cost together within the window. */
  readonly costBudget: number;
  /** Requests without a valid token that one address may send within the window. */
  readonly anonymousRequests: number;
  /** Seconds. */
  readonly budgetWindow: number;
  /** Processes that answer; with one, no other is started. */
  readonly workers: number;
  /** Connections to the database at most, per process that answers, those kept for ending statements apart. */
  readonly poolSize: number;
  readonly timeouts: Timeouts;
  readonly keeping: Keeping;
  /** Where files are kept; null for a folder in `dataDir`. */
  readonly filesBucket: Bucket | null;
  /** Where the keys of BSNs are; in the demo, where there are none, with the demo keys. */
  readonly bsnKeys: KeySettings;
}

/** Served to try it out: what is absent is made in `dataDir`. */
export interface DemoConfig extends CommonConfig {
  readonly profile: 'demo';
  /** Null for the embedded database. */
  readonly databaseUrl: string | null;
  readonly issuerRegistry: string | null;
  /** Null for the secret kept with the demo keys. */
  readonly idSecret: string | null;
  /** Null for one made from the demo keys. */
  readonly sealKey: string | null;
}

/** Served to partners: nothing is made up. */
export interface ProductionConfig extends CommonConfig {
  readonly profile: 'production';
  readonly databaseUrl: string;
  /** Path of the file that `readIssuerRegistry` reads. */
  readonly issuerRegistry: string;
  /** The key of each organisation's ids is derived from it; another value changes every id. */
  readonly idSecret: string;
  /** What `readSealKeys` reads. */
  readonly sealKey: string;
}

export type Config = DemoConfig | ProductionConfig;

/** Everything that is wrong with the settings, at once, so that they can be put right in one go. */
export class ConfigurationError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['The configuration is not valid:', ...problems].join('\n  '));
    this.name = 'ConfigurationError';
    this.problems = problems;
  }
}

const PROXY_NAMES = ['loopback', 'linklocal', 'uniquelocal'];

/** Settings whose value may never be shown. */
const SECRET = new Set([
  'DATABASE_URL',
  'ID_SECRET',
  'BSN_SECRET',
  'BSN_SECRET_PREVIOUS',
  'BSN_KMS_TOKEN',
  'SEAL_KEY',
  'FILES_SECRET_ACCESS_KEY',
]);

/** Settings of which none counts without the others. */
const BUCKET = ['FILES_BUCKET_URL', 'FILES_ACCESS_KEY_ID', 'FILES_SECRET_ACCESS_KEY'] as const;

function isPostgresUrl(value: string): boolean {
  return URL.canParse(value) && ['postgres:', 'postgresql:'].includes(new URL(value).protocol);
}

/** A range of length 0 is refused: it would let every caller state its own address. */
function isProxy(value: string): boolean {
  if (PROXY_NAMES.includes(value)) return true;
  const [address = '', length, ...rest] = value.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  if (length === undefined) return true;
  return /^[1-9]\d{0,2}$/.test(length) && Number(length) <= (family === 4 ? 32 : 128);
}

const listOf = (value: string) => value.split(',').map((entry) => entry.trim());

const profile = z.enum(['demo', 'production'], { error: 'demo or production' }).default('demo');
const sealKey = setting(
  'a private Ed25519 key as PEM or JWK, or a JWK Set of which the first signs and each other one says until when it did',
  isSealKey,
);
const databaseUrl = setting('a postgres:// URL; the embedded database serves the demo only', isPostgresUrl);
const issuerRegistry = setting('the path of the issuer registry file', (value) => value.length > 0);
const trustProxy = setting(
  `who terminates TLS in front: a comma-separated list of ${PROXY_NAMES.join(', ')}, addresses or CIDR ranges`,
  (value) => listOf(value).every(isProxy),
).transform(listOf);

const folder = setting('the folder with the manifests of registered operations', (value) => value.length <= 4096);

/** Of all processes together. */
const MOST_CONNECTIONS = 1000;

/** The budgets are kept as 32-bit integers, and what goes over a budget is counted too. */
const MOST_POINTS = 1_000_000_000;

const common = {
  ...KEY_SETTINGS,
  PORT: setting('a port number from 0 to 65535', (value) => /^\d{1,5}$/.test(value) && Number(value) <= 65535)
    .default('4000')
    .transform(Number),
  HOST: setting('a host name or address to listen on', (value) => /^[A-Za-z0-9.:_-]{1,253}$/.test(value)).default(
    'localhost',
  ),
  DATA_DIR: z.string().default('.data'),
  TRIED_POLICY: setting('the path of a file with narrower cells', (value) => value.length <= 4096)
    .nullable()
    .default(null),
  PLANNED_READS: z.enum(['on', 'off'], { error: 'on or off' }).default('on'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  DATABASE_ROLE_PREFIX: setting('a lower-case letter, then up to 20 lower-case letters, digits or _', (value) =>
    /^[a-z][a-z0-9_]{0,20}$/.test(value),
  ).default('leerwerk'),
  // A budget below the highest cost of one operation would refuse what the graph allows.
  COST_BUDGET: wholeNumber('a number of points', LIMITS.cost, MOST_POINTS).default('1000000').transform(Number),
  ANONYMOUS_REQUESTS: wholeNumber('a number of requests', 1, MOST_POINTS).default('600').transform(Number),
  BUDGET_WINDOW: wholeNumber('a number of seconds', 1, 86_400).default('60').transform(Number),
  WORKERS: wholeNumber('a number of processes', 1, 64).default('1').transform(Number),
  DATABASE_POOL_SIZE: wholeNumber('a number of connections', 1, MOST_CONNECTIONS).default('10').transform(Number),
  EVENT_RETENTION_DAYS: wholeNumber('a number of days', 1, 3650).default(String(KEEPING.eventDays)).transform(Number),
  REQUEST_DEADLINE_MS: milliseconds(TIMEOUTS.deadline),
  IDLE_IN_TRANSACTION_TIMEOUT_MS: milliseconds(TIMEOUTS.idleInTransaction),
  STATEMENT_TIMEOUT_MS: milliseconds(TIMEOUTS.statement),
  LOCK_TIMEOUT_MS: milliseconds(TIMEOUTS.lock),
  CONNECTION_TIMEOUT_MS: milliseconds(TIMEOUTS.connection),
  FILES_BUCKET_URL: setting('the https:// address of a bucket that speaks S3', isSafeAddress).nullable().default(null),
  FILES_REGION: setting('the region of the bucket', (value) => /^[a-z0-9-]{1,50}$/.test(value)).default('us-east-1'),
  FILES_ACCESS_KEY_ID: setting('the id of an access key', (value) => /^\S{1,200}$/.test(value))
    .nullable()
    .default(null),
  FILES_SECRET_ACCESS_KEY: setting('a secret access key', (value) => /^\S{8,200}$/.test(value))
    .nullable()
    .default(null),
};

/** Which of two timeouts has to be the shorter, so that the innermost gives up first. */
const SHORTER: readonly (readonly [keyof typeof common, 'less than' | 'at most', keyof typeof common])[] = [
  ['STATEMENT_TIMEOUT_MS', 'less than', 'REQUEST_DEADLINE_MS'],
  ['LOCK_TIMEOUT_MS', 'less than', 'STATEMENT_TIMEOUT_MS'],
  ['CONNECTION_TIMEOUT_MS', 'less than', 'REQUEST_DEADLINE_MS'],
  // Else a request that still has time would lose its connection between two statements.
  ['REQUEST_DEADLINE_MS', 'at most', 'IDLE_IN_TRANSACTION_TIMEOUT_MS'],
];

const demo = z.object({
  ...common,
  PROFILE: profile,
  DATABASE_URL: databaseUrl.nullable().default(null),
  ISSUER_REGISTRY: issuerRegistry.nullable().default(null),
  TRUST_PROXY: trustProxy.default([]),
  TRUSTED_DOCUMENTS: folder.default('client-sdk/generated'),
  ID_SECRET: secret.nullable().default(null),
  SEAL_KEY: sealKey.nullable().default(null),
});

const production = z.object({
  ...common,
  PROFILE: profile,
  DATABASE_URL: databaseUrl,
  ISSUER_REGISTRY: issuerRegistry,
  TRUST_PROXY: trustProxy,
  TRUSTED_DOCUMENTS: folder,
  ID_SECRET: secret,
  SEAL_KEY: sealKey,
});

const problem = (name: string, value: string | undefined, expected: string): string =>
  problemOf(name, value, expected, SECRET.has(name));

/** A default counts too: who shortens the one has to shorten the other. */
function outOfOrder(settings: Readonly<Record<string, unknown>>): string[] {
  return SHORTER.flatMap(([name, relation, other]) => {
    const [own, limit] = [Number(settings[name]), Number(settings[other])];
    if (relation === 'less than' ? own < limit : own <= limit) return [];
    return [problem(name, String(own), `${relation} ${other}, which is ${limit}`)];
  });
}

/** One process has the embedded database, and no server gives connections without end. */
function tooManyWorkers({ WORKERS, DATABASE_POOL_SIZE, DATABASE_URL }: z.infer<typeof demo>): string[] {
  if (WORKERS > 1 && DATABASE_URL === null) {
    return [problem('WORKERS', String(WORKERS), '1 with the embedded database, which one process has')];
  }
  const most = Math.floor(MOST_CONNECTIONS / WORKERS);
  if (DATABASE_POOL_SIZE <= most) return [];
  return [problem('DATABASE_POOL_SIZE', String(DATABASE_POOL_SIZE), `at most ${most} with ${WORKERS} WORKERS`)];
}

/** A bucket without its keys, or keys without a bucket, would leave files where nobody looks. */
function halfABucket(settings: Readonly<Record<string, unknown>>): string[] {
  const absent = BUCKET.filter((name) => settings[name] === null);
  if (absent.length === 0 || absent.length === BUCKET.length) return [];
  return absent.map((name) => problem(name, undefined, `${BUCKET.join(', ')} together, or none of them`));
}

/**
 * Reads the settings from the environment; an empty variable counts as absent.
 * @throws ConfigurationError naming every variable that is wrong.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const outcome = (given['PROFILE'] === 'production' ? production : demo).safeParse(given);
  const expected = new Map(outcome.error?.issues.map((issue) => [String(issue.path[0]), issue.message]));
  const problems = [...expected].map(([name, text]) => problem(name, given[name], text));
  if (given['ID_SECRET'] !== undefined && given['ID_SECRET'] === given['BSN_SECRET']) {
    problems.push('BSN_SECRET is the same as ID_SECRET; expected a secret of its own');
  }
  problems.push(...keyProblems(given, given['PROFILE'] === 'production'));
  if (outcome.success) {
    problems.push(...outOfOrder(outcome.data), ...halfABucket(outcome.data), ...tooManyWorkers(outcome.data));
  }
  if (!outcome.success || problems.length > 0) throw new ConfigurationError(problems);
  const settings = outcome.data;
  return {
    profile: settings.PROFILE,
    port: settings.PORT,
    host: settings.HOST,
    dataDir: settings.DATA_DIR,
    trustedDocuments: settings.TRUSTED_DOCUMENTS,
    triedPolicy: settings.TRIED_POLICY,
    plannedReads: settings.PLANNED_READS === 'on',
    logLevel: settings.LOG_LEVEL,
    databaseRolePrefix: settings.DATABASE_ROLE_PREFIX,
    trustProxy: settings.TRUST_PROXY,
    costBudget: settings.COST_BUDGET,
    anonymousRequests: settings.ANONYMOUS_REQUESTS,
    budgetWindow: settings.BUDGET_WINDOW,
    workers: settings.WORKERS,
    poolSize: settings.DATABASE_POOL_SIZE,
    timeouts: {
      deadline: settings.REQUEST_DEADLINE_MS,
      idleInTransaction: settings.IDLE_IN_TRANSACTION_TIMEOUT_MS,
      statement: settings.STATEMENT_TIMEOUT_MS,
      lock: settings.LOCK_TIMEOUT_MS,
      connection: settings.CONNECTION_TIMEOUT_MS,
    },
    keeping: { eventDays: settings.EVENT_RETENTION_DAYS },
    filesBucket: settings.FILES_BUCKET_URL && {
      url: settings.FILES_BUCKET_URL,
      region: settings.FILES_REGION,
      accessKeyId: settings.FILES_ACCESS_KEY_ID,
      secretAccessKey: settings.FILES_SECRET_ACCESS_KEY,
    },
    databaseUrl: settings.DATABASE_URL,
    issuerRegistry: settings.ISSUER_REGISTRY,
    bsnKeys: keySettings(settings),
    idSecret: settings.ID_SECRET,
    sealKey: settings.SEAL_KEY,
  } as Config;
}
