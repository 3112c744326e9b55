import { randomBytes } from 'node:crypto';
import type { Answer, TestGraph } from './graph.ts';

/** What an operation left in the three logs, without its moment. */
const loggedOf = async (graph: TestGraph, trace: string): Promise<Answer[]> =>
  Promise.all([
    graph.admin(
      `select data_subject_id, data_classes, processing_activity_id, name from processing_log_entry where trace_id = $1 order by 1`,
      [trace],
    ),
    graph.admin('select data_classes, role, name, kind from audit_entry where trace_id = $1', [trace]),
    graph.admin(
      'select decision, reason_code, resource, policy_version from access_decision where trace_id = $1 order by 1, 2, 3',
      [trace],
    ),
  ]);

/** All that a persona is given for a question, and all that is recorded of it: what two graphs can be compared by. */
export const answered = async (
  graph: TestGraph,
  by: string,
  document: string,
  variables: object,
  headers: Record<string, string> = {},
) => {
  const trace = randomBytes(16).toString('hex');
  const traced = { ...headers, traceparent: `00-${trace}-00f067aa0ba902b7-01` };
  const reply = await (await graph.as(by)).query(document, variables, traced);
  // In whatever order: GraphQL leaves it open, and fields that are executed one by one have none.
  const errors = reply.errors
    ?.map(({ message, path, extensions: { code, policy } }: Answer) => ({
      message,
      path,
      code,
      policy,
    }))
    .sort((one: Answer, other: Answer) => (JSON.stringify(one.path) < JSON.stringify(other.path) ? -1 : 1));
  return {
    data: JSON.stringify(reply.data),
    errors,
    cost: reply.extensions?.cost,
    logged: await loggedOf(graph, trace),
    statements: reply.statements,
  };
};
