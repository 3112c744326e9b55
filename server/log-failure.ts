import type { FastifyBaseLogger } from 'fastify';
import { GraphError } from '../schema/errors.ts';

/** Logs what is not an answer of ours, without its message: a database puts values into messages. */
export const logUnknown = (logger: FastifyBaseLogger | undefined, error: unknown): void => {
  const layers = [error, (error as { originalError?: unknown })?.originalError];
  if (layers.some((layer) => layer instanceof GraphError)) return;
  const cause = (layers[1] ?? layers[0]) as { name?: string; code?: string; stack?: string };
  if (cause?.name === 'GraphQLError') return;
  const stack = cause?.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  logger?.error({ name: cause?.name, code: cause?.code, stack }, 'failed');
};
