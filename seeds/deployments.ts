import { type EQUIPMENT_KINDS, Equipment } from '../schema/crews/equipment.entity.ts';
import { Deployment } from '../schema/jobs/deployment.entity.ts';
import type { Task } from '../schema/jobs/task.entity.ts';
import { type CrewPlan, crewPlans } from './crew-plans.ts';
import { addDays } from './days.ts';
import type { Person } from './people.ts';
import { at, Random, seedId } from './random.ts';
import { type Columns, organisationId, type RowMaker, type Table } from './row.ts';
import { staffId } from './staff.ts';

type TaskRow = Columns<Task>;
type Kind = keyof typeof EQUIPMENT_KINDS;

/** Further back nobody has written down who did what. */
const DAYS_BACK = 90;

const ITEMS: readonly (readonly [kind: Kind, designation: string])[] = [
  ['VERVOER', 'Bestelbus'],
  ['GEREEDSCHAP', 'Bosmaaier'],
  ['GEREEDSCHAP', 'Ladder'],
  ['MATERIAAL', 'Veegset'],
];

/** A ladder whose inspection has expired, and material that needs none. */
const inspectedUntil = (kind: Kind, designation: string, today: string): string | null => {
  if (kind === 'MATERIAAL') return null;
  return designation === 'Ladder' ? addDays(today, -20) : addDays(today, 300);
};

const equipmentKey = (plan: CrewPlan, designation: string): string => `${plan.key}/${designation}`;

export const equipmentId = (crewKey: string, designation: string): string =>
  seedId('Equipment', `${crewKey}/${designation}`);

export const equipmentTables = (make: RowMaker): Table[] => [
  {
    entity: Equipment,
    rows: crewPlans.flatMap((plan) =>
      ITEMS.map(([kind, designation]) =>
        make.row(Equipment, equipmentKey(plan, designation), plan.uitvoerder, addDays(make.today, -400), {
          kind,
          designation: `${designation} van ${plan.name}`,
          inspectionValidUntil: inspectedUntil(kind, designation, make.today),
          crewId: plan.id,
          uitvoerderId: organisationId(plan.uitvoerder),
        }),
      ),
    ),
  },
];

/** Contributors who are in the crew on the day, and whom the voorman knew by then. */
const presentOn = (people: readonly Person[], crewKey: string, day: string): string[] =>
  people.flatMap(({ life }) =>
    life.stays
      .filter(
        ({ crew, from, until, introducedOn }) =>
          crew.key === crewKey &&
          introducedOn !== null &&
          introducedOn <= day &&
          from <= day &&
          (until === null || until >= day),
      )
      .map(() => seedId('Contributor', life.key)),
  );

/** Who does the visits of late: mostly outside, some alone (not startable, R-15), some not decided yet. */
export const deploymentTables = (make: RowMaker, people: readonly Person[], tasks: readonly TaskRow[]): Table[] => {
  const random = new Random('deployments');
  const plans = new Map(crewPlans.map((plan) => [plan.id, plan]));
  const placed = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of new Set(person.life.stays.map(({ crew }) => crew.key))) {
      placed.set(key, [...(placed.get(key) ?? []), person]);
    }
  }
  const since = addDays(make.today, -DAYS_BACK);
  const rows = tasks.flatMap((task) => {
    const plan = plans.get(String(task.crewId));
    if (!plan || task.plannedDate < since || random.chance(0.1)) return [];
    const present = presentOn(placed.get(plan.key) ?? [], plan.key, task.plannedDate);
    const most = task.status === 'PLANNED' && random.chance(0.1) ? 1 : random.between(2, 6);
    const start = present.length > 0 ? random.between(0, present.length - 1) : 0;
    const contributorIds = present.slice(0, most).map((_, index) => at(present, start + index));
    return [
      make.row(Deployment, task.id, plan.uitvoerder, since, {
        taskId: task.id,
        contributorIds,
        location: random.chance(0.8) ? 'BUITENDIENST' : 'LOCATIE',
        supervisorId: staffId(plan.key),
        workerCount: contributorIds.length,
        uitvoerderId: task.uitvoerderId,
        crewId: task.crewId,
        wijkId: task.wijkId,
        werkOpdrachtgeverId: task.werkOpdrachtgeverId,
      }),
    ];
  });
  return [{ entity: Deployment, rows }];
};
