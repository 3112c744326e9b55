import type { GraphContext } from '../context.ts';
import { alteration, creation, given } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { badInput, RuleRefusal } from '../errors.ts';
import { transition } from '../machine.ts';
import type { InputFields } from '../mutation.ts';
import { workKindType } from '../objects/work-kind.type.ts';
import { workObjectType } from '../objects/work-object.type.ts';
import type { JOB_STATUSES } from './job.entity.ts';
import { jobMachine } from './job.machine.ts';
import { jobType } from './job.type.ts';
import { jobSeriesType } from './job-series.type.ts';
import { refuseUnfitObject, refuseUnfitRegime } from './ordering.ts';
import { checkedRule } from './recurrence.ts';
import { halfDay } from './task.type.ts';

const access = 'jobSeries.change';
const LONGEST = 4000;

/** Not yet started: what ends with its series. */
const NOT_STARTED: ReadonlySet<keyof typeof JOB_STATUSES> = new Set([
  'CONCEPT',
  'REGISTERED',
  'AWAITING_APPROVAL',
  'AWARDED',
  'PLANNED',
]);

interface ChangeInput {
  readonly description?: string | null;
  readonly wishedHalfDay?: string | null;
  readonly endDate?: string | null;
}

interface SeriesInput extends ChangeInput {
  readonly objectId: string;
  readonly workKindId: string;
  readonly recurrenceRule: string;
  readonly startDate: string;
}

const fields =
  (required: boolean): InputFields =>
  (t) => ({
    description: t.string({
      text: 'work',
      required,
      access,
      description: 'Omschrijving of each occurrence. No persons in it.',
    }),
    wishedHalfDay: t.field({ type: enumRef(halfDay), access, description: 'Gewenst dagdeel.' }),
    endDate: t.field({ type: 'Date', access, description: 'Einddatum: no occurrence after; empty for no end.' }),
  });

/** @throws BAD_USER_INPUT */
const checkSeries = ({ description, endDate }: ChangeInput, startDate: string) => {
  if (description !== undefined && (!description?.trim() || description.length > LONGEST)) {
    throw badInput(`Een omschrijving telt 1 tot ${LONGEST} tekens.`, `A description has 1 to ${LONGEST} characters.`);
  }
  if (endDate && endDate < startDate) {
    throw badInput('De einddatum ligt vóór de startdatum.', 'The end date lies before the start date.');
  }
};

/** Cancels the occurrences not yet started after a day, by the machine's own step. @throws CONFLICT when overtaken */
const cancelOccurrences = async (context: GraphContext, key: string, after?: string) => {
  const reads = ['id', 'version', 'status', 'occurrenceDate'];
  for (const job of await context.write.findAll(jobType, 'seriesId', key, reads)) {
    const { id, version, status, occurrenceDate } = job;
    if (!NOT_STARTED.has(status as never) || (after && String(occurrenceDate) <= after)) continue;
    const step = { id: `${jobType.prefix}_${String(id).replaceAll('-', '')}`, expectedVersion: Number(version) };
    await transition(context, jobMachine, 'cancelJob', step, undefined as never);
  }
};

const refuseEnded = ({ endedOn }: Readonly<Record<string, unknown>>) => {
  if (!endedOn) return;
  throw new RuleRefusal('SERIES_ENDED', '3.3 Opdracht', {
    nl: 'Deze terugkerende opdracht is al beëindigd.',
    en: 'This series has been ended already.',
  });
};

/** The verbs about series: of whoever orders the work. */
export const emitJobSeriesMutations = (series: never): void => {
  const common = { access, entity: jobSeriesType, returns: 'jobSeries', type: series } as const;

  creation<SeriesInput>('createJobSeries', {
    ...common,
    description: 'Terugkerende opdracht aanmaken: its occurrences are made ahead, each a registered job.',
    inputFields: (t) => ({
      objectId: t.id({ required: true, access, description: 'Werkobject of the own organisation.' }),
      workKindId: t.id({ required: true, access, description: 'Werksoort, one that is done on such an object.' }),
      recurrenceRule: t.string({
        text: 'value',
        required: true,
        access,
        description: 'Herhaalschema: an RRULE (RFC 5545) in whole days, at most 500 characters.',
      }),
      startDate: t.field({ type: 'Date', required: true, access, description: 'Startdatum: no occurrence before.' }),
      ...fields(true)(t),
    }),
    make: async (context, input) => {
      checkSeries(input, input.startDate);
      const recurrenceRule = checkedRule(input.recurrenceRule, input.startDate, input.endDate ?? null);
      const objectKey = context.write.keyOf(workObjectType, input.objectId) ?? undefined;
      const workKindKey = context.write.keyOf(workKindType, input.workKindId) ?? undefined;
      const { regime } = await refuseUnfitObject(context, { objectKey, workKindKey });
      refuseUnfitRegime(regime, { inSeries: true });
      return {
        ...given(input, ['description', 'wishedHalfDay', 'endDate', 'startDate']),
        recurrenceRule,
        objectId: objectKey,
        workKindId: workKindKey,
        werkOpdrachtgeverId: context.viewer.organisationId,
        requestedById: context.viewer.actorId,
      };
    },
  });

  alteration<ChangeInput>('changeJobSeries', {
    ...common,
    description:
      'Terugkerende opdracht wijzigen: for occurrences not made yet; those not yet started after a new end are cancelled.',
    inputFields: fields(false),
    reads: ['startDate', 'endedOn'],
    alter: async (_context, input, row) => {
      refuseEnded(row);
      checkSeries(input, String(row.startDate));
      return given(input, ['description', 'wishedHalfDay', 'endDate']);
    },
    after: async (context, { endDate }, key) => {
      if (endDate) await cancelOccurrences(context, key, endDate);
    },
  });

  alteration('endJobSeries', {
    ...common,
    description: 'Terugkerende opdracht beëindigen: cancels the occurrences not yet started, and makes no more.',
    reads: ['startDate', 'endDate', 'endedOn'],
    alter: async (context, _input, row) => {
      refuseEnded(row);
      // Today, unless it has ended before; never before it began.
      const last = [context.today, ...(row.endDate ? [String(row.endDate)] : [])].toSorted()[0];
      const endDate = [String(row.startDate), String(last)].toSorted().at(-1);
      return { endDate, endedOn: context.today };
    },
    after: async (context, _input, key) => cancelOccurrences(context, key),
  });
};
