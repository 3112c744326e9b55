import * as documents from './generated/roc/docent/graphql.ts';
import { entry } from './partner.ts';

export { GraphClientError, RateLimitedError } from './errors.ts';
export type * as Docent from './generated/roc/docent/graphql.ts';

/** The docent of a ROC: the own students and their enrolments. */
export const docent = entry(documents);
