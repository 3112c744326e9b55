import { staffMemberType } from '../consortium/staff-member.type.ts';
import type { GraphContext } from '../context.ts';
import { alteration, creation } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { badInput, RuleRefusal } from '../errors.ts';
import type { InputFields } from '../mutation.ts';
import { wijkType } from '../objects/wijk.type.ts';
import { verb } from '../verb.ts';
import { crewMachine } from './crew.machine.ts';
import { crewType, weeklyHalfDay } from './crew.type.ts';
import { crewLeads } from './crew-lead.ts';

const access = 'crew.change';
const LONGEST_NAME = 100;

interface CrewInput {
  readonly name?: string | null;
  readonly wijkId?: string | null;
  readonly weeklyHalfDays?: readonly string[] | null;
}

interface VoormanInput {
  readonly voormanId: string;
}

const fields =
  (required: boolean): InputFields =>
  (t) => ({
    name: t.string({
      text: 'work',
      required,
      access,
      description: `Ploegnaam, at most ${LONGEST_NAME} characters. No persons in it.`,
    }),
    wijkId: t.id({ access, description: 'Wijk that is the work area; its name becomes the werkgebied.' }),
    weeklyHalfDays: t.field({
      type: [enumRef(weeklyHalfDay)],
      required,
      access,
      description: 'Dagdelen in de week on which the crew works; at least one.',
    }),
  });

/** The columns that say where a crew works. @throws RuleRefusal when there is no such wijk. */
const workArea = async (context: GraphContext, wijkId: string | null) => {
  const key = wijkId && context.write.keyOf(wijkType, wijkId);
  const wijk = key && (await context.write.find(wijkType, key, ['name']));
  if (wijkId && !wijk) {
    throw new RuleRefusal('NO_SUCH_WIJK', '3.2 Ploeg', { nl: 'Deze wijk is er niet.', en: 'There is no such wijk.' }, [
      'input',
      'wijkId',
    ]);
  }
  return { wijkId: key || null, workArea: wijk ? wijk.name : null };
};

/** The columns that the input gives. @throws BAD_USER_INPUT */
const columns = async (context: GraphContext, { name, wijkId, weeklyHalfDays }: CrewInput) => {
  if (name != null && (!name.trim() || name.length > LONGEST_NAME)) {
    throw badInput(
      `Een ploegnaam telt 1 tot ${LONGEST_NAME} tekens.`,
      `The name of a crew has 1 to ${LONGEST_NAME} characters.`,
    );
  }
  if (weeklyHalfDays?.length === 0) {
    throw badInput('Een ploeg werkt ten minste één dagdeel per week.', 'A crew works at least one half-day a week.');
  }
  return {
    ...(name != null && { name }),
    ...(wijkId !== undefined && (await workArea(context, wijkId))),
    ...(weeklyHalfDays != null && { weeklyHalfDays: [...new Set(weeklyHalfDays)] }),
  };
};

/** Somebody of another organisation is as unknown here as nobody. */
const voormanKey = async (context: GraphContext, { voormanId }: VoormanInput): Promise<string> => {
  const key = context.write.keyOf(staffMemberType, voormanId);
  const voorman = key && (await context.write.find(staffMemberType, key, ['organisationId']));
  if (key && voorman && voorman.organisationId === context.viewer.organisationId) return key;
  throw new RuleRefusal(
    'VOORMAN_NOT_EMPLOYED',
    'R-08',
    {
      nl: 'De voorman is in dienst bij de uitvoerder van de ploeg.',
      en: 'The voorman is employed by the uitvoerder of the crew.',
    },
    ['input', 'voormanId'],
  );
};

/** The verbs about crews: of who guides their participants. */
export const emitCrewMutations = (crew: never): void => {
  const machine = crewMachine as never;
  const common = { access, entity: crewType, machine, returns: 'crew', type: crew } as const;
  const voorman: InputFields = (t) => ({
    voormanId: t.id({ required: true, access, description: 'Voorman: staff of the own organisation (R-08).' }),
  });

  creation<CrewInput & VoormanInput>('createCrew', {
    ...common,
    description: 'Ploeg oprichten: a crew of the own organisation, with nobody in it yet but its voorman.',
    inputFields: (t) => ({ ...fields(true)(t), ...voorman(t) }),
    make: async (context, input) => ({
      ...(await columns(context, input)),
      uitvoerderId: context.viewer.organisationId,
      voormanId: await voormanKey(context, input),
    }),
  });

  alteration<CrewInput>('changeCrew', {
    ...common,
    description: 'Ploeg wijzigen: name, work area and half-days; what is absent stays as it is.',
    inputFields: fields(false),
    alter: columns,
  });

  alteration<VoormanInput & { readonly from: string }>('replaceVoorman', {
    ...common,
    description:
      'Voorman vervangen: from a day on another leads the crew and sees its participants; not before (R-08).',
    inputFields: (t) => ({
      ...voorman(t),
      from: t.field({ type: 'Date', required: true, access, description: 'Van: first day, today or later.' }),
    }),
    alter: async (context, { from }) => {
      if (from >= context.today) return {};
      throw new RuleRefusal(
        'DAY_IS_OVER',
        'R-08',
        {
          nl: 'Een voorman wordt vervangen vanaf vandaag of later.',
          en: 'A voorman is replaced from today on, or later.',
        },
        ['input', 'from'],
      );
    },
    after: async (context, input, key) => {
      const staffMemberId = await voormanKey(context, input);
      await context.write.insert(crewLeads, { crewId: key, staffMemberId, validFrom: input.from });
    },
  });

  const simple = [
    ['pauseCrew', 'Ploeg pauzeren: it does no work for a time; its members stay.'],
    ['resumeCrew', 'Ploeg hervatten: it works again, at full strength or below (R-07).'],
    ['disbandCrew', 'Ploeg opheffen: a paused crew that has no members and no open jobs is no more.'],
  ] as const;
  for (const [name, description] of simple) verb(name, { ...common, machine, description });
};
