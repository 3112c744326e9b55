import { readFileSync } from 'node:fs';
import { ROLES, type Role } from '../../../schema/roles.ts';

/** The expectations name the roles of the graph; a role that they do not know is a failure of `readExpected`. */
export type ExpectedRole = Role;

/** `full`, `masked:<form>`, `conditional:<when>`, or empty: denied. */
export type Expectation = string;

const readTable = (name: string): string[][] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

const readExpected = (): Map<string, Readonly<Record<Role, Expectation>>> => {
  const [head = [], ...lines] = readTable('expected.tsv');
  const unknown = ROLES.filter((role) => !head.includes(role));
  if (unknown.length > 0) throw new Error(`expected.tsv has no column for ${unknown.join(', ')}`);
  return new Map(
    lines.map((line) => {
      const cells = ROLES.map((role) => [role, line[head.indexOf(role)] ?? '']);
      return [line[0] as string, Object.fromEntries(cells)];
    }),
  );
};

/** The permission matrix as it was transcribed from the domain (3.6), independently of the policy table. */
export const expected = readExpected();

/** What a role may expect at a coordinate; a coordinate that is not listed is denied. */
export const expectationOf = (coordinate: string, role: Role): Expectation => {
  const known = expected.get(coordinate)?.[role];
  if (known !== undefined) return known;
  // Counting follows reading; the number of people in a crew does not (3.6.5, see decisions.tsv).
  const [, type] = /^([A-Za-z]+)Connection\.totalCount$/.exec(coordinate) ?? [];
  if (type === 'CrewMembership') return expectationOf('Crew.memberCount', role);
  return type ? expectationOf(`${type}.id`, role) : '';
};

/** Whether a role reads the stored value itself, of every own row: the right to filter and to order by it (3.6.8). */
export const isFull = (coordinate: string, role: Role): boolean => expectationOf(coordinate, role) === 'full';

/** The types of which a role has a sentence about its rows. */
export const typesWithRows = (role: Role): string[] =>
  readTable('row-relations.tsv')
    .slice(1)
    .filter(([, own]) => own === role)
    .map(([type]) => type as string);
