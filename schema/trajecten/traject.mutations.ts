import { alteration, given } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { badInput, RuleRefusal } from '../errors.ts';
import { verb } from '../verb.ts';
import { checkDuration, type ExtendInput, refuseWithoutReason, warnOfDuration } from './duration.ts';
import { refuseChangeOfAgreed, refuseIncompleteTraject, warnOfFinalReport } from './readiness.ts';
import { checkedText } from './texts.ts';
import { type EndTrajectInput, type InterruptTrajectInput, trajectMachine } from './traject.machine.ts';
import { trajectAim, trajectEndReason, trajectInterruptionReason, trajectType } from './traject.type.ts';

const MOST_HOURS = 40;

interface ChangeInput {
  readonly startDate?: string | null;
  readonly hoursPerWeek?: number | null;
  readonly goal?: string | null;
  readonly workAims?: readonly string[] | null;
  readonly deviationReason?: string | null;
}

interface DurationInput {
  readonly durationMonths: number;
  readonly deviationReason?: string | null;
}

/** The columns that the input changes. @throws BAD_USER_INPUT */
const changes = (input: ChangeInput) => {
  const { hoursPerWeek, goal, workAims, deviationReason } = input;
  if (hoursPerWeek != null && !(hoursPerWeek >= 1 && hoursPerWeek <= MOST_HOURS)) {
    throw badInput(`Een week telt 1 tot ${MOST_HOURS} uren.`, `A week has 1 to ${MOST_HOURS} hours.`);
  }
  return {
    ...given(input, ['startDate', 'hoursPerWeek']),
    ...(goal !== undefined && { goal: goal === null ? null : checkedText(goal) }),
    ...(workAims !== undefined && { workAims: [...new Set(workAims ?? [])] }),
    ...(deviationReason !== undefined && {
      deviationReason: deviationReason === null ? null : checkedText(deviationReason),
    }),
  };
};

/** From the start on the days stand fast: a later end is the klantmanager's to give. */
const refuseOtherStart = (row: Readonly<Record<string, unknown>>, startDate: unknown) => {
  const isStarted = row.status === 'RUNNING' || row.status === 'SUSPENDED' || row.status === 'TRIAL_PERIOD';
  if (!isStarted || startDate === undefined || startDate === row.startDate) return;
  throw new RuleRefusal(
    'ALREADY_STARTED',
    '3.3 Traject',
    { nl: 'Het traject is al begonnen.', en: 'The traject has begun already.' },
    ['input', 'startDate'],
  );
};

/** The verbs that set what a traject is and how it goes on. */
export const emitTrajectMutations = (traject: never): void => {
  const common = { entity: trajectType, returns: 'traject', type: traject } as const;
  const machine = trajectMachine as never;
  const [change, duration] = ['traject.change', 'traject.duration'] as const;

  alteration<ChangeInput>('changeTraject', {
    ...common,
    machine,
    access: change,
    description: 'Traject wijzigen: what is absent stays as it is. The duration is the klantmanager’s.',
    inputFields: (t) => ({
      startDate: t.field({ type: 'Date', access: change, description: 'Startdatum; fixed once the traject runs.' }),
      hoursPerWeek: t.int({ access: change, description: `Uren per week: 1 to ${MOST_HOURS}.` }),
      goal: t.string({ text: 'person', access: change, description: 'Trajectdoel.' }),
      workAims: t.field({ type: [enumRef(trajectAim)], access: change, description: 'Doelen of the work.' }),
      deviationReason: t.string({
        text: 'person',
        access: change,
        description: 'Afwijkingsreden: why a soft norm is not kept.',
      }),
    }),
    reads: ['variant', 'startDate', 'hoursPerWeek', 'goal', 'durationMonths', 'deviationReason'],
    alter: async (context, input, row, key) => {
      const values = changes(input);
      refuseOtherStart(row, input.startDate);
      await refuseChangeOfAgreed(context, key, row, values);
      const after: Readonly<Record<string, unknown>> = { ...row, ...values };
      if (row.variant === 'WOP' && row.status !== 'PREPARED') refuseIncompleteTraject(after);
      if (input.deviationReason === null) refuseWithoutReason(after.durationMonths, null);
      return values;
    },
  });

  alteration<DurationInput>('setTrajectDuration', {
    ...common,
    machine,
    access: duration,
    description: 'Trajectduur bepalen: the klantmanager’s alone (R-03); the end date follows.',
    inputFields: (t) => ({
      durationMonths: t.int({
        required: true,
        access: duration,
        description: 'Duur in whole months: 1 to 60, usually 3 to 6 (R-04).',
      }),
      deviationReason: t.string({
        text: 'person',
        access: duration,
        description: 'Afwijkingsreden: needed for less than three or more than six months.',
      }),
    }),
    reads: ['deviationReason'],
    alter: async (_context, { durationMonths, deviationReason }, row) => {
      checkDuration(durationMonths);
      const reason = deviationReason == null ? deviationReason : checkedText(deviationReason);
      refuseWithoutReason(durationMonths, reason === undefined ? row.deviationReason : reason);
      return { durationMonths, ...(reason !== undefined && { deviationReason: reason }) };
    },
    warn: async (_context, _key, { durationMonths }) => warnOfDuration(durationMonths),
  });

  verb('establishPlan', {
    ...common,
    machine,
    access: change,
    description:
      'Trajectplan vaststellen: agreed by the klantmanager, with start date, hours, goal and duration (R-09).',
  });

  verb<string, ExtendInput, ExtendInput>('extendTraject', {
    ...common,
    machine,
    access: duration,
    description: 'Verlengen: a running traject lasts longer; the klantmanager’s alone (R-03), with a reason.',
    inputFields: (t) => ({
      durationMonths: t.int({
        required: true,
        access: duration,
        description: 'Duur in whole months, counted from the start; longer than before.',
      }),
      reason: t.string({
        text: 'person',
        required: true,
        access: duration,
        description: 'Reden, kept as afwijkingsreden.',
      }),
    }),
    prepare: async (_context, input) => input,
    warn: async (_context, _key, { durationMonths }) => warnOfDuration(durationMonths),
  });

  verb<string, InterruptTrajectInput, InterruptTrajectInput>('interruptTraject', {
    ...common,
    machine,
    access: change,
    description: 'Onderbreken: the traject stands still; a code says why and no more.',
    inputFields: (t) => ({
      reason: t.field({
        type: enumRef(trajectInterruptionReason),
        required: true,
        access: change,
        description: 'Onderbrekingsreden.',
      }),
    }),
    prepare: async (_context, input) => input,
  });

  verb<string, EndTrajectInput, EndTrajectInput>('endTraject', {
    ...common,
    machine,
    access: 'traject.end',
    description: 'Beëindigen: before its aim is reached; of a Woonomgevingsploeg a short final report is due.',
    inputFields: (t) => ({
      reason: t.field({
        type: enumRef(trajectEndReason),
        required: true,
        access: 'traject.end',
        description: 'Reden van beëindiging.',
      }),
    }),
    prepare: async (_context, input) => input,
    warn: (context, key, _input, row) => warnOfFinalReport(context, key, row),
  });

  const simple = [
    ['startTraject', 'Starten: plan agreed and provided, reporting agreed, introduced to the crew (R-10).'],
    ['resumeTraject', 'Hervatten: the traject goes on.'],
    ['completeTraject', 'Afronden: the klantmanager has been given the final report.'],
  ] as const;
  for (const [name, description] of simple) verb(name, { ...common, machine, access: change, description });
};
