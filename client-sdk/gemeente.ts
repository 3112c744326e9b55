import * as forBeleidsmedewerker from './generated/gemeente/beleidsmedewerker/graphql.ts';
import * as forOpdrachtgever from './generated/gemeente/gemeente-opdrachtgever/graphql.ts';
import * as forKlantmanager from './generated/gemeente/klantmanager/graphql.ts';
import * as forPrivacyOfficer from './generated/gemeente/privacy-officer/graphql.ts';
import { entry } from './partner.ts';

export { GraphClientError, RateLimitedError } from './errors.ts';
export type * as Beleidsmedewerker from './generated/gemeente/beleidsmedewerker/graphql.ts';
export type * as GemeenteOpdrachtgever from './generated/gemeente/gemeente-opdrachtgever/graphql.ts';
export type * as Klantmanager from './generated/gemeente/klantmanager/graphql.ts';
export type * as PrivacyOfficer from './generated/gemeente/privacy-officer/graphql.ts';

/** The klantmanager of a gemeente: the participants of the own caseload and their trajecten. */
export const klantmanager = entry(forKlantmanager);

/** The beleidsmedewerker of a gemeente: work and wijken, and nobody's personal data. */
export const beleidsmedewerker = entry(forBeleidsmedewerker);

/** The gemeente as opdrachtgever: its public space, its jobs and the crews that do them; never who is in a crew. */
export const gemeenteOpdrachtgever = entry(forOpdrachtgever);

/**
 * The privacy officer of any organisation: its logs and their checkpoints, requests about own data, what partners say of
 * theirs, and what was opened in an emergency.
 */
export const privacyOfficer = entry(forPrivacyOfficer);
