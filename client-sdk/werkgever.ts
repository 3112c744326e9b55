import * as documents from './generated/werkgever/werkgever/graphql.ts';
import { entry } from './partner.ts';

export { GraphClientError, RateLimitedError } from './errors.ts';
export type * as Werkgever from './generated/werkgever/werkgever/graphql.ts';

/** The werkgever: the consortium that it is part of, its own people in the graph, and what one can learn. */
export const werkgever = entry(documents);
