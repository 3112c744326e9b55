import { buildSchema, getVariableValues, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { shapeOf } from './shape.ts';

const schema = buildSchema(`
  enum Status { PLANNED CLOSED }
  input Texts { eq: String, in: [String!] }
  input Ids { eq: ID, in: [ID!] }
  input Filter { name: Texts, crew: Ids, status: Status, open: Boolean }
  type Query { jobs(first: Int, after: String, filter: Filter): Int }
`);
const operation = parse(`query ($first: Int, $after: String, $filter: Filter) {
  jobs(first: $first, after: $after, filter: $filter) }`).definitions[0] as OperationDefinitionNode;

const shape = (variables: object): string => {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
  expect(errors).toBeUndefined();
  return shapeOf(schema, operation, coerced ?? {});
};

test.each([
  ['texts', { after: 'a', filter: { name: { eq: 'x' } } }, { after: 'b', filter: { name: { eq: 'y,:}' } } }],
  ['ids of one type', { filter: { crew: { eq: 'crew_1' } } }, { filter: { crew: { eq: 'crew_2' } } }],
  ['ids that are none', { filter: { crew: { eq: 'crew},open:true_1' } } }, { filter: { crew: { eq: '-' } } }],
  ['as many texts', { filter: { name: { in: ['a', 'b'] } } }, { filter: { name: { in: ['a,b', ''] } } }],
])('is the same for other %s', (_what, one, other) => {
  expect(shape(one)).toBe(shape(other));
});

test.each([
  ['a size', { first: 1 }, { first: 11 }],
  ['null and nothing', { first: null }, {}],
  ['null and a text', { after: null }, { after: 'a' }],
  ['null and an input', { filter: null }, { filter: {} }],
  ['null in an input', { filter: { name: { eq: null } } }, { filter: { name: { eq: '-' } } }],
  ['a choice', { filter: { status: 'PLANNED' } }, { filter: { status: 'CLOSED' } }],
  ['yes and no', { filter: { open: true } }, { filter: { open: false } }],
  ['one field and another', { filter: { name: { eq: 'a' } } }, { filter: { name: { in: ['a'] } } }],
  ['how many', { filter: { name: { in: ['a'] } } }, { filter: { name: { in: ['a', 'b'] } } }],
  ['ids of two types', { filter: { crew: { eq: 'crew_1' } } }, { filter: { crew: { eq: 'job_1' } } }],
  ['ids and what is none', { filter: { crew: { eq: 'crew_1' } } }, { filter: { crew: { eq: 'crew' } } }],
])('tells %s apart', (_what, one, other) => {
  expect(shape(one)).not.toBe(shape(other));
});
