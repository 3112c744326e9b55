import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { Crew } from '../crews/crew.entity.ts';
import { ORDERING_ROLES } from '../roles.ts';
import { forEach, rows, slice, valuesOf } from '../slice.ts';
import { TaskPhoto } from './task-photo.entity.ts';

const executed = (photo: { uitvoerderId: string; werkOpdrachtgeverId: string }) =>
  `${photo.uitvoerderId} = ${claim.organisation} and ${isPartner(photo.werkOpdrachtgeverId)}`;

export const taskPhotoSlice = slice(TaskPhoto, {
  ...forEach(
    ORDERING_ROLES,
    rows<TaskPhoto>(
      'the photos of tasks of jobs that its own organisation ordered',
      (photo) => `${photo.werkOpdrachtgeverId} = ${claim.organisation} and ${isPartner(photo.uitvoerderId)}`,
    ),
  ),
  ...forEach(
    ['CONSULENT', 'BEGELEIDER'],
    rows<TaskPhoto>('the photos of tasks of crews of its own organisation', executed),
  ),
  PROJECTLEIDER: rows(
    'the photos of tasks of jobs of its own organisation in its wijk',
    (photo) => `${photo.wijkId} = ${claim.wijk} and ${executed(photo)}`,
  ),
  VOORMAN: rows(
    'the photos of tasks of its own crew',
    (photo) => `${photo.crewId} = any(${valuesOf(Crew, 'id')}) and ${isPartner(photo.werkOpdrachtgeverId)}`,
  ),
});
