import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { callerOf, POOL_SIZE, runPeer } from '../peer.ts';

runPeer(async (options) => {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [
      makePgService({
        connectionString: options.databaseUrl,
        schemas: ['public'],
        poolConfig: { max: POOL_SIZE },
      }),
    ],
    grafast: {
      explain: false,
      context: (about: { node?: { req: IncomingMessage } }) => {
        const { role, settings } = callerOf(options, about.node?.req.headers ?? {});
        return { pgSettings: { role, ...settings } };
      },
    },
    grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
});
