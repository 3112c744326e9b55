import { claim } from '../claims.ts';
import { valuesOf } from '../slice.ts';
import { AgreementPartner } from './agreement-partner.entity.ts';

/** SQL: a dated row is valid today. */
export const validToday = (row: { validFrom: string; validUntil: string }): string =>
  `${row.validFrom} <= ${claim.today} and (${row.validUntil} is null or ${row.validUntil} >= ${claim.today})`;

/** The organisations with which the caller's has an agreement that is valid today. */
const partners = () =>
  valuesOf(
    AgreementPartner,
    'partnerId',
    (pair) => `${pair.organisationId} = ${claim.organisation} and ${validToday(pair)}`,
  );

/**
 * SQL: the organisation is the caller's own, or a partner under a current agreement. Conjunct of every slice that
 * crosses organisations; the own one counts because a gemeente can be its own wijkbedrijf (S1-07).
 */
export const isPartner = (organisationId: string): string =>
  `${organisationId} = any(${partners()} || ${claim.organisation})`;
