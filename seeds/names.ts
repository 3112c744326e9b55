import { stdnum } from 'stdnum';
import { currentCopy } from './copy.ts';
import { at, type Random } from './random.ts';

/** In free texts of some rows of the tests: a BSN that must never turn up in logs, errors or cursors. */
export const CANARY_BSN = '999990342';

const CANARY = ` (BSN ${CANARY_BSN})`;

/** A text in which somebody wrote a BSN that does not belong there. */
export const withCanary = (text: string): string => `${text}${CANARY}`;

/** A row without such: as it is shown to people. */
export const withoutCanaries = <Row extends object>(row: Row): Row => {
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(clean);
    return typeof value === 'string' ? value.replaceAll(CANARY, '') : value;
  };
  return Object.fromEntries(Object.entries(row).map(([property, value]) => [property, clean(value)])) as Row;
};

const CALL_NAMES = [
  'Aaltje',
  'Abdel',
  'Agnieszka',
  'Ahmed',
  'Aicha',
  'Anouk',
  'Bart',
  'Bilal',
  'Bram',
  'Carla',
  'Cem',
  'Daan',
  'Dewi',
  'Dirk',
  'Ebru',
  'Elif',
  'Emre',
  'Esra',
  'Fatima',
  'Femke',
  'Fleur',
  'Gerrit',
  'Gijs',
  'Hamza',
  'Hanneke',
  'Hassan',
  'Ibrahim',
  'Ilse',
  'Imane',
  'Jaap',
  'Jasmijn',
  'Joke',
  'Karel',
  'Khadija',
  'Koen',
  'Lars',
  'Latifa',
  'Liesbeth',
  'Lotte',
  'Maaike',
  'Malik',
  'Mariam',
  'Merel',
  'Mirjam',
  'Mohamed',
  'Nadia',
  'Niels',
  'Noor',
  'Oksana',
  'Omar',
  'Pieter',
  'Piotr',
  'Rachid',
  'Rianne',
  'Roos',
  'Samira',
  'Sander',
  'Selma',
  'Stefan',
  'Tamara',
  'Teun',
  'Thijs',
  'Willem',
  'Yara',
  'Youssef',
  'Yusuf',
  'Zainab',
  'Zeynep',
];

/** Made up from two halves, so that they are hardly anybody's. */
const NAME_STARTS = [
  'Appel',
  'Berken',
  'Dorpen',
  'Elzen',
  'Graan',
  'Hazel',
  'Iepen',
  'Kastanje',
  'Linden',
  'Meulen',
  'Noten',
  'Olmen',
  'Peren',
  'Rietland',
  'Sloten',
  'Tarwe',
  'Vlier',
  'Wilgen',
  'Zegge',
];
const NAME_ENDS = ['akker', 'berg', 'broek', 'dijk', 'hof', 'horst', 'kamp', 'laar', 'stra', 'veld', 'waard', 'zicht'];
const PREFIXES = ['van', 'de', 'van den', 'ter', 'van der'];

const STREETS = [
  'Kastanjelaan',
  'Lindenstraat',
  'Meidoornplein',
  'Spechtweg',
  'Merelhof',
  'Kievitpad',
  'Zonnedauwstraat',
  'Wilgkade',
];

const LANGUAGES = ['nl', 'nl', 'nl', 'ar', 'tr', 'pl', 'ti', 'uk', 'en', 'nl-BE'];

export interface PersonName {
  readonly callName: string;
  readonly givenNames: string;
  readonly familyNamePrefix: string | null;
  readonly familyName: string;
}

export const makeName = (random: Random): PersonName => {
  const callName = random.pick(CALL_NAMES);
  return {
    callName,
    givenNames: random.chance(0.4) ? `${callName} ${random.pick(CALL_NAMES)}` : callName,
    familyNamePrefix: random.chance(0.4) ? random.pick(PREFIXES) : null,
    familyName: `${random.pick(NAME_STARTS)}${random.pick(NAME_ENDS)}`,
  };
};

export const fullName = ({ callName, familyNamePrefix, familyName }: PersonName): string =>
  [callName, familyNamePrefix, familyName].filter((part) => part !== null).join(' ');

/** In a series of mobile numbers that has not been given out. */
export const phoneNumber = (number: number): string => `+3169${String(number).padStart(7, '0')}`;

export const emailAddress = (name: PersonName, number: number, host: string): string =>
  `${name.callName}.${name.familyName}${number}@${host}.invalid`.toLowerCase();

export const language = (random: Random): string => random.pick(LANGUAGES);

export const streetName = (number: number): string => at(STREETS, number);

/** No Dutch postcode ends in SA, SD or SS. */
export const postcode = (random: Random, start: number): string =>
  `${start + random.between(0, 39)}${random.pick(['SA', 'SD', 'SS'])}`;

/**
 * What is left of the weighted digits when divided by eleven. The library that decides tells what is wrong with a
 * number at length, ten times as slowly; so it is asked only about those that pass this.
 */
const remainderOf = (number: number): number => {
  let sum = -(number % 10);
  for (let weight = 2, rest = Math.floor(number / 10); rest > 0; weight++, rest = Math.floor(rest / 10)) {
    sum += weight * (rest % 10);
  }
  return ((sum % 11) + 11) % 11;
};

interface NumberKind {
  readonly first: number;
  readonly last: number;
  readonly remainder: number;
  readonly isValid: (number: string) => boolean;
}

/** Numbers from `first` up to and including `last` that the check of their kind accepts, made as they are asked for. */
const series = ({ first, last, remainder, isValid }: NumberKind) => {
  const found: string[] = [];
  let next = first;
  const find = (): void => {
    while (next <= last) {
      const number = next++;
      if (remainderOf(number) === remainder && isValid(String(number))) return void found.push(String(number));
    }
  };
  /** Goes on from the given one, and begins again when the series is over. */
  return function* from(start: number): Generator<string, never> {
    for (let turn = start; ; turn++) {
      while (found.length <= turn && next <= last) find();
      yield at(found, turn);
    }
  };
};

const bsns = series({
  first: 999_900_000,
  last: 999_999_999,
  remainder: 0,
  isValid: (bsn) => bsn !== CANARY_BSN && stdnum.NL?.bsn?.validate(bsn).isValid === true,
});

const pgns = series({
  first: 100_000_001,
  last: 999_999_999,
  remainder: 5,
  isValid: (pgn) => stdnum.NL?.onderwijsnummer?.validate(pgn).isValid === true,
});

/** BSNs out of the range that examples use: some nine thousand, so that copies of the world share them. */
export const testBsns = () => bsns(currentCopy().number * 4_001);

/** Onderwijsnummers: the PGN of a student whose BSN the ROC does not have. */
export const testPgns = () => pgns(currentCopy().number * 1_400);
