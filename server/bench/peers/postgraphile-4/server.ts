import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { callerOf, POOL_SIZE, runPeer } from '../../peer.ts';

/** The options are those of "For production" in its documentation of `postgraphile()`, where they are about requests. */
runPeer(async (options) => {
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: POOL_SIZE });
  const handler = postgraphile(pool, 'public', {
    dynamicJson: true,
    setofFunctionsContainNulls: false,
    ignoreRBAC: false,
    extendedErrors: ['errcode'],
    graphiql: false,
    disableQueryLog: true,
    legacyRelations: 'omit',
    pgSettings: async (request) => {
      const { role, settings } = callerOf(options, request.headers);
      return { role, ...settings };
    },
  });
  const server = createServer(handler).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
});
