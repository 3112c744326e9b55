import { alteration, creation } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { badInput, notFound } from '../errors.ts';
import { refuseFinished, refuseTwice } from './readiness.ts';
import { reportingAgreementType, reportingForm, reportSubject } from './reporting-agreement.type.ts';
import { trajectType } from './traject.type.ts';

const MOST_MONTHS = 12;

interface ReportingInput {
  readonly trajectId: string;
  readonly form: string;
  readonly everyMonths: number;
  readonly subjects: readonly string[];
}

/** @throws BAD_USER_INPUT */
const checkReporting = ({ everyMonths, subjects }: ReportingInput) => {
  if (!(everyMonths >= 1 && everyMonths <= MOST_MONTHS)) {
    throw badInput(`Eens in de 1 tot ${MOST_MONTHS} maanden.`, `Once in 1 to ${MOST_MONTHS} months.`);
  }
  if (subjects.length === 0) throw badInput('Noem ten minste één onderwerp.', 'Name at least one subject.');
};

/** The verbs about what is reported: proposing it, and agreeing. */
export const emitReportingAgreementMutations = (agreement: never): void => {
  const common = { entity: reportingAgreementType, returns: 'reportingAgreement', type: agreement } as const;
  const access = 'reporting.propose';

  creation<ReportingInput>('proposeReporting', {
    ...common,
    access,
    description: 'Rapportageafspraak voorstellen: how and how often progress is reported, and of what.',
    inputFields: (t) => ({
      trajectId: t.id({ required: true, access, description: 'Traject.' }),
      form: t.field({ type: enumRef(reportingForm), required: true, access, description: 'Vorm.' }),
      everyMonths: t.int({ required: true, access, description: `Frequentie: once in 1 to ${MOST_MONTHS} months.` }),
      subjects: t.field({
        type: [enumRef(reportSubject)],
        required: true,
        access,
        description: 'Onderwerpen: the klantmanager reads of these and of no others.',
      }),
    }),
    make: async (context, input) => {
      checkReporting(input);
      const trajectId = context.write.keyOf(trajectType, input.trajectId);
      const traject = trajectId && (await context.write.find(trajectType, trajectId, ['status']));
      if (!traject) throw notFound();
      refuseFinished(traject);
      const { form, everyMonths, subjects } = input;
      return { trajectId, form, everyMonths, subjects: [...new Set(subjects)] };
    },
  });

  alteration('agreeToReporting', {
    ...common,
    access: 'reporting.agree',
    description: 'Rapportageafspraak maken: the klantmanager agrees; the reports are planned ahead.',
    reads: ['trajectId', 'agreedOn'],
    alter: async (context, _input, row) => {
      const traject = await context.write.find(trajectType, String(row.trajectId), ['status']);
      if (!traject) throw notFound();
      refuseFinished(traject);
      refuseTwice(row.agreedOn);
      return { agreedOn: context.today };
    },
  });
};
