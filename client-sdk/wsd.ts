import * as forConsulent from './generated/wsd/consulent/graphql.ts';
import * as forVoorman from './generated/wsd/voorman/graphql.ts';
import { entry } from './partner.ts';

export { GraphClientError, RateLimitedError } from './errors.ts';
export type * as Consulent from './generated/wsd/consulent/graphql.ts';
export type * as Voorman from './generated/wsd/voorman/graphql.ts';

/** The consulent of a sociaal-werkbedrijf: the participants in own guidance, and the crews. */
export const consulent = entry(forConsulent);

/** The voorman: the own crew, its week and its jobs. */
export const voorman = entry(forVoorman);
