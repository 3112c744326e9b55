import { describe, expect, test } from 'vitest';
import { entityTypes, LINK_SLICES } from '../../../schema/index.ts';
import type { PolicyClass } from '../../../schema/policy.ts';
import type { Role } from '../../../schema/roles.ts';
import { EVERY_ROW, type Mutant, NO_ROW, type Site } from './mutants.ts';
import { reasonsOf } from './reasons.ts';
import { survivorsMarkdown } from './survivors.ts';

const mutant = (site: Site, role: Role, change: string): Mutant => ({
  name: 'class' in site ? `${site.class} ${role}` : `slice of ${site.slice.entity.name} ${role}`,
  role,
  site,
  change,
  changesSchema: true,
  types: [],
  apply: () => () => {},
});

const cell = (name: PolicyClass, role: Role, change = 'cell added') => mutant({ class: name }, role, change);

const rows = (entity: string, role: Role, change: string) => {
  const slices = [...[...entityTypes.values()].map(({ slice }) => slice), ...LINK_SLICES];
  const slice = slices.find((own) => own.entity.name === entity);
  if (!slice) throw new Error(`There is no slice of ${entity}`);
  return mutant({ slice }, role, change);
};

const explained: [Mutant, string, string][] = [
  [cell('student.phone', 'VOORMAN'), 'The role is shown no row on which the value stands', 'Student.phone'],
  [cell('crew.voorman', 'BEHEERDER'), 'The value is a row of a type of which the role is shown none', 'Crew.voorman'],
  [
    cell('disclosure.subject', 'CONSULENT'),
    'The role is shown no row on which the value stands',
    'DisclosureFilter.participant',
  ],
  [
    cell('crew.strengthStatus', 'SYSTEM'),
    'Nothing that the role is shown leads to the enumeration',
    'CrewStrength.FULL',
  ],
  [rows('Skill', 'CONSULENT', EVERY_ROW), 'The slice is every row already', 'slice of Skill'],
  [rows('Traject', 'WERKGEVER', NO_ROW), 'The slice is no row yet', 'slice of Traject'],
  [
    rows('AgreementPartner', 'CONSULENT', EVERY_ROW),
    'Whatever reads the table repeats what the slice says',
    'slice of AgreementPartner',
  ],
  [
    rows('AgreementPartner', 'SYSTEM', NO_ROW),
    'Nothing that decides about rows of the role looks at the table',
    'slice of AgreementPartner',
  ],
  [
    rows('StudentContact', 'DOCENT', EVERY_ROW),
    'The rows are shown only with a row that the role is shown, and the condition of each cell says the rest',
    'slice of StudentContact',
  ],
];

/** Each differs from one that is explained in what the reason rests on. */
const unexplained: Mutant[] = [
  cell('student.phone', 'DOCENT', 'cell dropped'),
  cell('crew.voorman', 'CONSULENT', 'cell dropped'),
  cell('crew.strengthStatus', 'CONSULENT', 'cell dropped'),
  rows('Student', 'DOCENT', EVERY_ROW),
  rows('Skill', 'CONSULENT', NO_ROW),
  rows('AgreementPartner', 'CONSULENT', NO_ROW),
  rows('CrewClient', 'CORPORATIE_OPDRACHTGEVER', EVERY_ROW),
  rows('DeployedParticipant', 'DEELNEMER', EVERY_ROW),
  rows('StudentContact', 'DOCENT', NO_ROW),
];

describe('a mutant', () => {
  test.each(explained)('%# that changes nothing has its reason', (own, reason, at) => {
    expect(reasonsOf(own)).toContainEqual({ reason, at });
  });

  test.each(unexplained)('that shows has none: $name', (own) => {
    expect(reasonsOf(own)).toEqual([]);
  });
});

describe('the document of survivors', () => {
  test('names them by reason and coordinate, with their roles', () => {
    const twice = [cell('student.phone', 'WERKGEVER'), cell('student.phone', 'VOORMAN')];
    expect(survivorsMarkdown([...twice, rows('Skill', 'CONSULENT', EVERY_ROW)])).toContain(
      '## The role is shown no row on which the value stands\n\n2 mutants.\n\n' +
        '- Student.phone [student.phone]: cell added: VOORMAN, WERKGEVER\n\n' +
        '## The slice is every row already\n\n1 mutants.\n\n- slice of Skill: every row: CONSULENT\n',
    );
  });

  test('is not written with one that has no reason', () => {
    expect(() => survivorsMarkdown([rows('Student', 'DOCENT', EVERY_ROW)])).toThrow(
      'There is no reason why nothing notices slice of Student DOCENT',
    );
  });
});
