import { type AnswerError, codeOf, type FailureCode, failureOf, GraphClientError } from './errors.ts';

export interface Attempt {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal | undefined;
}

/** What came back: data, the reason why there is none or not all of it, or both. */
export interface Outcome {
  readonly data: unknown;
  readonly failure: GraphClientError | null;
}

interface Answer {
  readonly data?: object | null;
  readonly errors?: readonly AnswerError[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A GraphQL answer has data, errors or both; anything else comes from something that is not the graph. */
const parseAnswer = (text: string): Answer | null => {
  try {
    const { data, errors } = JSON.parse(text);
    const hasErrors = Array.isArray(errors) && errors.length > 0 && errors.every(isObject);
    if (hasErrors) return { data: data ?? null, errors: errors as unknown as AnswerError[] };
    return errors === undefined && isObject(data) ? { data } : null;
  } catch {
    return null;
  }
};

/** `Retry-After` in seconds: a number of them or a date (RFC 9110 10.2.3). */
const retryAfterOf = (header: string | null): { retryAfter?: number } => {
  if (!header) return {};
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? {} : { retryAfter: Math.max(0, seconds) };
};

/** A proxy in front of the graph refuses in its own words, with the status of the code that the graph would give. */
const codeOfStatus = (status: number): FailureCode =>
  status === 429 ? 'RATE_LIMITED' : status === 503 ? 'UNAVAILABLE' : 'NOT_GRAPHQL';

/** Sends one request once. Never rejects: a network failure is an outcome too. */
export const send = async ({ url, headers, body, fetch, signal }: Attempt): Promise<Outcome> => {
  let response: Response;
  let text: string;
  try {
    // A redirect would turn the POST into a GET or send the token elsewhere.
    const safely = { redirect: 'error', credentials: 'omit' } as const;
    response = await fetch(url, { method: 'POST', headers, body, ...safely, ...(signal && { signal }) });
    text = await response.text();
  } catch (cause) {
    const failure = signal?.aborted
      ? new GraphClientError({ code: 'ABORTED', message: 'The request was aborted.', cause: signal.reason })
      : new GraphClientError({ code: 'NETWORK', message: `No answer from ${url}.`, cause });
    return { data: undefined, failure };
  }
  const { status } = response;
  const about = { status, ...retryAfterOf(response.headers.get('retry-after')) };
  const answer = parseAnswer(text);
  if (!answer) {
    const message = `The answer from ${url} (HTTP ${status}) is not one of the graph.`;
    return { data: undefined, failure: failureOf({ code: codeOfStatus(status), message, ...about }) };
  }
  const { data, errors = [] } = answer;
  const [first] = errors;
  if (!first) return { data, failure: null };
  return {
    data,
    failure: failureOf({ code: codeOf(first), message: first.message, errors, data, ...about }),
  };
};
