import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { callerOf, POOL_SIZE, runPeer } from '../peer.ts';
import { inOneFlush } from './one-flush.ts';
import { statements, type Variables } from './statements.ts';

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return text;
};

/** What is left when all is taken away: HTTP, a pool, and one statement whose JSON is the answer. */
runPeer(async (options) => {
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: POOL_SIZE });
  const answerTo = async (request: IncomingMessage): Promise<string> => {
    const { operationName, variables } = JSON.parse(await bodyOf(request)) as {
      operationName: string;
      variables: Variables;
    };
    const statement = statements[operationName];
    if (!statement) throw new Error('no such question');
    const values = statement.values(variables);
    const client = await pool.connect();
    try {
      const own = { name: operationName, sql: statement.sql, values };
      return await inOneFlush(client, callerOf(options, request.headers), own);
    } finally {
      client.release();
    }
  };
  const server = createServer((request, response) => {
    answerTo(request).then(
      (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
      (error: Error) => response.writeHead(500).end(JSON.stringify({ errors: [{ message: error.message }] })),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
});
