import { type DocumentNode, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { completePlan } from './complete.ts';
import { fragmentsOf, type PlanOptions, Planner } from './plan.ts';
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

/**
 * Answers a whole read with one statement; null where that cannot be: then it is executed field by field, which also
 * says what is wrong with what cannot be planned.
 */
export const readPlanned =
  (options: RowStatementsOptions & Omit<PlanOptions, 'types' | 'viewer' | 'ids'>): ReadPlanned =>
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
    } catch {
      // Whatever it was, the field that it belongs to is known where fields are executed one by one.
      return null;
    }
  };
