import { entityType, enumeration } from '../declaration.ts';
import { Contributor } from '../participants/contributor.entity.ts';
import { DEPLOYMENT_LOCATIONS, Deployment } from './deployment.entity.ts';
import { deploymentSlice } from './deployment.slice.ts';

export const deploymentLocation = enumeration('DeploymentLocation', 'Plaats van de inzet', DEPLOYMENT_LOCATIONS);

export const deploymentType = entityType(Deployment, 'Deployment', {
  prefix: 'deployment',
  description: 'Inzet: who does a visit, where, and under whom.',
  root: { list: 'deployments', one: 'deployment' },
  row: 'deployment.row',
  slice: deploymentSlice,
  order: [],
  writes: {
    VOORMAN: {
      insert: [
        'id',
        'responsibleOrganisationId',
        'processingActivity',
        'taskId',
        'contributorIds',
        'location',
        'supervisorId',
      ],
      update: ['contributorIds', 'location', 'supervisorId', 'version', 'changedAt'],
    },
  },
  guards: { VOORMAN: ['workerCount', 'taskId'] },
  fields: (field) => ({
    task: field.relation('task', { access: 'deployment.row', description: 'Taak: the visit.', filter: true }),
    contributors: field.relationList('contributorIds', {
      access: 'deployment.row',
      description: 'Bijdragers within the reader’s slice.',
      target: () => Contributor,
    }),
    location: field.column('location', {
      access: 'deployment.row',
      description: 'Plaats: out on a job, or at the workplace.',
      enum: deploymentLocation,
      filter: true,
    }),
    supervisor: field.relation('supervisor', { access: 'deployment.row', description: 'Begeleider on the visit.' }),
  }),
});
