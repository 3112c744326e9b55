import * as forBegeleider from './generated/wsd/begeleider/graphql.ts';
import * as forBeheerder from './generated/wsd/beheerder/graphql.ts';
import * as forConsulent from './generated/wsd/consulent/graphql.ts';
import * as forProjectleider from './generated/wsd/projectleider/graphql.ts';
import * as forVoorman from './generated/wsd/voorman/graphql.ts';
import { entry } from './partner.ts';

export { GraphClientError, RateLimitedError } from './errors.ts';
// The same for every organisation: its own logs, and what it answers for.
export { type PrivacyOfficer, privacyOfficer } from './gemeente.ts';
export type * as Begeleider from './generated/wsd/begeleider/graphql.ts';
export type * as Beheerder from './generated/wsd/beheerder/graphql.ts';
export type * as Consulent from './generated/wsd/consulent/graphql.ts';
export type * as Projectleider from './generated/wsd/projectleider/graphql.ts';
export type * as Voorman from './generated/wsd/voorman/graphql.ts';

/** The consulent of a sociaal-werkbedrijf: the participants in own guidance, and the crews. */
export const consulent = entry(forConsulent);

/** The begeleider of a leerwerkbedrijf: the participants in own guidance, and the crews. */
export const begeleider = entry(forBegeleider);

/** The projectleider: the work in a wijk, and who does it. Reads only. */
export const projectleider = entry(forProjectleider);

/** The voorman: the own crew, its week and its jobs. */
export const voorman = entry(forVoorman);

/** The beheerder of any organisation: who has which role in it, its partners and its register. */
export const beheerder = entry(forBeheerder);
