import * as documents from './generated/corporatie/corporatie-opdrachtgever/graphql.ts';
import { entry } from './partner.ts';

export { GraphClientError, RateLimitedError } from './errors.ts';
export type * as Corporatie from './generated/corporatie/corporatie-opdrachtgever/graphql.ts';

/** The woningcorporatie as opdrachtgever: its objects, its jobs and the crews that do them; never who is in a crew. */
export const corporatie = entry(documents);
