/** Every single-cell change of the policy table, and every slice or opening that lets all rows through or none, made by program. */
import { printSchema } from 'graphql';
import { graphSchema } from '../../../schema/index.ts';
import type { Role } from '../../../schema/roles.ts';
import { Random } from '../../../seeds/random.ts';
import { contractFor } from '../../contract.ts';
import { cellDrafts, type Draft, type Mutant, openedDrafts, sliceDrafts } from './mutants.ts';
import { statementsOf } from './role-policy.ts';
import { categoryDrafts, mutationDrafts, verbDrafts } from './verb-mutants.ts';

const drafts = (): Draft[] => [
  ...cellDrafts(),
  ...sliceDrafts(),
  ...openedDrafts(),
  ...verbDrafts(),
  ...mutationDrafts(),
  ...categoryDrafts(),
];

/** All mutants. */
export const allMutants = (): Mutant[] => drafts().map((draft) => draft());

/** Some of the mutants that change something, the same for the same seed. */
export const drawMutants = (count: number, seed: number): Mutant[] => {
  const random = new Random(`mutants ${seed}`);
  const rest = drafts();
  const drawn: Mutant[] = [];
  while (drawn.length < count && rest.length > 0) {
    const mutant = rest.splice(random.between(0, rest.length - 1), 1)[0]?.();
    if (mutant && !mutant.isSame) drawn.push(mutant);
  }
  return drawn;
};

/** What a role is served and what the database enforces for it, as text: equal texts are equal policies. */
const servedTo = (role: Role): string => `${printSchema(contractFor(graphSchema, role))}${statementsOf(role).join()}`;

/** Whether nothing that a role is served changes: another class already rules the mutated cell out. */
export const isEquivalent = ({ role, apply }: Mutant): boolean => {
  const before = servedTo(role);
  const restore = apply();
  try {
    return servedTo(role) === before;
  } finally {
    restore();
  }
};
