import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { PolicyTable } from '../schema/access.ts';
import { conditionSentences, maskForms } from '../schema/in-words.ts';
import { type PolicyClass, policy } from '../schema/policy.ts';
import type { Cell, DataClass } from '../schema/policy-cell.ts';
import { ROLES, type Role } from '../schema/roles.ts';
import { ConfigurationError } from './config.ts';
import { policyVersionOf } from './logs/policy-version.ts';

/** A policy that is tried beside the one that holds: what it would refuse is recorded, and not refused. */
export interface TriedPolicy {
  readonly table: PolicyTable;
  /** Its version in the log of decisions. */
  readonly version: string;
}

/** `Participant.familyName initial` → `initial`. */
const masks = [...new Set([...maskForms.keys()].map((key) => key.slice(key.indexOf(' ') + 1)))];

/** Class → role → the narrower cell: null for none. */
const CHANGES = z.record(
  z.string(),
  z.partialRecord(
    z.enum(ROLES),
    z
      .strictObject({
        mask: z.enum(masks as [string, ...string[]]).optional(),
        condition: z.enum([...conditionSentences.keys()] as [string, ...string[]]).optional(),
      })
      .nullable(),
  ),
);

type Changes = z.infer<typeof CHANGES>;

const changed = (name: PolicyClass, cells: Changes[string], problems: string[]): DataClass => {
  const own: DataClass = policy[name];
  const narrowed: Partial<Record<Role, Cell>> = { ...own.cells };
  for (const [role, cell] of Object.entries(cells) as [Role, Changes[string][Role] | undefined][]) {
    if (cell === undefined) continue;
    const held = own.cells[role];
    // What the policy that holds refuses is never asked of another.
    if (!held) problems.push(`TRIED_POLICY: ${role} has nothing of ${name}`);
    else if (cell === null) delete narrowed[role];
    else narrowed[role] = { ...held, ...cell } as Cell;
  }
  return { ...own, cells: narrowed };
};

/**
 * The policy with narrower cells, as `{ "participant.phone": { "VOORMAN": null } }` says them: null for no access, or
 * a `mask` or a `condition` that the policy knows.
 * @throws ConfigurationError naming the class or role, when there is none, or it has nothing that could be narrowed
 */
export const triedPolicy = (changes: unknown): TriedPolicy => {
  const parsed = CHANGES.safeParse(changes);
  const problems = (parsed.error?.issues ?? []).map(
    ({ path, message }) => `TRIED_POLICY: ${path.join('.') || 'it'}: ${message}`,
  );
  const table: Record<string, DataClass> = { ...policy };
  for (const [name, cells] of Object.entries(parsed.data ?? {})) {
    if (Object.hasOwn(policy, name)) table[name] = changed(name as PolicyClass, cells, problems);
    else problems.push(`TRIED_POLICY: there is no class ${name.slice(0, 80)}`);
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  const tried = table as PolicyTable;
  return { table: tried, version: policyVersionOf(tried) };
};

/** @throws ConfigurationError when the file cannot be read, is no JSON, or says what cannot be tried */
export const readTriedPolicy = async (file: string): Promise<TriedPolicy> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ConfigurationError(['TRIED_POLICY cannot be read']);
  });
  try {
    return triedPolicy(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new ConfigurationError(['TRIED_POLICY is no JSON']);
    throw error;
  }
};
