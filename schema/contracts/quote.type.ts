import { entityType, enumeration, type Writes } from '../declaration.ts';
import { QUOTE_STATUSES, Quote } from './quote.entity.ts';
import { quoteSlice } from './quote.slice.ts';

const status = enumeration('QuoteStatus', 'Offertestatus', QUOTE_STATUSES);

const TERMS = ['specificationId', 'validUntil', 'durationMonths'] as const;
const STATUS = ['status', 'statusDate', 'version', 'changedAt'] as const;

const DRAFTING: Writes<Quote> = {
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'applicationId', 'status', 'statusDate', ...TERMS],
  update: [...TERMS, 'issuedOn', ...STATUS],
};

export const quoteType = entityType(Quote, 'Quote', {
  prefix: 'quote',
  description: 'Offerte (financieel plan): what a traject will cost the gemeente.',
  pseudonymous: true,
  root: { list: 'quotes', one: 'quote' },
  row: 'quote.row',
  slice: quoteSlice,
  subject: 'participantId',
  order: ['validUntil'],
  descending: true,
  writes: {
    KLANTMANAGER: { update: STATUS },
    CONSULENT: DRAFTING,
    BEGELEIDER: DRAFTING,
    SYSTEM: { update: STATUS },
  },
  fields: (field) => ({
    application: field.relation('application', { access: 'quote.terms', description: 'Aanmelding.', filter: true }),
    specification: field.relation('specification', {
      access: 'quote.terms',
      description: 'Contractspecificatie whose prices it has.',
    }),
    issuedOn: field.column('issuedOn', { access: 'quote.terms', description: 'Uitgebracht op.' }),
    validUntil: field.column('validUntil', {
      access: 'quote.status',
      description: 'Geldig tot en met: until then it can be accepted.',
      filter: true,
      order: true,
    }),
    durationMonths: field.column('durationMonths', {
      access: 'quote.terms',
      description: 'Looptijd, in whole months.',
    }),
    status: field.column('status', {
      access: 'quote.status',
      description: 'Offertestatus.',
      enum: status,
      filter: true,
    }),
    statusDate: field.column('statusDate', {
      access: 'quote.terms',
      description: 'Statusdatum: since when it has this status.',
    }),
    totalCents: field.column('totalCents', {
      access: 'quote.terms',
      description: 'Totaal in whole euro cents: the sum of the lines.',
    }),
    lines: field.connection('lines', { access: 'quote.terms', description: 'Offerteregels.' }),
  }),
});
