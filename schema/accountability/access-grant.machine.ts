import type { GraphContext } from '../context.ts';
import { forbidden } from '../errors.ts';
import type { Machine } from '../machine.ts';
import { type ACCESS_GRANT_STATUSES, OPENED_TO } from './access-grant.entity.ts';
import { accessGrantType } from './access-grant.type.ts';

/** An organisation that has an opening sees it; whose row it is looks at it and ends it. */
const isOfOwner = async ({ viewer }: GraphContext, _key: string, { ownerId, kind }: Record<string, unknown>) => {
  const kindOfRole = viewer.role === 'PRIVACY_OFFICER' ? 'EMERGENCY' : 'GRANT';
  if (ownerId !== viewer.organisationId || kind !== kindOfRole) throw forbidden();
};

const handled = ({ viewer }: GraphContext) => ({ handledUnderId: viewer.assignmentId });

const source = '3.6.7b PRIVACY_OFFICER; AVG 5.2, 33';

/** The Toegangsverlening machine. That the time is over is no step: nothing needs to be done for it. */
export const accessGrantMachine: Machine<keyof typeof ACCESS_GRANT_STATUSES> = {
  type: accessGrantType,
  reads: ['ownerId', 'kind'],
  beginnings: {
    grantAccess: { to: 'GIVEN', by: ['KLANTMANAGER'], source: '3.6.0 Deelnemer: GK; Pw 65.4, 67.1' },
    openInEmergency: { to: 'OPENED', by: OPENED_TO, source: '3.6.2 noodcontact: safety' },
  },
  transitions: {
    revokeAccess: {
      from: ['GIVEN'],
      to: 'ENDED',
      by: ['KLANTMANAGER'],
      source: '3.6.0 Deelnemer: GK; Pw 65.4, 67.1',
      guard: isOfOwner,
      set: handled,
    },
    acknowledgeEmergency: {
      from: ['OPENED'],
      to: 'ACKNOWLEDGED',
      by: ['PRIVACY_OFFICER'],
      source,
      guard: isOfOwner,
      set: handled,
    },
    endEmergencyAccess: {
      from: ['OPENED', 'ACKNOWLEDGED'],
      to: 'ENDED',
      by: ['PRIVACY_OFFICER'],
      source,
      guard: isOfOwner,
      set: handled,
    },
  },
};
