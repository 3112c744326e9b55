import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';
import { GIVEN_NAMES } from './common-names.ts';
import { acceptedText, type TextKind } from './text-kind.ts';

/** What becomes of a text that somebody sends. */
const refusalOf = (kind: TextKind, text: string, known: readonly string[] = []): Promise<string | undefined> =>
  acceptedText(kind, text, ['input', 'text'], async () => known).then(
    () => undefined,
    ({ code, rule, field }) => `${code} ${rule} ${field.join('.')}`,
  );
const isRefused = async (text: string, known: readonly string[] = []): Promise<boolean> =>
  (await refusalOf('message', text, known)) !== undefined;

const bsn = fc
  .integer({ min: 10_000_000, max: 999_999_999 })
  .map((number) => String(number).padStart(9, '0'))
  .map((digits) => digits.slice(0, 8))
  .map((eight) => [...'0123456789'].map((last) => eight + last))
  .map((candidates) => candidates.find((one) => stdnum.NL?.bsn?.validate(one).isValid))
  .filter((found) => found !== undefined);

const separator = fc.constantFrom(
  '',
  '',
  ' ',
  '.',
  '-',
  '–',
  ' - ',
  '/',
  '_',
  '·',
  '\n',
  ' ',
  '\u200b',
  '\u00ad',
  '\u2060',
  ', ',
);
const digitForms: readonly ((digit: string) => string)[] = [
  (digit) => digit,
  (digit) => String.fromCodePoint(0xff10 + Number(digit)),
  (digit) => String.fromCodePoint(0x1d7ce + Number(digit)),
  (digit) => String.fromCodePoint(0x660 + Number(digit)),
  (digit) => digit.replace('0', 'O').replace('1', 'l'),
];

/** Digits written in some form, with something between some of them. */
const disguised = (digits: string, form: number, places: readonly string[]): string =>
  [...digits]
    .map((digit, index) => (digitForms[form] as (own: string) => string)(digit) + (places[index] ?? ''))
    .join('');

const writing = fc.record({ form: fc.nat(4), places: fc.array(separator, { minLength: 9, maxLength: 9 }) });

/** `É` from `E` and an accent, full width, or with something between the letters that does not show. */
const letterForms: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => letter.toUpperCase(),
  (letter) => `${letter}\u0301`,
  (letter) => `${letter}\u200d`,
  (letter) => String.fromCodePoint(0xff21 + (letter.toUpperCase().codePointAt(0) ?? 65) - 65),
  (letter) => String.fromCodePoint(0x1d400 + (letter.toUpperCase().codePointAt(0) ?? 65) - 65),
];

describe('a text is refused when it holds', () => {
  test('a BSN, however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(bsn, writing, async (digits, { form, places }) => {
        // A few BSNs, with such separators, read as a day and a time; no more than a reader could tell are they refused.
        fc.pre(!places.slice(0, 8).some((place) => /[-./:]/.test(place)));
        expect([digits, await isRefused(`Let op: ${disguised(digits, form, places)} dank`)]).toEqual([digits, true]);
      }),
      { numRuns: 500 },
    );
  });

  test('a common given name, whatever its case, accents, width or hidden characters', async () => {
    const forms = fc.array(fc.nat(letterForms.length - 1), { minLength: 20, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...GIVEN_NAMES), forms, async (name, chosen) => {
        const written = [...name].map((letter, i) =>
          (letterForms[chosen[i] as number] as (own: string) => string)(letter),
        );
        expect([name, await isRefused(`gisteren was ${written.join('')} er ook`)]).toEqual([name, true]);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    '9999.90.342',
    '99-99-90-342',
    'BSN999990342',
    'bsn: 0999990342',
    'l2345678 2',
    '0612345678',
    '06-12 34 56 78',
    'O6-12345678',
    '+31 6 12345678',
    '(0031) 6-12345678',
    '+31 (0)6 12345678',
    '010 123 45 67',
    '+49 170 1234567',
    'mail naar iemand@voorbeeld.nl',
    'iemand (at) voorbeeld (punt) nl',
    'iemand @ voorbeeld . nl',
    'Ahmed K. komt',
    'A.h.m.e.d',
    'a h m e d',
    'Jan-Willem',
    'Ahmed is weg',
    'Jan van der Berg',
    'mevrouw Zonnebloem',
    'dhr. Kwabena',
    'mw jansen',
    'J. de Vries',
    'A.B. Jolstra',
    'Jansen was er',
    'en de Vries belde',
    'mijn naam is Xerxes',
    'Аhmed',
    'αhmed',
    '🅰hmed',
    '❾❾❾❾❾0342',
  ])('%s', async (text) => {
    expect(await isRefused(text)).toBe(true);
  });
});

