import type { GraphContext } from '../context.ts';
import { alteration, creation, given, removal } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { badInput, RuleRefusal } from '../errors.ts';
import type { InputFields } from '../mutation.ts';
import { crowLevel } from '../objects/wijk.type.ts';
import { regime, workKindType } from '../objects/work-kind.type.ts';
import { workObjectType } from '../objects/work-object.type.ts';
import { verb } from '../verb.ts';
import { type AwardTo, awardedTo } from './award.ts';
import { type AwardInput, jobMachine, type ReworkInput } from './job.machine.ts';
import { jobType, requesterKind } from './job.type.ts';
import { numbersOf } from './known-numbers.ts';
import { refuseUnfitObject, refuseUnfitRegime } from './ordering.ts';
import { halfDay } from './task.type.ts';

const access = 'job.award';
const LONGEST = 4000;
const ORDER_CODE = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/;

/** What an opdrachtgever says of a job, besides object and kind of work. */
interface OrderInput {
  readonly objectId?: string | null;
  readonly workKindId?: string | null;
  readonly regime?: string | null;
  readonly description?: string | null;
  readonly requesterKind?: string | null;
  readonly wishedFrom?: string | null;
  readonly wishedUntil?: string | null;
  readonly wishedHalfDay?: string | null;
  readonly urgent?: boolean | null;
  readonly qualityDemand?: string | null;
  readonly veraOrderCode?: string | null;
}

const orderFields =
  (required: boolean): InputFields =>
  (t) => ({
    objectId: t.id({ required, access, description: 'Werkobject of the own organisation.' }),
    workKindId: t.id({ required, access, description: 'Werksoort, one that is done on such an object.' }),
    regime: t.field({
      type: enumRef(regime),
      access,
      description: 'Regime; that of the kind of work when absent. A single job has no recurrence (R-17).',
    }),
    description: t.string({
      text: 'work',
      access,
      description: 'Omschrijving; needed for registering. No persons in it.',
    }),
    requesterKind: t.field({ type: enumRef(requesterKind), access, description: 'Soort aanvrager.' }),
    wishedFrom: t.field({ type: 'Date', access, description: 'Gewenst van.' }),
    wishedUntil: t.field({ type: 'Date', access, description: 'Gewenst tot en met.' }),
    wishedHalfDay: t.field({ type: enumRef(halfDay), access, description: 'Gewenst dagdeel.' }),
    urgent: t.boolean({ access, description: 'Spoed.' }),
    qualityDemand: t.field({ type: enumRef(crowLevel), access, description: 'Kwaliteitseis: CROW level.' }),
    veraOrderCode: t.string({
      text: 'work',
      access,
      description: 'VERA-ordercode of the corporatie: up to 64 letters, digits and `._/-`.',
    }),
  });

/** Text and days as they come in. @throws BAD_USER_INPUT */
const checkOrder = (input: OrderInput, row: Readonly<Record<string, unknown>> = {}) => {
  if (input.description && input.description.length > LONGEST) {
    throw badInput(`Ten hoogste ${LONGEST} tekens.`, `At most ${LONGEST} characters.`);
  }
  if (input.veraOrderCode && !ORDER_CODE.test(input.veraOrderCode)) {
    throw badInput(
      'Een ordercode is 1 tot 64 letters, cijfers of ._/-.',
      'An order code is 1 to 64 letters, digits or ._/-.',
    );
  }
  const from = input.wishedFrom === undefined ? row.wishedFrom : input.wishedFrom;
  const until = input.wishedUntil === undefined ? row.wishedUntil : input.wishedUntil;
  if (from && until && String(until) < String(from)) {
    throw badInput('De laatste gewenste dag ligt vóór de eerste.', 'The last wished day lies before the first.');
  }
};

/** The columns that may be emptied, and those that keep a value. */
const plain = (input: OrderInput) => ({
  ...given(input, ['requesterKind', 'wishedFrom', 'wishedUntil', 'wishedHalfDay', 'qualityDemand', 'veraOrderCode']),
  ...(input.description !== undefined && { description: input.description ?? '' }),
  ...(input.urgent !== undefined && { urgent: input.urgent ?? false }),
});

