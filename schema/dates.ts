import type { GraphContext } from './context.ts';
import { RuleRefusal } from './errors.ts';

/** @throws RuleRefusal when a last day lies before a first. */
export const refuseDisorder = (first: string, last: string | null | undefined, source: string, field: string): void => {
  if (!last || last >= first) return;
  throw new RuleRefusal(
    'DATES_OUT_OF_ORDER',
    source,
    { nl: 'De laatste dag ligt vóór de eerste.', en: 'The last day lies before the first.' },
    ['input', field],
  );
};

/** @throws RuleRefusal for a day that has not come. */
export const refuseFuture = (context: GraphContext, day: string, source: string, field: string): void => {
  if (day <= context.today) return;
  throw new RuleRefusal('IN_FUTURE', source, { nl: 'Deze dag moet nog komen.', en: 'This day has not come yet.' }, [
    'input',
    field,
  ]);
};
