import { AbsenceReport } from '../schema/crews/absence-report.entity.ts';
import { Attendance } from '../schema/crews/attendance.entity.ts';
import type { HALF_DAYS } from '../schema/jobs/task.entity.ts';
import { WORK_ADAPTATION_KINDS, WorkAdaptation } from '../schema/participants/work-adaptation.entity.ts';
import { addDays, earliest, latest, weekdayOf } from './days.ts';
import { groundsAt, guidedGroundsAt, type Stay } from './lives.ts';
import type { Person } from './people.ts';
import { at, Random, seedId } from './random.ts';
import { organisationId, type RowMaker, type Table } from './row.ts';

/** Further back nobody has written down who was there. */
const DAYS_BACK = 14;

const KINDS = Object.keys(WORK_ADAPTATION_KINDS) as (keyof typeof WORK_ADAPTATION_KINDS)[];

/** People of whom something is known in each way: the cast. */
const CAST: readonly (string | number)[] = ['deelnemer', 'deelnemer-2', 'deelnemer@zuid', 'deelnemer@noord'];

/** What hangs on a stay has its keys. */
const keysOf = ({ life, row }: Person, { crew }: Stay, index: number) => ({
  membershipId: seedId('CrewMembership', `${life.key}/${index}`),
  crewId: crew.id,
  participantId: row.id,
  gemeenteId: row.gemeenteId,
  uitvoerderId: organisationId(crew.uitvoerder),
  grounds: groundsAt(crew.uitvoerder, life),
});

interface Absence {
  readonly from: string;
  readonly until: string | null;
}

/** Of some stays an absence that is over, and of some one that lasts. */
const absencesOf = ({ life }: Person, { from, until }: Stay, today: string, random: Random): Absence[] => {
  const end = earliest(until ?? today, today);
  const cast = CAST.includes(life.key);
  const first = addDays(end, -random.between(3, 9));
  if (first < from) return [];
  const over = cast || random.chance(0.2) ? [{ from: first, until: addDays(first, 1) }] : [];
  const lasts = until === null && random.chance(0.1) && addDays(end, -1) > addDays(first, 1);
  return lasts ? [...over, { from: addDays(end, -1), until: null }] : over;
};

const isAbsent = (absences: readonly Absence[], day: string): boolean =>
  absences.some(({ from, until }) => from <= day && (until === null || until >= day));

/** The half-days on which the crew worked in the last days of a stay. */
function* halfDaysOf({ crew, from, until }: Stay, today: string) {
  const end = earliest(until ?? today, addDays(today, -1));
  // Of a stay that is over the last days only.
  const start = latest(from, addDays(end, until !== null && until < today ? -6 : -DAYS_BACK));
  for (let day = start; day <= end; day = addDays(day, 1)) {
    for (const half of crew.weeklyHalfDays) {
      const [weekday, halfDay] = half.split('_') as [string, keyof typeof HALF_DAYS];
      if (weekdayOf(day) === weekday) yield { date: day, halfDay };
    }
  }
}

/** Who was there and who was not. */
export const presenceTables = (make: RowMaker, people: readonly Person[]): Table[] => {
  const random = new Random('presence');
  const stays = people.flatMap((person) =>
    person.life.stays
      .filter(({ from }) => from <= make.today)
      .map((stay) => {
        const index = person.life.stays.indexOf(stay);
        const absences = absencesOf(person, stay, make.today, random);
        return { stay, keys: keysOf(person, stay, index), absences, name: `${person.life.key}/${index}` };
      }),
  );
  return [
    {
      entity: Attendance,
      rows: stays.flatMap(({ stay, keys, absences, name }) =>
        [...halfDaysOf(stay, make.today)].map(({ date, halfDay }) =>
          make.row(Attendance, `${name}/${date}/${halfDay}`, stay.crew.uitvoerder, date, {
            ...keys,
            date,
            halfDay,
            present: !isAbsent(absences, date),
          }),
        ),
      ),
    },
    {
      entity: AbsenceReport,
      rows: stays.flatMap(({ stay, keys, absences, name }) =>
        absences.map(({ from, until }) =>
          make.row(AbsenceReport, `${name}/${from}`, stay.crew.uitvoerder, from, { ...keys, from, until }),
        ),
      ),
    },
  ];
};

/** What is to be done differently for whom: some of it no more. */
export const adaptationTables = (make: RowMaker, people: readonly Person[]): Table[] => {
  const random = new Random('adaptations');
  const rows = people.flatMap(({ life, row }, number) => {
    const { uitvoerder } = life;
    if (!uitvoerder || !(CAST.includes(life.key) || random.chance(0.3))) return [];
    const ended = CAST.includes(life.key) || random.chance(0.3);
    return (ended ? [true, false] : [false]).map((over) => {
      const since = addDays(make.today, -random.between(20, 60));
      return make.row(WorkAdaptation, `${life.key}/${over}`, uitvoerder, since, {
        participantId: row.id,
        kind: at(KINDS, number + Number(over)),
        agreedByParticipant: random.chance(0.8),
        endedOn: over ? addDays(make.today, -random.between(1, 15)) : null,
        gemeenteId: row.gemeenteId,
        uitvoerderId: organisationId(uitvoerder),
        grounds: guidedGroundsAt(uitvoerder, life),
      });
    });
  });
  return [{ entity: WorkAdaptation, rows }];
};
