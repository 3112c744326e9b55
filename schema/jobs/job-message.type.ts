import { claim } from '../claims.ts';
import { entityType, type Writes } from '../declaration.ts';
import { ORDERING_ROLES } from '../roles.ts';
import { JobMessage } from './job-message.entity.ts';
import { jobMessageSlice } from './job-message.slice.ts';

/** Each side writes as itself; what is sent stays as it is. */
const sending = (byExecutor: boolean): Writes<JobMessage> => ({
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'jobId', 'authorId', 'text', 'byExecutor'],
  update: [],
  check: (message) =>
    `${message.authorId} = ${claim.organisation} and ${message.byExecutor} = ${byExecutor} and ${message.crewId} is not null`,
});

export const jobMessageType = entityType(JobMessage, 'JobMessage', {
  prefix: 'message',
  description: 'Opdrachtbericht: what opdrachtgever and voorman write to each other about a job; no persons in it.',
  row: 'jobMessage.row',
  slice: jobMessageSlice,
  order: ['sentAt'],
  writes: {
    ...Object.fromEntries(ORDERING_ROLES.map((role) => [role, sending(false)])),
    VOORMAN: sending(true),
  },
  fields: (field) => ({
    job: field.relation('job', { access: 'jobMessage.row', description: 'Opdracht that it is about.' }),
    author: field.relation('author', { access: 'jobMessage.row', description: 'Afzender: the organisation.' }),
    text: field.column('text', { access: 'jobMessage.row', description: 'Tekst.' }),
    sentAt: field.column('sentAt', {
      access: 'jobMessage.row',
      description: 'Verzonden op.',
      filter: true,
      order: true,
    }),
  }),
});
