import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { PolicyTable } from '../schema/access.ts';
import type { Viewer } from '../schema/context.ts';
import { entityTypes, graphSchema } from '../schema/index.ts';
import type { Role } from '../schema/roles.ts';
import type { Cost } from './charge.ts';
import { contractFor } from './contract.ts';
import type { Cursors } from './cursor.ts';
import type { Database } from './database.ts';
import { guardSchema } from './guard.ts';
import type { Ids } from './ids.ts';
import { bsnSafe } from './keys/bsn-safe.ts';
import type { KeyProvider } from './keys/key-provider.ts';
import { LIMITS, limitRules } from './limits.ts';
import { readSealedLogs } from './logs/consistency.ts';
import { type OperationContext, operationPlugin } from './operation-plugin.ts';
import type { DatabaseRoles } from './policy-sql.ts';
import type { Language } from './problem.ts';
import { BatchingReader } from './reads/batching-reader.ts';
import { type Plans, readPlanned } from './reads/planned-read.ts';
import { type Clock, todayInAmsterdam } from './today.ts';
import type { Trace } from './trace.ts';
import type { TriedPolicy } from './tried-policy.ts';
import { UnitOfWork, type UnitOfWorkOptions } from './unit-of-work.ts';
import { SliceWriter } from './writer.ts';

/** The fences that stand in this process; a test switches each off in turn to prove that the others hold. */
export interface Fences {
  readonly document: boolean;
  readonly shield: boolean;
  readonly rowPredicate: boolean;
  /** Off only where it is measured what recording costs. */
  readonly recorded?: false;
}

export const ALL_FENCES: Fences = { document: true, shield: true, rowPredicate: true };

/** Makes each value when it is first asked for, once. */
export const lazily = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as V;
  };
};

/** The schema that each role is served; made when first asked for, since few processes serve every role. */
export const sliceOf = (
  fences: Fences = ALL_FENCES,
  policy?: PolicyTable,
  tried?: TriedPolicy,
): ((role: Role) => GraphQLSchema) => {
  const guarded = fences.shield ? guardSchema(graphSchema, policy, tried) : graphSchema;
  return lazily((role) => (fences.document ? contractFor(guarded, role, policy) : guarded));
};

/** An Apollo server of one role's own: a document cannot be validated against another role's slice. */
export const startServer = async (
  schema: GraphQLSchema,
  formatError: (error: unknown) => ReturnType<typeof import('./problem.ts').formatGraphError>,
): Promise<ApolloServer<OperationContext>> => {
  const server = new ApolloServer<OperationContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    // A browser sends this header to another site only after asking that site, as it does with the content type of JSON.
    csrfPrevention: { requestHeaders: ['authorization'] },
    stopOnTerminationSignals: false,
    validationRules: limitRules,
    validationOptions: { maxErrors: LIMITS.errors },
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: (_formatted, error) => formatError(error),
    // By itself Apollo gives a browser a page that loads its scripts from elsewhere.
    plugins: [operationPlugin, ApolloServerPluginLandingPageDisabled()],
  });
  await server.start();
  return server;
};

export interface ContextOptions {
  readonly database: Database;
  readonly roles: DatabaseRoles;
  readonly ids: Ids;
  readonly cursors: Cursors;
  /** Of BSNs; absent where none are taken. */
  readonly keys?: KeyProvider | undefined;
  readonly fences: Fences;
  /** Of reads that are answered by one statement; absent where none are. */
  readonly plans?: Plans | undefined;
  readonly viewer: Viewer;
  readonly trace: Trace;
  readonly language: Language;
  readonly rejectOnRefusal: boolean;
  readonly purpose?: string | undefined;
  readonly documentHash?: string | null;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
  readonly onStatement?: UnitOfWorkOptions['onStatement'];
  readonly onFailure: (error: unknown) => void;
  readonly state: OperationContext['state'];
  readonly showPlan?: boolean;
  readonly spend: (points: number) => Promise<Cost>;
}

/** A fresh context per operation: nothing of one caller can reach the next. */
export const createContext = (options: ContextOptions): OperationContext => {
  const { database, roles, ids, cursors, fences, viewer, trace, language, clock } = options;
  const { rowPredicate } = fences;
  const now = clock();
  const work = new UnitOfWork({
    database,
    roles,
    ids,
    viewer,
    trace,
    clock,
    now,
    signal: options.signal,
    onSeats: (hold) => {
      options.state.seats = hold ? 'confirmed' : 'changed';
    },
    onStatement: options.onStatement,
    recorded: fences.recorded,
  });
  work.record.documentHash = options.documentHash ?? null;
  const reads = { types: entityTypes, work, viewer, ids, cursors, rowPredicate };
  const read = new BatchingReader(reads);
  const onWrite = () => {
    read.forget();
    viewer.mayHaveOpened = true;
  };
  const write = new SliceWriter({ work, viewer, ids, cursors, rowPredicate, onWrite });
  return {
    viewer,
    read,
    readPlanned: options.plans
      ? readPlanned({ ...reads, plans: options.plans, language, guarded: fences.shield, onFailure: options.onFailure })
      : undefined,
    write,
    logs: readSealedLogs(work, viewer, rowPredicate),
    bsns: bsnSafe(options.keys),
    now,
    today: todayInAmsterdam(() => now),
    language,
    work,
    traceId: trace.traceId,
    rejectOnRefusal: options.rejectOnRefusal,
    purpose: options.purpose,
    onFailure: options.onFailure,
    state: options.state,
    showPlan: options.showPlan === true,
    spend: options.spend,
  };
};
