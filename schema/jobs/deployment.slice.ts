import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { Crew } from '../crews/crew.entity.ts';
import { GUIDING_ROLES } from '../roles.ts';
import { rows, slice, valuesOf } from '../slice.ts';
import { DeployedParticipant } from './deployed-participant.entity.ts';
import { Deployment } from './deployment.entity.ts';

const ofOrganisation = rows<Deployment>(
  'the deployments of crews of its own organisation',
  (deployment) => `${deployment.uitvoerderId} = ${claim.organisation} and ${isPartner(deployment.werkOpdrachtgeverId)}`,
);

const inWijk = rows<Deployment>(
  'the deployments on tasks in its own slice',
  (deployment) =>
    `${deployment.uitvoerderId} = ${claim.organisation} and ${deployment.wijkId} = ${claim.wijk} and ${isPartner(deployment.werkOpdrachtgeverId)}`,
);

export const deploymentSlice = slice(Deployment, {
  ...Object.fromEntries(GUIDING_ROLES.map((role) => [role, role === 'PROJECTLEIDER' ? inWijk : ofOrganisation])),
  VOORMAN: rows(
    'the deployments of its own crew',
    (deployment) =>
      `${deployment.crewId} = any(${valuesOf(Crew, 'id')}) and ${isPartner(deployment.werkOpdrachtgeverId)}`,
  ),
  DEELNEMER: rows(
    'the own deployments',
    (deployment) =>
      `${deployment.id} = any(${valuesOf(DeployedParticipant, 'deploymentId')}) and ${isPartner(deployment.werkOpdrachtgeverId)}`,
  ),
});

/** Read only inside the slices of deployments and tasks. */
export const deployedParticipantSlice = slice(DeployedParticipant, {
  DEELNEMER: rows('the own ones', (deployed) => `${deployed.participantId} = ${claim.person}`),
});
