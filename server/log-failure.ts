import type { FastifyBaseLogger } from 'fastify';
import { GraphError } from '../schema/errors.ts';

/** What a stack begins with: the name that the error was made with, which it may have changed since, and a code. */
const NAME = /^[A-Za-z]\w*(?: \[\w+\])?/;

/**
 * The lines of a stack that say where: those right after the message. A line of the message may look like one of them,
 * so a stack that does not begin with the message has none.
 */
const framesOf = ({ stack = '', message }: Partial<Error>): string[] => {
  const [name] = NAME.exec(stack) ?? [];
  const heads = [`${name}: ${message ?? ''}\n`, ...(message ? [] : [`${name}\n`])];
  const head = heads.find((one) => stack.startsWith(one));
  if (!head) return [];
  const lines = stack.slice(head.length).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('    at '));
  return end < 0 ? lines : lines.slice(0, end);
};

/** Logs what is not an answer of ours, without its message: a database puts values into messages. */
export const logUnknown = (logger: FastifyBaseLogger | undefined, error: unknown): void => {
  const layers = [error, (error as { originalError?: unknown })?.originalError];
  if (layers.some((layer) => layer instanceof GraphError)) return;
  const cause = (layers[1] ?? layers[0]) as (Partial<Error> & { code?: string }) | undefined;
  if (cause?.name === 'GraphQLError') return;
  logger?.error({ name: cause?.name, code: cause?.code, stack: framesOf(cause ?? {}) }, 'failed');
};
