import type { GraphContext } from '../context.ts';
import { refuseDisorder } from '../dates.ts';
import { alteration, creation } from '../edit.ts';
import { RuleRefusal } from '../errors.ts';
import type { Warning } from '../outcome.ts';
import { participantKey } from '../participants/participant-key.ts';
import { trajectType } from '../trajecten/traject.type.ts';
import { crewType } from './crew.type.ts';
import { crewMembershipType } from './crew-membership.type.ts';

const access = 'crewMembership.change';
const source = '3.2 Ploeglidmaatschap';

interface IntroductionInput {
  readonly participantId: string;
  readonly crewId: string;
  readonly introducedOn: string;
  readonly validFrom?: string | null;
  readonly validUntil?: string | null;
}

/** A crew of another organisation is as unknown here as none. */
const crewWith = async (context: GraphContext, id: string) => {
  const key = context.write.keyOf(crewType, id);
  const crew = key && (await context.write.find(crewType, key, ['voormanId']));
  if (key && crew) return { crewId: key, introducedToId: String(crew.voormanId) };
  throw new RuleRefusal('NO_SUCH_CREW', source, { nl: 'Deze ploeg is er niet.', en: 'There is no such crew.' }, [
    'input',
    'crewId',
  ]);
};

/** S0-24: a crew is part of a traject that goes on; not before it, nor before its plan is set. */
const refuseWithoutTraject = async (context: GraphContext, participant: string, first: string) => {
  const all = await context.write.findAll(trajectType, 'participantId', participant, ['status', 'startDate']);
  const open = all.filter(({ status }) => status !== 'COMPLETED' && status !== 'ENDED');
  if (open.length === 0) {
    throw new RuleRefusal(
      'NO_TRAJECT',
      'S0-24',
      {
        nl: 'Deze deelnemer heeft geen traject dat nog loopt of gaat lopen.',
        en: 'This participant has no traject that runs or is to run.',
      },
      ['input', 'participantId'],
    );
  }
  const begun = open.filter(({ startDate }) => startDate !== null && String(startDate) <= first);
  if (begun.length === 0) {
    throw new RuleRefusal(
      'BEFORE_TRAJECT',
      'S0-24',
      {
        nl: 'De eerste dag in de ploeg ligt vóór de startdatum van het traject, of het traject heeft nog geen startdatum.',
        en: 'The first day in the crew lies before the start of the traject, or the traject has no start date yet.',
      },
      ['input', 'validFrom'],
    );
  }
  if (begun.some(({ status }) => status !== 'PREPARED')) return;
  throw new RuleRefusal(
    'PLAN_NOT_SET',
    'S0-24',
    {
      nl: 'Het trajectplan is nog niet vastgesteld; de introductie volgt daarna.',
      en: 'The plan of the traject has not been set yet; the introduction comes after it.',
    },
    ['input', 'participantId'],
  );
};

/** soft; what the strength is today, of whatever day the change is. */
const warnOfUnderstrength = async (
  context: GraphContext,
  _key: string,
  _input: object,
  { crewId }: Readonly<Record<string, unknown>>,
): Promise<readonly Warning[]> => {
  const crew = await context.write.find(crewType, String(crewId), ['strengthStatus']);
  if (crew?.strengthStatus !== 'UNDERSTRENGTH') return [];
  const text = {
    nl: 'De ploeg is onderbezet: vandaag telt zij minder dan vier deelnemers.',
    en: 'The crew is understrength: today it has fewer than four participants.',
  };
  return [{ code: 'UNDERSTRENGTH', rule: 'R-07', text }];
};

/** Who comes into a crew and who leaves it: of who guides the participant. */
export const emitCrewMembershipMutations = (membership: never): void => {
  const common = {
    access,
    entity: crewMembershipType,
    returns: 'crewMembership',
    type: membership,
    warn: warnOfUnderstrength,
  } as const;

  creation<IntroductionInput>('introduceParticipant', {
    ...common,
    description:
      'Deelnemer introduceren: from the day of introduction the voorman of the crew sees the participant (R-11).',
    inputFields: (t) => ({
      participantId: t.id({ required: true, access, description: 'Deelnemer whose traject has not finished.' }),
      crewId: t.id({ required: true, access, description: 'Ploeg of the own organisation.' }),
      introducedOn: t.field({ type: 'Date', required: true, access, description: 'Introductiedatum.' }),
      validFrom: t.field({
        type: 'Date',
        access,
        description: 'Van: first day; that of the introduction when absent.',
      }),
      validUntil: t.field({ type: 'Date', access, description: 'Tot en met: last day, where it is known already.' }),
    }),
    make: async (context, { participantId, crewId, introducedOn, validFrom, validUntil }) => {
      const participant = await participantKey(context, participantId, 'S0-24');
      const crew = await crewWith(context, crewId);
      const first = validFrom ?? introducedOn;
      if (first < introducedOn) {
        throw new RuleRefusal(
          'BEFORE_INTRODUCTION',
          'S0-24',
          {
            nl: 'De eerste dag in de ploeg ligt vóór de introductie.',
            en: 'The first day in the crew lies before the introduction.',
          },
          ['input', 'validFrom'],
        );
      }
      refuseDisorder(first, validUntil, source, 'validUntil');
      await refuseWithoutTraject(context, participant, first);
      return {
        ...crew,
        participantId: participant,
        role: 'MEDEWERKER',
        introducedOn,
        introducedById: context.viewer.actorId,
        validFrom: first,
        validUntil: validUntil ?? null,
      };
    },
  });

  alteration<{ readonly validUntil: string }>('endMembership', {
    ...common,
    description: 'Lidmaatschap beëindigen: after the last day the voorman no longer sees the participant (R-11).',
    inputFields: (t) => ({
      validUntil: t.field({ type: 'Date', required: true, access, description: 'Tot en met: last day.' }),
    }),
    reads: ['crewId', 'validFrom', 'validUntil'],
    alter: async (context, { validUntil }, row) => {
      if (row.validUntil && String(row.validUntil) < context.today) {
        throw new RuleRefusal('MEMBERSHIP_ENDED', 'R-11', {
          nl: 'Dit lidmaatschap is al beëindigd.',
          en: 'This membership has ended already.',
        });
      }
      refuseDisorder(String(row.validFrom), validUntil, source, 'validUntil');
      return { validUntil };
    },
  });
};
