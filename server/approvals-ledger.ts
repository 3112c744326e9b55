import type { Owner } from '../schema/policy-cell.ts';
import type { Role } from '../schema/roles.ts';
import type { Change } from './approvals.ts';
import type { Kind } from './permitted.ts';

/** Where what was approved is kept, from the root of the repository. */
export const LEDGER = 'schema/approvals.tsv';

/** In place of a permission that is not there. */
export const NOTHING = '–';

const COLUMNS = ['date', 'kind', 'subject', 'role', 'from', 'to', 'owner', 'reference'] as const;

/** One approved widening, or one narrowing that was noted. Later lines stand above earlier ones in force. */
export interface Line {
  /** ISO 8601 day. */
  readonly date: string;
  readonly kind: Kind;
  readonly subject: string;
  readonly role: Role | '*';
  readonly from: string;
  readonly to: string;
  /** The kind of partner that approved it. */
  readonly owner: Owner;
  /** Sentence, section or minutes by which it was approved. */
  readonly reference: string;
}

/**
 * Reads the ledger.
 * @throws when a line is not whole, or does not go on from what the lines before it left.
 */
export const parseLedger = (text: string): Line[] => {
  const [head, ...rest] = text.trimEnd().split('\n');
  if (head !== COLUMNS.join('\t')) throw new Error(`${LEDGER} begins with ${COLUMNS.join(', ')}`);
  const state = new Map<string, string>();
  return rest.map((row, i) => {
    const at = `${LEDGER}, line ${i + 2}`;
    const values = row.split('\t');
    if (values.length !== COLUMNS.length || values.some((value) => value === '')) throw new Error(`${at} is not whole`);
    const line = Object.fromEntries(COLUMNS.map((column, j) => [column, values[j]])) as unknown as Line;
    if (!/^\d{4}-\d\d-\d\d$/.test(line.date)) throw new Error(`${at} has no date`);
    const key = [line.kind, line.subject, line.role].join('\t');
    if ((state.get(key) ?? NOTHING) !== line.from) {
      throw new Error(
        `${at} goes on from "${line.from}", but what was approved before it is "${state.get(key) ?? NOTHING}"`,
      );
    }
    state.set(key, line.to);
    return line;
  });
};

/** The lines that record changes. */
export const linesFor = (
  changes: readonly Change[],
  date: string,
  referenceOf: (change: Change) => string,
): readonly Line[] =>
  changes.map((change) => {
    const { kind, subject, role, from, value: to, owner } = change;
    return { date, kind, subject, role, from, to, owner, reference: change.widens ? referenceOf(change) : 'narrower' };
  });

export const printLedger = (lines: readonly Line[]): string =>
  `${[COLUMNS.join('\t'), ...lines.map((line) => COLUMNS.map((column) => line[column]).join('\t'))].join('\n')}\n`;
