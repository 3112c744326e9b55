import { createHash } from 'node:crypto';
import type { PolicyTable } from '../../schema/access.ts';
import { type Category, categoryOf } from '../../schema/category.ts';
import { entityTypes, WRITTEN_LINKS } from '../../schema/index.ts';
import { type PolicyClass, policy } from '../../schema/policy.ts';
import { ROLES } from '../../schema/roles.ts';
import { rowColumns } from '../../schema/slice.ts';
import { permissionsNow } from '../permitted.ts';

/** What each role writes, and of which rows beside those of its slice. */
const writing = (): unknown[] =>
  [...entityTypes.values(), ...WRITTEN_LINKS].flatMap(({ entity, writes }) =>
    ROLES.flatMap((role) => {
      const own = writes[role];
      if (!own) return [];
      const row = rowColumns(entity, 'r');
      const conditions = [own.check, own.inserted, own.remove].map((condition) => condition?.(row) ?? null);
      return [['writes', entity.name, role, own.insert ?? null, own.update, conditions]];
    }),
  );

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
  const lines = [...permissionsNow(table), ...classes, ...writing()].map((line) => JSON.stringify(line));
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16);
};

/** Names the policy that a decision was taken under. */
export const POLICY_VERSION = policyVersionOf(policy);
