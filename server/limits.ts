import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type ValidationRule, visit } from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { badInput, tooLarge } from '../schema/errors.ts';
import { pageSize } from './list-sql.ts';

/** What a document may ask for at most; refused before any domain statement, with the number. */
export const LIMITS = {
  /** Bytes of a request body. */
  body: 256 * 1024,
  tokens: 5000,
  depth: 12,
  aliases: 60,
  /** Rows times fields, as computed from the document and its variables; never from hidden rows. */
  cost: 25_000,
} as const;

const report = { propagateOnRejection: false };

/** Validation rules for depth and aliases; they report instead of throwing, so that the answer stays a 4xx. */
export const limitRules: ValidationRule[] = [
  maxDepthRule({ n: LIMITS.depth, ...report, onReject: [(context, error) => context?.reportError(error)] }),
  maxAliasesRule({ n: LIMITS.aliases, ...report, onReject: [(context, error) => context?.reportError(error)] }),
] as unknown as ValidationRule[];

const estimate = ({ args, childComplexity, field }: ComplexityEstimatorArgs): number => {
  if (String(field.type).endsWith('Connection')) return 1 + pageSize(args).size * Math.max(1, childComplexity);
  const many = Array.isArray(args.ids) ? args.ids.length : 1;
  return 1 + many * childComplexity;
};

const isText = (value: string) => !value.includes('\u0000') && value.isWellFormed();

/** PostgreSQL stores no NUL and no lone surrogate: such text is refused here, not by a failing statement. */
const checkText = (value: unknown): void => {
  if (typeof value === 'string' && !isText(value)) {
    throw badInput('De tekst bevat tekens die niet bestaan.', 'The text holds characters that do not exist.');
  }
  if (typeof value === 'object' && value !== null) {
    for (const [key, own] of Object.entries(value)) {
      checkText(key);
      checkText(own);
    }
  }
};

/**
 * Checks an operation before it runs: text, page sizes, cost.
 * @throws BAD_USER_INPUT or COST_EXCEEDED
 */
export const checkOperation = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): void => {
  checkText(variables);
  visit(document, { StringValue: (node) => checkText(node.value) });
  const cost = costOf(schema, document, operationName, variables);
  if (cost <= LIMITS.cost) return;
  throw tooLarge(
    `Deze vraag kost ${cost}; ten hoogste ${LIMITS.cost} is toegestaan.`,
    `This question costs ${cost}; at most ${LIMITS.cost} is allowed.`,
    { cost, maximum: LIMITS.cost },
  );
};

const costOf = (
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): number => {
  try {
    return getComplexity({
      schema,
      query,
      variables,
      estimators: [estimate],
      ...(operationName ? { operationName } : {}),
    });
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions.code) throw error;
    // A value that cannot be coerced is reported by the execution that follows, in its own words.
    if (error.nodes) return 0;
    throw tooLarge('Deze vraag is te groot.', 'This question is too large.', { maximum: LIMITS.cost });
  }
};
