import { Job } from '../schema/jobs/job.entity.ts';
import { Task } from '../schema/jobs/task.entity.ts';
import { Traject } from '../schema/trajecten/traject.entity.ts';
import { accessGrantTables } from './access-grants.ts';
import { applicationTables } from './applications.ts';
import { consentTables } from './consents.ts';
import { type Copy, DEMO, inCopy, isMadeHere } from './copy.ts';
import { crewTables } from './crews.ts';
import { deploymentTables, equipmentTables } from './deployments.ts';
import { educationTables } from './education.ts';
import { planJobs } from './job-plans.ts';
import { lives } from './lives.ts';
import { messageTables } from './messages.ts';
import { networkTables } from './network.ts';
import { makeObjects, objectTables } from './objects.ts';
import { outcomeTables } from './outcomes.ts';
import { makePeople, peopleTables, type Seal } from './people.ts';
import { photoTables } from './photos.ts';
import { planTables } from './plans.ts';
import { adaptationTables, presenceTables } from './presence.ts';
import { progressTables } from './progress-notes.ts';
import { quoteTables } from './quotes.ts';
import { withReferrals } from './referrals.ts';
import { rightsTables } from './rights.ts';
import { RowMaker, type Table } from './row.ts';
import { skillTables } from './skills.ts';
import { assignmentTables, staffTables } from './staff.ts';
import { makeTrajecten } from './trajecten.ts';
import { wijkTables } from './wijken.ts';
import { workTables } from './work.ts';
import { workKindTables } from './work-kinds.ts';

const allTables = (today: string, seal: Seal): Table[] => {
  const make = new RowMaker(today);
  const network = networkTables(make);
  const people = makePeople(make, withReferrals(lives(today), today));
  const trajecten = makeTrajecten(make, people);
  const bareObjects = makeObjects(make);
  const work = workTables(make, planJobs(bareObjects, today));
  const education = educationTables(make, people);
  const jobs = work.find(({ entity }) => entity === Job)?.rows ?? [];
  const tasks = work.find(({ entity }) => entity === Task)?.rows ?? [];
  return [
    ...network.first,
    ...staffTables(make),
    ...wijkTables(make),
    ...network.afterWijken,
    ...peopleTables(make, people, seal),
    ...assignmentTables(make),
    { entity: Traject, rows: trajecten.map(({ row }) => row as Table['rows'][number]) },
    ...applicationTables(make, people),
    ...quoteTables(make, people),
    ...crewTables(make, people),
    ...planTables(make, trajecten),
    ...progressTables(make, trajecten),
    ...outcomeTables(make, trajecten),
    ...workKindTables(make),
    ...objectTables(make, bareObjects),
    ...work,
    ...messageTables(make, jobs as never),
    ...equipmentTables(make),
    ...deploymentTables(make, people, tasks as never),
    ...presenceTables(make, people),
    ...adaptationTables(make, people),
    ...education,
    ...consentTables(make, people, education),
    ...rightsTables(make, people, education),
    ...accessGrantTables(make, people),
    ...skillTables(make, people, education),
    ...photoTables(make, tasks as never),
  ];
};

/**
 * All rows of the seeds as they are on one day, in an order in which they can be inserted. The same day gives the same
 * rows.
 * @param today `YYYY-MM-DD`
 * @param seal how a BSN is stored
 * @param copy of the world; without what an earlier copy has made for it.
 */
export const buildRows = (today: string, seal: Seal, copy: Copy = DEMO): Table[] =>
  inCopy(copy, () => allTables(today, seal).filter(({ entity }) => isMadeHere(entity.name)));
