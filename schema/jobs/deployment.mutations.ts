import { staffMemberType } from '../consortium/staff-member.type.ts';
import type { GraphContext } from '../context.ts';
import { equipmentType } from '../crews/equipment.type.ts';
import { alteration, creation } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { badInput, notFound, RuleRefusal } from '../errors.ts';
import type { InputFields } from '../mutation.ts';
import type { Warning } from '../outcome.ts';
import { contributorType } from '../participants/contributor.type.ts';
import { deploymentLocation, deploymentType } from './deployment.type.ts';
import { taskMachine } from './task.machine.ts';
import { taskType } from './task.type.ts';
import { LEAST_WORKERS } from './two-people.ts';

const access = 'deployment.change';
const MOST = 20;

interface DeploymentInput {
  readonly taskId?: string;
  readonly contributorIds?: readonly string[] | null;
  readonly location?: string | null;
  readonly supervisorId?: string | null;
}

const whoAndWhere =
  (required: boolean): InputFields =>
  (t) => ({
    contributorIds: t.idList({ required, access, description: 'Bijdragers: who does the visit.' }),
    location: t.field({ type: enumRef(deploymentLocation), required, access, description: 'Plaats.' }),
    supervisorId: t.id({ access, description: 'Begeleider on the visit.' }),
  });

/** The rows that ids name, each in the caller's slice: looked up together, in the order of the ids. */
const rowsIn = async (
  context: GraphContext,
  type: typeof taskType,
  ids: readonly string[],
  refuse: () => Error,
  properties: readonly string[] = [],
) => {
  if (ids.length > MOST) throw badInput(`Ten hoogste ${MOST}.`, `At most ${MOST}.`);
  const keys = [...new Set(ids)].map((id) => context.write.keyOf(type, id) ?? '');
  if (keys.includes('')) throw refuse();
  const found = keys.length > 0 ? await context.write.findAll(type, 'id', keys, ['id', ...properties]) : [];
  if (found.length < new Set(keys).size) throw refuse();
  return found.toSorted((one, other) => keys.indexOf(String(one.id)) - keys.indexOf(String(other.id)));
};

const keysIn = async (...given: Parameters<typeof rowsIn>) => (await rowsIn(...given)).map(({ id }) => String(id));

const notAvailable = (field: string) => () =>
  new RuleRefusal(
    'NOT_AVAILABLE',
    '3.6.1 Inzet',
    { nl: 'Deze persoon hoort niet bij de ploeg.', en: 'This person is not of the crew.' },
    ['input', field],
  );

/** Who goes: that this was said of them is recorded of each. */
const contributorKeys = async (context: GraphContext, ids: readonly string[]) => {
  const keys = await keysIn(context, contributorType, ids, notAvailable('contributorIds'));
  context.write.told(contributorType, true);
  return keys;
};

const columns = async (context: GraphContext, input: DeploymentInput) => ({
  ...(input.location != null && { location: input.location }),
  ...(input.contributorIds != null && { contributorIds: await contributorKeys(context, input.contributorIds) }),
  ...(input.supervisorId !== undefined && {
    supervisorId:
      input.supervisorId === null
        ? null
        : (await keysIn(context, staffMemberType, [input.supervisorId], notAvailable('supervisorId')))[0],
  }),
});

const warnOfTooFew = async (context: GraphContext, key: string): Promise<readonly Warning[]> => {
  const made = await context.write.find(deploymentType, key, ['location', 'workerCount']);
  if (made?.location !== 'BUITENDIENST' || Number(made.workerCount) >= LEAST_WORKERS) return [];
  const text = {
    nl: 'Met minder dan twee medewerkers kan dit bezoek niet beginnen.',
    en: 'With fewer than two medewerkers this visit cannot start.',
  };
  return [{ code: 'TOO_FEW_OUTSIDE', rule: 'R-15', text }];
};

const expired = () =>
  new RuleRefusal(
    'INSPECTION_EXPIRED',
    'R-46',
    {
      nl: 'De keuring van dit middel is op de dag van het bezoek verlopen.',
      en: 'The inspection of this equipment has expired on the day of the visit.',
    },
    ['input', 'equipmentIds'],
  );

/** Who does a visit, and with what. */
export const emitDeploymentMutations = (deployment: never, task: never): void => {
  const common = {
    access,
    entity: deploymentType,
    returns: 'deployment',
    type: deployment,
    warn: warnOfTooFew,
  } as const;

  creation<DeploymentInput>('createDeployment', {
    ...common,
    description: 'Inzetten: says who does a visit, where, and under whom.',
    inputFields: (t) => ({
      taskId: t.id({ required: true, access, description: 'Taak: the visit.' }),
      ...whoAndWhere(true)(t),
    }),
    make: async (context, input) => {
      const [taskId] = await keysIn(context, taskType, [String(input.taskId)], notFound);
      const there = await context.write.findAll(deploymentType, 'taskId', String(taskId), ['id']);
      if (there.length > 0) {
        throw new RuleRefusal(
          'ALREADY_DEPLOYED',
          '3.2 Inzet',
          { nl: 'Voor dit bezoek is al iemand ingezet.', en: 'Somebody is deployed on this visit already.' },
          ['input', 'taskId'],
        );
      }
      return { taskId, ...(await columns(context, input)) };
    },
  });

  alteration<DeploymentInput>('changeDeployment', {
    ...common,
    description: 'Inzet wijzigen: what is absent stays as it is.',
    inputFields: whoAndWhere(false),
    alter: columns,
  });

  alteration<{ readonly equipmentIds: readonly string[] }>('assignEquipment', {
    access: 'equipment.change',
    entity: taskType,
    machine: taskMachine as never,
    returns: 'task',
    type: task,
    description: 'Middelen toewijzen: the equipment that goes along on a visit, instead of what was to go.',
    inputFields: (t) => ({
      equipmentIds: t.idList({ required: true, access: 'equipment.change', description: 'Middelen of the crew.' }),
    }),
    reads: ['plannedDate', 'crewId'],
    alter: async (context, input, row) => {
      const missing = () =>
        new RuleRefusal(
          'NOT_OF_THE_CREW',
          '3.6.5 Middel',
          { nl: 'Dit middel hoort niet bij de ploeg.', en: 'This equipment is not of the crew.' },
          ['input', 'equipmentIds'],
        );
      const reads = ['inspectionValidUntil', 'crewId'];
      const items = await rowsIn(context, equipmentType, input.equipmentIds, missing, reads);
      for (const { crewId, inspectionValidUntil: until } of items) {
        if (crewId !== row.crewId) throw missing();
        if (until && String(until) < String(row.plannedDate)) throw expired();
      }
      return { equipmentIds: items.map(({ id }) => id) };
    },
  });
};
