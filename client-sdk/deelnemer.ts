import * as documents from './generated/deelnemer/deelnemer/graphql.ts';
import { entry } from './partner.ts';

export { GraphClientError, RateLimitedError } from './errors.ts';
export type * as Deelnemer from './generated/deelnemer/deelnemer/graphql.ts';

/** The participant: what the graph holds about him or her. */
export const deelnemer = entry(documents);
