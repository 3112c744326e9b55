import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
  type RouteHandlerMethod,
} from 'fastify';
import { printSchema } from 'graphql';
import type { Viewer } from '../schema/context.ts';
import { GraphError } from '../schema/errors.ts';
import { ROLES, type Role } from '../schema/roles.ts';
import { authenticate } from './auth.ts';
import type { Budgets } from './budget.ts';
import { asCost, type Cost, settle } from './charge.ts';
import { refusalOf, refuseOnSocket } from './client-error.ts';
import { createCursors } from './cursor.ts';
import type { Database } from './database.ts';
import { shutDoor } from './door.ts';
import { serveExports } from './exports.ts';
import type { FileStore } from './files/file-store.ts';
import { serveFiles } from './files/routes.ts';
import { ALL_FENCES, createContext, type Fences, lazily, sliceOf, startServer } from './graph-server.ts';
import { graphqlRoute } from './graphql-route.ts';
import { createIds } from './ids.ts';
import type { Issuers } from './issuers.ts';
import type { KeyProvider } from './keys/key-provider.ts';
import { LIMITS } from './limits.ts';
import { logUnknown } from './log-failure.ts';
import type { OperationContext } from './operation-plugin.ts';
import { databaseRoles } from './policy-sql.ts';
import { formatGraphError } from './problem.ts';
import { PURPOSE_HEADER } from './purpose.ts';
import { Plans } from './reads/planned-read.ts';
import { type RequestState, requestOf, sendProblem } from './request-state.ts';
import { Seats } from './seats.ts';
import { STAND_IN_HEADER, standingInForOf } from './stand-in.ts';
import { type Clock, systemClock } from './today.ts';
import type { TriedPolicy } from './tried-policy.ts';
import type { TrustedDocuments } from './trusted-documents.ts';
import { watchRequests } from './underway.ts';
import type { UnitOfWorkOptions } from './unit-of-work.ts';

export interface AppOptions {
  readonly database: Database;
  readonly rolePrefix: string;
  readonly idSecret: string;
  readonly issuers: Issuers;
  /** Keys of BSNs; absent where none are taken. */
  readonly keys?: KeyProvider;
  readonly logger: FastifyBaseLogger;
  /** Where files are kept; absent where none are taken. */
  readonly files?: FileStore;
  readonly trustProxy?: string[];
  /** Operations that are registered, to be named by their hash. */
  readonly documents?: TrustedDocuments;
  /** Whether no other operations run than those. */
  readonly registeredOnly?: boolean;
  /** What each client may spend; absent where nothing is counted. */
  readonly budgets?: Budgets;
  /** Renders GraphiQL for a browser; absent where it is not offered. */
  readonly graphiql?: (persona: string | undefined) => Promise<{ html: string; contentSecurityPolicy: string } | null>;
  /** The public keys of the checkpoints, and of the demo issuers. */
  readonly jwks?: object;
  readonly fences?: Fences;
  /** Off: no read is answered by one statement. */
  readonly plannedReads?: boolean;
  /** What it would refuse is recorded, and not refused. */
  readonly triedPolicy?: TriedPolicy | undefined;
  readonly clock?: Clock;
  readonly onStatement?: UnitOfWorkOptions['onStatement'];
}

export interface App {
  readonly http: FastifyInstance;
  /** Makes the slices of all roles, so that no first caller waits for its own. */
  warmUp(): Promise<void>;
  /**
   * Turns readiness off and goes on answering for `linger` milliseconds (0 by default), so that callers may be sent
   * elsewhere; then takes no new connections, and for as long again ends each with its answer; then stops.
   * @param shut resolves once no new connection comes: by default the server's own door is shut
   */
  close(linger?: number, shut?: () => Promise<void>): Promise<void>;
}

/** Two headers of one name are joined by node, so that they name nothing. */
const purposeOf = (request: FastifyRequest) => request.headers[PURPOSE_HEADER] as string | undefined;

