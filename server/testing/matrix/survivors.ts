/** The mutants that nothing notices, by the reason why they change nothing, as a document for a reader. */
import { ROLES } from '../../../schema/roles.ts';
import type { Mutant } from './mutants.ts';
import { type Because, reasonsOf } from './reasons.ts';

const INTRODUCTION = `# Mutants that change nothing, and why

Made by \`npm run prove -- mutants\`. Each line is a coordinate of the graph with its class in brackets, or a slice;
then what was changed, and for which roles. The reason above it was found true of each of them in the policy itself
(\`reasons.ts\`); a mutant without a reason fails the proof.
`;

interface Survivor extends Because {
  readonly mutant: Mutant;
}

const lineOf = (survivors: readonly Survivor[]): string => {
  const [{ at, mutant }] = survivors as [Survivor];
  const changes = [...new Set(survivors.map(({ mutant: { change } }) => change))].map((change) => {
    const roles = survivors.flatMap((own) => (own.mutant.change === change ? [own.mutant.role] : []));
    return `${change}: ${ROLES.filter((role) => roles.includes(role)).join(', ')}`;
  });
  return `- ${at}${'class' in mutant.site ? ` [${mutant.site.class}]` : ''}: ${changes.join('; ')}`;
};

const groupBy = <T>(all: readonly T[], keyOf: (one: T) => string): [string, T[]][] => {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** Survivors by reason and coordinate; none of them is left out. @throws Error for one without a reason */
export const survivorsMarkdown = (mutants: readonly Mutant[]): string => {
  const survivors = mutants.flatMap((mutant): Survivor[] => {
    const reasons = reasonsOf(mutant);
    if (reasons.length === 0) throw new Error(`There is no reason why nothing notices ${mutant.name}`);
    return reasons.map((because) => ({ mutant, ...because }));
  });
  return [
    INTRODUCTION,
    ...groupBy(survivors, ({ reason }) => reason).map(([reason, own]) => {
      const count = new Set(own.map(({ mutant }) => mutant.name)).size;
      const lines = groupBy(own, ({ at }) => at).map(([, same]) => lineOf(same));
      return `## ${reason}\n\n${count} mutants.\n\n${lines.join('\n')}\n`;
    }),
  ].join('\n');
};
