import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, type OperationDefinitionNode } from 'graphql';
import type { GraphContext } from '../schema/context.ts';
import { GraphError } from '../schema/errors.ts';
import type { Cost } from './charge.ts';
import { checkOperation } from './limits.ts';
import { formatGraphError, httpStatusOf, type Language, RETRY_AFTER } from './problem.ts';
import { activityOf } from './purpose.ts';
import type { ReadPlanned } from './reads/planned-read.ts';
import type { RequestState } from './request-state.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** What the server keeps beside the graph's own context. */
export interface OperationContext extends GraphContext {
  readonly work: UnitOfWork;
  /** Answers a read with one statement, where one can. */
  readonly readPlanned: ReadPlanned | undefined;
  readonly traceId: string;
  readonly language: Language;
  /** `X-Refusal: reject`: one refused field refuses the whole operation. */
  readonly rejectOnRefusal: boolean;
  readonly onFailure: (error: unknown) => void;
  /** What becomes known of the request: of one that is refused before it runs the media type decides on the status. */
  readonly state: Partial<Pick<RequestState, 'requestError' | 'plan' | 'seats'>>;
  /** Whether the caller is told how the question was answered. */
  readonly showPlan: boolean;
  /** The `Processing-Activity` header: what an operation is for that does not say so itself. */
  readonly purpose: string | undefined;
  /** Charges the caller. @throws RATE_LIMITED */
  readonly spend: (points: number) => Promise<Cost>;
}

/** What a whole operation may fail by; a right that is missing only here is a fault of ours. */
const PASSING: ReadonlySet<unknown> = new Set(['DEADLINE_EXCEEDED', 'CONFLICT', 'UNAUTHENTICATED']);

/** What is wrong is said once, however often validation came upon it. */
const distinct = (errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] => [
  ...new Map(errors.map((error) => [JSON.stringify(error), error])).values(),
];

const isRefusal = ({ extensions }: GraphQLFormattedError) => extensions?.code === 'UNAUTHORIZED_FIELD';

/** @throws PURPOSE_REQUIRED, which is recorded as a refusal; BAD_USER_INPUT */
const bindPurpose = (operation: OperationDefinitionNode, document: DocumentNode, context: OperationContext): void => {
  const { viewer, work, purpose } = context;
  work.record.kind = operation.operation;
  try {
    viewer.activity = activityOf(operation, document, purpose, viewer);
  } catch (error) {
    if (error instanceof GraphError && error.code === 'PURPOSE_REQUIRED') work.record.refuse('PURPOSE_REQUIRED');
    throw error;
  }
};

/** A name as it is kept for years: callers make it up, so nothing in it may be a number of somebody. */
const loggedName = (name: string | null): string => (name ?? 'anonymous').replace(/\d{6,}/g, '_').slice(0, 100);

/**
 * Binds an operation to its unit of work: limits before anything runs, commit before the answer leaves. When the
 * commit fails (a log line that cannot be written, a lost connection), the answer is an error without data.
 */
export const operationPlugin: ApolloServerPlugin<OperationContext> = {
  async requestDidStart() {
    let cost: Cost | undefined;
    return {
      async didResolveOperation({ schema, document, request, operation, operationName, contextValue, response }) {
        // What is refused here is the caller's doing; Apollo would call it a fault of the server.
        response.http.status = 400;
        contextValue.work.record.name = loggedName(operationName);
        contextValue.work.record.document = document;
        if (operation && !schema.getRootType(operation.operation)) {
          // The same kind of answer as for a field that is not there.
          const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' };
          throw new GraphQLError(
            `This graph has no ${operation.operation}.`,
            operation,
            null,
            null,
            null,
            null,
            extensions,
          );
        }
        // Before the first statement: no transaction is open while the budget is written.
        if (operation) {
          cost = await contextValue.spend(checkOperation(schema, document, operation, request.variables ?? {}));
          bindPurpose(operation, document, contextValue);
        }
        delete response.http.status;
      },
      async responseForOperation({ schema, document, operation, request, contextValue }) {
        const variables = request.variables ?? {};
        if (operation?.operation !== 'query') return null;
        const { readPlanned, language, traceId } = contextValue;
        const answer = await readPlanned?.({ schema, document, operation, variables });
        contextValue.state.plan = answer ? 'one statement' : 'field by field';
        if (!answer) return null;
        const { data, errors } = answer;
        const refused = errors.map((error) => formatGraphError(error, language, traceId));
        const singleResult = refused.length > 0 ? { errors: refused, data } : { data };
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
      },
      async willSendResponse({ contextValue, response }) {
        const { work, rejectOnRefusal, traceId, language, onFailure } = contextValue;
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        response.http.headers ??= new HeaderMap();
        if (result.errors && response.http.status === 400) result.errors = distinct(result.errors);
        const malformed = result.errors?.some(({ extensions }) => extensions?.code === 'BAD_REQUEST');
        contextValue.state.requestError = response.http.status === 400 && !malformed;
        const refused = rejectOnRefusal && result.errors?.some(isRefusal);
        try {
          if (refused) {
            // Nothing is given or changed, but persons were read to find that out.
            await work.rollback({ keepingLogs: true });
            response.body.singleResult = { errors: result.errors?.filter(isRefusal) ?? [] };
          } else {
            await work.commit();
          }
        } catch (error) {
          // Whatever the reason: what cannot be recorded or committed is not answered.
          onFailure(error);
          const cause = formatGraphError(error, language, traceId);
          const problem = PASSING.has(cause.extensions?.code)
            ? cause
            : formatGraphError(new GraphError('UNAVAILABLE'), language, traceId);
          response.http.status = httpStatusOf(String(problem.extensions?.code));
          if (response.http.status === 503) response.http.headers.set('retry-after', RETRY_AFTER);
          response.body.singleResult = { errors: [problem] };
        }
        const plan = contextValue.showPlan ? contextValue.state.plan : undefined;
        if (cost) {
          const { singleResult } = response.body;
          const extensions = { ...singleResult.extensions, cost, ...(plan && { plan }) };
          response.body.singleResult = { ...singleResult, extensions };
        }
        response.http.headers.set('cache-control', 'no-store');
      },
    };
  },
};
