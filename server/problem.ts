import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_MESSAGES, type ErrorCode, GraphError } from '../schema/errors.ts';

export type Language = 'nl' | 'en';

const HTTP_STATUS: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  UNAUTHORIZED_FIELD: 403,
  PURPOSE_REQUIRED: 400,
  RATE_LIMITED: 429,
  COST_EXCEEDED: 413,
  DEADLINE_EXCEEDED: 504,
  UNAVAILABLE: 503,
};

/** Seconds after which what was unavailable is worth another try, as the header wants it. */
export const RETRY_AFTER = '1';

/** What graphql-js and Apollo say about a request before any resolver runs: it quotes the request, nothing of ours. */
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'INTROSPECTION_DISABLED',
  'MAX_RECURSIVE_SELECTIONS_EXCEEDED',
]);

/** PostgreSQL's error codes that mean something to a caller; all others are ours to solve. */
const SQL_STATES = new Map<unknown, ErrorCode>([
  ['57014', 'DEADLINE_EXCEEDED'], // query_canceled: statement_timeout
  ['55P03', 'DEADLINE_EXCEEDED'], // lock_not_available: lock_timeout
  ['25P03', 'DEADLINE_EXCEEDED'], // idle_in_transaction_session_timeout
  ['25P04', 'DEADLINE_EXCEEDED'], // transaction_timeout
  ['40001', 'CONFLICT'], // serialization_failure
  ['40P01', 'CONFLICT'], // deadlock_detected
  ['42501', 'FORBIDDEN'], // insufficient_privilege, row-level security included
]);

const CUT = '…';
const LONGEST_VALUE = 100;
const LONGEST_MESSAGE = 300;

function isOurs(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_MESSAGES, code);
}

/** The HTTP status for an answer that is not GraphQL. A request error of Apollo's is the caller's: 400. */
export function httpStatusOf(code: string): number {
  if (isOurs(code)) return HTTP_STATUS[code];
  return REQUEST_CODES.has(code) ? 400 : HTTP_STATUS.UNAVAILABLE;
}

/** The error itself and what it wraps: GraphQLError.originalError, TypeORM's driverError, Error.cause. */
function* layersOf(error: unknown, depth = 0): Generator<Record<string, unknown>> {
  if (typeof error !== 'object' || error === null || depth > 5) return;
  const layer = error as Record<string, unknown>;
  yield layer;
  for (const inner of ['originalError', 'driverError', 'cause']) yield* layersOf(layer[inner], depth + 1);
}

/** The message without names that the caller did not write and without long values that it did; null if impossible. */
function requestMessage(message: string): string | null {
  if (message.length > 5000) return null;
  const clean = message
    .replace(/ ?Did you mean [^?]*\?/g, '')
    .replace(/"(?:[^"\\]|\\.)*"/gs, (quoted) => (quoted.length > LONGEST_VALUE + 2 ? `"${CUT}"` : quoted));
  const [, value = '', reason = ''] = /^(.*; )?(.*)$/s.exec(clean) ?? [];
  const short =
    value.replace(/(got invalid value )(?:.{101,}?)((?: at "[^"]*")?; )$/s, `$1${CUT}$2`) +
    reason.replace(/(found |value:? |cannot represent |: )(?:.{101,})$/s, `$1${CUT}`);
  return short.length > LONGEST_MESSAGE ? null : short;
}

/** The code of an error that the request itself caused, before any resolver ran; null for all others. */
function requestCodeOf(error: GraphQLError): string | null {
  const { code } = error.extensions;
  if (error.path !== undefined) return code === undefined && isAboutArgument(error) ? 'BAD_USER_INPUT' : null;
  if (typeof code === 'string') return REQUEST_CODES.has(code) ? code : null;
  // graphql-js gives no codes; where Apollo does not add them (streams, sockets), the kind shows in the text only.
  if (/^(Must provide |Unknown operation named )/.test(error.message)) return 'OPERATION_RESOLUTION_FAILURE';
  if (error.locations === undefined) return null;
  if (error.message.startsWith('Syntax Error')) return 'GRAPHQL_PARSE_FAILED';
  return error.message.startsWith('Variable "$') ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED';
}

/** graphql-js points at the argument in the document; an error that a resolver throws points at nothing yet. */
function isAboutArgument({ originalError }: GraphQLError): boolean {
  if (!(originalError instanceof GraphQLError)) return false;
  return originalError.nodes !== undefined && originalError.message.startsWith('Argument "');
}

/** Whether a text comes from graphql-js alone: it also quotes what a scalar of ours throws, whatever that says. */
function isQuoting(error: GraphQLError): boolean {
  return [...layersOf(error)].some((layer) => !(layer instanceof GraphQLError));
}

function codeOf(error: unknown): ErrorCode {
  for (const layer of layersOf(error)) {
    const code = layer instanceof GraphQLError ? layer.extensions['code'] : layer['code'];
    if (layer instanceof GraphQLError && isOurs(code)) return code;
    const known = SQL_STATES.get(code);
    if (known !== undefined) return known;
  }
  return 'UNAVAILABLE';
}

/** Extensions of our own errors are made to be shown; the transport's are not. */
function shownExtensions(error: GraphError): Record<string, unknown> {
  const { http: _http, stacktrace: _stacktrace, ...shown } = error.extensions;
  return shown;
}

/**
 * How every error leaves. Ours keeps its code and speaks the caller's language; graphql-js's and Apollo's keep code
 * and message, shortened; of anything else only a code gets out: never SQL, a path, a constraint name or a stack.
 */
export function formatGraphError(error: unknown, language: Language, traceId: string): GraphQLFormattedError {
  const place = error instanceof GraphQLError ? error : undefined;
  const answer = (message: string, extensions: Record<string, unknown>): GraphQLFormattedError => ({
    message,
    ...(place?.locations && { locations: place.locations }),
    ...(place?.path && { path: place.path }),
    extensions: { ...extensions, traceId },
  });
  for (const layer of layersOf(error)) {
    if (layer instanceof GraphError) return answer(layer.text[language], shownExtensions(layer));
  }
  const requestCode = place ? requestCodeOf(place) : null;
  if (place && requestCode !== null) {
    const message = isQuoting(place) ? null : requestMessage(place.message);
    return answer(message ?? ERROR_MESSAGES.BAD_USER_INPUT[language], { code: requestCode });
  }
  const code = codeOf(error);
  return answer(ERROR_MESSAGES[code][language], { code });
}

/** Dutch, unless the caller prefers English to it (RFC 9110 12.5.4; of equals the first mentioned). */
export function languageOf(acceptLanguage: string | undefined): Language {
  const ranges = (acceptLanguage ?? '').slice(0, 500).toLowerCase().split(',');
  const preferences = ranges.map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    return { language: tag.split('-')[0], quality: Number(quality) || 0 };
  });
  const rankOf = (language: Language) => {
    const own = preferences.findIndex((preference) => preference.language === language);
    const place = own >= 0 ? own : preferences.findIndex((preference) => preference.language === '*');
    return { quality: preferences[place]?.quality ?? 0, place: place >= 0 ? place : preferences.length };
  };
  const [nl, en] = [rankOf('nl'), rankOf('en')];
  if (en.quality !== nl.quality) return en.quality > nl.quality ? 'en' : 'nl';
  return en.quality > 0 && en.place < nl.place ? 'en' : 'nl';
}
