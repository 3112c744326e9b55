import { crewPlan } from './crew-plans.ts';
import { OBJECT_WITH_CLOSED_JOBS, OBJECT_WITH_PLANNED_JOB } from './job-plans.ts';
import { BOTH_GROUNDS } from './lives.ts';
import { estates, objectKey } from './objects.ts';
import { at, seedId } from './random.ts';
import { participantId } from './staff.ts';

const objectOf = (estate: number, number: number): string =>
  seedId('WorkObject', objectKey(at(estates, estate), number));

/** Raw keys of rows that exist to show a rule. */
export const fixtures = {
  crews: {
    /** `voorman`: six members, two of whom the voorman does not know yet. A seventh is one too many. */
    full: crewPlan('voorman').id,
    /** `voorman-2`. */
    ofFour: crewPlan('voorman-2').id,
    /** Three members. */
    understrength: crewPlan('voorman-3').id,
    paused: crewPlan('voorman-4').id,
    /** Its last job for the main corporatie is more than 90 days ago. */
    former: crewPlan('voorman-5').id,
  },
  participants: {
    /** Of the crew of `voorman`. */
    minor: participantId('midden-1'),
    introductionInFuture: participantId('midden-4'),
    introductionEmpty: participantId('midden-5'),
    /** A traject on the Participatiewet with `klantmanager`, one on the Wmo with `klantmanager-2`. */
    twoGrounds: participantId('two-grounds'),
    /** One on each, both with `klantmanager` and `consulent`. */
    bothGrounds: participantId(BOTH_GROUNDS),
  },
  objects: {
    /** With an access instruction; the crew of `voorman` has a job planned on it. */
    withPlannedJob: objectOf(0, OBJECT_WITH_PLANNED_JOB),
    /** With an access instruction; the jobs of the crew of `voorman` on it are closed. */
    withClosedJobs: objectOf(0, OBJECT_WITH_CLOSED_JOBS),
  },
} as const;
