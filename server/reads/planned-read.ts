import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { GraphError } from '../../schema/errors.ts';
import { completePlan } from './complete.ts';
import { fragmentsOf, Planner, type PlanOptions } from './plan.ts';
import { PlanCache } from './plan-cache.ts';
import { type PlannedStatement, planSql } from './plan-sql.ts';
import { NotPlanned, type PlannedRoot, type Variables } from './planned.ts';
import { ReadRecord } from './read-record.ts';
import { RowStatements, type RowStatementsOptions } from './row-statements.ts';
import { shapeBy } from './shape.ts';

export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As sent. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export type ReadPlanned = (asked: AskedOperation) => Promise<Record<string, unknown> | null>;

/** How a read is answered by one statement. */
interface Plan extends PlannedStatement {
  readonly roots: readonly PlannedRoot[];
  /** Under which connections keep the statement prepared. */
  readonly name: string;
}

/** What is kept of operations: which of their variables decide the form, and their plans; null where there is none. */
export class Plans {
  readonly shapes = new WeakMap<OperationDefinitionNode, (variables: Variables) => string>();
  readonly plans = new PlanCache<Plan | null>();
}

interface Options extends RowStatementsOptions, Omit<PlanOptions, 'ids'> {
  readonly plans: Plans;
  /** Is told what nobody expected. */
  readonly onFailure: (error: unknown) => void;
}

/** What is not planned, or is wrong with what was asked. */
const EXPECTED = [NotPlanned, GraphError, GraphQLError];

/** Whatever of the caller decides what a plan gives; the rest is in the claims, and in values of parameters. */
const formOf = ({ viewer, language }: Options, shape: string): string => {
  const { role, scope, activity, mayHaveOpened } = viewer;
  return [role, scope, activity?.uri, activity?.version, mayHaveOpened, language, shape].join(' ');
};

const makePlan = (
  options: Options,
  { schema, document, operation }: AskedOperation,
  variables: Variables,
): Plan | null => {
  try {
    const fragments = fragmentsOf(document.definitions);
    const roots = new Planner(options, { schema, fragments, operation, variables }).roots();
    const statement = planSql(roots, new RowStatements(options), variables);
    // Of one text each role has a plan of its own: of row-level security there is another part in it.
    const name = createHash('sha256').update(`${options.viewer.role} ${statement.sql}`).digest('base64url');
    return { ...statement, roots, name };
  } catch (error) {
    if (error instanceof NotPlanned) return null;
    throw error;
  }
};

/**
 * Answers a whole read with one statement; null where that cannot be: then it is executed field by field, which also
 * says what is wrong with what cannot be planned.
 */
export const readPlanned =
  (options: Options): ReadPlanned =>
  async (asked) => {
    const { work, plans } = options;
    const { schema, operation, variables: sent } = asked;
    try {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], sent);
      if (!coerced) return null;
      const shape = plans.shapes.get(operation) ?? shapeBy(schema, operation.variableDefinitions);
      plans.shapes.set(operation, shape);
      const form = formOf(options, shape(coerced));
      const plan = plans.plans.get(operation, form, () => makePlan(options, asked, coerced));
      if (!plan) return null;
      const { sql, name, roots, valuesOf } = plan;
      const statements = new RowStatements(options);
      const values = valuesOf(coerced, statements);
      const { rows } = sql ? await work.queryAs<Record<string, unknown>>({ sql, values, name }) : { rows: [{}] };
      const record = new ReadRecord({ ...options, record: work.record });
      return completePlan(roots, rows[0] ?? {}, { statements, record });
    } catch (error) {
      // The field that it belongs to is known where fields are executed one by one.
      if (!EXPECTED.some((own) => error instanceof own)) options.onFailure(error);
      return null;
    }
  };
