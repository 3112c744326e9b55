import { createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { persona } from '../../seeds/cast.ts';
import { DEMO_AUDIENCE, demoIssuerOf } from '../issuers.ts';

/** A token in its making: what stands in it, and what signs it. */
export interface Making {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Signs `header.claims`; the default is what the issuer would do. */
  readonly sign?: (input: string) => Buffer;
}

export const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

export const now = (): number => Math.floor(Date.now() / 1000);

/** As JWS wants it: the two numbers side by side, not in DER. */
export const es256 =
  (key: KeyObject) =>
  (input: string): Buffer =>
    sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' });

export const rs256 =
  (key: KeyObject) =>
  (input: string): Buffer =>
    sign('sha256', Buffer.from(input), key);

export const hmac =
  (secret: string | Buffer, hash = 'sha256') =>
  (input: string): Buffer =>
    createHmac(hash, secret).update(input).digest();

export const strangersKey = (): { privateKey: KeyObject; publicKey: KeyObject } =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** Writes tokens of one persona; by itself a good one. An absent claim is one that is given as undefined. */
export const forgeFor = (name: string, kid: string, alg: string, signature: (input: string) => Buffer) => {
  const { organisationOin, subject, role } = persona(name);
  return ({ header = {}, claims = {}, sign: signer = signature }: Making = {}): string => {
    const body = {
      iss: demoIssuerOf(organisationOin),
      aud: DEMO_AUDIENCE,
      sub: subject,
      role,
      client_id: 'demo',
      jti: randomUUID(),
      iat: now(),
      exp: now() + 600,
      ...claims,
    };
    const input = `${encode({ alg, typ: 'at+jwt', kid, ...header })}.${encode(body)}`;
    return `${input}.${signer(input).toString('base64url')}`;
  };
};
