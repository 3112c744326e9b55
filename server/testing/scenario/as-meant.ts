import { expect } from 'vitest';
import { AGREEMENTS } from './as-meant-agreements.ts';
import { GUIDANCE } from './as-meant-guidance.ts';
import { REFERRAL } from './as-meant-referral.ts';
import { WORK } from './as-meant-work.ts';
import { fillCrew } from './backdrop.ts';
import { CREW_NAME } from './person.ts';
import type { Step } from './play.ts';

/** What is there before anybody is referred: the partners, and a crew with its voorman and its tools. */
const PARTNERS: readonly Step[] = [
  {
    says: 'Gemeente, woningcorporatie and WSD work together, and each of them knows it',
    plays: ['S0-01'],
    day: 0,
    after: async (stage) => {
      for (const part of ['klantmanager', 'consulent', 'voorman', 'corporatie', 'beleidsmedewerker'] as const) {
        const { data } = await stage.ask(part, '{ consortia { nodes { kind parties { nodes { role } } } } }');
        const roles = data.consortia.nodes
          .filter(({ kind }: { kind: string }) => kind === 'WOP')
          .map(({ parties }: { parties: { nodes: { role: string }[] } }) => parties.nodes.map(({ role }) => role));
        expect(roles[0], part).toEqual(expect.arrayContaining(['GEMEENTE', 'WONINGCORPORATIE', 'UITVOERDER']));
      }
    },
  },
  {
    says: 'The consulent sets up a crew, led by a voorman of the WSD, on some half-days of the week',
    plays: ['S0-13', 'S0-14'],
    by: 'consulent',
    verb: 'createCrew',
    with: {
      name: CREW_NAME,
      voormanId: '@voorman',
      weeklyHalfDays: ['TUESDAY_MORNING', 'WEDNESDAY_MORNING', 'FRIDAY_AFTERNOON'],
    },
    makes: 'crew',
    facts: { crew: '* -workArea' },
    sight: { consulent: 'crew', voorman: 'crew' },
  },
  {
    says: 'It counts from four to six; three are there already',
    plays: ['S0-12'],
    before: (stage) => fillCrew(stage, [1, 2, 3]),
    after: async (stage) => {
      const { data } = await stage.ask(
        'voorman',
        `query { node(id: "${stage.idsOf('voorman', 'crew')[0]}") { ... on Crew {
        minimumStrength maximumStrength memberCount strengthStatus } } }`,
      );
      expect(data.node).toEqual({
        minimumStrength: 4,
        maximumStrength: 6,
        memberCount: 3,
        strengthStatus: 'UNDERSTRENGTH',
      });
    },
  },
  {
    says: 'It has a van',
    plays: ['S0-16'],
    by: 'voorman',
    verb: 'createEquipment',
    with: { crewId: '@crew', kind: 'VERVOER', designation: 'Bestelbus', inspectionValidUntil: '#300' },
    makes: 'van',
    facts: { van: '*' },
    sight: { consulent: 'van', voorman: 'van' },
  },
];

/** The source document from its first sentence to its last, as it is meant. */
export const AS_MEANT: readonly Step[] = [...PARTNERS, ...REFERRAL, ...AGREEMENTS, ...WORK, ...GUIDANCE];
