/** The closed set of error codes of the graph. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'UNAUTHORIZED_FIELD',
  'PURPOSE_REQUIRED',
  'RATE_LIMITED',
  'COST_EXCEEDED',
  'DEADLINE_EXCEEDED',
  'UNAVAILABLE',
] as const;

/** Said of a document that is not run: it does not parse, or names what is not in the caller's slice. */
const DOCUMENT_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
export type DocumentErrorCode = (typeof DOCUMENT_CODES)[number];

/**
 * What went wrong on the way rather than in the graph. `NETWORK`: no answer; `ABORTED`: the caller's signal;
 * `NOT_GRAPHQL`: an answer of something else, such as a proxy; `STUCK_CURSOR`: pages that do not advance; `UNKNOWN`:
 * a code that this version of the client does not know.
 */
export type ClientErrorCode = 'NETWORK' | 'ABORTED' | 'NOT_GRAPHQL' | 'STUCK_CURSOR' | 'UNKNOWN';

export type FailureCode = ErrorCode | DocumentErrorCode | ClientErrorCode;

/** One entry of `errors` in an answer. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly traceId?: string; readonly [key: string]: unknown };
}

export interface Failure {
  readonly message: string;
  readonly code: FailureCode;
  readonly errors?: readonly AnswerError[];
  readonly data?: unknown;
  readonly status?: number;
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/** Why a request has no complete answer. Tell the kinds apart by `code`. */
export class GraphClientError extends Error {
  override readonly name: string = 'GraphClientError';
  /** Of the first error, when the answer holds several. */
  readonly code: FailureCode;
  /** To quote when asking the graph's operators about it. */
  readonly traceId: string | undefined;
  /** As the graph gave them; empty when there was no answer of the graph. */
  readonly errors: readonly AnswerError[];
  /** What the graph could answer all the same. */
  readonly data: unknown;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** Seconds that the graph asks to wait. */
  readonly retryAfter: number | undefined;

  constructor({ message, code, errors = [], data, status, retryAfter, cause }: Failure) {
    super(message, { cause });
    this.code = code;
    this.traceId = errors[0]?.extensions?.traceId;
    this.errors = errors;
    this.data = data;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/**
 * The caller's budget is used up. Thrown after the client has waited and asked again by itself, or when the wait is
 * longer than it waits by itself.
 */
export class RateLimitedError extends GraphClientError {
  override readonly name = 'RateLimitedError';
  declare readonly code: 'RATE_LIMITED';
  /** Points per window, when the graph said so. */
  readonly budget: number | undefined;

  constructor(failure: Omit<Failure, 'code'>) {
    super({ ...failure, code: 'RATE_LIMITED' });
    const { budget } = this.errors[0]?.extensions ?? {};
    this.budget = typeof budget === 'number' ? budget : undefined;
  }
}

/** The error of the kind that its code names. */
export const failureOf = (failure: Failure): GraphClientError =>
  failure.code === 'RATE_LIMITED' ? new RateLimitedError(failure) : new GraphClientError(failure);

const KNOWN: ReadonlySet<string> = new Set([...ERROR_CODES, ...DOCUMENT_CODES]);

/** The code of an error of the graph. */
export const codeOf = ({ extensions }: AnswerError): FailureCode =>
  extensions?.code !== undefined && KNOWN.has(extensions.code) ? (extensions.code as FailureCode) : 'UNKNOWN';
