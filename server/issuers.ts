import { readFile } from 'node:fs/promises';
import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { GraphError } from '../schema/errors.ts';
import { type Config, ConfigurationError } from './config.ts';
import { type DemoKeys, publicKeysOf } from './demo-keys.ts';

/** Only signatures by a private key: with a shared secret every verifier could sign. */
const ALGORITHMS = ['ES256', 'RS256', 'PS256', 'EdDSA'] as const;

/** Who may sign tokens, and for which organisation: the registry says so, not the token. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  /** Organisatie-identificatienummer, 20 digits. */
  readonly organisationOin: string;
  readonly algorithms: readonly (typeof ALGORITHMS)[number][];
  readonly keys: JWTVerifyGetKey;
  readonly demo: boolean;
}

export type Issuers = ReadonlyMap<string, Issuer>;

export const DEMO_AUDIENCE = 'leerwerk-graph';

const DEMO_HOST = 'demo.leerwerk-graph.invalid';

/** The issuer that speaks for an organisation in the demo. */
export const demoIssuerOf = (organisationOin: string) => `https://${DEMO_HOST}/${organisationOin}`;

function isHttps(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password, hash } = new URL(value);
  return protocol === 'https:' && username === '' && password === '' && hash === '';
}

/** `.invalid` never resolves (RFC 2606), so no real partner has such a name and no demo issuer has another. */
const isReal = (value: string) => !URL.canParse(value) || !new URL(value).hostname.endsWith('.invalid');

const httpsUrl = z
  .string()
  .refine(isHttps, { error: 'expected an https:// URL without credentials or fragment' })
  .refine(isReal, { error: 'a demo issuer is not accepted here' });

const registry = z.strictObject({
  issuers: z
    .array(
      z.strictObject({
        issuer: httpsUrl,
        audience: z.string().min(1),
        organisationOin: z.string().regex(/^\d{20}$/, { error: 'expected 20 digits' }),
        jwksUri: httpsUrl,
        algorithms: z
          .array(z.enum(ALGORITHMS))
          .min(1)
          .default([...ALGORITHMS]),
      }),
    )
    .min(1),
});

/** How long the keys of an issuer are not asked for again, in milliseconds; one that is not among them is. */
export const KEYS_HOLD = 600_000;

/** Keys that cannot be fetched are an outage; calling the token invalid would make its holder throw it away. */
function remoteKeys(jwksUri: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(jwksUri), { timeoutDuration: 3000, cacheMaxAge: KEYS_HOLD });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      const aboutTheToken =
        error instanceof errors.JWKSNoMatchingKey ||
        error instanceof errors.JWKSMultipleMatchingKeys ||
        error instanceof errors.JOSENotSupported;
      if (aboutTheToken) throw error;
      throw new GraphError('UNAVAILABLE');
    }
  };
}

/**
 * Reads the issuer registry: `{ issuers: [{ issuer, audience, organisationOin, jwksUri, algorithms? }] }`.
 * @throws ConfigurationError naming each entry that is wrong.
 */
export async function readIssuerRegistry(file: string): Promise<Map<string, Issuer>> {
  const refuse = (problems: string[]) => new ConfigurationError(problems.map((text) => `ISSUER_REGISTRY ${text}`));
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw refuse([`${file} cannot be read as JSON (${(error as NodeJS.ErrnoException).code ?? 'syntax'})`]);
  }
  const outcome = registry.safeParse(content);
  if (!outcome.success) {
    throw refuse(outcome.error.issues.map((issue) => `${file} at ${issue.path.join('.') || 'top'}: ${issue.message}`));
  }
  const issuers = new Map<string, Issuer>();
  for (const { jwksUri, ...entry } of outcome.data.issuers) {
    if (issuers.has(entry.issuer)) throw refuse([`${file} names ${entry.issuer} twice`]);
    issuers.set(entry.issuer, { ...entry, keys: remoteKeys(jwksUri), demo: false });
  }
  return issuers;
}

/** One issuer per organisation, all with the demo's own key. */
export function demoIssuers(keys: DemoKeys, oins: readonly string[]): Map<string, Issuer> {
  const jwks = createLocalJWKSet(publicKeysOf(keys));
  return new Map(
    oins.map((organisationOin) => {
      const issuer = demoIssuerOf(organisationOin);
      const algorithms = ['ES256'] as const;
      return [issuer, { issuer, audience: DEMO_AUDIENCE, organisationOin, algorithms, keys: jwks, demo: true }];
    }),
  );
}

/** The issuers this configuration accepts. Production takes the registry only, whatever else it is handed. */
export async function issuersFor(config: Config, demo: ReadonlyMap<string, Issuer>): Promise<Issuers> {
  const registered = config.issuerRegistry === null ? [] : await readIssuerRegistry(config.issuerRegistry);
  if (config.profile === 'demo') return new Map([...demo, ...registered]);
  if (demo.size > 0) throw new ConfigurationError(['PROFILE is production; expected no demo issuers']);
  return new Map(registered);
}
