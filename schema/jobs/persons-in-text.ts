import { stdnum } from 'stdnum';
import { FAMILY_NAMES, FAMILY_NAMES_AND_WORDS, GIVEN_NAMES, GIVEN_NAMES_AND_WORDS } from './common-names.ts';

/**
 * R-44, S0-17: texts between partners name no person. What is refused here follows from the text alone, never from who
 * is a participant: else whoever sends texts could try names and learn who is one.
 */

/** What is ordinary in a Dutch text: Latin letters, digits, punctuation, and pictures. Look-alikes are not in it. */
const ORDINARY =
  /^[\n\t\u0020-\u007e\u00a1-\u017f\u0218-\u021b\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u21ff\u2600-\u2775\u2794-\u27bf\u{1f300}-\u{1faff}]*$/u;

const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Cf}|[^\P{Cc}\n\t]/gu;

/**
 * The text as it is stored and checked: in compatibility form (NFKC), so that full-width and the like become ordinary;
 * without what does not show; letters with their accents in one piece.
 */
export const cleanText = (text: string): string => {
  const shown = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(UNSEEN, '');
  return shown.normalize('NFKC').replace(UNSEEN, '').replace(/\p{M}/gu, '').trim();
};

/** Whether a clean text has ordinary characters only: none of another script, which may look like others. */
export const isOrdinary = (text: string): boolean => ORDINARY.test(text);

const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  ĸ: 'k',
};

/** Lower case, without accents. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\n -~]/gu, (letter) => PLAIN[letter] ?? letter);

/** O and l are read as 0 and 1 where no word is made of them. */
const withDigits = (text: string): string =>
  text.replace(/[\p{L}\d|]+/gu, (token) =>
    /^(?:[OIl|]+|[oOIl|]*\d[\doOIl|]*)$/.test(token) ? token.replace(/[oO]/g, '0').replace(/[Il|]/g, '1') : token,
  );

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = String.raw`(?:19|20)\d\d`;
const MOMENT = new RegExp(
  String.raw`(?<!\d)(?:${YEAR}([-/.])${MONTH}\1${DAY}|${DAY}([-/.])${MONTH}\2(?:${YEAR}|\d\d)|(?:[01]?\d|2[0-3])[:.][0-5]\d)(?!\d)`,
  'g',
);

/** Digits with no letter between them, however they are set apart. Days and times are none. */
const numbersIn = (text: string): string[][] =>
  [...withDigits(text).matchAll(/\d+(?:[^\p{L}\d]+\d+)*/gu)]
    .filter(([run]) => /\d/.test(run.replace(MOMENT, '')))
    .map(([run]) => run.match(/\d+/g) ?? []);

const MOST_DIGITS = 14;

/** So many numbers on end are no text about work. */
const MOST_NUMBERS = 60;

/** Every number that consecutive groups of digits make together. */
const joined = (groups: readonly string[]): string[] =>
  groups.flatMap((_, start) => {
    const made: string[] = [];
    let number = '';
    for (const group of groups.slice(start)) {
      number += group;
      if (number.length > MOST_DIGITS) break;
      made.push(number);
    }
    return made;
  });

const isBsn = (number: string): boolean => {
  const digits = number.replace(/^0+/, '');
  return /^\d{8,9}$/.test(digits) && stdnum.NL?.bsn?.validate(digits.padStart(9, '0')).isValid === true;
};

const isPhone = (number: string): boolean =>
  /^0[1-9]\d{8}$/.test(number) || /^(?:00)?31[1-9]\d{8}$/.test(number) || /^(?:00)?310[1-9]\d{8}$/.test(number);

const ABROAD = /\+[^\p{L}\d+]*\d(?:[^\p{L}\d]*\d){7,14}/u;

const EMAIL =
  /[^\s@]\s*(?:@|[([{]\s*(?:at|apenstaartje)\s*[)\]}])\s*[\p{L}\d-]+\s*(?:\.|[([{]\s*(?:dot|punt)\s*[)\]}])\s*\p{L}{2,}/iu;

const PREFIX = String.raw`(?:(?:van|von|de|der|den|ten|ter|te|het|'t|el|al|la|le)\s+)*`;

/** A form of address before a name; the name must have a capital, or be a known one. */
const ADDRESSED = new RegExp(
  String.raw`(?<!\p{L})(?:dhr|mevr|mw|hr|[Dd]e\s+heer|meneer|mijnheer|mevrouw|mevr|juffrouw|Dhr|Mevr|Mw|Hr|Meneer|Mijnheer|Mevrouw|Juffrouw|DHR|MEVR|MW)\.?\s+(?:\p{Lu}\.\s*)*${PREFIX}(?:\p{Lu}\p{L}|(\p{L}{3,}))`,
  'gu',
);

