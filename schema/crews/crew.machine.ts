import type { Machine } from '../machine.ts';
import type { CREW_STATUSES } from './crew.entity.ts';
import { crewType } from './crew.type.ts';

type CrewStatus = keyof typeof CREW_STATUSES;

const source = '3.3 Ploeg';
const KEEPERS = ['CONSULENT', 'BEGELEIDER'] as const;
const GOING_ON = ['FORMING', 'ACTIVE', 'UNDERSTRENGTH', 'PAUSED'] as const;

/**
 * The Ploeg machine (domain 3.3, Others). What the graph shows, strength and existence, follows from the status; that
 * strength follows the members is kept by the database, makes no new version and is no event.
 */
export const crewMachine: Machine<CrewStatus> = {
  type: crewType,
  reads: [],
  // Not as strength: whoever orders work reads that coarsely, and at most once a week.
  toldAs: 'active',
  beginnings: { createCrew: { to: 'FORMING', by: KEEPERS, source } },
  alterations: {
    changeCrew: { from: GOING_ON, by: KEEPERS, source },
    replaceVoorman: { from: GOING_ON, by: KEEPERS, source: `${source}, R-08` },
  },
  transitions: {
    pauseCrew: { from: ['FORMING', 'ACTIVE', 'UNDERSTRENGTH'], to: 'PAUSED', by: KEEPERS, source },
    resumeCrew: { from: ['PAUSED'], to: 'ACTIVE', by: KEEPERS, source: `${source}, R-07` },
    // That nobody is in it and no job is left, the database says: it sees all members and all jobs.
    disbandCrew: { from: ['PAUSED'], to: 'DISBANDED', by: KEEPERS, source },
  },
  kept: [
    { from: ['FORMING', 'UNDERSTRENGTH'], to: 'ACTIVE', source: `${source}: four members or more` },
    { from: ['ACTIVE'], to: 'UNDERSTRENGTH', source: `${source}, R-07: fewer than four members` },
  ],
};
