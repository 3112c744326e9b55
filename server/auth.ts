import { hash } from 'node:crypto';
import { decodeJwt, type JWTPayload, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Viewer } from '../schema/context.ts';
import { GraphError } from '../schema/errors.ts';
import { ROLES, type Role } from '../schema/roles.ts';
import type { Issuer, Issuers } from './issuers.ts';

/** What a verified token says about its holder. The organisation comes from the issuer registry. */
export interface TokenHolder {
  readonly organisationOin: string;
  readonly subject: string;
  readonly role: Role;
}

/** Finds the role assignment that is current at this moment, or null. */
export type AssignmentLookup = (holder: TokenHolder) => Promise<Viewer | null>;

const MAX_HEADER_LENGTH = 8192;
const MAX_SUBJECT_LENGTH = 255;

/** Whatever its own `exp` says, a token counts for a day at most: a role that ended must not live on in one. */
const MAX_TOKEN_AGE = '1 day';
const DAY = 86_400_000;

const BEARER = /^bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** PostgreSQL refuses NUL and lone surrogates in text; other control characters have no place in a name. */
const UNFIT = /[\p{Cc}\p{Cs}]/u;

/** The token of the one Authorization header; node keeps the first of several, so hand over all that were sent. */
function bearerTokenOf(header: string | readonly string[] | undefined): string | null {
  const [value, ...others] = typeof header === 'string' ? [header] : (header ?? []);
  if (value === undefined || others.length > 0 || value.length > MAX_HEADER_LENGTH) return null;
  return BEARER.exec(value)?.[1] ?? null;
}

function holderOf(claims: JWTPayload, issuer: Issuer): TokenHolder | null {
  const { sub: subject } = claims;
  const role = ROLES.find((known) => known === claims['role']);
  if (role === undefined || typeof subject !== 'string') return null;
  if (subject === '' || subject.length > MAX_SUBJECT_LENGTH || UNFIT.test(subject)) return null;
  return { organisationOin: issuer.organisationOin, subject, role };
}

/** A token that was verified, until when it counts without being verified again (milliseconds). */
interface Verified {
  readonly holder: TokenHolder;
  readonly until: number;
}

/**
 * How long a token that was verified is not verified again (milliseconds). One by a key that its issuer withdraws ends
 * within it after the keys were asked for again (`KEYS_HOLD` of `issuers.ts`).
 */
export const TRUST = 60_000;

const MOST_VERIFIED = 10_000;

/** By issuers, and by the hash of the token: no list of tokens that somebody could use. */
const verified = new WeakMap<Issuers, LRUCache<string, Verified>>();

/** Verifies a token once a minute: the same text says the same. */
async function verifyOnce(token: string, issuers: Issuers): Promise<TokenHolder | null> {
  const known = verified.get(issuers) ?? new LRUCache<string, Verified>({ max: MOST_VERIFIED });
  verified.set(issuers, known);
  const key = hash('sha256', token, 'base64');
  const before = known.get(key);
  if (before && before.until > Date.now()) return before.holder;
  known.delete(key);
  const holder = await verify(token, issuers);
  if (!holder) return null;
  const { exp = 0, iat = 0 } = decodeJwt(token);
  known.set(key, { holder, until: Math.min(Date.now() + TRUST, exp * 1000, iat * 1000 + DAY) });
  return holder;
}

/** Verifies a token as RFC 9068 asks. Its `iss` is unverified until the signature holds: it only selects the keys. */
async function verify(token: string, issuers: Issuers): Promise<TokenHolder | null> {
  try {
    const issuer = issuers.get(decodeJwt(token).iss ?? '');
    if (issuer === undefined) return null;
    const { payload } = await jwtVerify(token, issuer.keys, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: [...issuer.algorithms],
      typ: 'at+jwt',
      requiredClaims: ['sub', 'exp', 'iat', 'jti'],
      maxTokenAge: MAX_TOKEN_AGE,
      clockTolerance: 5,
    });
    return holderOf(payload, issuer);
  } catch (error) {
    if (error instanceof GraphError) throw error;
    return null;
  }
}

/**
 * Who asks. One answer for every reason to refuse, so that a caller cannot learn which subjects or issuers exist.
 * @param header every Authorization header of the request; tokens elsewhere (query, body, cookie) do not count
 * @throws GraphError UNAUTHENTICATED; UNAVAILABLE when the issuer's keys cannot be fetched
 */
export async function authenticate(
  header: string | readonly string[] | undefined,
  issuers: Issuers,
  lookup: AssignmentLookup,
): Promise<Viewer> {
  const token = bearerTokenOf(header);
  const holder = token === null ? null : await verifyOnce(token, issuers);
  const viewer = holder === null ? null : await lookup(holder);
  if (viewer === null) throw new GraphError('UNAUTHENTICATED');
  return viewer;
}
