import { badInput, RuleRefusal } from '../errors.ts';
import { cleanText, isOrdinary } from './clean-text.ts';
import { namesPerson } from './names-in-text.ts';
import { holdsBsn, holdsNumberOrAddress } from './numbers-in-text.ts';

/**
 * What a String of the graph's input is, said where the field is declared:
 * - `message`: between partners, about work. Nobody in it: no name, number or address (R-44, S0-17).
 * - `work`: about work, read by partners. No BSN, phone number or e-mail address.
 * - `person`: about a participant, read by who guides. No BSN: that stands in its own place (R-44, 2.3).
 * - `value`: no prose. It has a form of its own, which is checked where it is used, or it is looked for and not kept.
 */
export type TextKind = 'message' | 'work' | 'person' | 'value';

/** No field takes more. */
const LONGEST = 10_000;

/** The same for every reason: which one it was would tell a guesser more than a writer needs. */
const REFUSALS = {
  message: [
    'PERSONS_IN_MESSAGE',
    {
      nl: 'In een bericht staan geen personen: geen namen, burgerservicenummers, telefoonnummers of e-mailadressen.',
      en: 'A message holds no persons: no names, BSNs, phone numbers or e-mail addresses.',
    },
  ],
  work: [
    'CONTACT_DETAILS_IN_TEXT',
    {
      nl: 'In een tekst over werk staan geen burgerservicenummers, telefoonnummers of e-mailadressen.',
      en: 'A text about work holds no BSNs, phone numbers or e-mail addresses.',
    },
  ],
  person: ['BSN_IN_TEXT', { nl: 'In een tekst staat geen burgerservicenummer.', en: 'A text holds no BSN.' }],
} as const;

const HOLDS: Readonly<Record<keyof typeof REFUSALS, (text: string) => boolean>> = {
  message: (text) => holdsNumberOrAddress(text) || namesPerson(text),
  work: holdsNumberOrAddress,
  person: holdsBsn,
};

/** The refusal of a text because of what is in it. */
export const refusedText = (kind: keyof typeof REFUSALS, field: readonly string[]): RuleRefusal => {
  const [code, words] = REFUSALS[kind];
  return new RuleRefusal(code, 'R-44', words, field);
};

/** The text without a number that stands in it by itself; in another number or word it stays. */
const without = (text: string, number: string): string => {
  const written = number.replace(/[^\p{L}\d]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
  return text.replace(new RegExp(`(?<![\\p{L}\\d])${written}(?![\\p{L}\\d])`, 'gu'), 'x');
};

/** What must not be taken for a number of somebody, such as the number of the job that a text is about. */
export type KnownNumbers = () => Promise<readonly string[]>;

/**
 * A text as it may be stored. What partners read is stored in the form in which it was checked; what is written about
 * somebody stays as it was written.
 * @param field path of the input field
 * @throws RuleRefusal; BAD_USER_INPUT for an endless text
 */
export const acceptedText = async (
  kind: TextKind,
  text: string,
  field: readonly string[],
  known: KnownNumbers,
): Promise<string> => {
  if (kind === 'value') return text;
  if (text.length > LONGEST) throw badInput(`Ten hoogste ${LONGEST} tekens.`, `At most ${LONGEST} characters.`);
  const clean = cleanText(text);
  if (kind !== 'person' && !isOrdinary(clean)) {
    throw new RuleRefusal(
      'CHARACTERS_NOT_ORDINARY',
      'R-44',
      {
        nl: 'Gebruik gewone letters, cijfers en leestekens; andere schriften kunnen erop lijken.',
        en: 'Use ordinary Latin letters, digits and punctuation; other scripts may look like them.',
      },
      field,
    );
  }
  if (HOLDS[kind](clean)) {
    const rest = (await known()).filter(Boolean).reduce(without, clean);
    if (HOLDS[kind](rest)) throw refusedText(kind, field);
  }
  return kind === 'person' ? text : clean;
};
