import type { Reply, TestGraph } from './graph.ts';

let keys = 0;

/** An idempotency key that no other call has. */
export const newKey = (): string => `key-${++keys}`;

/** Runs a verb on a job; the payload is `result`. */
export const callVerb = async (
  graph: TestGraph,
  persona: string,
  verb: string,
  input: object,
  headers?: Record<string, string>,
): Promise<Reply> =>
  (await graph.as(persona)).query(
    `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { result: ${verb}(input: $input) {
       job { id status version } userErrors { code rule field message } warnings { code rule message } } }`,
    { input },
    headers,
  );

/** What is kept under a key, whoever's it is. */
export const storedKeys = (graph: TestGraph, key: string) =>
  graph.admin('select * from idempotency_key where key = $1', [key]);
