import { alteration, creation } from '../edit.ts';
import { badInput, notFound, RuleRefusal } from '../errors.ts';
import type { InputFields } from '../mutation.ts';
import { finalReportType } from './final-report.type.ts';
import { refuseTwice } from './readiness.ts';
import { checkedText, checkedTexts } from './texts.ts';
import { trajectType } from './traject.type.ts';

interface ContentsInput {
  readonly summary?: string | null;
  readonly goalsAchieved?: readonly string[] | null;
  readonly reintegrationAdvice?: string | null;
  readonly reducedLoonwaarde?: boolean | null;
  readonly indicatieveLoonwaardeFrom?: number | null;
  readonly indicatieveLoonwaardeUntil?: number | null;
  readonly substantiation?: string | null;
}

interface FinalReportInput extends ContentsInput {
  readonly trajectId: string;
}

const access = 'finalReport.write';

const fields =
  (required: boolean): InputFields =>
  (t) => ({
    summary: t.string({ text: 'person', required, access, description: 'Samenvatting.' }),
    goalsAchieved: t.stringList({
      text: 'person',
      required,
      access,
      description: 'Behaalde doelen; none is an answer too.',
    }),
    reintegrationAdvice: t.string({
      text: 'person',
      required,
      access,
      description: 'Advies voor verdere re-integratie (R-12).',
    }),
    reducedLoonwaarde: t.boolean({
      required,
      access,
      description: 'Indicatieve loonwaarde: whether it is reduced (R-12).',
    }),
    indicatieveLoonwaardeFrom: t.int({ access, description: 'Bandbreedte from, in percent, 0 to 100; both or none.' }),
    indicatieveLoonwaardeUntil: t.int({ access, description: 'Bandbreedte until, in percent, 0 to 100.' }),
    substantiation: t.string({
      text: 'person',
      required,
      access,
      description: 'Onderbouwing of the indicatieve loonwaarde.',
    }),
  });

/** a percentage is optional and, if given, a band. */
const refuseHalfBand = (from: unknown, until: unknown) => {
  for (const percent of [from, until]) {
    if (percent != null && !(Number(percent) >= 0 && Number(percent) <= 100)) {
      throw badInput('Een percentage ligt van 0 tot en met 100.', 'A percentage lies between 0 and 100.');
    }
  }
  if ((from == null) === (until == null) && (from == null || Number(from) < Number(until))) return;
  throw new RuleRefusal(
    'NOT_A_BAND',
    'R-12',
    { nl: 'Geef een bandbreedte: van laag naar hoog.', en: 'Give a band: from low to high.' },
    ['input', 'indicatieveLoonwaardeUntil'],
  );
};

/** The columns that the input changes; a text that must be there cannot be emptied. @throws BAD_USER_INPUT */
const columns = (input: ContentsInput) => {
  const texts = ['summary', 'reintegrationAdvice', 'substantiation'] as const;
  const given = texts.flatMap((name) => (input[name] == null ? [] : [[name, checkedText(input[name])]]));
  return {
    ...Object.fromEntries(given),
    ...(input.goalsAchieved != null && { goalsAchieved: checkedTexts(input.goalsAchieved) }),
    ...(input.reducedLoonwaarde != null && { reducedLoonwaarde: input.reducedLoonwaarde }),
    ...(input.indicatieveLoonwaardeFrom !== undefined && {
      indicatieveLoonwaardeFrom: input.indicatieveLoonwaardeFrom,
    }),
    ...(input.indicatieveLoonwaardeUntil !== undefined && {
      indicatieveLoonwaardeUntil: input.indicatieveLoonwaardeUntil,
    }),
  };
};

/** At the end of what ran; also of what was ended before its report was there. */
const refuseUnreportable = ({ status }: Readonly<Record<string, unknown>>) => {
  if (status === 'RUNNING' || status === 'SUSPENDED' || status === 'ENDED') return;
  throw new RuleRefusal('TRAJECT_NOT_RUNNING', 'S0-29', {
    nl: 'Een eindverslag hoort bij een traject dat loopt of is beëindigd.',
    en: 'A final report belongs to a traject that runs or has ended.',
  });
};

/** The verbs about the final report: writing, changing, providing. */
export const emitFinalReportMutations = (report: never): void => {
  const common = { access, entity: finalReportType, returns: 'finalReport', type: report } as const;

  creation<FinalReportInput>('writeFinalReport', {
    ...common,
    description: 'Eindverslag schrijven: what came of the traject, with advice and the indicatieve loonwaarde.',
    inputFields: (t) => ({
      trajectId: t.id({ required: true, access, description: 'Traject.' }),
      ...fields(true)(t),
    }),
    make: async (context, input) => {
      const trajectId = context.write.keyOf(trajectType, input.trajectId);
      const traject = trajectId && (await context.write.find(trajectType, trajectId, ['status']));
      if (!traject) throw notFound();
      refuseUnreportable(traject);
      refuseHalfBand(input.indicatieveLoonwaardeFrom, input.indicatieveLoonwaardeUntil);
      const there = await context.write.findAll(finalReportType, 'trajectId', trajectId, ['id']);
      refuseTwice(there.length > 0);
      return { trajectId, ...columns(input), establishedOn: context.today };
    },
  });

  const reads = ['providedOn', 'indicatieveLoonwaardeFrom', 'indicatieveLoonwaardeUntil'];

  alteration<ContentsInput>('changeFinalReport', {
    ...common,
    description: 'Eindverslag wijzigen: until it is provided; what is absent stays as it is.',
    inputFields: fields(false),
    reads,
    alter: async (context, input, row) => {
      if (row.providedOn) {
        throw new RuleRefusal('REPORT_PROVIDED', 'S0-29', {
          nl: 'Dit eindverslag is al verstrekt.',
          en: 'This final report has been provided already.',
        });
      }
      const values = { ...columns(input), establishedOn: context.today };
      const after: Readonly<Record<string, unknown>> = { ...row, ...values };
      refuseHalfBand(after.indicatieveLoonwaardeFrom, after.indicatieveLoonwaardeUntil);
      return values;
    },
  });

  alteration('provideFinalReport', {
    ...common,
    description: 'Eindverslag verstrekken: from now on the klantmanager reads it, and nothing of it changes.',
    reads,
    alter: async (context, _input, row) => {
      refuseTwice(row.providedOn);
      return { providedOn: context.today };
    },
  });
};
