import { setTimeout as pause } from 'node:timers/promises';
import { Random } from '../../seeds/random.ts';
import type { Reply, TestGraph } from './graph.ts';

let keys = 0;

/** An idempotency key that no other call has. */
export const newKey = (): string => `key-${++keys}`;

/** Runs a verb; its payload is `result`, of which the selection is asked. */
export const sendVerb = <Answered = Reply>(
  caller: { query(document: string, variables: object, headers?: Record<string, string>): Promise<Answered> },
  verb: string,
  input: unknown,
  selection: string,
  headers?: Record<string, string>,
): Promise<Answered> =>
  caller.query(
    `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { result: ${verb}(input: $input) { ${selection} } }`,
    { input },
    headers,
  );

/** Runs a verb on a job. */
export const callVerb = async (
  graph: TestGraph,
  persona: string,
  verb: string,
  input: object,
  headers?: Record<string, string>,
): Promise<Reply> =>
  sendVerb(
    await graph.as(persona),
    verb,
    input,
    'job { id status version } userErrors { code rule field message } warnings { code rule message }',
    headers,
  );

/** An input with a key. */
export interface Keyed {
  readonly idempotencyKey: string;
  readonly [field: string]: unknown;
}

const ATTEMPTS = 30;
/** Of how long callers wait, so that they do not all come back at once. */
const pauses = new Random('pauses of callers');

/** Sends a call with a key until the graph has time for it: that is what the key is for. */
export const insist = async (
  graph: TestGraph,
  persona: string,
  verb: string,
  input: Keyed,
  onBusy: () => void = () => {},
): Promise<Reply> => {
  for (let attempt = 1; ; attempt++) {
    const reply = await callVerb(graph, persona, verb, input);
    if (reply.errors?.[0].extensions.code !== 'UNAVAILABLE' || attempt === ATTEMPTS) return reply;
    onBusy();
    await pause(pauses.between(50, 250));
  }
};

/** What is kept under a key, whoever's it is. */
export const storedKeys = (graph: TestGraph, key: string) =>
  graph.admin('select * from idempotency_key where key = $1', [key]);
