import { pino } from 'pino';
import { entityClasses } from '../../schema/index.ts';
import { organisations } from '../../seeds/cast.ts';
import { createApp } from '../app.ts';
import { openDatabase } from '../database.ts';
import { loadDemoKeys } from '../demo-keys.ts';
import { demoIssuers } from '../issuers.ts';
import { databaseRoles } from '../policy-sql.ts';
import { headersOf } from '../testing/headers.ts';
import { send } from './load.ts';
import type { Caller } from './peer.ts';
import { questions } from './questions.ts';

export interface Callers {
  /** What a request to leerwerk-graph carries, by persona. */
  readonly headers: Readonly<Record<string, Record<string, string>>>;
  /** The role and the claims that leerwerk-graph then enters, by persona: the other peers enter the same. */
  readonly callers: Readonly<Record<string, Caller>>;
}

/** Something that every caller may ask. */
const QUESTION = JSON.stringify({ query: '{ organisations(first: 1) { nodes { name } } }' });

const CLAIMS = /^select .*set_config\('role'/;

/** Asks leerwerk-graph something as each caller, and sees which claims it sends to the database. */
export const findCallers = async (url: string, keysFolder: string): Promise<Callers> => {
  const keys = await loadDemoKeys(keysFolder);
  const database = await openDatabase({ url, asRole: databaseRoles('leerwerk').app, entities: [...entityClasses] });
  let seen: Caller | undefined;
  const app = await createApp({
    database,
    rolePrefix: 'leerwerk',
    idSecret: keys.idSecret,
    issuers: demoIssuers(
      keys,
      organisations.map(({ oin }) => oin),
    ),
    logger: pino({ level: 'silent' }),
    onStatement: (sql, values) => {
      if (!CLAIMS.test(sql)) return;
      const names = [...sql.matchAll(/set_config\('([\w.]+)'/g)].map(([, name]) => String(name));
      const { role, ...settings } = Object.fromEntries(names.map((name, i) => [name, String(values[i])]));
      seen = { role: String(role), settings };
    },
  });
  const headers: Record<string, Record<string, string>> = {};
  const callers: Record<string, Caller> = {};
  try {
    const port = Number(new URL(await app.http.listen({ port: 0, host: '127.0.0.1' })).port);
    for (const name of new Set(questions.map(({ caller }) => caller))) {
      const own = await headersOf(keys, name);
      await send({ port, headers: own, body: QUESTION });
      if (!seen) throw new Error(`no claims were sent for ${name}`);
      headers[name] = own;
      callers[name] = seen;
      seen = undefined;
    }
    return { headers, callers };
  } finally {
    await app.close();
    await database.close();
  }
};
