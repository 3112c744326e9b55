import type { Claim } from './proof.ts';

/** What one proof file has shown, and under which circumstances. */
export interface ProofSection {
  /** Path of the proof file from the root of the repository. */
  readonly file: string;
  /** Commit that was proven, `YYYY-MM-DD`, engine with version, Node, seed, size and time: name → value. */
  readonly circumstances: Readonly<Record<string, string | number>>;
  readonly claims: readonly Claim[];
}

const INTRODUCTION = `# What the long runs have shown

Each section is the last full run of one proof that passed: \`npm run prove\` runs them all, \`npm run prove -- <part of
a file name>\` some of them, and rewrites their sections. Figures are as measured on the machine of that run.
`;

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** One section as Markdown. */
export const renderSection = ({ file, circumstances, claims }: ProofSection): string => {
  const frame = Object.entries(circumstances).map(([name, value]) => `${name} ${value}`);
  const shown = claims.map(({ claim, figures }) => {
    const lines = Object.entries(figures).map(([name, value]) => `  - ${onOneLine(name)}: ${onOneLine(String(value))}`);
    return [`- **${onOneLine(claim)}**`, ...lines].join('\n');
  });
  return `## ${file}\n\n${frame.join(' · ')}\n\n${shown.join('\n')}\n`;
};

/** The document with this section in the place of the file's earlier one; sections stand in the order of their names. */
export const withSection = (document: string, section: ProofSection): string => {
  const others = document
    .split(/^(?=## )/m)
    .filter((part) => part.startsWith('## ') && !part.startsWith(`## ${section.file}\n`))
    .map((part) => `${part.trimEnd()}\n`);
  // The newline that ends the name keeps `a.proof.ts` before `a.proof.tsx`.
  return [INTRODUCTION, ...[...others, renderSection(section)].sort()].join('\n');
};
