import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { badInput, GraphError } from '../schema/errors.ts';
import { LIMITS } from './limits.ts';
import { formatGraphError } from './problem.ts';
import { traceOf } from './trace.ts';

const REFUSALS: Readonly<Record<string, readonly [status: number, error: GraphError]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, new GraphError('DEADLINE_EXCEEDED')],
  HPE_HEADER_OVERFLOW: [431, badInput('De kop van het verzoek is te groot.', 'The head of the request is too large.')],
};

/** What cannot be read as HTTP, or does not arrive in time, has no request to answer: the socket gets the refusal. */
export const refuseOnSocket = (error: { code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, refusal] = REFUSALS[error.code ?? ''] ?? [400, new GraphError('BAD_USER_INPUT')];
  const body = JSON.stringify({ errors: [formatGraphError(refusal, 'nl', traceOf(undefined).traceId)] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Content-Type: application/json; charset=utf-8',
    'Cache-Control: no-store',
    'Connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroy(error as Error);
};

/** Fastify's own refusals in our words. */
export const refusalOf = (error: { statusCode?: number }, most: number = LIMITS.body): GraphError => {
  if (error.statusCode === 413) {
    return badInput(`Een verzoek telt ten hoogste ${most} bytes.`, `A request has at most ${most} bytes.`);
  }
  return new GraphError(error.statusCode !== undefined && error.statusCode < 500 ? 'BAD_USER_INPUT' : 'UNAVAILABLE');
};
