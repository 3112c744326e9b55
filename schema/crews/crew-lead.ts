import { claim } from '../claims.ts';
import type { Stored, Writes } from '../declaration.ts';
import { rows, slice } from '../slice.ts';
import { CrewLead } from './crew-lead.entity.ts';

const ofOwnCrews = rows<CrewLead>(
  'from which day each voorman leads a crew of its own organisation',
  (lead) => `${lead.uitvoerderId} = ${claim.organisation}`,
);

const WRITES: Writes<CrewLead> = {
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'crewId', 'staffMemberId', 'validFrom'],
  update: [],
};

/** Written by who keeps crews; read by nobody. */
export const crewLeads: Stored = {
  entity: CrewLead,
  slice: slice(CrewLead, { CONSULENT: ofOwnCrews, BEGELEIDER: ofOwnCrews }) as never,
  writes: { CONSULENT: WRITES, BEGELEIDER: WRITES },
};
