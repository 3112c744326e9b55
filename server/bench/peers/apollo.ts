import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify from 'fastify';
import type { EntityManager } from 'typeorm';
import { Crew } from '../../../schema/crews/crew.entity.ts';
import { CrewMembership } from '../../../schema/crews/crew-membership.entity.ts';
import { entityClasses } from '../../../schema/index.ts';
import { Job } from '../../../schema/jobs/job.entity.ts';
import { WorkObject } from '../../../schema/objects/work-object.entity.ts';
import { Enrolment } from '../../../schema/opleidingen/enrolment.entity.ts';
import { Participant } from '../../../schema/participants/participant.entity.ts';
import { Traject } from '../../../schema/trajecten/traject.entity.ts';
import { openDatabase } from '../../database.ts';
import { todayInAmsterdam } from '../../today.ts';
import { callerOf, POOL_SIZE, runPeer } from '../peer.ts';
import { ManagedTransaction } from './managed-transaction.ts';
import { keyOf, type ListArguments, typeDefinitions } from './type-definitions.ts';

interface Context {
  readonly work: ManagedTransaction;
}

interface Sampling {
  readonly input: { readonly id: string; readonly expectedVersion: number };
}

const inOrder = (first: number | undefined, order: object) => ({ take: Number(first), order }) as never;

const run = <T>({ work }: Context, ask: (manager: EntityManager) => Promise<T>): Promise<T> => work.run(ask);

const resolvers = {
  Query: {
    jobs: (_: unknown, own: ListArguments) => own,
    participants: async (_: unknown, { first }: ListArguments, context: Context) => ({
      nodes: await run(context, (own) => own.find(Participant, inOrder(first, { callNameShown: 'ASC' }))),
    }),
    objects: async (_: unknown, __: unknown, context: Context) => ({
      totalCount: await run(context, (own) => own.count(WorkObject)),
    }),
    crews: async (_: unknown, __: unknown, context: Context) => ({
      totalCount: await run(context, (own) => own.count(Crew)),
    }),
    object: (_: unknown, { id }: { id: string }, context: Context) =>
      run(context, (own) => own.findOneBy(WorkObject, { id: keyOf(id) })),
  },
  JobConnection: {
    nodes: ({ first }: ListArguments, _: unknown, context: Context) =>
      run(context, (own) => own.find(Job, inOrder(first, { statusDate: 'DESC', id: 'DESC' }))),
    totalCount: ({ filter }: ListArguments, _: unknown, context: Context) => {
      const status = filter?.status?.eq;
      return run(context, (own) => own.count(Job, status ? { where: { status } as never } : {}));
    },
  },
  Job: {
    object: ({ objectId }: Job, _: unknown, context: Context) =>
      run(context, (own) => own.findOneBy(WorkObject, { id: objectId })),
    crew: ({ crewId }: Job, _: unknown, context: Context) =>
      crewId ? run(context, (own) => own.findOneBy(Crew, { id: crewId })) : null,
  },
  Crew: { strengthStatus: ({ coarseStatus }: Crew) => coarseStatus },
  Participant: {
    callName: ({ callNameShown }: Participant) => callNameShown,
    familyName: ({ familyNameShown }: Participant) => familyNameShown,
    trajecten: async ({ id }: Participant, { first }: ListArguments, context: Context) => ({
      nodes: await run(context, (own) =>
        own.find(Traject, { where: { participantId: id }, order: { startDate: 'ASC' }, take: Number(first) }),
      ),
    }),
    crewMemberships: async ({ id }: Participant, { first }: ListArguments, context: Context) => ({
      nodes: await run(context, (own) =>
        own.find(CrewMembership, { where: { participantId: id }, order: { validFrom: 'ASC' }, take: Number(first) }),
      ),
    }),
    enrolments: async ({ id }: Participant, { first }: ListArguments, context: Context) => ({
      nodes: await run(context, (own) =>
        own.find(Enrolment, { where: { participantId: id }, order: { validFrom: 'ASC' }, take: Number(first) }),
      ),
    }),
  },
  CrewMembership: {
    crew: ({ crewId }: CrewMembership, _: unknown, context: Context) =>
      run(context, (own) => own.findOneBy(Crew, { id: crewId })),
  },
  Mutation: {
    sampleJob: async (_: unknown, { input }: Sampling, context: Context) => {
      const id = keyOf(input.id);
      const at = { id, version: input.expectedVersion, status: 'REPORTED_DONE' as const };
      const changed = { status: 'SAMPLED' as const, statusDate: todayInAmsterdam(), version: at.version + 1 };
      const { affected } = await run(context, (own) => own.update(Job, at, { ...changed, changedAt: new Date() }));
      return { job: affected === 1 ? await run(context, (own) => own.findOneBy(Job, { id })) : null };
    },
  },
};

const commit: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({ willSendResponse: async ({ contextValue }) => contextValue.work.end() }),
};

/** On the packages of leerwerk-graph itself: the same Apollo, Fastify, TypeORM and entities. */
runPeer(async (options) => {
  const { dataSource } = await openDatabase({
    url: options.databaseUrl,
    entities: [...entityClasses],
    poolSize: POOL_SIZE,
  });
  const app = fastify();
  const server = new ApolloServer<Context>({
    typeDefs: typeDefinitions,
    resolvers: resolvers as never,
    introspection: false,
    plugins: [commit, ApolloServerPluginLandingPageDisabled(), fastifyApolloDrainPlugin(app)],
  });
  await server.start();
  await app.register(fastifyApollo(server), {
    path: '/graphql',
    context: async (request) => ({ work: new ManagedTransaction(dataSource, callerOf(options, request.headers)) }),
  });
  return Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
});
