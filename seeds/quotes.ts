import { ContractSpecification } from '../schema/contracts/contract-specification.entity.ts';
import { Quote } from '../schema/contracts/quote.entity.ts';
import { QuoteLine } from '../schema/contracts/quote-line.entity.ts';
import { Tariff } from '../schema/contracts/tariff.entity.ts';
import { keysOf, type Referred, referredPeople } from './applications.ts';
import { addDays, earliest, yearOf } from './days.ts';
import type { Person } from './people.ts';
import { seedId } from './random.ts';
import type { Offer } from './referrals.ts';
import { organisationId, type RowMaker, type Table } from './row.ts';

interface Price {
  readonly uitvoerder: 'wsd' | 'gemeente-noord';
  readonly from: string;
  readonly until: string | null;
  readonly intakeCents: number;
  readonly guidanceCents: number;
  readonly unit: 'PER_WEEK' | 'PER_MAAND';
}

/** Prices that were, those of today, and of the WSD those of next year. */
const pricesOn = (today: string): readonly Price[] => {
  const year = yearOf(today);
  const wsd = { uitvoerder: 'wsd', unit: 'PER_MAAND' } as const;
  const wijkbedrijf = { uitvoerder: 'gemeente-noord', unit: 'PER_WEEK' } as const;
  const before = { from: `${year - 8}-01-01`, until: `${year - 1}-06-30` };
  const now = { from: `${year - 1}-07-01`, until: `${year}-12-31` };
  return [
    { ...wsd, ...before, intakeCents: 42_500, guidanceCents: 39_500 },
    { ...wsd, ...now, intakeCents: 45_000, guidanceCents: 42_500 },
    { ...wsd, from: `${year + 1}-01-01`, until: null, intakeCents: 46_500, guidanceCents: 44_000 },
    { ...wijkbedrijf, ...before, intakeCents: 30_000, guidanceCents: 9_250 },
    { ...wijkbedrijf, ...now, until: null, intakeCents: 32_000, guidanceCents: 9_900 },
  ];
};

const keyOf = ({ uitvoerder, from }: Price) => `${uitvoerder}/${from}`;

const specificationTables = (make: RowMaker): Table[] => {
  const prices = pricesOn(make.today);
  const tariff = (price: Price, kind: Tariff['kind'], amountCents: number, unit: Tariff['unit']) =>
    make.row(Tariff, `${keyOf(price)}/${kind}`, price.uitvoerder, price.from, {
      specificationId: seedId('ContractSpecification', keyOf(price)),
      kind,
      amountCents,
      unit,
      uitvoerderId: organisationId(price.uitvoerder),
    });
  return [
    {
      entity: ContractSpecification,
      rows: prices.map((price) =>
        make.row(ContractSpecification, keyOf(price), price.uitvoerder, price.from, {
          uitvoerderId: organisationId(price.uitvoerder),
          validFrom: price.from,
          validUntil: price.until,
        }),
      ),
    },
    {
      entity: Tariff,
      rows: prices.flatMap((price) => [
        tariff(price, 'INTAKEKOSTEN', price.intakeCents, 'EENMALIG'),
        tariff(price, 'BEGELEIDINGSKOSTEN', price.guidanceCents, price.unit),
      ]),
    },
  ];
};

/** One offer after the other, a week between them; the last in time for what came of it. */
const daysOf = ({ referral }: Referred, { status }: Offer, place: number, today: string) => {
  const drafted = earliest(addDays(referral.submittedOn, 10 + 7 * place), today);
  const isOpen = status === 'CONCEPT' || status === 'ISSUED';
  const validUntil = isOpen ? addDays(today, 21 + place) : earliest(addDays(drafted, 6), addDays(today, -1));
  const until = status === 'ACCEPTED' || status === 'REJECTED' ? addDays(drafted, 30) : validUntil;
  return { drafted, validUntil: isOpen || status === 'EXPIRED' ? validUntil : until };
};

const quoteOf = (make: RowMaker, referred: Referred, offer: Offer, place: number) => {
  const { referral } = referred;
  const { drafted, validUntil } = daysOf(referred, offer, place, make.today);
  const key = `${referral.key}/${place}`;
  const price = pricesOn(make.today).find(
    ({ uitvoerder, from, until }) =>
      uitvoerder === referral.uitvoerder && from <= drafted && (until === null || until >= drafted),
  );
  if (!price) throw new Error(`No prices for ${key} on ${drafted}`);
  const { applicationId, ...keys } = keysOf(referred);
  const { klantmanagerId: _, ...lineKeys } = keys;
  const quantity = price.unit === 'PER_WEEK' ? Math.round((offer.months * 52) / 12) : offer.months;
  const line = (kind: QuoteLine['kind'], count: number, unit: QuoteLine['unit'], unitPriceCents: number) =>
    make.row(QuoteLine, `${key}/${kind}`, referral.uitvoerder, drafted, {
      ...lineKeys,
      quoteId: seedId('Quote', key),
      kind,
      quantity: count,
      unit,
      unitPriceCents,
      amountCents: count * unitPriceCents,
    });
  const lines = [
    line('INTAKEKOSTEN', 1, 'EENMALIG', price.intakeCents),
    line('BEGELEIDINGSKOSTEN', quantity, price.unit, price.guidanceCents),
  ];
  const quote = make.row(Quote, key, referral.uitvoerder, drafted, {
    ...keys,
    applicationId,
    specificationId: seedId('ContractSpecification', keyOf(price)),
    issuedOn: offer.status === 'CONCEPT' || offer.status === 'DROPPED' ? null : drafted,
    validUntil,
    durationMonths: offer.months,
    status: offer.status === 'DROPPED' ? 'WITHDRAWN' : offer.status,
    statusDate: drafted,
    totalCents: lines.reduce((sum, { amountCents }) => sum + amountCents, 0),
  });
  return { quote, lines };
};

/** Prices and what was offered at them, after the applications. */
export const quoteTables = (make: RowMaker, people: readonly Person[]): Table[] => {
  const quotes = referredPeople(people).flatMap((referred) =>
    referred.referral.offers.map((offer, place) => quoteOf(make, referred, offer, place)),
  );
  return [
    ...specificationTables(make),
    { entity: Quote, rows: quotes.map(({ quote }) => quote) },
    { entity: QuoteLine, rows: quotes.flatMap(({ lines }) => lines) },
  ];
};
