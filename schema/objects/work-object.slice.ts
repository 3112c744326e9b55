import { claim } from '../claims.ts';
import { isPartner, isWorkedOn } from '../consortium/agreement.ts';
import { Job } from '../jobs/job.entity.ts';
import { type RowCondition, rows, slice, valuesOf } from '../slice.ts';
import { WorkObject } from './work-object.entity.ts';
import { WorkObjectAccess } from './work-object-access.entity.ts';

const plannedOrUnderway = () => valuesOf(Job, 'objectId', (job) => `${job.status} in ('PLANNED', 'IN_PROGRESS')`);

const owned = rows<WorkObject>(
  'the objects that its own organisation owns',
  (object) => `${object.ownerId} = ${claim.organisation}`,
);

const workedOn = rows<WorkObject>(
  'the objects on which its own organisation works',
  (object) => `${isWorkedOn(object.workedBy)} and ${isPartner(object.ownerId)}`,
);

export const workObjectSlice = slice(WorkObject, {
  BELEIDSMEDEWERKER: rows(
    'the objects in its own gemeente, of owners under a current agreement',
    (object) => `${object.gemeenteId} = ${claim.organisation} and ${isPartner(object.ownerId)}`,
  ),
  CORPORATIE_OPDRACHTGEVER: owned,
  GEMEENTE_OPDRACHTGEVER: owned,
  CONSULENT: workedOn,
  BEGELEIDER: workedOn,
  PROJECTLEIDER: rows(
    'the objects in its wijk on which its own organisation works',
    (object) => `${object.wijkId} = ${claim.wijk} and ${isWorkedOn(object.workedBy)} and ${isPartner(object.ownerId)}`,
  ),
  VOORMAN: rows(
    'the objects of the jobs of its own crew',
    (object) => `${object.id} = any(${valuesOf(Job, 'objectId')}) and ${isPartner(object.ownerId)}`,
  ),
  DEELNEMER: rows('the objects of the own tasks', (object) => `${object.id} = any(${valuesOf(Job, 'objectId')})`),
});

const accessToOwned = rows<WorkObjectAccess>(
  'that of the objects that its own organisation owns',
  (access) => `${access.ownerId} = ${claim.organisation}`,
);

const accessToWorkedOn = rows<WorkObjectAccess>(
  'that of the objects on which its own organisation works',
  (access) => `${isWorkedOn(access.workedBy)} and ${isPartner(access.ownerId)}`,
);

export const workObjectAccessSlice = slice(WorkObjectAccess, {
  CORPORATIE_OPDRACHTGEVER: accessToOwned,
  GEMEENTE_OPDRACHTGEVER: accessToOwned,
  CONSULENT: accessToWorkedOn,
  BEGELEIDER: accessToWorkedOn,
  PROJECTLEIDER: rows(
    'that of the objects in its wijk on which its own organisation works',
    (access) => `${access.objectId} = any(${valuesOf(Job, 'objectId')}) and ${isPartner(access.ownerId)}`,
  ),
  VOORMAN: rows(
    'that of objects where its own crew has a job planned or in progress',
    (access) => `${access.objectId} = any(${plannedOrUnderway()}) and ${isPartner(access.ownerId)}`,
  ),
});

/** Codes and keys are for the days on which they are needed (3.6.5). */
export const plannedOrInProgress: RowCondition<WorkObject> = {
  entity: WorkObject,
  sentence: 'only while a job of its own crew on the object is planned or in progress',
  where: (object) => `${object.id} = any(${plannedOrUnderway()})`,
};
