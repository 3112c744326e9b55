import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { TokenHolder } from './auth.ts';
import type { DemoKeys } from './demo-keys.ts';
import { DEMO_AUDIENCE, demoIssuerOf } from './issuers.ts';

/** Long enough for a working day, within what `authenticate` accepts. */
const WORKING_DAY = 8 * 60 * 60;

/** An RFC 9068 access token of a demo issuer. Worthless outside the machine that holds the demo keys. */
export function signDemoToken(
  keys: DemoKeys,
  { organisationOin, subject, role, lifetimeSeconds = WORKING_DAY }: TokenHolder & { lifetimeSeconds?: number },
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ role, client_id: 'demo' })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: keys.privateKey.kid })
    .setIssuer(demoIssuerOf(organisationOin))
    .setAudience(DEMO_AUDIENCE)
    .setSubject(subject)
    .setJti(randomUUID())
    .setIssuedAt(now)
    .setExpirationTime(now + lifetimeSeconds)
    .sign(keys.privateKey);
}
