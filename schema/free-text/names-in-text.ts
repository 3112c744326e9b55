import { FAMILY_NAMES, FAMILY_NAMES_AND_WORDS, GIVEN_NAMES, GIVEN_NAMES_AND_WORDS } from './common-names.ts';

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

/**
 * Whether a clean text names somebody. Follows from the text alone, never from who is a participant: else whoever sends
 * texts could try names and learn who is one.
 */
export const namesPerson = (text: string): boolean => {
  const words = wordsOf(text);
  return (
    words.some((word, index) => (isGiven(word, index) || isFamily(words, index)) && !isPlace(words, index)) ||
    spelled(text).some((name) => GIVEN_NAMES.has(name)) ||
    isAddressed(text) ||
    INITIALS.test(text) ||
    INTRODUCED.test(text)
  );
};
