import type { Answer, TestGraph } from './graph.ts';

/** A node of a plan, as `explain (analyze, buffers, format json)` gives it. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Parent Relationship'?: string;
  readonly 'Subplan Name'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Filter?: string;
  readonly 'Index Cond'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** A statement of a document, as the server sent it, with what running it took. */
export interface Explained {
  readonly sql: string;
  readonly plan: PlanNode;
  /** Pages of 8 kB that were looked at. */
  readonly buffers: number;
  /** Rows that were read and then left out. */
  readonly inVain: number;
  /** Rows that were read from tables and indexes, those in vain included. */
  readonly read: number;
  readonly milliseconds: number;
}

export const nodesOf = (plan: PlanNode): PlanNode[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** Over all loops of all nodes. */
const sumOf = (plan: PlanNode, rowsOf: (node: PlanNode) => number): number =>
  nodesOf(plan).reduce((sum, node) => sum + rowsOf(node) * (node['Actual Loops'] ?? 1), 0);

const inVainAt = (node: PlanNode) =>
  (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);

const readAt = (node: PlanNode) =>
  node['Relation Name'] || node['Index Name'] ? (node['Actual Rows'] ?? 0) + inVainAt(node) : 0;

/**
 * Runs a document through the graph and each of its reading statements once more, explained, as the same caller: same
 * role, same claims, row-level security on.
 * @throws Error when the graph refuses the document to this persona.
 */
export const explain = async (
  graph: TestGraph,
  persona: string,
  document: string,
): Promise<{ data: Answer; statements: Explained[] }> => {
  const reply = await (await graph.as(persona)).query(document);
  // A cell that is refused for a row is an answer all the same.
  const refused = reply.errors?.find(({ extensions }) => extensions.code !== 'UNAUTHORIZED_FIELD');
  if (refused) throw new Error(`${persona}: ${document}: ${refused.extensions.code} ${refused.message}`);
  const claims = reply.executed.find(({ sql }) => sql.includes('set_config'));
  const client = await graph.database.pool.connect();
  try {
    await client.query('begin');
    await client.query(claims?.sql as string, claims?.values as unknown[]);
    const explained: Explained[] = [];
    for (const { sql, values } of reply.executed.filter(
      (own) => own !== claims && /^(select|with "keys)/.test(own.sql),
    )) {
      const { rows } = await client.query(`explain (analyze, buffers, format json) ${sql}`, values as unknown[]);
      const [{ Plan: plan, 'Execution Time': milliseconds }] = rows[0]['QUERY PLAN'];
      explained.push({
        sql,
        plan,
        buffers: (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0),
        inVain: sumOf(plan, inVainAt),
        read: sumOf(plan, readAt),
        milliseconds,
      });
    }
    return { data: reply.data, statements: explained };
  } finally {
    await client.query('rollback');
    client.release();
  }
};