/** The HTTP application: one graph, one slice per role. */
export const createApp = async (options: AppOptions): Promise<App> => {
  const { database, fences = ALL_FENCES, clock = systemClock } = options;
  const roles = databaseRoles(options.rolePrefix);
  const ids = createIds(options.idSecret);
  const cursors = createCursors(options.idSecret);
  const seats = new Seats(database, clock);
  const slice = sliceOf(fences, undefined, options.triedPolicy);
  const current = new AsyncLocalStorage<RequestState>();
  const plans = options.plannedReads !== false && !options.triedPolicy ? new Plans() : undefined;
  let closing = false;
  let shut = false;

  const formatError = (error: unknown) => {
    const request = current.getStore();
    logUnknown(request?.logger, error);
    return formatGraphError(error, request?.language ?? 'nl', request?.trace.traceId ?? '');
  };

  const http = fastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    // One of its own among all hosts, and never a word.
    genReqId: () => randomUUID(),
    bodyLimit: LIMITS.body,
    trustProxy: options.trustProxy && options.trustProxy.length > 0 ? options.trustProxy : false,
    return503OnClosing: false,
    // The largest request arrives within it over the slowest line; who sends it drop by drop holds a connection no longer.
    requestTimeout: LIMITS.arrival,
    http: { headersTimeout: LIMITS.arrival, connectionsCheckingInterval: 1000 },
    clientErrorHandler: refuseOnSocket,
    frameworkErrors: (error, request, reply) =>
      sendProblem(request, reply as FastifyReply, refusalOf(error), error.statusCode),
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
  });

  // What a page of another site may send without asking first is not even read.
  http.removeContentTypeParser('text/plain');

  const viewers = new WeakMap<FastifyRequest, Viewer>();
  const underway = watchRequests(http, database.timeouts.deadline);

  /** Who asks. Only who has no valid token is limited by address: behind one address may stand a whole gemeente. */
  const viewerOf = async (request: FastifyRequest, reply: FastifyReply, remembered = false): Promise<Viewer> => {
    try {
      const { authorization, [STAND_IN_HEADER]: standIn } = request.raw.headersDistinct;
      const standingInFor = standingInForOf(standIn, ids);
      const lookup = seats.lookup({ standingInFor, signal: underway.endOf(request), remembered });
      return await authenticate(authorization, options.issuers, lookup);
    } catch (error) {
      const stranger = error instanceof GraphError && error.code === 'UNAUTHENTICATED';
      if (stranger && options.budgets) settle(reply, 'requests', await options.budgets.refuse(request.ip));
      throw error;
    }
  };

  const spend = async (request: FastifyRequest, reply: FastifyReply, viewer: Viewer, points: number): Promise<Cost> => {
    const own = requestOf(request);
    own.charged ??= options.budgets?.spend(viewer, points) ?? Promise.resolve(null);
    const balance = await own.charged;
    if (!balance) return { requested: points };
    settle(reply, 'cost', balance);
    return asCost(points, balance);
  };

  http.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    if (error instanceof GraphError || !error.statusCode) return sendProblem(request, reply, error);
    return sendProblem(request, reply, refusalOf(error, request.routeOptions.bodyLimit), error.statusCode);
  });
  http.setNotFoundHandler((request, reply) => sendProblem(request, reply, new GraphError('NOT_FOUND'), 404));
  http.addHook('onSend', async (request, reply) => {
    reply.headers({ ...(shut && { connection: 'close' }), traceresponse: requestOf(request).trace.traceparent });
  });
  http.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      plan: requestOf(request).plan,
      traceId: requestOf(request).trace.traceId,
    });
  });

  const contextOf = (request: FastifyRequest, reply: FastifyReply, viewer: Viewer): OperationContext => {
    const { trace, language, logger, documentHash } = requestOf(request);
    return createContext({
      database,
      roles,
      ids,
      cursors,
      keys: options.keys,
      fences,
      plans,
      viewer,
      trace,
      language,
      rejectOnRefusal: request.headers['x-refusal'] === 'reject',
      purpose: purposeOf(request),
      documentHash,
      clock,
      signal: underway.endOf(request),
      onStatement: options.onStatement,
      onFailure: (error) => logUnknown(logger, error),
      state: requestOf(request),
      showPlan: options.registeredOnly !== true,
      spend: (points) => spend(request, reply, viewer, points),
    });
  };

  const servers: ApolloServer<OperationContext>[] = [];
  const handlerOf = lazily(async (role: Role): Promise<RouteHandlerMethod> => {
    const server = await startServer(slice(role), formatError);
    servers.push(server);
    const context = async (...[request, reply]: [FastifyRequest, FastifyReply]) =>
      contextOf(request, reply, viewers.get(request) as Viewer);
    return fastifyApolloHandler(server, { context }) as unknown as RouteHandlerMethod;
  });

  const answerGraphql = graphqlRoute({
    viewerOf,
    spend,
    contextOf,
    handlerOf,
    viewers,
    current,
    documents: options.documents,
    registeredOnly: options.registeredOnly === true,
  });

  http.post('/graphql', answerGraphql);

  http.get('/graphql', async (request, reply) => {
    const persona = (request.query as { as?: string }).as;
    const page = request.headers.accept?.includes('text/html') ? await options.graphiql?.(persona) : null;
    // A question may be asked by GET, a mutation never; the Authorization header keeps other sites' pages out.
    if (!page) return answerGraphql(request, reply);
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', page.contentSecurityPolicy)
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .send(page.html);
  });

  http.get('/schema.graphql', async (request, reply) => {
    const viewer = await viewerOf(request, reply);
    await spend(request, reply, viewer, LIMITS.schemaCost);
    return reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(`${printSchema(slice(viewer.role))}\n`);
  });

  serveExports(http, { schemaOf: slice, viewerOf, spend, contextOf });
  if (options.files) serveFiles(http, { store: options.files, cursors, viewerOf, spend, contextOf });

  http.get('/healthz', async () => ({ status: 'ok' }));
  http.get('/readyz', async (_request, reply) => {
    const ready = !closing && (await database.isThere());
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'unavailable' });
  });
  if (options.jwks) http.get('/.well-known/jwks.json', async () => options.jwks);

  return {
    http,
    warmUp: async () => {
      for (const role of ROLES) await handlerOf(role);
    },
    close: async (linger = 0, shutOwn = () => shutDoor(http.server)) => {
      closing = true;
      // In turns: a database in this process may hold the loop for longer than the whole wait, and then nothing arrives.
      const wait = async () => {
        for (let turn = 0; linger > 0 && turn < 10; turn += 1) await pause(linger / 10);
      };
      await wait();
      // Before any connection is ended: who is sent away while the door is open comes back through it.
      await shutOwn();
      shut = true;
      // Who came in last still has to ask, and who keeps a connection to be told that it ends.
      await wait();
      await underway.allAnswered();
      // What is left asks nothing: it is idle, or was opened for later.
      http.server.closeAllConnections();
      await http.close();
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
};
