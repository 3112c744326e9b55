import type { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Viewer } from '../schema/context.ts';
import { GraphError } from '../schema/errors.ts';
import type { Role } from '../schema/roles.ts';
import type { Cost } from './charge.ts';
import type { OperationContext } from './operation-plugin.ts';
import { httpStatusOf } from './problem.ts';
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

  /** Answers as who asks is remembered; undefined when the database says that this holds no more: then nothing is done. */
  const answerRemembered = async (request: FastifyRequest, reply: FastifyReply, viewer: Viewer) => {
    const own = requestOf(request);
    const hasChanged = () => own.seats === 'changed';
    // Whoever asked nothing of the database is answered from memory: that has to hold, too. An answer that tells of the
    // server alone need not wait for a database that perhaps is not there.
    const confirm = async (status: number) => {
      if (own.seats !== 'remembered' || status >= 500) return;
      await contextOf(request, reply, viewer).work.confirmSeats();
    };
    own.seats = 'remembered';
    try {
      const answer = await answerOnce(request, reply, viewer);
      await confirm(reply.statusCode);
      return hasChanged() ? undefined : answer;
    } catch (error) {
      if (!hasChanged()) await confirm(error instanceof GraphError ? httpStatusOf(error.code) : 500);
      if (!hasChanged()) throw error;
      return undefined;
    }
  };

  return async (request: FastifyRequest, reply: FastifyReply): Promise<string> => {
    const { body } = request;
    const own = requestOf(request);
    const headers = new Set(Object.keys(reply.getHeaders()));
    let viewer = await viewerOf(request, reply, true);
    let answer = viewer.seats ? await answerRemembered(request, reply, viewer) : undefined;
    if (answer === undefined) {
      if (viewer.seats) {
        // The operation begins again, as whoever the caller is now.
        const before = viewer;
        request.body = body;
        for (const name of Object.keys(reply.getHeaders())) if (!headers.has(name)) reply.removeHeader(name);
        Object.assign(own, { plan: undefined, seats: undefined });
        viewer = await viewerOf(request, reply, false);
        if (viewer.organisationId !== before.organisationId || viewer.actorId !== before.actorId) delete own.charged;
      }
      answer = await answerOnce(request, reply, viewer);
    }
    // To who takes `application/json` alone, a 400 would be the word of a proxy (GraphQL over HTTP, status codes).
    const plain = String(reply.getHeader('content-type')).startsWith('application/json');
    if (own.requestError && plain) reply.code(200);
    return answer;
  };
};
