import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { rows, rowsByScope, slice, valuesOf } from '../slice.ts';
import { handled, ofKnownParticipants, referred } from '../trajecten/application.slice.ts';
import { Quote } from './quote.entity.ts';
import { QuoteLine } from './quote-line.entity.ts';

const guided = handled<Quote>('the quotes for the applications that it took up, or for all at its organisation');

export const quoteSlice = slice(
  Quote,
  {
    KLANTMANAGER: referred(
      'the quotes for the applications that it submitted, once issued',
      (quote) => `${quote.issuedOn} is not null`,
    ),
    CONSULENT: guided,
    BEGELEIDER: guided,
    PROJECTLEIDER: ofKnownParticipants(
      'the quotes for the applications of the members of the crews whose work area is its wijk',
    ),
    SYSTEM: rows(
      'the quotes of its own organisation that expire or have expired',
      (quote) => `${quote.uitvoerderId} = ${claim.organisation} and ${quote.status} in ('ISSUED', 'EXPIRED')`,
    ),
  },
  { ground: 'legalBasis' },
);

const isOfOwnOrganisation = (line: { uitvoerderId: string; trajectOpdrachtgeverId: string }) =>
  `${line.uitvoerderId} = ${claim.organisation} and ${isPartner(line.trajectOpdrachtgeverId)}`;

const linesGuided = rowsByScope<QuoteLine>('the lines of the quotes that it sees', {
  OWN: (line) => `${isOfOwnOrganisation(line)} and ${line.consulentId} = ${claim.person}`,
  ORGANISATION: isOfOwnOrganisation,
});

const ofQuotesSeen = rows<QuoteLine>(
  'the lines of the quotes that it sees',
  (line) => `${line.quoteId} = any(${valuesOf(Quote, 'id')})`,
);

export const quoteLineSlice = slice(
  QuoteLine,
  {
    KLANTMANAGER: ofQuotesSeen,
    CONSULENT: linesGuided,
    BEGELEIDER: linesGuided,
    PROJECTLEIDER: ofQuotesSeen,
  },
  { ground: 'legalBasis' },
);
