import type { GraphContext } from '../context.ts';
import { badInput, RuleRefusal } from '../errors.ts';
import { contractSpecificationType } from './contract-specification.type.ts';
import { quoteLineType } from './quote-line.type.ts';
import type { TARIFF_KINDS } from './tariff.entity.ts';
import { tariffType } from './tariff.type.ts';

type Row = Readonly<Record<string, unknown>>;

const LONGEST_MONTHS = 60;
const WEEKS_A_YEAR = 52;
/** A quote stands for a year at most. */
const LONGEST_DAYS = 366;

/** Duration in whole months. @throws BAD_USER_INPUT */
export const checkMonths = (months: number): void => {
  if (months >= 1 && months <= LONGEST_MONTHS) return;
  throw badInput(`De looptijd telt 1 tot ${LONGEST_MONTHS} maanden.`, `The duration is 1 to ${LONGEST_MONTHS} months.`);
};

/** @throws BAD_USER_INPUT for a last day before today, or further than anybody can promise a price. */
export const checkLastDay = (context: GraphContext, validUntil: string): void => {
  const days = (Date.parse(validUntil) - Date.parse(context.today)) / 86_400_000;
  if (days >= 0 && days <= LONGEST_DAYS) return;
  throw badInput(
    'Een offerte geldt tot een dag van vandaag tot en met een jaar later.',
    'A quote is valid until a day from today up to a year from now.',
  );
};

export const refusePastDay = (context: GraphContext, validUntil: string): void => {
  if (validUntil >= context.today) return;
  throw new RuleRefusal(
    'DATE_IN_THE_PAST',
    '3.3 Offerte',
    { nl: 'De laatste dag van de offerte is voorbij.', en: 'The last day of the quote is over.' },
    ['input', 'id'],
  );
};

export const isValidOn = ({ validFrom, validUntil }: Row, day: string): boolean =>
  String(validFrom) <= day && (!validUntil || String(validUntil) >= day);

/** A specification of the own organisation; null when there is none. */
export const specificationOf = (context: GraphContext, key: string): Promise<Record<string, unknown> | null> =>
  context.write.find(contractSpecificationType, key, ['id', 'validFrom', 'validUntil']);

/** the specification that a draft names, or the one that is valid today. */
export const chosenSpecification = async (context: GraphContext, id: string | null | undefined): Promise<string> => {
  const named = id ? context.write.keyOf(contractSpecificationType, id) : null;
  const found = id
    ? named && (await specificationOf(context, named))
    : (
        await context.write.findAll(contractSpecificationType, 'uitvoerderId', context.viewer.organisationId, [
          'id',
          'validFrom',
          'validUntil',
        ])
      ).find((row) => isValidOn(row, context.today));
  if (found) return String(found.id);
  throw new RuleRefusal(
    'NO_SUCH_SPECIFICATION',
    'R-14',
    {
      nl: 'Uw organisatie heeft geen geldende specificatie, of niet deze.',
      en: 'Your organisation has no valid specification, or not this one.',
    },
    ['input', 'specificationId'],
  );
};

/** intake costs once, guidance costs over the whole duration. */
const quantityOf = (unit: unknown, months: number): number => {
  if (unit === 'EENMALIG') return 1;
  return unit === 'PER_WEEK' ? Math.round((months * WEEKS_A_YEAR) / 12) : months;
};

export const linesOf = (context: GraphContext, quoteId: string): Promise<Row[]> =>
  context.write.findAll(quoteLineType, 'quoteId', quoteId, ['id', 'kind', 'version']);

/** Writes the lines that follow from specification and duration; the database prices them. */
export const writeLines = async (
  context: GraphContext,
  quoteId: string,
  { specificationId, durationMonths }: Row,
  lines: readonly Row[],
): Promise<void> => {
  const tariffs = await context.write.findAll(tariffType, 'specificationId', String(specificationId), ['kind', 'unit']);
  const made: Row[] = [];
  for (const { kind, unit } of tariffs as { kind: keyof typeof TARIFF_KINDS; unit: unknown }[]) {
    const quantity = quantityOf(unit, Number(durationMonths));
    const line = lines.find((own) => own.kind === kind);
    if (line) await context.write.update(quoteLineType, String(line.id), Number(line.version), { quantity });
    else made.push({ quoteId, kind, quantity });
  }
  await context.write.insertAll(quoteLineType, made);
};