/** object, kind of work and regime of an occurrence are those of its series. */
const ofSeries = () =>
  new RuleRefusal('OCCURRENCE_OF_A_SERIES', 'R-17', {
    nl: 'Object, werksoort en regime zijn die van de terugkerende opdracht.',
    en: 'Object, kind of work and regime are those of the series.',
  });

const keysOf = (context: GraphContext, input: OrderInput) => ({
  objectKey: (input.objectId && context.write.keyOf(workObjectType, input.objectId)) || undefined,
  workKindKey: (input.workKindId && context.write.keyOf(workKindType, input.workKindId)) || undefined,
});

/** The opdrachtgever's own verbs: from concept to award, and after the work. */
export const emitJobMutations = (job: never): void => {
  const common = { access, entity: jobType, returns: 'job', type: job } as const;
  const machine = jobMachine as never;

  creation<OrderInput>('createJob', {
    ...common,
    machine,
    description: 'Opdracht aanmaken: a concept, on an object of the own organisation.',
    inputFields: orderFields(true),
    make: async (context, input) => {
      checkOrder(input);
      const keys = keysOf(context, input);
      const kind = await refuseUnfitObject(context, keys);
      const chosen = input.regime ?? kind.regime;
      refuseUnfitRegime(chosen, { inSeries: false });
      return {
        description: '',
        ...plain(input),
        objectId: keys.objectKey,
        workKindId: keys.workKindKey,
        regime: chosen,
        werkOpdrachtgeverId: context.viewer.organisationId,
        requestedById: context.viewer.actorId,
        statusDate: context.today,
      };
    },
  });

  alteration<OrderInput>('changeJob', {
    ...common,
    machine,
    description: 'Opdracht wijzigen: a concept, or one that was rejected. What is absent stays as it is.',
    inputFields: orderFields(false),
    known: (context, { id }) => numbersOf(context, id),
    reads: ['objectId', 'workKindId', 'regime', 'wishedFrom', 'wishedUntil', 'seriesId'],
    alter: async (context, input, row) => {
      checkOrder(input, row);
      if (row.seriesId && (input.objectId ?? input.workKindId ?? input.regime)) throw ofSeries();
      const keys = keysOf(context, input);
      const work = {
        objectKey: input.objectId == null ? String(row.objectId) : keys.objectKey,
        workKindKey: input.workKindId == null ? String(row.workKindId) : keys.workKindKey,
      };
      const kind = await refuseUnfitObject(context, work);
      const chosen = input.regime ?? (input.workKindId == null ? String(row.regime) : kind.regime);
      if (input.regime || input.workKindId) refuseUnfitRegime(chosen, { inSeries: false });
      return { ...plain(input), objectId: work.objectKey, workKindId: work.workKindKey, regime: chosen };
    },
  });

  removal('deleteJob', { ...common, machine, description: 'Opdracht verwijderen: only a concept.' });

  verb<string, AwardTo, AwardInput>('awardJob', {
    ...common,
    machine,
    description: 'Gunnen: gives a registered job to a crew, or to an uitvoerder, which then assigns a crew.',
    inputFields: (t) => ({
      crewId: t.id({ access, description: 'Ploeg that is to do it; one that works for the own organisation.' }),
      uitvoerderId: t.id({ access, description: 'Uitvoerder that is to say what crew does it; instead of a crew.' }),
    }),
    prepare: awardedTo,
  });

  verb<string, ReworkInput, ReworkInput>('requestRework', {
    ...common,
    machine,
    description: 'Herstel vragen: the work is to be mended.',
    inputFields: (t) => ({
      reworkRequest: t.string({
        text: 'work',
        required: true,
        access,
        description: 'Wat hersteld moet worden. No persons in it.',
      }),
    }),
    known: (context, { id }) => numbersOf(context, id),
    prepare: async (_context, input) => {
      checkOrder({ description: input.reworkRequest });
      return input;
    },
  });

  const simple = [
    ['registerJob', 'Registreren: a complete concept becomes an order; a rejected job is asked for again.'],
    ['approveJob', 'Goedkeuren: the second approval, by another person than the one who asked.'],
    ['sampleJob', 'Steekproef nemen: the work is looked at before it is accepted.'],
    ['closeJob', 'Afhandelen: the work is accepted.'],
    ['cancelJob', 'Annuleren: the job is off, and so are its visits.'],
  ] as const;
  for (const [name, description] of simple) verb(name, { ...common, machine, description });
};
