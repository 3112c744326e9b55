import type { GraphContext } from '../context.ts';
import { given } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { badInput } from '../errors.ts';
import type { InputFields } from '../mutation.ts';
import type { Warning } from '../outcome.ts';
import { applicationChannel } from './application.type.ts';

const access = 'application.refer';

/** What the klantmanager states of somebody who is referred. */
export interface Statement {
  readonly channel?: string | null;
  readonly hasPaidWork?: boolean | null;
  readonly paidWorkReferenceDate?: string | null;
  readonly presumedLoonwaardeFrom?: number | null;
  readonly presumedLoonwaardeUntil?: number | null;
}

export const statementFields =
  (required: boolean): InputFields =>
  (t) => ({
    channel: t.field({ type: enumRef(applicationChannel), required, access, description: 'Kanaal.' }),
    hasPaidWork: t.boolean({ required, access, description: 'Heeft betaald werk; no income.' }),
    paidWorkReferenceDate: t.field({ type: 'Date', access, description: 'Peildatum of that statement.' }),
    presumedLoonwaardeFrom: t.int({ access, description: 'Vermoede loonwaarde, from, in percent.' }),
    presumedLoonwaardeUntil: t.int({ access, description: 'Vermoede loonwaarde, up to and including, in percent.' }),
  });

const PERCENT = { least: 0, most: 200 } as const;
/** the presumption usually lies between these. */
const USUAL = { from: 20, until: 100 } as const;

/** The columns that a statement gives. @throws BAD_USER_INPUT for numbers and days that cannot be. */
export const checkStatement = async (
  context: GraphContext,
  input: Statement,
  row: Readonly<Record<string, unknown>> = {},
) => {
  const merged = { ...row, ...given(input, ['presumedLoonwaardeFrom', 'presumedLoonwaardeUntil']) };
  const [from, until] = [merged.presumedLoonwaardeFrom ?? null, merged.presumedLoonwaardeUntil ?? null];
  for (const percent of [from, until]) {
    if (percent !== null && (Number(percent) < PERCENT.least || Number(percent) > PERCENT.most)) {
      throw badInput(
        `Een loonwaarde ligt tussen ${PERCENT.least} en ${PERCENT.most} procent.`,
        `A loonwaarde lies between ${PERCENT.least} and ${PERCENT.most} percent.`,
      );
    }
  }
  if (from !== null && until !== null && Number(from) > Number(until)) {
    throw badInput(
      'De vermoede loonwaarde loopt van het laagste naar het hoogste percentage.',
      'The presumed loonwaarde runs from the lowest to the highest percentage.',
    );
  }
  if (input.paidWorkReferenceDate && input.paidWorkReferenceDate > context.today) {
    throw badInput('De peildatum ligt niet in de toekomst.', 'The reference date does not lie in the future.');
  }
  return {
    ...given(input, ['paidWorkReferenceDate', 'presumedLoonwaardeFrom', 'presumedLoonwaardeUntil']),
    ...(input.channel != null && { channel: input.channel }),
    ...(input.hasPaidWork != null && { hasPaidWork: input.hasPaidWork }),
  };
};

const isUnusual = (percent: unknown) =>
  percent !== null && (Number(percent) < USUAL.from || Number(percent) > USUAL.until);

/** What deserves attention in the application as it stands now. */
export const warnOfStatement = async (
  _context: GraphContext,
  _key: string,
  _input: Statement,
  stated: Readonly<Record<string, unknown>>,
): Promise<readonly Warning[]> => {
  const warnings: Warning[] = [];
  if ([stated.presumedLoonwaardeFrom ?? null, stated.presumedLoonwaardeUntil ?? null].some(isUnusual)) {
    const text = {
      nl: 'De vermoede loonwaarde ligt buiten de gebruikelijke 20 tot 100 procent.',
      en: 'The presumed loonwaarde lies outside the usual 20 to 100 percent.',
    };
    warnings.push({ code: 'UNUSUAL_LOONWAARDE', rule: 'R-05', text });
  }
  if (stated.hasPaidWork) {
    const text = {
      nl: 'Een traject is voor wie geen betaald werk heeft: zo kan deze aanmelding niet worden omgezet.',
      en: 'A traject is for somebody without paid work: as it is, this application cannot be converted.',
    };
    warnings.push({ code: 'HAS_PAID_WORK', rule: 'S0-05', text });
  }
  return warnings;
};
