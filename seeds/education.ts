import { type ENROLMENT_KINDS, type ENROLMENT_STATUSES, Enrolment } from '../schema/opleidingen/enrolment.entity.ts';
import { type OPLEIDING_STATUSES, Opleiding } from '../schema/opleidingen/opleiding.entity.ts';
import { Student } from '../schema/participants/student.entity.ts';
import { StudentContact } from '../schema/participants/student-contact.entity.ts';
import { StudentRecord } from '../schema/participants/student-record.entity.ts';
import { currentCopy } from './copy.ts';
import { addDays, addMonths, addYears } from './days.ts';
import { emailAddress, phoneNumber, testPgns } from './names.ts';
import { caseloadOf, type Person } from './people.ts';
import { at, Random } from './random.ts';
import { type Columns, organisationId, type RowMaker, type Table } from './row.ts';
import { docenten, staffId, withColleagues } from './staff.ts';

type Roc = keyof typeof docenten;

const OPLEIDINGEN: readonly (readonly [name: string, profession: string])[] = [
  ['Entree: assistent dienstverlening', 'Assistent dienstverlening'],
  ['Entree: assistent plant en groene leefomgeving', 'Assistent groen'],
  ['Entree: assistent bouwen, wonen en onderhoud', 'Assistent onderhoud'],
  ['Medewerker hovenier', 'Hovenier'],
  ['Medewerker facilitaire dienstverlening', 'Facilitair medewerker'],
  ['Allround schoonmaker', 'Schoonmaker'],
  ['Straatmaker', 'Straatmaker'],
  ['Schilder', 'Schilder'],
  ['Logistiek medewerker', 'Magazijnmedewerker'],
  ['NT2 voor de werkvloer', 'Taal op het werk'],
];

const LEARNING_PATHS = ['BBL', 'BOL', 'DERDE_LEERWEG'];
const KINDS: (keyof typeof ENROLMENT_KINDS)[] = ['PRAKTIJKVERKLARING', 'CERTIFICAAT', 'NT2', 'DIPLOMA', 'STAGE'];

const statusOf = (number: number): keyof typeof OPLEIDING_STATUSES =>
  number === 18 ? 'IN_DEVELOPMENT' : number === 19 ? 'WITHDRAWN' : 'ACTIVE';

const opleidingRow = (make: RowMaker, number: number) => {
  const [name, profession] = at(OPLEIDINGEN, number);
  const second = number >= OPLEIDINGEN.length;
  const rocs: Roc[] = number % 3 === 0 ? ['roc-midden', 'roc-rand'] : [number % 2 === 0 ? 'roc-midden' : 'roc-rand'];
  return make.row(Opleiding, number, at(rocs, 0), addYears(make.today, -5), {
    name: second ? `${name}, deel 2` : name,
    rocIds: rocs.map(organisationId),
    crebo: String(99_001 + number),
    rioCode: `999${number % 10}O${String(number).padStart(4, '0')}`,
    level: name.startsWith('Entree') ? 1 : 2 + Number(second),
    learningPath: at(LEARNING_PATHS, number),
    status: statusOf(number),
    profession,
  });
};

const OPLEIDING_COUNT = 20;

/** The opleidingen of a ROC for which somebody can be enrolled. */
const opleidingenOf = (rows: readonly ReturnType<typeof opleidingRow>[], roc: Roc) =>
  rows.filter(({ rocIds, status }) => rocIds.includes(organisationId(roc)) && status === 'ACTIVE');

interface Learner {
  readonly person: Person;
  readonly roc: Roc;
  readonly enrolments: number;
}

const CAST = ['deelnemer', 'deelnemer-2', 'deelnemer@zuid', 'deelnemer@noord'];

/** Who learns where: the cast, and two of five others; some at the ROC of another consortium, which may not show. */
const learnersAmong = (people: readonly Person[]): Learner[] => {
  const often = currentCopy().busy ? 2 : 15;
  return people.flatMap((person, number): Learner[] => {
    const { home, key } = person.life;
    const named = CAST.includes(String(key));
    if (home === 'beeindigd' || (!named && number % 5 > 1)) return [];
    const roc: Roc = home === 'midden' ? 'roc-midden' : 'roc-rand';
    const own = { person, roc, enrolments: named || number % often === 0 ? 2 : 1 };
    const elsewhere: Roc = roc === 'roc-midden' ? 'roc-rand' : 'roc-midden';
    return number % 30 === 10 ? [own, { person, roc: elsewhere, enrolments: 1 }] : [own];
  });
};

