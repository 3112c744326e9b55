import { GraphError } from '../schema/errors.ts';
import { standInType } from '../schema/index.ts';
import type { Ids } from './ids.ts';

/** Names the colleague for whom the caller stands in, in this one request; without it the caller acts for itself. */
export const STAND_IN_HEADER = 'standing-in-for';

/**
 * The raw key of the colleague whom the headers name, or null when they name nobody.
 * @throws UNAUTHENTICATED when that can be nobody: such a request is not served in the caller's own seat instead
 */
export const standingInForOf = (headers: readonly string[] | undefined, ids: Ids): string | null => {
  if (headers === undefined) return null;
  const [named = '', ...others] = headers;
  const key = others.length === 0 ? ids.decode(standInType, named, '') : null;
  if (key === null) throw new GraphError('UNAUTHENTICATED');
  return key;
};
