import { claim } from '../claims.ts';
import { allOf, valuesOf } from '../slice.ts';
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
  // Not `= any(…)`: of that the planner believes that few rows pass, twice when row-level security says it too, and
  // sorts a whole slice instead of walking along the index that has the order.
  `array_position(${allOf(partners(), claim.organisation)}, ${organisationId}) is not null`;

/** SQL: somebody works on the row's object for the caller's organisation, ordered by the own one or a partner. */
export const isWorkedOn = (workedBy: string): string =>
  `${workedBy} && array(select ${claim.organisation}::text || ' ' || client::text
    from unnest(${allOf(partners(), claim.organisation)}) client)`;
