import { pruneSchema } from '@graphql-tools/utils';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { deprecationReason } from '../schema/deprecation.ts';
import type { Role } from '../schema/roles.ts';
import { changelogSection } from './changelog.ts';
import { mayBring, releaseComplaints, unrecorded } from './release-rules.ts';
import { changesSince, type Deliberate, parseDeliberate, presentSlices, type Slices } from './released.ts';

const reason = deprecationReason({ on: '2026-12-01', removal: '2027-06-01', use: 'young', why: 'Renamed.' });
const going = `@deprecated(reason: "${reason}")`;

const RELEASED = `
  type Query { job(id: ID): Job, old: Old ${going}, young: String, status(of: String, by: String ${going}): Status }
  type Mutation { plan(input: Plan!): Job }
  type Job { id: ID, name: String }
  type Old { parts: [Part] }
  type Part { id: ID }
  enum Status { OPEN, CLOSED, GONE ${going} }
  input Plan { day: String, hour: Int ${going} }`;

const slices = (sdl: string, role: Role = 'VOORMAN'): Slices => new Map([[role, pruneSchema(buildSchema(sdl))]]);

/** The released slice with one piece replaced. */
const withChange = (piece: string, by: string) => {
  expect(RELEASED).toContain(piece);
  return slices(RELEASED.replace(piece, by));
};

const compare = (now: Slices, today = '2026-12-02') => changesSince(slices(RELEASED), now, today);

const open = async (now: Slices, today?: string, deliberate: readonly Deliberate[] = []) =>
  unrecorded(await compare(now, today), deliberate, '0.1.0').map(({ level, coordinate }) => `${level} ${coordinate}`);

describe('a role’s part of the graph', () => {
  test.each([
    ['a field is removed', 'name: String', '', ['breaking Job.name']],
    ['a field changes its type', 'name: String', 'name: Int', ['breaking Job.name']],
    ['a mutation is removed', 'plan(input: Plan!): Job', 'other: Job', ['breaking Mutation.plan', 'breaking Plan']],
    ['an argument is removed', 'of: String, ', '', ['breaking Query.status.of']],
    ['an argument becomes needed', 'of: String', 'of: String!', ['breaking Query.status.of']],
    ['an input field is added that is needed', 'day: String', 'day: String, by: ID!', ['breaking Plan.by']],
    ['a value of an enumeration is removed', 'CLOSED', '', ['breaking Status.CLOSED']],
    ['a value of an enumeration is added', 'CLOSED', 'CLOSED, PAUSED', ['dangerous Status.PAUSED']],
    ['an argument is added', 'of: String', 'of: String, in: ID', ['dangerous Query.status.in']],
    ['a field is added', 'name: String', 'name: String, code: Int', []],
    ['an input field is added', 'day: String', 'day: String, half: ID', []],
    ['a field is deprecated', 'name: String', `name: String ${going}`, []],
    ['a field can no longer be empty', 'name: String', 'name: String!', []],
  ])('breaks, endangers or does neither when %s', async (_, piece, by, expected) => {
    expect((await open(withChange(piece, by))).sort()).toEqual(expected.sort());
  });

  test('may lose what was announced from the day of its removal, not a day earlier, with the types that only it led to', async () => {
    const removals: [string, string, string[]][] = [
      [`old: Old ${going}, `, '', ['Query.old', 'Old', 'Part']],
      [`, by: String ${going}`, '', ['Query.status.by']],
      [`, GONE ${going}`, '', ['Status.GONE']],
      [`, hour: Int ${going}`, '', ['Plan.hour']],
    ];
    for (const [piece, by, gone] of removals) {
      const now = withChange(piece, by);
      expect((await open(now, '2027-05-31')).sort()).toEqual(gone.map((name) => `breaking ${name}`).sort());
      expect(await open(now, '2027-06-01')).toEqual([]);
    }
  });

  test('may not lose a type with an announced field while something else led to it', async () => {
    const sdl = RELEASED.replace('young: String', 'young: Old');
    const now = slices(sdl.replace(`old: Old ${going}, `, '').replace('young: Old', 'young: String'));
    const changes = await changesSince(slices(sdl), now, '2028-01-01');
    expect(unrecorded(changes, [], '0.1.0').map(({ coordinate }) => coordinate)).toEqual(
      expect.arrayContaining(['Query.young', 'Old']),
    );
  });

  test('may not disappear, and may appear', async () => {
    expect(await open(new Map())).toEqual(['breaking -']);
    expect(await open(new Map([...slices(RELEASED), ...slices(RELEASED, 'DOCENT')]))).toEqual([]);
  });
});

