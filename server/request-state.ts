import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import type { Balance } from './allowance.ts';
import { logUnknown } from './log-failure.ts';
import { formatGraphError, httpStatusOf, type Language, languageOf, RETRY_AFTER } from './problem.ts';
import { type Trace, traceOf } from './trace.ts';

/** What is known of a request from its head, and becomes known while it is answered. */
export interface RequestState {
  readonly trace: Trace;
  readonly language: Language;
  readonly logger: FastifyBaseLogger;
  /** GraphQL understood the request and refused it before it ran. */
  requestError: boolean;
  /** SHA-256 of the registered document that is asked, hexadecimal. */
  documentHash: string | null;
  /** Once the caller's budget is charged: how it stands; null where none is kept. */
  charged?: Promise<Balance | null>;
  /** Where who asks is remembered: whether the database has said that this holds. */
  seats?: 'remembered' | 'confirmed' | 'changed' | undefined;
  /** How a question was answered; absent where none was. */
  plan?: 'one statement' | 'field by field' | undefined;
}

const states = new WeakMap<FastifyRequest, RequestState>();

/** The state of a request: one for as long as it lives. */
export const requestOf = (request: FastifyRequest): RequestState => {
  const known = states.get(request);
  if (known) return known;
  const made = {
    trace: traceOf(request.headers.traceparent as string | undefined),
    language: languageOf(request.headers['accept-language']),
    logger: request.log,
    requestError: false,
    documentHash: null,
  };
  states.set(request, made);
  return made;
};

/** Answers with an error of the graph, outside GraphQL: the same form, and the status that belongs to its code. */
export const sendProblem = (request: FastifyRequest, reply: FastifyReply, error: unknown, status?: number) => {
  const { trace, language, logger } = requestOf(request);
  logUnknown(logger, error);
  const problem = formatGraphError(error, language, trace.traceId);
  const code = status ?? httpStatusOf(String(problem.extensions?.code));
  if (code === 503) reply.header('retry-after', RETRY_AFTER);
  return reply
    .code(code)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [problem] }));
};
