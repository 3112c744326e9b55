import { createHash } from 'node:crypto';
import { entityTypes } from '../../schema/index.ts';
import { policy } from '../../schema/policy.ts';
import type { DataClass } from '../../schema/policy-cell.ts';

/** Names a policy by what decides: its table, and which rows each role sees, in words. */
export const policyVersionOf = (table: Readonly<Record<string, DataClass>>): string => {
  const decides = [table, [...entityTypes.values()].map(({ name, slice }) => [name, slice.roles])];
  return createHash('sha256').update(JSON.stringify(decides)).digest('hex').slice(0, 16);
};

/** Names the policy that a decision was taken under: the same for the same policy, in the process of whatever version. */
export const POLICY_VERSION = policyVersionOf(policy);
