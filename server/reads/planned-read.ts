import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { GraphError } from '../../schema/errors.ts';
import { completePlan } from './complete.ts';
import { fragmentsOf, NotPlanned, Planner, type PlanOptions } from './plan.ts';
import { planSql } from './plan-sql.ts';
import { ReadRecord } from './read-record.ts';
import { RowStatements, type RowStatementsOptions } from './row-statements.ts';

export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As sent. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export type ReadPlanned = (asked: AskedOperation) => Promise<Record<string, unknown> | null>;

interface Options extends RowStatementsOptions, PlanOptions {
  /** Is told what nobody expected. */
  readonly onFailure: (error: unknown) => void;
}

/** What is not planned, or is wrong with what was asked. */
const EXPECTED = [NotPlanned, GraphError, GraphQLError];

/**
 * Answers a whole read with one statement; null where that cannot be: then it is executed field by field, which also
 * says what is wrong with what cannot be planned.
 */
export const readPlanned =
  (options: Options): ReadPlanned =>
  async ({ schema, document, operation, variables: sent }) => {
    const { work } = options;
    try {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], sent);
      if (!coerced) return null;
      const fragments = fragmentsOf(document.definitions);
      const roots = new Planner(options, { schema, fragments, operation, variables: coerced }).roots();
      const statements = new RowStatements(options);
      const { sql, values } = planSql(roots, statements);
      const { rows } = sql ? await work.query<Record<string, unknown>>(sql, values) : { rows: [{}] };
      const record = new ReadRecord({ ...options, record: work.record });
      return completePlan(roots, rows[0] ?? {}, { statements, record, viewer: options.viewer });
    } catch (error) {
      // The field that it belongs to is known where fields are executed one by one.
      if (!EXPECTED.some((own) => error instanceof own)) options.onFailure(error);
      return null;
    }
  };
