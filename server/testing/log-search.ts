import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnOf, type EntityClass } from '../../schema/columns.ts';
import { StaffMember } from '../../schema/consortium/staff-member.entity.ts';
import { Participant } from '../../schema/participants/participant.entity.ts';
import { Student } from '../../schema/participants/student.entity.ts';
import { StudentContact } from '../../schema/participants/student-contact.entity.ts';
import { buildRows } from '../../seeds/build.ts';
import { todayInAmsterdam } from '../../seeds/days.ts';
import { CANARY_BSN } from '../../seeds/names.ts';
import { plainSeal } from './plain-seal.ts';

/** Where the seeds have names and phone numbers of persons. */
const OF_PERSONS: ReadonlyMap<EntityClass, readonly string[]> = new Map<EntityClass, readonly string[]>([
  [
    Participant,
    ['callName', 'givenNames', 'familyName', 'phone', 'emergencyContactName', 'emergencyContactPhone', 'email'],
  ],
  [Student, ['callName', 'givenNames', 'familyName']],
  [StudentContact, ['phone', 'email']],
  [StaffMember, ['name', 'workPhone', 'workEmail']],
]);

/** Parts of names that are words of any text. */
const PREFIXES = new Set(['van', 'de', 'den', 'der', 'ter', 'te']);

/** Keys and trace ids: digits in them are no numbers. */
const IDS = /(?<![0-9a-f])(?:[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-f])/g;

/** Words of letters, and numbers, with the + of a phone number: of e-mail addresses and names each part. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(IDS, ' ')
    .match(/\p{L}+|\+?\d{8,}/gu) ?? [];

/** Every BSN, every part of a name and every phone number of the seeds, in lower case. */
export const seededPersons = (): ReadonlySet<string> => {
  const words = new Set<string>([CANARY_BSN]);
  const seal = (bsn: string) => {
    words.add(bsn);
    return plainSeal(bsn);
  };
  // Words of an e-mail address that are about nobody.
  const hosts = new Set<string>();
  for (const { entity, rows } of buildRows(todayInAmsterdam(), seal)) {
    for (const property of OF_PERSONS.get(entity) ?? []) {
      columnOf(entity, property);
      for (const row of rows as unknown as Readonly<Record<string, string | null | undefined>>[]) {
        const [value = '', host = ''] = (row[property] ?? '').split('@');
        for (const word of wordsOf(host)) hosts.add(word);
        for (const word of wordsOf(value)) if (!PREFIXES.has(word)) words.add(word);
        if (/^\+31/.test(value)) words.add(value.replace('+31', '0'));
      }
    }
  }
  for (const host of hosts) words.delete(host);
  return words;
};

export interface Found {
  readonly file: string;
  /** The first has number 1. */
  readonly line: number;
  readonly word: string;
}

/** Where the files of a folder speak of persons: by a word of theirs, or by any number like the BSNs of tests. */
export const findPersons = (folder: string, words: ReadonlySet<string> = seededPersons()): Found[] =>
  readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((text, index) =>
        wordsOf(text)
          .filter((word) => words.has(word) || /^9999\d{5}$/.test(word))
          .map((word) => ({ file, line: index + 1, word })),
      ),
  );
