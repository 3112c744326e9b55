import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
  visit,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { badInput, tooLarge } from '../schema/errors.ts';
import { pageSize } from './list-sql.ts';
import { OperationCache } from './operation-cache.ts';
import { shapeOf } from './shape.ts';

/** What a document may ask for at most; refused before any domain statement, with the number. */
export const LIMITS = {
  /** Bytes of a request body. */
  body: 256 * 1024,
  tokens: 5000,
  depth: 12,
  aliases: 60,
  /** Fields and fragments as written in a document. */
  selections: 500,
  /** Validation stops after so many errors. */
  errors: 20,
  /** Characters of one text. */
  text: 50_000,
  /** Characters of one name or number. */
  word: 200,
  /** Rows times fields, as computed from the document and its variables; never from hidden rows. */
  cost: 25_000,
  /** What `/schema.graphql` costs its caller. */
  schemaCost: 500,
  /** Bytes of a file that is sent. */
  upload: 8 * 1024 * 1024,
  /** What sending a file costs: a hundred within a budget by default. */
  uploadCost: 10_000,
  /** What fetching a file costs. */
  fileCost: 100,
  /** What each page of an export costs. */
  exportCost: 1000,
  /** Milliseconds in which a request must have arrived, head and body. */
  arrival: 15_000,
} as const;

const report = { propagateOnRejection: false };

/** What is too much in a document as it is written; undefined when nothing is. */
const tooMuchIn = (document: DocumentNode): string | undefined => {
  let selections = 0;
  let longest = 0;
  const measure = ({ value }: { readonly value: string }) => {
    longest = Math.max(longest, value.length);
  };
  visit(document, {
    SelectionSet: (set: SelectionSetNode) => {
      selections += set.selections.length;
    },
    Name: measure,
    IntValue: measure,
    FloatValue: measure,
    EnumValue: measure,
  });
  if (longest > LIMITS.word) {
    return `A name or number has at most ${LIMITS.word} characters; this document has one of ${longest}.`;
  }
  if (selections <= LIMITS.selections) return undefined;
  return `A document has at most ${LIMITS.selections} fields and fragments; this one has ${selections}.`;
};

/**
 * Refuses a document of too many fields before graphql-js compares those of one name with each other, which takes time
 * in the square of their number; and one with a name or number that is too long before graphql-js compares it with all
 * that it could have meant, and quotes it. Validation goes on after an error, but for too many: so it is reported until
 * it stops.
 */
const maxWrittenRule: ValidationRule = (context) => ({
  Document: (document) => {
    const text = tooMuchIn(document);
    if (!text) return;
    for (let times = 0; times <= LIMITS.errors; times++) context.reportError(new GraphQLError(text));
  },
});

/** Validation rules for size, depth and aliases; they report instead of throwing, so that the answer stays a 4xx. */
export const limitRules: ValidationRule[] = [
  maxWrittenRule,
  maxDepthRule({ n: LIMITS.depth, ...report, onReject: [(context, error) => context?.reportError(error)] }),
  maxAliasesRule({
    n: LIMITS.aliases,
    // By itself it leaves aliases of `__typename` uncounted.
    allowList: [],
    ...report,
    onReject: [(context, error) => context?.reportError(error)],
  }),
] as unknown as ValidationRule[];

const estimate = ({ args, childComplexity, field }: ComplexityEstimatorArgs): number => {
  if (String(field.type).endsWith('Connection')) return 1 + pageSize(args).size * Math.max(1, childComplexity);
  const own = field.extensions['cost'];
  if (typeof own === 'number') return own + childComplexity;
  const many = Array.isArray(args.ids) ? args.ids.length : 1;
  return 1 + many * childComplexity;
};

const isText = (value: string) => !value.includes('\u0000') && value.isWellFormed();

/** How deep variables may nest; the input types of the graph nest no deeper than four. */
const VARIABLES_DEPTH = 20;

/** PostgreSQL stores no NUL and no lone surrogate: such text is refused here, not by a failing statement. */
const checkText = (value: unknown, depth = 0): void => {
  if (depth > VARIABLES_DEPTH) throw badInput('De variabelen zijn te diep genest.', 'The variables nest too deeply.');
  if (typeof value === 'string' && value.length > LIMITS.text) {
    throw badInput(
      `Een tekst telt ten hoogste ${LIMITS.text} tekens.`,
      `A text has at most ${LIMITS.text} characters.`,
    );
  }
  if (typeof value === 'string' && !isText(value)) {
    throw badInput('De tekst bevat tekens die niet bestaan.', 'The text holds characters that do not exist.');
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, own] of Object.entries(value)) {
    checkText(key, depth);
    checkText(own, depth + 1);
  }
};

/**
 * Checks an operation before it runs: text, page sizes, cost.
 * @returns its cost, from the document and its variables alone: what is asked, not what there is
 * @throws BAD_USER_INPUT or COST_EXCEEDED
 */
export const checkOperation = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number => {
  checkText(variables);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  // Of variables that are refused, nothing is kept.
  const cost = coerced
    ? costs.get(operation, shapeOf(schema, operation, coerced), () =>
        costAfterCheck(schema, document, operation, variables),
      )
    : costAfterCheck(schema, document, operation, variables);
  if (cost <= LIMITS.cost) return Math.max(1, cost);
  throw tooLarge(
    `Deze vraag kost ${cost}; ten hoogste ${LIMITS.cost} is toegestaan.`,
    `This question costs ${cost}; at most ${LIMITS.cost} is allowed.`,
    { cost, maximum: LIMITS.cost },
  );
};

/** By the forms of operations: a document belongs to one schema, in which it was validated. */
const costs = new OperationCache<number>();

const costAfterCheck: typeof costOf = (schema, document, operation, variables) => {
  visit(document, { StringValue: (node) => checkText(node.value) });
  return costOf(schema, document, operation, variables);
};

/** The cost of an operation whose variables can be coerced; of another, none: execution refuses it. */
const costOf = (
  schema: GraphQLSchema,
  query: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number => {
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return 0;
  const operationName = operation.name?.value;
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
    // An argument that cannot be coerced: execution would refuse its field alone, and run the rest uncounted.
    if (error.nodes) throw badInput('Een argument klopt niet.', 'An argument is not valid.');
    throw tooLarge('Deze vraag is te groot.', 'This question is too large.', { maximum: LIMITS.cost });
  }
};
