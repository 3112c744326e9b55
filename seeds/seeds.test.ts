import { stdnum } from 'stdnum';
import { getMetadataArgsStorage } from 'typeorm';
import { describe, expect, test } from 'vitest';
import { columnsOf, type EntityClass } from '../schema/columns.ts';
import { JOB_STATUSES } from '../schema/jobs/job.entity.ts';
import { ROLES } from '../schema/roles.ts';
import { TRAJECT_STATUSES } from '../schema/trajecten/traject.entity.ts';
import { plainSeal } from '../server/testing/plain-seal.ts';
import { buildRows } from './build.ts';
import { CONSORTIUM_KEYS, persona, personas } from './cast.ts';
import { addDays, addMonths, lastDayOf } from './days.ts';
import { fixtures } from './fixtures.ts';
import { CANARY_BSN } from './names.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const build = (today: string) => {
  const tables = buildRows(today, plainSeal).map(({ entity, rows }) => ({ entity, rows: rows as unknown as Row[] }));
  const of = (name: string) => tables.find(({ entity }) => entity.name === name)?.rows ?? [];
  return { tables, of };
};

/** Columns that the database computes. */
const generated = getMetadataArgsStorage()
  .columns.filter(({ options }) => options.asExpression !== undefined)
  .map(({ target, propertyName }) => `${(target as EntityClass).name}.${propertyName}`);

/** An ordinary day, a leap day, both ends of a year, a 31st; in the week and at the weekend. */
const DAYS = ['2026-11-22', '2028-02-29', '2027-01-01', '2026-12-31', '2027-05-31'];

const groupBy = (rows: readonly Row[], property: string): Map<unknown, Row[]> => {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) groups.set(row[property], [...(groups.get(row[property]) ?? []), row]);
  return groups;
};

const ids = (values: unknown): string[] => (Array.isArray(values) ? values : [values]).filter((id) => id != null);