/** Initials before a name: two or more, or one with a prefix or without a space; `Portiek B. Daarna` is none. */
const INITIALS = new RegExp(
  String.raw`(?<!\p{L})(?:(?:\p{Lu}\.\s?){2,5}${PREFIX}|\p{Lu}\.\s?(?:van|de|der|den|ten|ter|te|el|al)\s+${PREFIX}|\p{Lu}\.)\p{Lu}\p{Ll}{2,}`,
  'u',
);

const INTRODUCED =
  /(?<!\p{L})(?:naam|namen)\s*(?:is|zijn|:)\s*["'‘“]?\p{Lu}|(?<!\p{L})(?:heet|heten|genaamd)\s+["'‘“]?\p{Lu}\p{Ll}/u;

/** Streets, schools and the like are called after people. */
const PLACE =
  /.(?:straat|laan|weg|plein|hof|kade|singel|pad|park|dreef|gracht|plantsoen|dijk|steeg|markt|flat|school|kerk|buurt|toren|huis|brug)$/;

const PREFIXES = /^(?:van|von|de|der|den|ten|ter|te|het|el|al)$/;

interface Word {
  readonly text: string;
  readonly plain: string;
  /** What stands between the word before and this one. */
  readonly before: string;
}

const wordsOf = (text: string): Word[] => {
  let end = 0;
  return [...text.matchAll(/\p{L}+(?:['’-]\p{L}+)*/gu)].map((match) => {
    const before = text.slice(end, match.index);
    end = match.index + match[0].length;
    return { text: match[0], plain: plain(match[0]), before };
  });
};

const isCapital = (word: Word): boolean => /^\p{Lu}\p{Ll}/u.test(word.text);

const isWithin = (word: Word, index: number): boolean => index > 0 && !/[.!?:\n]/.test(word.before);

/** Whether a name goes on, over capitals and prefixes, to a street or the like. */
const isPlace = (words: readonly Word[], index: number): boolean => {
  for (const [offset, word] of words.slice(index, index + 5).entries()) {
    if (offset > 0 && (word.before !== ' ' || !(isCapital(word) || PREFIXES.test(word.plain)))) return false;
    if (isCapital(word) && PLACE.test(word.plain)) return true;
  }
  return false;
};

const isGiven = (word: Word, index: number): boolean => {
  const parts = [word.plain.replace(/[^a-z]/g, ''), ...word.plain.split(/[^a-z]+/)];
  if (parts.some((part) => GIVEN_NAMES.has(part))) return true;
  return isCapital(word) && isWithin(word, index) && parts.some((part) => GIVEN_NAMES_AND_WORDS.has(part));
};

const isFamily = (words: readonly Word[], index: number): boolean => {
  const word = words[index] as Word;
  if (!isCapital(word)) return false;
  if (FAMILY_NAMES.has(word.plain)) return true;
  const prefixed = PREFIXES.test(words[index - 1]?.plain ?? '') && isWithin(word, index);
  const initialled = /^\p{Lu}$/u.test(words[index - 1]?.text ?? '') && /^\.\s?$/.test(word.before);
  return (prefixed || initialled) && FAMILY_NAMES_AND_WORDS.has(word.plain);
};

/** Letters that stand apart, `A.h.m.e.d` or `a h m e d`, read as one word. */
const spelled = (text: string): string[] =>
  [...text.matchAll(/(?<!\p{L})\p{L}(?:[^\p{L}\d]{1,3}\p{L}(?!\p{L})){2,}/gu)].map(([letters]) =>
    plain(letters).replace(/[^a-z]/g, ''),
  );

const isAddressed = (text: string): boolean =>
  [...text.matchAll(ADDRESSED)].some(
    ([, name]) => name === undefined || FAMILY_NAMES.has(plain(name)) || FAMILY_NAMES_AND_WORDS.has(plain(name)),
  );

const namesPerson = (text: string): boolean => {
  const words = wordsOf(text);
  return (
    words.some((word, index) => (isGiven(word, index) || isFamily(words, index)) && !isPlace(words, index)) ||
    spelled(text).some((name) => GIVEN_NAMES.has(name)) ||
    isAddressed(text) ||
    INITIALS.test(text) ||
    INTRODUCED.test(text)
  );
};

/**
 * Whether a clean text holds what looks like a person: a BSN, a phone number, an e-mail address, or a name.
 * @param known numbers that are none of these however they look, such as the number of the job that it is about
 */
export const holdsPerson = (text: string, known: readonly string[] = []): boolean => {
  const rest = known.reduce((left, number) => (number ? left.replaceAll(number, 'x') : left), text);
  const runs = numbersIn(rest);
  return (
    runs.some((run) => run.length > MOST_NUMBERS || joined(run).some((number) => isBsn(number) || isPhone(number))) ||
    ABROAD.test(rest) ||
    EMAIL.test(rest) ||
    namesPerson(rest)
  );
};