describe('a text passes that is about the work', () => {
  test.each([
    'Graag voor het weekend, vooral de hoeken.',
    'Op 22-11-2026 om 08:30 tot 12:00',
    'dinsdag 24-11-2026, 09:00-12:30 uur of 25/11/2026',
    'Portiek B. Daarna de hal.',
    'Willem de Zwijgerstraat 12, Jan van Galenstraat 3 en Prins Hendrikkade 14',
    'De merel broedt in de haag; de zon staat laag',
    'Nummers 12, 14, 16 en 18 zijn klaar',
    'Er is nog 3 m³ groenafval 👍',
    'Mevrouw van nummer 12 klaagt over het onkruid',
    'Opdracht 2026-00042 is klaar',
    'Het is mooi geworden – dank! Foto’s volgen, privé-ingang óók',
  ])('%s', async (text) => {
    expect(await isRefused(text, ['2026-00042'])).toBe(false);
  });

  test.each([
    ['Bel 06-12345678', '0'],
    ['Zijn BSN is 999990342', '9'],
    ['Ahmed komt morgen', 'A'],
    ['Mail iemand@voorbeeld.nl', 'voorbeeld'],
  ])('%s is no number of a job because %s is one', async (text, number) => {
    expect(await isRefused(text, [number])).toBe(true);
  });

  test('the number of the job itself is no BSN, in whatever job', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(99_999), async (sequence) => {
        const number = `2026-${String(sequence).padStart(5, '0')}`;
        expect(await isRefused(`Opdracht ${number} is klaar`, [number])).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

test('what is stored is what was checked: in one form, with nothing in it that does not show', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(clean).not.toMatch(/[\p{Cf}\p{M}]/u);
    }),
    { numRuns: 500 },
  );
});

describe('what a text may hold depends on what it is about', () => {
  const bsns = ['999990342', '9999.90.342', '9999 90 342', 'BSN 999990342 staat erbij'];
  const reachable = ['Bel 06-12345678', '+49 170 1234567', 'iemand@voorbeeld.nl', 'iemand (at) voorbeeld (punt) nl'];
  const names = ['Ahmed komt morgen', 'mevrouw Zonnebloem', 'J. de Vries'];
  const refused = (kind: TextKind, texts: readonly string[]) => Promise.all(texts.map((text) => refusalOf(kind, text)));

  test('of work: no BSN, phone number or e-mail address, and no other script; names are for its writer to leave out', async () => {
    const said = 'CONTACT_DETAILS_IN_TEXT R-44 input.text';
    expect(new Set(await refused('work', [...bsns, ...reachable]))).toEqual(new Set([said]));
    expect(await refused('work', ['٩٩٩٩٩٠٣٤٢', 'Аfval'])).toEqual([
      'CHARACTERS_NOT_ORDINARY R-44 input.text',
      'CHARACTERS_NOT_ORDINARY R-44 input.text',
    ]);
    expect(new Set(await refused('work', [...names, 'Nummers 12, 14 en 16 – 3 m³', '']))).toEqual(new Set([undefined]));
    expect(await acceptedText('work', ' Nummers\u200b 12\r\nen 14 ', [], async () => [])).toBe('Nummers 12\nen 14');
  });

  test('of a person: no BSN; a phone number is none, whatever its digits make', async () => {
    expect(new Set(await refused('person', bsns))).toEqual(new Set(['BSN_IN_TEXT R-44 input.text']));
    expect(new Set(await refused('person', [...reachable, ...names]))).toEqual(new Set([undefined]));
    expect(await refused('person', ['Bel 06-12345678; zijn nummer is 999990342'])).toEqual([
      'BSN_IN_TEXT R-44 input.text',
    ]);
    const number = fc.integer({ min: 10_000_000, max: 89_999_999 }).map((digits) => `06${digits}`);
    await fc.assert(
      fc.asyncProperty(number, separator, async (digits, between) => {
        const text = `Te bereiken op ${digits.slice(0, 2)}${between}${digits.slice(2)}`;
        expect([text, await refusalOf('person', text)]).toEqual([text, undefined]);
      }),
      { numRuns: 300 },
    );
    // Somebody's own words, in whatever script, stay as they are.
    expect(await acceptedText('person', ' نعم، ½ ', [], async () => [])).toBe(' نعم، ½ ');
  });
});
