import { stdnum } from 'stdnum';

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

/** Whether digits are a BSN by the 11-proef, with or without zeros before them. */
export const isBsn = (number: string): boolean => {
  const digits = number.replace(/^0+/, '');
  return /^\d{8,9}$/.test(digits) && stdnum.NL?.bsn?.validate(digits.padStart(9, '0')).isValid === true;
};

const isPhone = (number: string): boolean =>
  /^0[1-9]\d{8}$/.test(number) || /^(?:00)?31[1-9]\d{8}$/.test(number) || /^(?:00)?310[1-9]\d{8}$/.test(number);

const ABROAD = /\+[^\p{L}\d+]*\d(?:[^\p{L}\d]*\d){7,14}/u;

const EMAIL =
  /[^\s@]\s*(?:@|[([{]\s*(?:at|apenstaartje)\s*[)\]}])\s*[\p{L}\d-]+\s*(?:\.|[([{]\s*(?:dot|punt)\s*[)\]}])\s*\p{L}{2,}/iu;

/** A phone number that is not a BSN with a 0 before it: 09 is of services only. */
const isPhoneOfSomebody = (number: string): boolean => /^(?:0|(?:00)?31|(?:00)?310)[1-8]\d{8}$/.test(number);

/** The groups of digits that are left when those that make a phone number are taken away, each time the longest. */
const withoutPhones = (groups: readonly string[]): string[][] => {
  for (let length = groups.length; length > 0; length--) {
    for (let start = 0; start + length <= groups.length; start++) {
      if (!isPhoneOfSomebody(groups.slice(start, start + length).join(''))) continue;
      return [groups.slice(0, start), groups.slice(start + length)].flatMap(withoutPhones);
    }
  }
  return [[...groups]];
};

/** Whether a clean text holds what looks like a BSN; a phone number is none, whatever its digits make. */
export const holdsBsn = (text: string): boolean =>
  numbersIn(text)
    .flatMap((run) => (run.length > MOST_NUMBERS ? [run] : withoutPhones(run)))
    .some((run) => joined(run).some(isBsn));

/** Whether a clean text holds what looks like a BSN, a phone number or an e-mail address. */
export const holdsNumberOrAddress = (text: string): boolean => {
  const isPersons = (run: string[]) =>
    run.length > MOST_NUMBERS || joined(run).some((number) => isBsn(number) || isPhone(number));
  return numbersIn(text).some(isPersons) || ABROAD.test(text) || EMAIL.test(text);
};