describe.each(DAYS)('the seeds of %s', (today) => {
  const { tables, of } = build(today);

  test('are as many as the demo needs', () => {
    const counts = Object.fromEntries(tables.map(({ entity, rows }) => [entity.name, rows.length]));
    const least = {
      Participant: 600,
      Crew: 60,
      WorkObject: 1500,
      Job: 6000,
      Opleiding: 20,
      Enrolment: 300,
      Traject: 700,
    };
    for (const [name, count] of Object.entries(least)) expect(counts[name], name).toBeGreaterThanOrEqual(count);
  });

  test('have ids of their own', () => {
    const all = tables.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(all).size).toBe(all.length);
    for (const id of all.slice(0, 200))
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('name only stored columns, and fill those that must be filled', () => {
    for (const { entity, rows } of tables) {
      const columns = columnsOf(entity);
      const required = [...columns.values()].filter(
        ({ nullable, property }) => !nullable && !generated.includes(`${entity.name}.${property}`),
      );
      for (const row of rows) {
        expect(Object.keys(row).filter((property) => !columns.has(property))).toEqual([]);
        expect(required.filter(({ property }) => row[property] == null).map(({ property }) => property)).toEqual([]);
      }
    }
  });

  test('refer to rows that come before them, or to rows of the same entity', () => {
    const known = new Set<string>();
    for (const { entity, rows } of tables) {
      for (const { id } of rows) known.add(id);
      // The key of a file is no row's.
      const own = ['id', 'storageKey'];
      const keys = [...columnsOf(entity).values()].filter(
        ({ type, property }) => type === 'uuid' && !own.includes(property),
      );
      for (const row of rows) {
        const unknown = keys.flatMap(({ property }) => ids(row[property]).filter((id) => !known.has(id)));
        expect(unknown, `${entity.name} ${row.id}`).toEqual([]);
      }
    }
  });

  test('never have more than six participants in a crew', () => {
    const kinds = new Map(of('Contributor').map((row) => [row.id, row['kind']]));
    const stays = of('CrewMembership').filter((row) => kinds.get(String(row['contributorId'])) === 'DEELNEMER');
    const isThere = (row: Row, day: string) =>
      String(row['validFrom']) <= day && (row['validUntil'] == null || String(row['validUntil']) >= day);
    for (const { id } of of('Crew')) {
      const own = stays.filter((row) => row['crewId'] === id);
      const most = own.map((row) => own.filter((other) => isThere(other, String(row['validFrom']))).length);
      expect(Math.max(0, ...most)).toBeLessThanOrEqual(6);
    }
  });

  test('keep nobody twice in the same crew on a day, nor for less than a day', () => {
    const stays = of('CrewMembership').filter((row) => row['participantId'] != null);
    for (const row of stays) expect(String(row['validUntil'] ?? '9999') >= String(row['validFrom'])).toBe(true);
    const byPerson = groupBy(stays, 'participantId');
    for (const own of byPerson.values()) {
      const [first, second] = [...own].sort((a, b) => (String(a['validFrom']) < String(b['validFrom']) ? -1 : 1));
      if (second) expect(String(first?.['validUntil']) < String(second['validFrom'])).toBe(true);
    }
  });

  test('have jobs and trajecten of every status', () => {
    expect(new Set(of('Job').map((row) => row['status']))).toEqual(new Set(Object.keys(JOB_STATUSES)));
    expect(new Set(of('Traject').map((row) => row['status']))).toEqual(new Set(Object.keys(TRAJECT_STATUSES)));
  });

  test('have tasks that fit the status of their job', () => {
    const tasks = groupBy(of('Task'), 'jobId');
    const allowed: Readonly<Record<string, readonly string[]>> = {
      PLANNED: ['PLANNED', 'CONCEPT'],
      IN_PROGRESS: ['DONE', 'IN_PROGRESS', 'UNDERWAY', 'PAUSED'],
      INTERRUPTED: ['INTERRUPTED'],
      REPORTED_DONE: ['DONE', 'CLOSED'],
      SAMPLED: ['DONE', 'CLOSED'],
      REWORK_REQUESTED: ['DONE', 'CLOSED'],
      CLOSED: ['DONE', 'CLOSED'],
    };
    for (const job of of('Job')) {
      const statuses = (tasks.get(job.id) ?? []).map((row) => String(row['status']));
      const fitting = allowed[String(job['status'])];
      expect(statuses.length > 0, `${job['status']} ${job.id}`).toBe(fitting !== undefined);
      expect(statuses.filter((status) => !fitting?.includes(status))).toEqual([]);
    }
  });

  test('have nothing that happened after today', () => {
    for (const { rows } of tables) {
      for (const { createdAt, changedAt, doneAt } of rows as readonly Record<string, Date | undefined>[]) {
        const latest = [createdAt, changedAt, doneAt].map((moment) => moment?.toISOString().slice(0, 10) ?? '');
        expect(latest.filter((day) => day > today)).toEqual([]);
      }
    }
    expect(of('Job').filter((row) => String(row['statusDate']) > today)).toEqual([]);
  });

  test('give a reason for a traject of less than three or more than six months (R-04), and have some of either', () => {
    const reasons = of('Traject')
      .filter((row) => row['endDate'] != null)
      .map((row) => {
        const start = String(row['startDate']);
        const soft = String(row['endDate']) < lastDayOf(start, 3) || String(row['endDate']) > addMonths(start, 6);
        return { soft, given: row['deviationReason'] != null };
      });
    expect(reasons.filter(({ soft, given }) => soft !== given)).toEqual([]);
    expect(reasons.filter(({ soft }) => soft).length).toBeGreaterThan(20);
    expect(of('Traject').some((row) => String(row['startDate']).endsWith('-01-31'))).toBe(true);
  });
});

const { tables, of } = build('2026-11-22');

test('the same day gives the same rows, another day the same people', () => {
  expect(build('2026-11-22').tables).toEqual(tables);
  const names = (rows: Row[]) => rows.map(({ id, callName, familyName }) => [id, callName, familyName]);
  expect(names(build('2027-05-31').of('Participant'))).toEqual(names(of('Participant')));
});

test('BSNs and onderwijsnummers are valid, each is used once, and the canary is nobody’s', () => {
  const bsns = of('ParticipantIdentity').map((row) => String(row['bsnEncrypted']));
  expect(bsns.filter((bsn) => !stdnum.NL?.bsn?.validate(bsn).isValid || !bsn.startsWith('9999'))).toEqual([]);
  const pgns = of('StudentRecord').map((row) => String(row['pgn']));
  expect(pgns.filter((pgn) => !stdnum.NL?.onderwijsnummer?.validate(pgn).isValid)).toEqual([]);
  expect(new Set([...bsns, ...pgns]).size).toBe(bsns.length + pgns.length);
  expect(bsns).not.toContain(CANARY_BSN);
});

test('every free text has the canary in some rows, and no other column does', () => {
  const found = new Set<string>();
  for (const { entity, rows } of tables) {
    for (const row of rows) {
      for (const [property, value] of Object.entries(row)) {
        if (String(value).includes(CANARY_BSN)) found.add(`${entity.name}.${property}`);
      }
    }
  }
  expect([...found].sort()).toEqual([
    'Decision.motivation',
    'FinalReport.goalsAchieved',
    'FinalReport.reintegrationAdvice',
    'FinalReport.substantiation',
    'FinalReport.summary',
    'Intake.abilities',
    'Intake.motivation',
    'Intake.report',
    'Intake.wishes',
    'Job.description',
    'JobMessage.text',
    'JobSeries.description',
    'LadderMeasurement.method',
    'LoonwaardeDetermination.determinedBy',
    'LoonwaardeDetermination.employer',
    'Outflow.destination',
    'ProgressNote.remark',
    'ProgressNote.skills',
    'ReportItem.text',
    'Traject.deviationReason',
    'Traject.goal',
    'Traject.intendedOutcome',
    'TrajectPlan.activities',
    'TrajectPlan.goals',
    'TrajectPlan.learningPoints',
    'TrajectPlan.workFloorLearningPoints',
    'WorkObjectAccess.instruction',
  ]);
});

test('an OIN is one of the test numbers, and a postcode one that nobody has', () => {
  for (const row of of('Organisation')) expect(row['oin']).toMatch(/^00000099\d{12}$/);
  for (const row of of('Participant')) expect(row['postcode']).toMatch(/^[1-9]\d{3}S[ADS]$/);
});

test('each crew fixture is what its name says', () => {
  const crew = (id: string) => of('Crew').find((row) => row.id === id);
  const { full, ofFour, understrength, paused, former } = fixtures.crews;
  expect([full, ofFour, understrength].map((id) => crew(id)?.['memberCount'])).toEqual([6, 4, 3]);
  expect(crew(understrength)?.['strengthStatus']).toBe('UNDERSTRENGTH');
  expect([crew(paused)?.['strengthStatus'], crew(paused)?.['coarseStatus']]).toEqual(['PAUSED', 'PAUSED']);
  const days = of('Job')
    .filter((row) => row['crewId'] === former)
    .map((row) => String(row['statusDate']));
  expect(days.length).toBeGreaterThan(0);
  expect(days.filter((day) => day >= addDays('2026-11-22', -90))).toEqual([]);
});

describe('the cast', () => {
  test('has every role in the main consortium twice, and names of its own', () => {
    const names = personas.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const role of ROLES) {
      const name = role.toLowerCase().replaceAll('_', '-');
      expect([persona(name).role, persona(`${name}-2`).role]).toEqual([role, role]);
    }
    const consortia = names.flatMap((name) => name.split('@').slice(1));
    expect(consortia.filter((key) => !CONSORTIUM_KEYS.some((known) => known === key))).toEqual([]);
  });

  test('names the nearest when there is no such persona', () => {
    expect(() => persona('klantmaneger')).toThrow('Nearest: klantmanager, klantmanager-2,');
  });
});
