import { type LOONWAARDE_BANDS, Participant } from '../schema/participants/participant.entity.ts';
import { ParticipantIdentity } from '../schema/participants/participant-identity.entity.ts';
import { addDays, addYears, earliest } from './days.ts';
import { groundsAt, type Home, type Life } from './lives.ts';
import { emailAddress, language, makeName, phoneNumber, postcode, streetName, testBsns } from './names.ts';
import { Random } from './random.ts';
import { restrictedOf } from './rights.ts';
import { type Columns, organisationId, type RowMaker, type Table } from './row.ts';
import { staffId } from './staff.ts';
import { neighbourhoodCode } from './wijken.ts';

/** A participant's row with the life it comes from. */
export interface Person {
  readonly life: Life;
  readonly row: Columns<Participant>;
}

type Band = keyof typeof LOONWAARDE_BANDS;

/** Place of residence and the numbers with which its postcodes begin. */
const PLACES: Readonly<Record<Home, readonly [place: string, postcodes: number]>> = {
  midden: ['Voorbeeldhoven', 9910],
  zuid: ['Zuiderveld', 9920],
  noord: ['Noorderkoog', 9930],
  beeindigd: ['Oosterwaard', 9940],
};

export const gemeenteOf = (home: Home) => `gemeente-${home}` as const;

const birthday = (life: Life, random: Random, today: string): string =>
  addDays(addYears(today, -(life.minor ? 16 : random.between(19, 63))), -random.between(1, 360));

const firstDay = (life: Life, today: string): string =>
  earliest(today, ...life.courses.flatMap((course) => course.start ?? []), ...life.stays.map((stay) => stay.from));

const participantRow = (make: RowMaker, life: Life, number: number, random: Random): Columns<Participant> => {
  const name = makeName(random);
  // The cast has every field that a participant can have.
  const complete = typeof life.key === 'string' && !/-\d+$/.test(life.key);
  const [place, postcodes] = PLACES[life.home];
  const maybe = <T>(share: number, value: T): T | null => (complete || random.chance(share) ? value : null);
  const gemeente = gemeenteOf(life.home);
  return make.row(Participant, life.key, gemeente, addDays(firstDay(life, make.today), -30), {
    ...name,
    familyNamePrefix: complete ? (name.familyNamePrefix ?? 'van den') : name.familyNamePrefix,
    dateOfBirth: birthday(life, random, make.today),
    isMinor: life.minor,
    phone: maybe(0.95, phoneNumber(number)),
    email: maybe(0.8, emailAddress(name, number, 'post')),
    street: streetName(number),
    houseNumber: String(random.between(1, 240)),
    postcode: postcode(random, postcodes),
    place,
    homeNeighbourhood: maybe(0.9, neighbourhoodCode(gemeente, random.between(0, 2), random.between(1, 4))),
    languagePreference: maybe(0.9, language(random)),
    emergencyContactName: maybe(0.85, makeName(random).callName),
    emergencyContactPhone: maybe(0.85, phoneNumber(number + 5_000_000)),
    hasPaidWork: maybe(0.95, random.chance(0.02) && !complete),
    presumedLoonwaardeBand: maybe(
      0.8,
      random.weighted<Band>({
        BELOW_20: 1,
        FROM_20_TO_40: 6,
        FROM_40_TO_60: 8,
        FROM_60_TO_80: 6,
        FROM_80_TO_100: 2,
      }),
    ),
    gemeenteId: organisationId(gemeente),
    klantmanagerId: staffId(life.klantmanager),
    uitvoerderId: life.uitvoerder === null ? null : organisationId(life.uitvoerder),
    consulentId: life.consulent === null ? null : staffId(life.consulent),
    grounds: groundsAt(life.uitvoerder, life),
    restricted: restrictedOf(life, number),
  });
};

/** The caseload keys that rows about a participant repeat. */
export const caseloadOf = ({ row }: Person) => ({
  gemeenteId: row.gemeenteId,
  klantmanagerId: row.klantmanagerId,
  uitvoerderId: row.uitvoerderId,
  consulentId: row.consulentId,
});

export const makePeople = (make: RowMaker, lives: readonly Life[]): Person[] => {
  const random = new Random('people');
  return lives.map((life, number) => ({ life, row: participantRow(make, life, number, random) }));
};

/** How a BSN is stored. */
export type Seal = (
  bsn: string,
) => Pick<ParticipantIdentity, 'bsnEncrypted' | 'keyVersion' | 'bsnIndex' | 'indexVersion'>;

/** @param seal the plain number is in no row */
export const peopleTables = (make: RowMaker, people: readonly Person[], seal: Seal): Table[] => {
  const bsns = testBsns();
  const identityRow = (person: Person, number: number) => {
    const bsn = bsns.next().value;
    const since = addDays(firstDay(person.life, make.today), -20);
    return make.row(ParticipantIdentity, person.life.key, gemeenteOf(person.life.home), since, {
      participantId: person.row.id,
      ...seal(bsn),
      bsnLastThree: bsn.slice(-3),
      verifiedOn: number % 9 === 8 ? null : since,
      verifiedBy: number % 9 === 8 ? null : 'Balie Werk en Inkomen',
      restricted: person.row.restricted.includes('BSN'),
      ...caseloadOf(person),
    });
  };
  return [
    { entity: Participant, rows: people.map(({ row }) => row as Columns<Participant> & Table['rows'][number]) },
    { entity: ParticipantIdentity, rows: people.map(identityRow) },
  ];
};
