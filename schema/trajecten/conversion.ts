import type { GraphContext } from '../context.ts';
import { quoteType } from '../contracts/quote.type.ts';
import { RuleRefusal } from '../errors.ts';
import { refuseNotTakenUp } from './application-open.ts';
import { decisionType } from './decision.type.ts';

type Row = Readonly<Record<string, unknown>>;

const refuseWithoutQuote = async (context: GraphContext, key: string) => {
  const quotes = await context.write.findAll(quoteType, 'applicationId', key, ['status']);
  if (quotes.some(({ status }) => status === 'ACCEPTED')) return;
  throw new RuleRefusal('QUOTE_NOT_ACCEPTED', 'S0-32', {
    nl: 'De gemeente heeft nog geen offerte geaccepteerd.',
    en: 'The gemeente has not accepted a quote yet.',
  });
};

/** nobody is enrolled against what was decided last, or without agreeing to it. */
const refuseAgainstDecision = async (context: GraphContext, key: string) => {
  const decisions = await context.write.findAll(decisionType, 'applicationId', key, [
    'advice',
    'candidateAgrees',
    'createdAt',
  ]);
  const newest = Math.max(...decisions.map(({ createdAt }) => Number(createdAt)));
  // Of decisions of one moment none counts as the last.
  const latest = decisions.filter(({ createdAt }) => Number(createdAt) === newest);
  if (latest.every(({ advice, candidateAgrees }) => advice === 'TRAJECT' && candidateAgrees === true)) return;
  throw new RuleRefusal('NOT_AGREED', 'R-21', {
    nl: 'Het besluit is geen advies tot een traject waarmee de kandidaat akkoord gaat.',
    en: 'The decision is no advice for a traject to which the candidate agrees.',
  });
};

/** What must hold before an application becomes a traject (3.3 Aanmelding, WOP). */
export const refuseUnready = async (context: GraphContext, key: string, row: Row): Promise<void> => {
  refuseNotTakenUp(row);
  if (row.hasPaidWork) {
    throw new RuleRefusal('HAS_PAID_WORK', 'S0-05', {
      nl: 'Een traject is voor wie geen betaald werk heeft.',
      en: 'A traject is for somebody without paid work.',
    });
  }
  if (!row.preconditionsComplete) {
    throw new RuleRefusal('PRECONDITIONS_INCOMPLETE', 'R-22', {
      nl: 'Nog niet alle vereiste randvoorwaarden zijn aanwezig.',
      en: 'Not all required preconditions are there yet.',
    });
  }
  await refuseAgainstDecision(context, key);
  await refuseWithoutQuote(context, key);
};
