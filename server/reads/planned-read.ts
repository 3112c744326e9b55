import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { GraphError } from '../../schema/errors.ts';
import { statementName } from '../flush.ts';
import { OperationCache } from '../operation-cache.ts';
import { shapeOf } from '../shape.ts';
import { type Completed, completePlan } from './complete.ts';
import { Planner, type PlanOptions } from './plan.ts';
import { type PlannedStatement, planSql } from './plan-sql.ts';
import { NotPlanned, type PlannedPage, type PlannedRoot, type PlannedRow, type Variables } from './planned.ts';
import { ReadRecord } from './read-record.ts';
import { RowStatements, type RowStatementsOptions } from './row-statements.ts';

export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As sent. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export type ReadPlanned = (asked: AskedOperation) => Promise<Completed | null>;

type Json = Record<string, unknown>;

/** How a read is answered by one statement. */
interface Plan extends PlannedStatement {
  readonly roots: readonly PlannedRoot[];
  /** Under which connections keep the statement prepared. */
  readonly name: string;
  /** How often it was asked. */
  times: number;
  /** Whether nothing that is given by it is recorded, whatever is found. */
  readonly recordsNothing: boolean;
}

/** Plans of operations; null where there is none. */
export class Plans extends OperationCache<Plan | null> {}

interface Options extends RowStatementsOptions, PlanOptions {
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

/** Whether anything is recorded of rows like these: they say something of a person, or something is refused. */
const isRecorded = ({ classes, fields, mayBeRefused }: PlannedRow): boolean =>
  classes.length > 0 ||
  mayBeRefused ||
  fields.some((field) => {
    if (field.kind === 'value') return false;
    return field.kind === 'page' ? isPageRecorded(field.page) : isRecorded(field.row);
  });

const isPageRecorded = ({ classes, told, rows }: PlannedPage): boolean =>
  classes.length > 0 || told.length > 0 || rows.some(isRecorded);

const isRootRecorded = (root: PlannedRoot): boolean => {
  if (root.kind === 'typename') return false;
  if (root.kind === 'nodes') return root.parts.some(({ row }) => isRecorded(row));
  return root.kind === 'page' ? isPageRecorded(root.page) : isRecorded(root.row);
};

/** Definitions of a document by kind. */
const fragmentsOf = (definitions: readonly { kind: string }[]): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    (definitions as FragmentDefinitionNode[])
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((own) => [own.name.value, own]),
  );

const makePlan = (
  options: Options,
  { schema, document, operation }: AskedOperation,
  variables: Variables,
): Plan | null => {
  try {
    const fragments = fragmentsOf(document.definitions);
    const roots = new Planner(options, { schema, fragments, operation, variables }).roots();
    const statement = planSql(roots, new RowStatements(options), variables);
    const name = statementName(options.viewer.role, statement.sql);
    return { ...statement, roots, name, times: 0, recordsNothing: !roots.some(isRootRecorded) };
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
      const form = formOf(options, shapeOf(schema, operation, coerced));
      const plan = plans.get(operation, form, () => makePlan(options, asked, coerced));
      if (!plan) return null;
      const { sql, name, roots, valuesOf } = plan;
      const statements = new RowStatements(options);
      const values = valuesOf(coerced, statements);
      plan.times += 1;
      // What is asked once is not worth keeping.
      const statement = { sql, values, name: plan.times > 1 ? name : undefined };
      const ask = () =>
        plan.recordsNothing || work.record.isOff ? work.queryAlone<Json>(statement) : work.queryAs<Json>(statement);
      const { rows } = sql ? await ask() : { rows: [{}] };
      const record = new ReadRecord({ ...options, record: work.record });
      return completePlan(roots, rows[0] ?? {}, { statements, record, variables: coerced });
    } catch (error) {
      // The field that it belongs to is known where fields are executed one by one.
      if (!EXPECTED.some((own) => error instanceof own)) options.onFailure(error);
      return null;
    }
  };