describe('what is recorded as meant', () => {
  const now = withChange('name: String', '');
  const line: Deliberate = {
    version: '0.2.0',
    role: 'VOORMAN',
    level: 'breaking',
    coordinate: 'Job.name',
    change: "Field 'name' was removed from object type 'Job'",
    date: '2026-12-02',
    why: 'It was a name.',
  };

  test('passes, for that role and that change only', async () => {
    expect(await open(now, undefined, [line])).toEqual([]);
    expect(await open(now, undefined, [{ ...line, role: 'DOCENT' }])).toEqual(['breaking Job.name']);
    expect(await open(now, undefined, [{ ...line, change: 'Another' }])).toEqual(['breaking Job.name']);
    expect(await open(now, undefined, [{ ...line, version: '0.1.0' }])).toEqual(['breaking Job.name']);
    expect(await open(now, undefined, [{ ...line, version: '0.1.1' }])).toEqual(['breaking Job.name']);
  });

  test('comes with a version that may bring it', () => {
    expect([mayBring('0.2.0', '0.1.0', 'breaking'), mayBring('0.1.1', '0.1.0', 'breaking')]).toEqual([true, false]);
    expect([mayBring('2.0.0', '1.4.0', 'breaking'), mayBring('1.5.0', '1.4.0', 'breaking')]).toEqual([true, false]);
    expect([mayBring('1.5.0', '1.4.0', 'dangerous'), mayBring('1.4.0', '1.4.0', 'dangerous')]).toEqual([true, false]);
    expect(() => mayBring('soon', '1.4.0', 'breaking')).toThrow('"soon" is no version');
  });

  test('is a whole line', () => {
    expect(parseDeliberate(`head\n${Object.values(line).join('\t')}\n`)).toEqual([line]);
    expect(() => parseDeliberate('head\n0.2.0\tVOORMAN\n')).toThrow('line 2 is not whole');
  });
});

describe('the check', () => {
  test('names change and role in plain words, and says what to do', async () => {
    const both = (sdl: string): Slices => new Map([...slices(sdl), ...slices(sdl, 'DOCENT')]);
    const now = both(RELEASED.replace('name: String', '').replace('CLOSED', 'CLOSED, PAUSED'));
    const said = releaseComplaints(unrecorded(await changesSince(both(RELEASED), now), [], '0.1.0')).join('\n');
    expect(said).toContain("  for voorman, docent: Field 'name' was removed from object type 'Job'\n");
    expect(said).toContain("  for voorman, docent: Enum value 'PAUSED' was added to enum 'Status'\n");
    expect(said).toContain('declare it `deprecated`, with a removal at least six months ahead');
    expect(said).toContain('npm run release -- --record --as <version> --why "…"');
  });

  test('finds nothing between the graph and itself, and finds what one role loses', async () => {
    const present = presentSlices();
    expect(await changesSince(present, present)).toEqual([]);
    const docent = present.get('DOCENT');
    if (!docent) throw new Error('There is a docent');
    const changes = await changesSince(present, new Map([...present, ['KLANTMANAGER', docent]]));
    expect(new Set(changes.map(({ role }) => role))).toEqual(new Set(['KLANTMANAGER']));
    expect(changes).toContainEqual(expect.objectContaining({ level: 'breaking', coordinate: 'Query.trajecten' }));
  });
});

describe('the changelog', () => {
  test('tells each role what was added, deprecated, changed and broken', async () => {
    const later = RELEASED.replace('young: String', `young: String ${going}, fresh: New`)
      .replace('name: String', 'name: Int, code: Int')
      .replace('CLOSED', 'CLOSED, PAUSED');
    const now = new Map([...slices(`${later} type New { id: ID }`), ...slices(RELEASED, 'DOCENT')]);
    expect(await changelogSection('Unreleased', slices(RELEASED), now, '- Slower.')).toBe(`## Unreleased

### Everybody

- Slower.

### Voorman

- **[breaking]** Field 'Job.name' changed type from 'String' to 'Int'.
- **[dangerous]** Enum value 'PAUSED' was added to enum 'Status'.
- Deprecated: \`Query.young\`. ${reason}
- Added, with all their fields: \`New\`.
- Added: \`Job.code\`, \`Query.fresh\`.

### Docent

- New role. Asks \`job\`, \`old\`, \`status\`, \`young\`.
- Does \`plan\`.
`);
  });

  test('says so when there is nothing to tell', async () => {
    expect(await changelogSection('0.2.0 – 2027-01-01', slices(RELEASED), slices(RELEASED))).toBe(
      '## 0.2.0 – 2027-01-01\n\nNothing that a partner meets.\n',
    );
  });
});
