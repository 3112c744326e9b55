import { entityType, type Writes } from '../declaration.ts';
import { valuesOf } from '../slice.ts';
import { Quote } from './quote.entity.ts';
import { quoteLineSlice } from './quote.slice.ts';
import { QuoteLine } from './quote-line.entity.ts';
import { tariffKind, tariffUnit } from './tariff.type.ts';

const DRAFTING: Writes<QuoteLine> = {
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'quoteId', 'kind', 'quantity'],
  update: ['quantity', 'version', 'changedAt'],
  // Once issued a quote does not change.
  check: (line) => `${line.quoteId} = any(${valuesOf(Quote, 'id', (quote) => `${quote.status} = 'CONCEPT'`)})`,
};

export const quoteLineType = entityType(QuoteLine, 'QuoteLine', {
  prefix: 'quoteline',
  description: 'Offerteregel: one kind of cost in a quote.',
  pseudonymous: true,
  row: 'quote.terms',
  slice: quoteLineSlice,
  subject: 'participantId',
  order: ['kind'],
  descending: true,
  writes: { CONSULENT: DRAFTING, BEGELEIDER: DRAFTING },
  fields: (field) => ({
    quote: field.relation('quote', { access: 'quote.terms', description: 'Offerte.' }),
    kind: field.column('kind', { access: 'quote.terms', description: 'Soort kosten.', enum: tariffKind }),
    quantity: field.column('quantity', { access: 'quote.terms', description: 'Aantal.' }),
    unit: field.column('unit', { access: 'quote.terms', description: 'Eenheid.', enum: tariffUnit }),
    unitPriceCents: field.column('unitPriceCents', {
      access: 'quote.terms',
      description: 'Prijs per unit, in whole euro cents.',
    }),
    amountCents: field.column('amountCents', {
      access: 'quote.terms',
      description: 'Bedrag in whole euro cents: quantity times price.',
    }),
  }),
});
