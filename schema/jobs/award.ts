import { isPartner } from '../consortium/agreement.ts';
import { consortiumPartyType } from '../consortium/consortium.type.ts';
import type { Organisation } from '../consortium/organisation.entity.ts';
import { organisationType } from '../consortium/organisation.type.ts';
import type { GraphContext } from '../context.ts';
import { crewType } from '../crews/crew.type.ts';
import { alteration } from '../edit.ts';
import { badInput, RuleRefusal } from '../errors.ts';
import { refuseOtherStatus } from '../machine.ts';
import type { Predicate } from '../slice.ts';
import type { AwardInput } from './job.machine.ts';
import { jobType } from './job.type.ts';

/** To whom a job is awarded: a crew that works for the own organisation, or an uitvoerder, which assigns one. */
export interface AwardTo {
  readonly crewId?: string | null;
  readonly uitvoerderId?: string | null;
}

const MOST_PARTNERS = 1000;

const isOpen = ({ validFrom, validUntil }: Readonly<Record<string, unknown>>, today: string) =>
  String(validFrom) <= today && (validUntil === null || String(validUntil) >= today);

/** Whether an organisation does work for others in a consortium of the caller's, under a current agreement. */
const isUitvoerder = async (context: GraphContext, key: string): Promise<boolean> => {
  const partner: Predicate<Organisation> = (organisation) => isPartner(organisation.id);
  const partners = await context.write.findDue(
    organisationType,
    partner as Predicate<unknown>,
    'name',
    ['id'],
    MOST_PARTNERS,
  );
  if (!partners.some(({ id }) => id === key)) return false;
  const reads = ['role', 'validFrom', 'validUntil'];
  const parts = await context.write.findAll(consortiumPartyType, 'organisationId', key, reads);
  return parts.some((part) => part.role === 'UITVOERDER' && isOpen(part, context.today));
};

/** The raw keys of what the input names. @throws BAD_USER_INPUT when it names both or neither */
export const awardedTo = async (context: GraphContext, input: AwardTo): Promise<AwardInput> => {
  if ((input.crewId == null) === (input.uitvoerderId == null)) {
    throw badInput(
      'Noem een ploeg of een uitvoerder: precies een van beide.',
      'Name a crew or an uitvoerder: exactly one of both.',
    );
  }
  if (input.uitvoerderId != null) {
    const key = context.write.keyOf(organisationType, input.uitvoerderId);
    const uitvoerderKey = key && (await isUitvoerder(context, key)) ? key : undefined;
    return { named: 'uitvoerderId', crewKey: undefined, uitvoerderKey };
  }
  const key = context.write.keyOf(crewType, String(input.crewId));
  const crew = key && (await context.write.find(crewType, key, ['id']));
  return { named: 'crewId', crewKey: crew ? key : undefined, uitvoerderKey: undefined };
};

/** The verb of the uitvoerder to whom a job was awarded. */
export const emitAssignment = (job: never): void => {
  const access = 'job.assign';
  alteration<{ readonly crewId: string }>('assignCrew', {
    access,
    entity: jobType,
    returns: 'job',
    type: job,
    description: 'Ploeg toewijzen: says what crew does a job that was awarded to the own organisation.',
    inputFields: (t) => ({ crewId: t.id({ required: true, access, description: 'Ploeg of the own organisation.' }) }),
    reads: ['status', 'crewId'],
    alter: async (context, input, row) => {
      refuseOtherStatus({ from: ['AWARDED'], source: '3.3 Opdracht' }, row.status);
      if (row.crewId) {
        throw new RuleRefusal('CREW_ASSIGNED', '3.3 Opdracht', {
          nl: 'De opdracht is al aan een ploeg gegund; wijs hem af als die hem niet kan doen.',
          en: 'The job has been given to a crew already; reject it when that crew cannot do it.',
        });
      }
      const crewId = context.write.keyOf(crewType, input.crewId);
      if (!crewId || !(await context.write.find(crewType, crewId, ['id']))) {
        throw new RuleRefusal(
          'NO_SUCH_CREW',
          '3.3 Opdracht',
          { nl: 'Deze ploeg is er niet.', en: 'There is no such crew.' },
          ['input', 'crewId'],
        );
      }
      return { crewId };
    },
  });
};
