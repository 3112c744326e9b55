import { GraphClientError } from './errors.ts';

/** What a list must be asked for to be read to its end. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** Cursors are sealed and differ each time they are made, so a repeated page shows in the ids of its rows. */
const lastIdOf = (nodes: readonly unknown[]): unknown => (nodes.at(-1) as { id?: unknown } | undefined)?.id;

const stuck = () =>
  new GraphClientError({ code: 'STUCK_CURSOR', message: 'The list says that it goes on, but does not.' });

/** @throws GraphClientError `STUCK_CURSOR`, rather than asking for the same page for ever. */
export async function* pages<Result, Node>(
  read: (after: string | null) => Promise<Result>,
  pick: (data: Result) => Connection<Node> | null | undefined,
  start: string | null = null,
): AsyncGenerator<Node, void, undefined> {
  const seen = new Set<string | null>([start, null]);
  let after = start;
  let lastId: unknown;
  for (;;) {
    const list = pick(await read(after));
    if (!list) return;
    const { nodes, pageInfo } = list;
    const id = lastIdOf(nodes);
    if (id !== undefined && id === lastId) throw stuck();
    yield* nodes;
    if (!pageInfo.hasNextPage) return;
    if (nodes.length === 0 || seen.has(pageInfo.endCursor)) throw stuck();
    seen.add(pageInfo.endCursor);
    after = pageInfo.endCursor;
    lastId = id;
  }
}
