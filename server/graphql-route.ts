import type { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Viewer } from '../schema/context.ts';
import { GraphError } from '../schema/errors.ts';
import type { Role } from '../schema/roles.ts';
import type { Cost } from './charge.ts';
import type { OperationContext } from './operation-plugin.ts';
import { type RequestState, requestOf } from './request-state.ts';
import { refuseRegistered, resolveDocument, type TrustedDocuments } from './trusted-documents.ts';

interface GraphqlRoute {
  /** Who asks, from memory where that may be: then the database says during the operation whether it still holds. */
  readonly viewerOf: (request: FastifyRequest, reply: FastifyReply, remembered: boolean) => Promise<Viewer>;
  readonly spend: (request: FastifyRequest, reply: FastifyReply, viewer: Viewer, points: number) => Promise<Cost>;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply, viewer: Viewer) => OperationContext;
  /** Executes operations in the slice of a role, for who is noted of the request. */
  readonly handlerOf: (role: Role) => Promise<RouteHandlerMethod>;
  readonly viewers: WeakMap<FastifyRequest, Viewer>;
  readonly current: AsyncLocalStorage<RequestState>;
  readonly documents: TrustedDocuments | undefined;
  /** Whether only registered operations run. */
  readonly registeredOnly: boolean;
}

/** How often a caller's seat may change while one operation is begun. */
const ATTEMPTS = 3;

/** Answers GraphQL over HTTP: as who asks, with the operation that a registered id stands for. */
export const graphqlRoute = (route: GraphqlRoute) => {
  const { viewerOf, spend, contextOf, handlerOf, viewers, current, registeredOnly } = route;

  /** Puts a registered operation in the place of its id; what may not run is recorded as refused. */
  const useDocument = async (request: FastifyRequest, reply: FastifyReply, viewer: Viewer): Promise<void> => {
    try {
      // An address ends up in logs: what is registered is sent by POST, its variables in the body.
      if (request.method === 'GET') return refuseRegistered(request.query, !registeredOnly);
      const { sent, documentHash } = resolveDocument(request.body, viewer.role, route.documents, !registeredOnly);
      request.body = sent;
      requestOf(request).documentHash = documentHash;
    } catch (error) {
      await spend(request, reply, viewer, 1);
      const { work } = contextOf(request, reply, viewer);
      work.record.refuse('DOCUMENT_NOT_REGISTERED');
      await work.commit();
      throw error;
    }
  };

  const answerOnce = async (request: FastifyRequest, reply: FastifyReply, viewer: Viewer): Promise<string> => {
    viewers.set(request, viewer);
    const handler = await handlerOf(viewer.role);
    const own = requestOf(request);
    await useDocument(request, reply, viewer);
    const answer = (await current.run(own, () => handler.call(request.server, request, reply))) as string;
    // What was refused before its cost was known has been work all the same.
    if (!own.charged) await spend(request, reply, viewer, 1);
    return answer;
  };

  return async (request: FastifyRequest, reply: FastifyReply): Promise<string> => {
    const own = requestOf(request);
    const { body } = request;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const isFirst = attempt === 1;
      const viewer = await viewerOf(request, reply, isFirst);
      const hasChanged = () => own.seats === 'changed';
      own.seats = viewer.seats && isFirst ? 'remembered' : 'asked';
      try {
        const answer = await answerOnce(request, reply, viewer);
        // Whoever asked nothing of the database is answered from memory: that has to hold, too.
        if (own.seats === 'remembered') await contextOf(request, reply, viewer).work.confirmSeats();
        if (!hasChanged()) {
          // To who takes `application/json` alone, a 400 would be the word of a proxy (GraphQL over HTTP, status codes).
          const plain = String(reply.getHeader('content-type')).startsWith('application/json');
          if (own.requestError && plain) reply.code(200);
          return answer;
        }
      } catch (error) {
        if (!hasChanged()) throw error;
      }
      // Nothing was read or changed: the operation begins again, as whoever the caller is now.
      request.body = body;
      own.requestError = false;
      reply.code(200);
    }
    throw new GraphError('UNAVAILABLE');
  };
};