/** The group of the named students; the others are divided over the docenten. */
const docentOf = ({ person, roc }: Learner, number: number): string => {
  const named: Readonly<Record<string, string>> = {
    deelnemer: 'docent',
    'deelnemer-2': 'docent-2',
    'deelnemer@zuid': 'docent@zuid',
    'deelnemer@noord': 'docent@noord',
  };
  return named[person.life.key] ?? at(withColleagues(docenten[roc]), number);
};

/** How the ROC can reach a student, a row for each class of data. */
const contactRows = (make: RowMaker, { person: { row }, roc }: Learner, student: Columns<Student>, number: number) => {
  const { street, houseNumber, postcode, place } = row;
  const values: Readonly<Record<StudentContact['kind'], Partial<Columns<StudentContact>>>> = {
    PHONE: { phone: phoneNumber(number + 3_000_000) },
    EMAIL: { email: emailAddress(row, number, 'student') },
    ADDRESS: { street, houseNumber, postcode, place },
  };
  return Object.entries(values).map(([kind, own]) =>
    make.row(StudentContact, `${student.id}/${kind}`, roc, addMonths(make.today, -14), {
      studentId: student.id,
      kind: kind as StudentContact['kind'],
      phone: null,
      email: null,
      street: null,
      houseNumber: null,
      postcode: null,
      place: null,
      ...own,
      participantId: student.participantId,
      rocId: student.rocId,
      docentId: student.docentId,
    }),
  );
};

const studentRow = (make: RowMaker, learner: Learner, number: number) => {
  const { person, roc } = learner;
  const { row, life } = person;
  const { callName, givenNames, familyNamePrefix, familyName, dateOfBirth, isMinor } = row;
  return make.row(Student, `${roc}/${life.key}`, roc, addMonths(make.today, -14), {
    callName,
    givenNames,
    familyNamePrefix,
    familyName,
    dateOfBirth,
    isMinor,
    languagePreference: row.languagePreference,
    participantId: row.id,
    rocId: organisationId(roc),
    docentId: staffId(docentOf(learner, number)),
  });
};

/** Days that fit the status: what is over has ended, what lasts may have an end in sight. */
const termOf = (status: keyof typeof ENROLMENT_STATUSES, today: string, random: Random) => {
  if (status === 'APPLIED') return { validFrom: addDays(today, random.between(10, 60)), validUntil: null };
  const validFrom = addDays(today, -random.between(200, 400));
  if (status === 'ENROLLED') return { validFrom, validUntil: addDays(today, random.between(30, 300)) };
  return { validFrom, validUntil: addDays(validFrom, random.between(30, 190)) };
};

export const educationTables = (make: RowMaker, people: readonly Person[]): Table[] => {
  const random = new Random('education');
  const pgns = testPgns();
  const opleidingen = Array.from({ length: OPLEIDING_COUNT }, (_, number) => opleidingRow(make, number));
  const learners = learnersAmong(people);
  const students = learners.map((learner, number) => studentRow(make, learner, number));
  const records = students.map((student, number) =>
    make.row(StudentRecord, student.id, at(learners, number).roc, addMonths(make.today, -14), {
      studentId: student.id,
      pgn: pgns.next().value,
      studentNumber: `S${String(700_001 + number)}`,
      participantId: student.participantId,
      rocId: student.rocId,
      docentId: student.docentId,
    }),
  );
  const enrolments = learners.flatMap(({ person, roc, enrolments: count }, number) =>
    Array.from({ length: count }, (_, index) => {
      const student = at(students, number);
      const first = index === 0 && CAST.includes(String(person.life.key));
      const status = first
        ? 'ENROLLED'
        : random.weighted<keyof typeof ENROLMENT_STATUSES>({
            ENROLLED: 5,
            FINISHED: 3,
            APPLIED: 2,
            DENIED: 1,
            CANCELLED: 1,
          });
      return make.row(Enrolment, `${student.id}/${index}`, roc, addMonths(make.today, -13), {
        participantId: person.row.id,
        studentId: student.id,
        opleidingId: at(opleidingenOf(opleidingen, roc), number + index).id,
        kind: at(KINDS, number + index),
        status,
        ...termOf(status, make.today, random),
        partOfPlan: first || random.chance(0.6),
        rocId: student.rocId,
        docentId: student.docentId,
        ...caseloadOf(person),
        grounds: person.row.grounds,
      });
    }),
  );
  return [
    { entity: Opleiding, rows: opleidingen },
    { entity: Student, rows: students },
    { entity: StudentRecord, rows: records },
    {
      entity: StudentContact,
      rows: learners.flatMap((learner, number) => contactRows(make, learner, at(students, number), number)),
    },
    { entity: Enrolment, rows: enrolments },
  ];
};
