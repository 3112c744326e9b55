/** Looks at a changed policy that need neither a server nor the database. */
import { readFileSync } from 'node:fs';
import { graphSchema } from '../../../schema/index.ts';
import type { Role } from '../../../schema/roles.ts';
import { complaints, unapproved } from '../../approvals.ts';
import { LEDGER, parseLedger } from '../../approvals-ledger.ts';
import { contractFor } from '../../contract.ts';
import { expectationOf } from './expected.ts';

const approved = parseLedger(readFileSync(LEDGER, 'utf8'));

/** Mutations that a role has and should not, or should have and has not. */
const wrongVerbs = (role: Role): string[] => {
  const own = contractFor(graphSchema, role).getMutationType()?.getFields() ?? {};
  return Object.keys(graphSchema.getMutationType()?.getFields() ?? {}).filter(
    (name) => (expectationOf(`Mutation.${name}`, role) !== '') !== name in own,
  );
};

const LOOKS = {
  verbs: wrongVerbs,
  ledger: () => complaints(unapproved(approved)),
};

/** `verbs`: what a role may do is not as transcribed; `ledger`: a permission is not as its owner approved it. */
export type Glance = keyof typeof LOOKS;

/** What is wrong at the first sight of the policy that this process holds. */
export const lookAt = (glance: Glance, role: Role): ReadonlySet<string> => new Set(LOOKS[glance](role));
