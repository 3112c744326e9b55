import type { Level, SliceChange } from './evolution.ts';
import { roleWord } from './permission-words.ts';
import type { Deliberate } from './released.ts';

const numbers = (version: string): number[] => {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`"${version}" is no version; write one as 1.2.3`);
  return version.split('.').map(Number);
};

/** Below zero when the first version comes before the second. */
const compareVersions = (a: string, b: string): number => {
  const [left, right] = [numbers(a), numbers(b)];
  return left.map((part, i) => part - (right[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
};

/** Whether a version may bring such a change: a break needs a higher major number, or before 1.0.0 a higher minor. */
export const mayBring = (version: string, released: string, level: Level): boolean => {
  if (compareVersions(version, released) <= 0) return false;
  if (level !== 'breaking') return true;
  const [[major = 0, minor = 0], [oldMajor = 0, oldMinor = 0]] = [numbers(version), numbers(released)];
  return major > oldMajor || (oldMajor === 0 && minor > oldMinor);
};

/** Breaking and dangerous changes that were neither announced in time nor recorded as meant. */
export const unrecorded = (
  changes: readonly SliceChange[],
  deliberate: readonly Deliberate[],
  released: string,
): SliceChange[] =>
  changes.filter(
    ({ role, level, coordinate, message, announced }) =>
      level !== 'safe' &&
      !announced &&
      !deliberate.some(
        (line) =>
          line.role === role &&
          line.coordinate === coordinate &&
          line.change === message &&
          mayBring(line.version, released, level),
      ),
  );

/** One line per change, with all the roles that meet it. */
export const byMessage = (changes: readonly SliceChange[]): string[] => {
  const roles = new Map<string, string[]>();
  for (const { role, message } of changes) roles.set(message, [...(roles.get(message) ?? []), roleWord(role)]);
  return [...roles].map(([message, who]) => `  for ${who.join(', ')}: ${message}`);
};

const ADVICE: Readonly<Record<Exclude<Level, 'safe'>, readonly string[]>> = {
  breaking: [
    'Breaking for partners who use what was released, and not announced (or the day of the removal has not come):',
    'Put it back and declare it `deprecated`, with a removal at least six months ahead and what takes its place; or, if it',
    'must be, record it as meant for a version with a higher major number (before 1.0.0: minor):',
  ],
  dangerous: [
    'Dangerous: what was released still works, but a partner’s code may not expect this:',
    'If it is meant, record it:',
  ],
};

/** What `check` says of changes that partners could stumble over; empty when none is left. */
export const releaseComplaints = (changes: readonly SliceChange[]): string[] =>
  (['breaking', 'dangerous'] as const).flatMap((level) => {
    const own = changes.filter((change) => change.level === level);
    const [title, ...advice] = ADVICE[level];
    return own.length === 0
      ? []
      : [String(title), ...byMessage(own), ...advice, '  npm run release -- --record --as <version> --why "…"'];
  });
