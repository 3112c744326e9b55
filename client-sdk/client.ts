import type { AnswerError, FailureCode, GraphClientError } from './errors.ts';
import { withKeys } from './idempotency.ts';
import { type Connection, pages } from './paginate.ts';
import { type Outcome, send } from './transport.ts';

/** A document with the types of its answer and its variables, as generated from the operations of a role. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  /** The hash by which the graph knows it, where it is generated: `sha256:…`. */
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
  /** Exists in types only. */
  readonly __apiType?: (variables: Variables) => Result;
}

export interface ClientOptions {
  /** Where the graph is, e.g. `https://graph.example/graphql`. */
  readonly url: string;
  /** Bearer token, or how to get one; asked for at every attempt, so that an expired one can be replaced. */
  readonly token: string | (() => string | Promise<string>);
  /** Language of messages; Dutch when absent. */
  readonly language?: 'nl' | 'en' | undefined;
  /**
   * `registered`, the default: generated operations are sent by their hash, and the graph has to have their manifest.
   * `written`: they are written out, which a graph in production refuses.
   */
  readonly documents?: 'registered' | 'written' | undefined;
  /** Another `fetch` than the platform's. */
  readonly fetch?: typeof fetch | undefined;
  /** Ends everything that the client has under way. */
  readonly signal?: AbortSignal | undefined;
}

export interface RequestOptions {
  /** `true`: an answer with both data and errors is returned as `{ data, errors }` instead of thrown. */
  readonly partial?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /**
   * Marks a mutation, so that the graph carries it out once however often it is sent: 1 to 255 visible ASCII
   * characters. Made up for each call when absent; give one to be able to repeat a call after a restart of your own.
   */
  readonly idempotencyKey?: string | undefined;
}

type Complete = RequestOptions & { readonly partial?: false | undefined };
type Incomplete = RequestOptions & { readonly partial: true };

export interface PartialAnswer<Result> {
  readonly data: Result;
  readonly errors: readonly AnswerError[];
}

/** Variables may be left out when none is required. */
export type Arguments<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: Complete]
    : [variables: Variables, options?: Complete];

export interface GraphClient {
  /**
   * Runs one operation. A refused business rule is no error: it is in the payload's `userErrors`.
   *
   * @throws GraphClientError when the answer has errors; what data there is, is in the error.
   */
  request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...args: Arguments<Variables>
  ): Promise<Result>;
  /** @throws GraphClientError when there is no data at all. */
  request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    options: Incomplete,
  ): Promise<PartialAnswer<Result>>;
  /**
   * Every row of a list, page after page, each page read when it is needed.
   *
   * @param pick the list within an answer.
   * @throws GraphClientError as `request` does; `STUCK_CURSOR` when a page does not advance.
   */
  paginate<Result, Variables extends { readonly after?: string | null | undefined }, Node>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    pick: (data: Result) => Connection<Node> | null | undefined,
    options?: Pick<RequestOptions, 'signal'>,
  ): AsyncGenerator<Node, void, undefined>;
}

const RETRIES = 2;
const PASSING: ReadonlySet<FailureCode> = new Set(['UNAVAILABLE', 'RATE_LIMITED', 'NETWORK']);
/** Milliseconds. Who is asked to wait longer than the longest is told so instead. */
const FIRST_WAIT = 200;
const LONGEST_WAIT = 30_000;

/** Milliseconds before the next attempt, with jitter so that clients do not come back together; null: no further. */
const waitBefore = (attempt: number, { code, retryAfter = 0 }: GraphClientError): number | null => {
  if (attempt > RETRIES || !PASSING.has(code)) return null;
  const wait = retryAfter * 1000 + FIRST_WAIT * 2 ** (attempt - 1) * (0.5 + Math.random());
  return wait > LONGEST_WAIT ? null : wait;
};

const pause = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
    if (signal?.aborted) done();
  });

const anyOf = (...signals: (AbortSignal | undefined)[]): AbortSignal | undefined => {
  const given = signals.filter((signal) => signal !== undefined);
  return given.length > 1 ? AbortSignal.any(given) : given[0];
};

/** A client of the graph for one caller. Needs nothing but what browsers and Node offer. */
export const createClient = (options: ClientOptions): GraphClient => {
  const headersOf = async (): Promise<Record<string, string>> => ({
    accept: 'application/graphql-response+json, application/json;q=0.9',
    'content-type': 'application/json',
    authorization: `Bearer ${typeof options.token === 'string' ? options.token : await options.token()}`,
    ...(options.language && { 'accept-language': options.language }),
  });

  const ask = async (
    document: TypedDocument<unknown, unknown>,
    given: unknown,
    key: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Outcome> => {
    // A mutation may have been carried out although its answer was lost: its key stays the same over all attempts.
    const query = document.toString();
    const { variables, repeatable } = withKeys(query, given, key ?? crypto.randomUUID());
    const documentId = options.documents === 'written' ? undefined : document.__meta__?.['hash'];
    const body = JSON.stringify(documentId ? { documentId, variables } : { query, variables });
    for (let attempt = 1; ; attempt++) {
      const headers = await headersOf();
      const outcome = await send({ url: options.url, headers, body, fetch: options.fetch ?? fetch, signal });
      const wait = outcome.failure && repeatable ? waitBefore(attempt, outcome.failure) : null;
      if (wait === null) return outcome;
      await pause(wait, signal);
    }
  };

  const request = async (
    document: TypedDocument<unknown, unknown>,
    variables?: unknown,
    { partial, signal, idempotencyKey }: RequestOptions = {},
  ): Promise<unknown> => {
    const { data, failure } = await ask(document, variables, idempotencyKey, anyOf(options.signal, signal));
    const hasData = data !== null && data !== undefined;
    if (failure && !(partial && hasData)) throw failure;
    return partial ? { data, errors: failure?.errors ?? [] } : data;
  };

  return {
    request: request as GraphClient['request'],
    paginate: (document, variables, pick, { signal } = {}) =>
      pages((after) => request(document as never, { ...variables, after }, { signal }) as never, pick, variables.after),
  };
};
