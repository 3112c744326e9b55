import type { GraphContext } from '../context.ts';
import { enumRef } from '../emit-inputs.ts';
import { conflict, notFound, RuleRefusal } from '../errors.ts';
import { mutation } from '../mutation.ts';
import { verb } from '../verb.ts';
import { reportMachine } from './report.machine.ts';
import { reportType } from './report.type.ts';
import { reportItemType } from './report-item.type.ts';
import { reportingAgreementType, reportSubject } from './reporting-agreement.type.ts';
import { checkedText } from './texts.ts';

interface ItemInput {
  readonly reportId: string;
  readonly subject: string;
  readonly text: string;
  readonly expectedVersion?: number | null;
}

const access = 'report.write';

/** Only what was agreed, in a report that is not provided yet (S0-27). */
const refuseUnwritable = async (context: GraphContext, reportKey: string, { subject }: ItemInput) => {
  const report = await context.write.find(reportType, reportKey, ['status', 'agreementId']);
  if (!report) throw notFound();
  if (report.status === 'PROVIDED') {
    throw new RuleRefusal('REPORT_PROVIDED', 'S0-27', {
      nl: 'Deze rapportage is al verstrekt.',
      en: 'This report has been provided already.',
    });
  }
  const agreement = await context.write.find(reportingAgreementType, String(report.agreementId), ['subjects']);
  if ((agreement?.subjects as readonly string[] | undefined)?.includes(subject)) return;
  throw new RuleRefusal(
    'SUBJECT_NOT_AGREED',
    'S0-27',
    { nl: 'Over dit onderwerp is geen rapportage afgesproken.', en: 'No reporting was agreed on this subject.' },
    ['input', 'subject'],
  );
};

const writeItem = async (context: GraphContext, input: ItemInput): Promise<string> => {
  const reportKey = context.write.keyOf(reportType, input.reportId);
  if (!reportKey) throw notFound();
  const text = checkedText(input.text);
  await refuseUnwritable(context, reportKey, input);
  const items = await context.write.findAll(reportItemType, 'reportId', reportKey, ['id', 'version', 'subject']);
  const present = items.find(({ subject }) => subject === input.subject);
  if ((present?.version ?? null) !== (input.expectedVersion ?? null)) throw conflict();
  if (!present) {
    const values = { reportId: reportKey, subject: input.subject, text };
    const key = await context.write.insertOnce(reportItemType, values);
    if (!key) throw conflict();
    return key;
  }
  const key = String(present.id);
  if (!(await context.write.update(reportItemType, key, Number(present.version), { text }))) throw conflict();
  return key;
};

/** The verbs about reports: what stands in them, and providing them. */
export const emitReportMutations = (report: never, item: never): void => {
  mutation<ItemInput>('writeReportItem', {
    entity: reportItemType,
    returns: 'reportItem',
    type: item,
    access,
    description: 'Rapportage schrijven: the text on one agreed subject.',
    inputFields: (t) => ({
      reportId: t.id({ required: true, access, description: 'Rapportagemoment, not yet provided.' }),
      subject: t.field({ type: enumRef(reportSubject), required: true, access, description: 'Onderwerp, agreed.' }),
      text: t.string({ text: 'person', required: true, access, description: 'Tekst, at most 4000 characters.' }),
      expectedVersion: t.int({
        access,
        description: 'Versie of the text that the caller saw last; absent when there was none on the subject.',
      }),
    }),
    run: writeItem,
  });

  verb('provideReport', {
    machine: reportMachine as never,
    returns: 'report',
    type: report,
    access,
    description: 'Rapportage verstrekken: from now on the klantmanager reads it, and nothing of it changes.',
  });
};
