import fastify from 'fastify';
import mercurius, { type MercuriusContext } from 'mercurius';
import pg from 'pg';
import { callerOf, POOL_SIZE, runPeer } from '../peer.ts';
import { Transaction } from './transaction.ts';
import { keyOf, type ListArguments, typeDefinitions } from './type-definitions.ts';

type Row = Record<string, unknown>;
type Context = MercuriusContext & { readonly work: Transaction };
type Loading = readonly { readonly obj: Row; readonly params: { readonly first: number } }[];

const JOB = 'number, status, status_date as "statusDate", description, version, object_id, crew_id';

/** A date is a day, not a moment. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === 1082 ? (value: string) => value : pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig;

/** Loads the row that each has a key of. */
const one = (table: string, columns: string, key: string) => async (asked: Loading, context: unknown) => {
  const keys = asked.map(({ obj }) => obj[key]);
  const sql = `select id, ${columns} from ${table} where id = any($1::uuid[])`;
  const rows = await (context as Context).work.query(`${table} by ${key}: ${columns}`, sql, [keys]);
  const found = new Map(rows.map((row) => [row['id'], row]));
  return keys.map((own) => found.get(own) ?? null);
};

/** Loads the first rows that belong to each. */
const many = (table: string, columns: string, order: string) => async (asked: Loading, context: unknown) => {
  const keys = asked.map(({ obj }) => obj['id']);
  const sql = `select k.key, r.* from unnest($1::uuid[]) k (key) cross join lateral (
    select ${columns} from ${table} where participant_id = k.key order by ${order} limit $2) r`;
  const rows = await (context as Context).work.query(`${table} of participants`, sql, [keys, asked[0]?.params.first]);
  const found = grouped(rows);
  return keys.map((own) => ({ nodes: found.get(own) ?? [] }));
};

const grouped = (rows: Row[]): Map<unknown, Row[]> => {
  const found = new Map<unknown, Row[]>();
  for (const row of rows) {
    const own = found.get(row['key']);
    if (own) own.push(row);
    else found.set(row['key'], [row]);
  }
  return found;
};

const count = async ({ work }: Context, table: string, status?: string): Promise<number> => {
  const where = status ? ' where status = $1' : '';
  const sql = `select count(*)::int as total from ${table}${where}`;
  const [row] = await work.query(`${table} counted${where}`, sql, status ? [status] : []);
  return Number(row?.['total']);
};

const resolvers = {
  Query: {
    jobs: (_: unknown, { first, filter }: ListArguments) => ({ first, filter }),
    participants: async (_: unknown, { first }: ListArguments, { work }: Context) => ({
      nodes: await work.query(
        'participants',
        `select id, call_name_shown as "callName", family_name_shown as "familyName" from participant
         order by call_name_shown limit $1`,
        [first],
      ),
    }),
    objects: async (_: unknown, __: unknown, context: Context) => ({ totalCount: await count(context, 'work_object') }),
    crews: async (_: unknown, __: unknown, context: Context) => ({ totalCount: await count(context, 'crew') }),
    object: async (_: unknown, { id }: { id: string }, { work }: Context) => {
      const columns = 'name, address, kind, position, bag_id as "bagId", complex_code as "complexCode", shared';
      const [row] = await work.query('object', `select ${columns} from work_object where id = $1::uuid`, [keyOf(id)]);
      return row;
    },
  },
  JobConnection: {
    nodes: ({ first }: ListArguments, _: unknown, { work }: Context) =>
      work.query('jobs', `select ${JOB} from job order by status_date desc, id desc limit $1`, [first]),
    totalCount: ({ filter }: ListArguments, _: unknown, context: Context) => count(context, 'job', filter?.status?.eq),
  },
  Mutation: {
    sampleJob: async (_: unknown, { input }: { input: { id: string; expectedVersion: number } }, { work }: Context) => {
      const sql = `update job set status = 'SAMPLED', status_date = current_setting('app.today')::date,
          version = version + 1, changed_at = now()
        where id = $1::uuid and version = $2 and status = 'REPORTED_DONE' returning ${JOB}`;
      const [job] = await work.query('sample', sql, [keyOf(input.id), input.expectedVersion]);
      return { job };
    },
  },
};

runPeer(async (options) => {
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: POOL_SIZE, types });
  const app = fastify();
  await app.register(mercurius as never, {
    schema: typeDefinitions,
    resolvers: resolvers as never,
    loaders: {
      Job: {
        object: one('work_object', 'name, address, kind', 'object_id'),
        crew: one('crew', 'name, coarse_status as "strengthStatus"', 'crew_id'),
      },
      Participant: {
        trajecten: many('traject', 'status, start_date as "startDate"', 'start_date'),
        crewMemberships: many('crew_membership', 'crew_id', 'valid_from'),
        enrolments: many('enrolment', 'active', 'valid_from'),
      },
      CrewMembership: { crew: one('crew', 'name', 'crew_id') },
    } as never,
    jit: 1,
    graphiql: false,
    path: '/graphql',
    context: (request: { headers: Record<string, unknown> }) => ({
      work: new Transaction(pool, callerOf(options, request.headers)),
    }),
  });
  app.graphql.addHook('onResolution', async (_execution, context) => (context as Context).work.end());
  return Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
});
