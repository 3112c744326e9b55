import { GraphQLError } from 'graphql';

/** The closed set of error codes (`extensions.code`), each with its Dutch and English text. */
export const ERROR_MESSAGES = {
  UNAUTHENTICATED: { nl: 'Geen geldig toegangsbewijs.', en: 'No valid access token.' },
  FORBIDDEN: { nl: 'Dit mag u niet.', en: 'You are not allowed to do this.' },
  NOT_FOUND: { nl: 'Niet gevonden.', en: 'Not found.' },
  BAD_USER_INPUT: { nl: 'De invoer klopt niet.', en: 'The input is not valid.' },
  CONFLICT: {
    nl: 'Het gegeven is intussen gewijzigd; lees het opnieuw.',
    en: 'It has been changed in the meantime; read it again.',
  },
  UNAUTHORIZED_FIELD: {
    nl: 'U bent niet gemachtigd voor dit veld.',
    en: 'You are not authorised for this field.',
  },
  PURPOSE_REQUIRED: { nl: 'Noem de verwerkingsactiviteit.', en: 'Name the processing activity.' },
  RATE_LIMITED: { nl: 'Te veel verzoeken.', en: 'Too many requests.' },
  COST_EXCEEDED: { nl: 'Deze vraag is te groot.', en: 'This question is too large.' },
  DEADLINE_EXCEEDED: { nl: 'Het duurde te lang.', en: 'It took too long.' },
  UNAVAILABLE: { nl: 'De dienst is even niet beschikbaar.', en: 'The service is unavailable at the moment.' },
} as const;

export type ErrorCode = keyof typeof ERROR_MESSAGES;

/** A text in both languages of the graph. */
export interface Bilingual {
  nl: string;
  en: string;
}

/** An error of the graph. Its message is written in the caller's language where the answer is made. */
export class GraphError extends GraphQLError {
  readonly code: ErrorCode;
  readonly text: Bilingual;

  constructor(code: ErrorCode, text: Bilingual = ERROR_MESSAGES[code], extensions: Record<string, unknown> = {}) {
    super(text.nl, { extensions: { ...extensions, code } });
    this.code = code;
    this.text = text;
  }
}

export const notFound = () => new GraphError('NOT_FOUND');
export const forbidden = () => new GraphError('FORBIDDEN');
export const conflict = () => new GraphError('CONFLICT');
export const unauthorizedField = (policy: string) => new GraphError('UNAUTHORIZED_FIELD', undefined, { policy });
export const busy = () =>
  new GraphError('UNAVAILABLE', {
    nl: 'Een ander verzoek is hier nog mee bezig en er is niets gewijzigd; stuur dit straks ongewijzigd opnieuw.',
    en: 'Another request is still busy with this and nothing was changed; send this again in a moment, unchanged.',
  });
export const badInput = (nl: string, en: string) => new GraphError('BAD_USER_INPUT', { nl, en });
export const tooLarge = (nl: string, en: string, extensions: Record<string, unknown>) =>
  new GraphError('COST_EXCEEDED', { nl, en }, extensions);

/** A refused business rule: undoes the step and becomes a `userErrors` entry with the rule's number. */
export class RuleRefusal extends Error {
  readonly code: string;
  /** Number of the rule in the domain, e.g. `R-18`. */
  readonly rule: string;
  readonly text: Bilingual;
  /** Path of the input field at fault; empty when it is none in particular. */
  readonly field: readonly string[];

  constructor(code: string, rule: string, text: Bilingual, field: readonly string[] = []) {
    super(text.en);
    this.code = code;
    this.rule = rule;
    this.text = text;
    this.field = field;
  }
}
