import { addDays, todayInAmsterdam } from '../../../seeds/days.ts';
import { equipmentId } from '../../../seeds/deployments.ts';
import { fixtures } from '../../../seeds/fixtures.ts';
import { seedId } from '../../../seeds/random.ts';
import { workKindId } from '../../../seeds/work-kinds.ts';
import { idFor, idOf } from '../asked.ts';
import type { TestGraph } from '../graph.ts';
import { makeJob } from '../made-jobs.ts';
import type { Does } from './does.ts';

const CORPORATIE = 'corporatie-opdrachtgever';
const staff = (key: string) => idOf('staff', seedId('StaffMember', key));

/** Steps with jobs and visits that the scenario does not take. */
const jobs = async (graph: TestGraph, does: Does): Promise<void> => {
  const step = (by: string, verb: string, { id }: { id: unknown }, expectedVersion = 1, more: object = {}) =>
    does(by, verb, { id, expectedVersion, ...more });
  await step(CORPORATIE, 'changeJob', await makeJob(graph, 'CONCEPT'), 1, { urgent: true });
  await step(CORPORATIE, 'deleteJob', await makeJob(graph, 'CONCEPT'));
  const requestedBy = seedId('StaffMember', 'corporatie-opdrachtgever-2');
  const asked = await makeJob(graph, 'AWAITING_APPROVAL', { by: 'corporatie-zuid', crew: null, requestedBy });
  await step('corporatie-opdrachtgever@zuid', 'approveJob', asked);
  await step(CORPORATIE, 'cancelJob', await makeJob(graph, 'PLANNED', { tasks: ['PLANNED'] }));
  await step('voorman', 'rejectJob', await makeJob(graph, 'AWARDED'), 1, { reason: 'ONVEILIG' });
  // However many visits are planned.
  const visits = Array.from({ length: 20 }, (_, n) => ({
    plannedDate: addDays(todayInAmsterdam(), n + 1),
    halfDay: 'MORNING',
  }));
  await step('voorman', 'planJob', await makeJob(graph, 'AWARDED'), 1, { visits });
  const job = await makeJob(graph, 'IN_PROGRESS', { tasks: ['IN_PROGRESS'] });
  await step('voorman', 'interruptJob', job, 1, { reason: 'WEATHER' });
  await step('voorman', 'resumeJob', job, 2);
  const done = await makeJob(graph, 'SAMPLED', { tasks: ['DONE'] });
  await step(CORPORATIE, 'requestRework', done, 1, { reworkRequest: 'De hoeken' });

  const { taskIds } = await makeJob(graph, 'IN_PROGRESS', { tasks: ['IN_PROGRESS', 'CONCEPT'] });
  const [visit, later] = taskIds.map((id) => ({ id }));
  if (!visit || !later) return;
  await step('voorman', 'pauseTask', visit);
  await step('voorman', 'resumeTask', visit, 2);
  await step('voorman', 'interruptTask', visit, 3, { reason: 'WEATHER' });
  await step('voorman', 'scheduleTask', later);
  const van = idOf('equipment', equipmentId('voorman', 'Bestelbus'));
  await step('voorman', 'assignEquipment', later, 2, { equipmentIds: [van] });
  await step('voorman', 'changeEquipment', { id: van }, 1, { inspectionValidUntil: addDays(todayInAmsterdam(), 300) });
  const members = await graph.admin(
    `select contributor_id as id from crew_membership where crew_id = $1 and participant_id is not null
       and valid_until is null and introduced_on <= $2 and valid_from <= $2 order by id limit 3`,
    [fixtures.crews.full, addDays(todayInAmsterdam(), -1)],
  );
  const contributorIds = members.map(({ id }) => idFor(graph, 'voorman', 'Contributor', id));
  const deployment = { taskId: later.id, location: 'BUITENDIENST', contributorIds: contributorIds.slice(0, 2) };
  const made = await does('voorman', 'createDeployment', deployment);
  await step('voorman', 'changeDeployment', made, 1, { contributorIds });
};

/** A series of jobs. */
const series = async (graph: TestGraph, does: Does): Promise<void> => {
  const [object] = await graph.admin(
    `select id from work_object where owner_id = $1 and kind = 'PLANTSOEN' order by name limit 1`,
    [seedId('Organisation', 'corporatie-midden')],
  );
  const { id } = await does(CORPORATIE, 'createJobSeries', {
    objectId: idOf('object', object.id),
    workKindId: idOf('workkind', workKindId('VERWIJDEREN_ZWERFVUIL')),
    description: 'Zwerfvuil in het plantsoen',
    recurrenceRule: 'FREQ=WEEKLY',
    startDate: todayInAmsterdam(),
  });
  await does(CORPORATIE, 'changeJobSeries', { id, expectedVersion: 1, description: 'Ook de randen' });
  await does(CORPORATIE, 'endJobSeries', { id, expectedVersion: 2 });
};

/** A crew from its first day to its last. */
const crews = async (does: Does): Promise<void> => {
  const crew = await does('consulent', 'createCrew', {
    name: 'Ploeg Nieuw',
    weeklyHalfDays: ['MONDAY_MORNING'],
    voormanId: staff('voorman-2'),
  });
  let expectedVersion = crew.version;
  const step = async (verb: string, more: object = {}) => {
    await does('consulent', verb, { id: crew.id, expectedVersion, ...more });
    expectedVersion += 1;
  };
  await step('changeCrew', { weeklyHalfDays: ['FRIDAY_MORNING'] });
  await step('replaceVoorman', { voormanId: staff('voorman'), from: todayInAmsterdam() });
  await step('pauseCrew');
  await step('resumeCrew');
  await step('pauseCrew');
  await step('disbandCrew');
};

/** The work: what the scenario leaves out of it. */
export const measureWork = async (graph: TestGraph, does: Does): Promise<void> => {
  await jobs(graph, does);
  await series(graph, does);
  await crews(does);
};
