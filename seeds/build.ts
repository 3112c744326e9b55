import { crewTables } from './crews.ts';
import { educationTables } from './education.ts';
import { planJobs } from './job-plans.ts';
import { lives } from './lives.ts';
import { networkTables } from './network.ts';
import { makeObjects, objectTables } from './objects.ts';
import { makePeople, peopleTables } from './people.ts';
import { RowMaker, type Table } from './row.ts';
import { assignmentTables, staffTables } from './staff.ts';
import { trajectTables } from './trajecten.ts';
import { wijkTables } from './wijken.ts';
import { workTables } from './work.ts';
import { workKindTables } from './work-kinds.ts';

/**
 * All rows of the seeds as they are on one day, in an order in which they can be inserted. The same day gives the same
 * rows.
 * @param today `YYYY-MM-DD`
 * @param encrypt how a BSN is stored
 */
export const buildRows = (today: string, encrypt: (bsn: string) => Buffer): Table[] => {
  const make = new RowMaker(today);
  const network = networkTables(make);
  const people = makePeople(make, lives(today));
  const bareObjects = makeObjects(make);
  const jobs = planJobs(bareObjects, today);
  return [
    ...network.first,
    ...staffTables(make),
    ...wijkTables(make),
    ...network.afterWijken,
    ...peopleTables(make, people, encrypt),
    ...assignmentTables(make),
    ...trajectTables(make, people),
    ...crewTables(make, people),
    ...workKindTables(make),
    ...objectTables(make, bareObjects),
    ...workTables(make, jobs),
    ...educationTables(make, people),
  ];
};
