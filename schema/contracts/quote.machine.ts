import type { GraphContext } from '../context.ts';
import { RuleRefusal } from '../errors.ts';
import type { Machine } from '../machine.ts';
import { refuseClosedApplication } from '../trajecten/application-open.ts';
import type { QUOTE_STATUSES } from './quote.entity.ts';
import { quoteType } from './quote.type.ts';
import { isValidOn, refusePastDay, specificationOf } from './quote-terms.ts';

type QuoteStatus = keyof typeof QUOTE_STATUSES;
type Row = Readonly<Record<string, unknown>>;

const source = '3.3 Offerte';
/** WC, and LB for its own organisation. */
const DRAFTING = ['CONSULENT', 'BEGELEIDER'] as const;

const today = (context: GraphContext) => ({ statusDate: context.today });

/** what is issued has the prices that are valid that day. */
const refuseIssue = async (context: GraphContext, _key: string, row: Row) => {
  await refuseClosedApplication(context, String(row.applicationId));
  refusePastDay(context, String(row.validUntil));
  const specification = await specificationOf(context, String(row.specificationId));
  if (specification && isValidOn(specification, context.today)) return;
  throw new RuleRefusal('SPECIFICATION_NOT_VALID', 'R-14', {
    nl: 'De specificatie van deze offerte geldt vandaag niet; kies in het concept de geldende.',
    en: 'The specification of this quote is not valid today; choose the one that is in the draft.',
  });
};

const isStillOffered = async (context: GraphContext, _key: string, row: Row) => {
  if (String(row.validUntil) < context.today) {
    throw new RuleRefusal('QUOTE_EXPIRED', source, {
      nl: 'Deze offerte is niet meer geldig.',
      en: 'This quote is no longer valid.',
    });
  }
  await refuseClosedApplication(context, String(row.applicationId));
};

const refuseAcceptance = async (context: GraphContext, key: string, row: Row) => {
  await isStillOffered(context, key, row);
  const quotes = await context.write.findAll(quoteType, 'applicationId', String(row.applicationId), ['id', 'status']);
  // This one itself may have been accepted since it was read: that is no rule, but a change meanwhile.
  if (!quotes.some(({ id, status }) => id !== key && status === 'ACCEPTED')) return;
  throw new RuleRefusal('ANOTHER_ACCEPTED', 'S0-32', {
    nl: 'Voor deze aanmelding is al een offerte geaccepteerd.',
    en: 'A quote for this application has been accepted already.',
  });
};

/** The Offerte machine (domain 3.3, Others). Immutable after UITGEBRACHT. */
export const quoteMachine: Machine<QuoteStatus> = {
  type: quoteType,
  reads: [],
  beginnings: { draftQuote: { to: 'CONCEPT', by: DRAFTING, source } },
  alterations: { changeQuote: { from: ['CONCEPT'], by: DRAFTING, source: `${source}: immutable after UITGEBRACHT` } },
  transitions: {
    issueQuote: {
      from: ['CONCEPT'],
      to: 'ISSUED',
      by: DRAFTING,
      source: `${source}, R-14`,
      reads: ['specificationId', 'applicationId', 'validUntil'],
      guard: refuseIssue,
      set: (context) => ({ ...today(context), issuedOn: context.today }),
    },
    withdrawQuote: { from: ['CONCEPT', 'ISSUED'], to: 'WITHDRAWN', by: DRAFTING, source, set: today },
    acceptQuote: {
      from: ['ISSUED'],
      to: 'ACCEPTED',
      by: ['KLANTMANAGER'],
      source: `${source}, S0-32`,
      reads: ['applicationId', 'validUntil'],
      guard: refuseAcceptance,
      set: today,
    },
    rejectQuote: { from: ['ISSUED'], to: 'REJECTED', by: ['KLANTMANAGER'], source, set: today },
    expireQuote: { from: ['ISSUED'], to: 'EXPIRED', by: ['SYSTEM'], source: `${source}: system`, set: today },
  },
  kept: [
    { from: ['CONCEPT', 'ISSUED'], to: 'WITHDRAWN', source: '3.3 Aanmelding: nothing is offered for one that is over' },
  ],
};
