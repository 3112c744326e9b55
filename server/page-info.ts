import type { Page, PageArguments } from '../schema/context.ts';

/** What lies around a page; `more`: there is at least one row beyond it. */
export const pageInfoOf = (edges: Page['edges'], { last, after, before }: PageArguments, more: boolean) => ({
  hasNextPage: last != null ? before != null : more,
  hasPreviousPage: last != null ? more : after != null,
  // A cursor is sealed when it is asked for.
  get startCursor() {
    return edges[0]?.cursor ?? null;
  },
  get endCursor() {
    return edges.at(-1)?.cursor ?? null;
  },
});
