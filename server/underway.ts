import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphError } from '../schema/errors.ts';

/** The requests under way. */
export interface Underway {
  /** Aborts when the time for an answer is over, or when its caller goes away without it. */
  endOf(request: FastifyRequest): AbortSignal | undefined;
  /** Resolves once every request has its answer, or nobody who waits for it. */
  allAnswered(): Promise<void>;
}

const endOf = (response: ServerResponse, milliseconds: number): AbortSignal => {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(new GraphError('DEADLINE_EXCEEDED')), milliseconds);
  timer.unref();
  response.once('close', () => {
    clearTimeout(timer);
    // Nobody reads this; it only has to be an error of ours, which is not logged as a failure.
    if (!response.writableFinished) end.abort(new GraphError('UNAVAILABLE'));
  });
  return end.signal;
};

/** Watches the requests of a server. @param deadline time for each answer, in milliseconds */
export const watchRequests = (http: FastifyInstance, deadline: number): Underway => {
  const ends = new WeakMap<FastifyRequest, AbortSignal>();
  let count = 0;
  http.addHook('onRequest', async (request, reply) => {
    ends.set(request, endOf(reply.raw, deadline));
    count += 1;
    reply.raw.once('close', () => {
      count -= 1;
    });
  });
  return {
    endOf: (request) => ends.get(request),
    allAnswered: async () => {
      while (count > 0) await pause(10);
    },
  };
};
