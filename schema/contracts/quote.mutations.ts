import type { GraphContext } from '../context.ts';
import { alteration, creation } from '../edit.ts';
import type { InputFields } from '../mutation.ts';
import type { Warning } from '../outcome.ts';
import { applicationOf } from '../trajecten/application-open.ts';
import { verb } from '../verb.ts';
import { quoteMachine } from './quote.machine.ts';
import { quoteType } from './quote.type.ts';
import { checkLastDay, checkMonths, chosenSpecification, linesOf, writeLines } from './quote-terms.ts';

interface TermsInput {
  readonly specificationId?: string | null;
  readonly validUntil?: string | null;
  readonly durationMonths?: number | null;
}

const access = 'quote.draft';
/** usually between three and six months (S0-09). */
const USUAL = { from: 3, until: 6 } as const;

const terms =
  (required: boolean): InputFields =>
  (t) => ({
    specificationId: t.id({
      access,
      description: 'Contractspecificatie of the own organisation; when a quote is drafted, else the one valid today.',
    }),
    validUntil: t.field({ type: 'Date', required, access, description: 'Geldig tot en met.' }),
    durationMonths: t.int({ required, access, description: 'Looptijd, in whole months.' }),
  });

/** The columns that the input gives. */
const columns = async (context: GraphContext, input: TermsInput) => {
  if (input.durationMonths != null) checkMonths(input.durationMonths);
  if (input.validUntil != null) checkLastDay(context, input.validUntil);
  return {
    ...(input.durationMonths != null && { durationMonths: input.durationMonths }),
    ...(input.validUntil != null && { validUntil: input.validUntil }),
  };
};

const warnOfDuration = async (
  _context: GraphContext,
  _key: string,
  _input: object,
  { durationMonths }: Readonly<Record<string, unknown>>,
): Promise<readonly Warning[]> => {
  const months = Number(durationMonths);
  if (months >= USUAL.from && months <= USUAL.until) return [];
  const text = {
    nl: 'De looptijd ligt buiten de gebruikelijke drie tot zes maanden; de klantmanager bepaalt de duur.',
    en: 'The duration lies outside the usual three to six months; the klantmanager sets it.',
  };
  return [{ code: 'UNUSUAL_DURATION', rule: 'R-04', text }];
};

/** The verbs about quotes: the uitvoerder offers, the klantmanager accepts. */
export const emitQuoteMutations = (quote: never): void => {
  const machine = quoteMachine as never;
  const common = { entity: quoteType, returns: 'quote', type: quote, machine } as const;
  const draft = { ...common, access } as const;

  creation<TermsInput & { readonly applicationId: string }>('draftQuote', {
    ...draft,
    description: 'Offerte opstellen: a concept; its lines follow from specification and duration.',
    inputFields: (t) => ({
      applicationId: t.id({ required: true, access, description: 'Aanmelding.' }),
      ...terms(true)(t),
    }),
    make: async (context, input) => {
      const { key } = await applicationOf(context, input.applicationId);
      return {
        ...(await columns(context, input)),
        specificationId: await chosenSpecification(context, input.specificationId),
        applicationId: key,
        statusDate: context.today,
      };
    },
    after: (context, _input, key, row) => writeLines(context, key, row, []),
    warn: warnOfDuration,
  });

  alteration<TermsInput>('changeQuote', {
    ...draft,
    description: 'Offerte wijzigen: a concept. What is absent stays as it is.',
    inputFields: terms(false),
    reads: ['specificationId', 'durationMonths'],
    alter: async (context, input) => ({
      ...(await columns(context, input)),
      ...(input.specificationId != null && {
        specificationId: await chosenSpecification(context, input.specificationId),
      }),
    }),
    after: async (context, _input, key, row) => writeLines(context, key, row, await linesOf(context, key)),
    warn: warnOfDuration,
  });

  verb('issueQuote', { ...draft, description: 'Uitbrengen: the gemeente sees it from now on; it changes no more.' });
  verb('withdrawQuote', { ...draft, description: 'Intrekken: it is offered no more.' });
  const accept = { ...common, access: 'quote.accept' } as const;
  verb('acceptQuote', { ...accept, description: 'Accepteren: the gemeente pays for it.' });
  verb('rejectQuote', { ...accept, description: 'Afwijzen: the gemeente does not want it.' });
};
