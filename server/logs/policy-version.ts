import { createHash } from 'node:crypto';
import type { PolicyTable } from '../../schema/access.ts';
import { type Category, categoryOf } from '../../schema/category.ts';
import { type PolicyClass, policy } from '../../schema/policy.ts';
import { permissionsNow } from '../permitted.ts';

/**
 * Names a policy by all of it that is applied: what each role may do with each class and field, under which condition
 * and for which category of purposes, and the SQL of the rows that it sees, is opened, and writes. Of these alone and
 * in an order of its own, so that every process says the same of the same policy.
 */
export const policyVersionOf = (
  table: PolicyTable,
  category: (name: PolicyClass) => Category | null = categoryOf,
): string => {
  const classes = (Object.keys(table) as PolicyClass[]).map((name) => ['class', name, table[name], category(name)]);
  const lines = [...permissionsNow(table), ...classes].map((line) => JSON.stringify(line));
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16);
};

/** Names the policy that a decision was taken under. */
export const POLICY_VERSION = policyVersionOf(policy);
