import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { Crew } from '../crews/crew.entity.ts';
import { ORDERING_ROLES } from '../roles.ts';
import { forEach, rows, slice, valuesOf } from '../slice.ts';
import { JobMessage } from './job-message.entity.ts';

const isOfPartners = (message: { werkOpdrachtgeverId: string; authorId: string }) =>
  `${isPartner(message.werkOpdrachtgeverId)} and ${isPartner(message.authorId)}`;

export const jobMessageSlice = slice(JobMessage, {
  ...forEach(
    ORDERING_ROLES,
    rows<JobMessage>(
      'the messages about jobs that its own organisation ordered',
      (message) => `${message.werkOpdrachtgeverId} = ${claim.organisation} and ${isPartner(message.authorId)}`,
    ),
  ),
  ...forEach(
    ['CONSULENT', 'BEGELEIDER'],
    rows<JobMessage>(
      'the messages about jobs of its own organisation',
      (message) => `${message.uitvoerderId} = ${claim.organisation} and ${isOfPartners(message)}`,
    ),
  ),
  PROJECTLEIDER: rows(
    'the messages about jobs of its own organisation in its wijk',
    (message) =>
      `${message.uitvoerderId} = ${claim.organisation} and ${message.wijkId} = ${claim.wijk} and ${isOfPartners(message)}`,
  ),
  VOORMAN: rows(
    'the messages about jobs of its own crew',
    (message) => `${message.crewId} = any(${valuesOf(Crew, 'id')}) and ${isOfPartners(message)}`,
  ),
});
