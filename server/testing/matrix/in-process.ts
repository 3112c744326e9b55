/** A caller of one role whose schema can be built anew for each mutant: the servers of the graph without the socket. */
import { HeaderMap } from '@apollo/server';
import { graphSchema } from '../../../schema/index.ts';
import { dailyActivity } from '../../../seeds/registers.ts';
import { contractFor } from '../../contract.ts';
import { createCursors } from '../../cursor.ts';
import { ALL_FENCES, createContext, startServer } from '../../graph-server.ts';
import { guardSchema } from '../../guard.ts';
import { createIds } from '../../ids.ts';
import { databaseRoles } from '../../policy-sql.ts';
import { formatGraphError } from '../../problem.ts';
import { PURPOSE_HEADER } from '../../purpose.ts';
import { traceOf } from '../../trace.ts';
import type { Caller, TestGraph } from '../graph.ts';
import { noonOf } from '../noon.ts';
import { TRACE } from './documents.ts';
import type { Seat, World } from './world.ts';

export interface Served {
  as(seat: Seat): Caller;
  stop(): Promise<void>;
}

/** Serves a role under the policy that this process holds at the moment. */
export const serveRole = async (graph: TestGraph, world: World, role: Seat['role']): Promise<Served> => {
  const { slug, categories, changes, grounds } = dailyActivity(role);
  const trace = traceOf(TRACE.traceparent);
  const format = (error: unknown) => formatGraphError(error, 'nl', trace.traceId);
  const server = await startServer(contractFor(guardSchema(graphSchema), role), format);
  const ids = createIds(graph.keys.idSecret);
  const cursors = createCursors(graph.keys.idSecret);
  return {
    as: (seat) => ({
      token: '',
      headers: {},
      query: async (query, variables, headers = {}) => {
        const executed: { sql: string; values: readonly unknown[] }[] = [];
        const { status, body } = await server.executeHTTPGraphQLRequest({
          httpGraphQLRequest: {
            method: 'POST',
            headers: new HeaderMap([['content-type', 'application/json'], ...Object.entries(headers)]),
            search: '',
            body: { query, variables },
          },
          context: async () =>
            createContext({
              database: graph.database,
              roles: databaseRoles('leerwerk'),
              ids,
              cursors,
              fences: ALL_FENCES,
              viewer: {
                role,
                scope: seat.scope,
                organisationId: seat.organisation,
                personId: seat.person,
                actorId: seat.person,
                assignmentId: seat.assignment,
                until: null,
                standIns: [],
                mayHaveOpened: true,
                wijkId: seat.wijk,
                activities: [{ uri: slug, version: 1, categories, changes, grounds }],
                activity: null,
              },
              trace,
              language: 'nl',
              purpose: headers[PURPOSE_HEADER] ?? slug,
              rejectOnRefusal: headers['x-refusal'] === 'reject',
              clock: () => noonOf(world.today),
              onStatement: (sql, values) => executed.push({ sql, values }),
              onFailure: () => {},
              state: {},
              spend: async (requested) => ({ requested }),
            }),
        });
        const text = body.kind === 'complete' ? body.string : '';
        const { data, errors, extensions } = JSON.parse(text);
        const statements = executed.map(({ sql }) => sql);
        return { status: status ?? 200, headers: {}, text, data, errors, extensions, statements, executed };
      },
    }),
    stop: () => server.stop(),
  };
};
