import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personas } from '../../seeds/cast.ts';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { fixtures } from '../../seeds/fixtures.ts';
import { seedId } from '../../seeds/random.ts';
import { workKindId } from '../../seeds/work-kinds.ts';
import { runScheduled } from '../../server/scheduled.ts';
import { idOf } from '../../server/testing/asked.ts';
import { sendVerb } from '../../server/testing/calls.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { noonOf } from '../../server/testing/noon.ts';
import { ORDERING_ROLES, ROLES } from '../roles.ts';
import { JOB_STATUSES } from './job.entity.ts';

const today = todayInAmsterdam();
const CORPORATIE = 'corporatie-opdrachtgever';
const ORGANISATION = seedId('Organisation', 'corporatie-midden');
const kind = (code: string) => idOf('workkind', workKindId(code));

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
  while ((await run()) > 0);
});
afterAll(() => graph?.stop());

const faults: unknown[] = [];
const run = (day = today): Promise<number> =>
  runScheduled({
    database: graph.database,
    rolePrefix: 'leerwerk',
    idSecret: graph.keys.idSecret,
    clock: () => noonOf(day),
    onError: (error) => faults.push(error),
  });

const objectOf = async (objectKind: string, owner = 'corporatie-midden'): Promise<string> => {
  const [row] = await graph.admin(
    'select id from work_object where owner_id = $1 and kind = $2 order by name limit 1',
    [seedId('Organisation', owner as never), objectKind],
  );
  return idOf('object', row.id);
};

const order = async (more: object = {}) => ({
  objectId: await objectOf('PLANTSOEN'),
  workKindId: kind('VERWIJDEREN_ZWERFVUIL'),
  description: 'Zwerfvuil in het plantsoen',
  recurrenceRule: 'FREQ=WEEKLY',
  startDate: today,
  wishedHalfDay: 'MORNING',
  ...more,
});

const SELECTION = `jobSeries { id version recurrenceRule startDate endDate description wishedHalfDay
  jobs(first: 100) { nodes { id version status number regime wishedFrom wishedUntil wishedHalfDay description series { id } } } }`;

const ask = async (persona: string, verb: string, input: object): Promise<Answer> =>
  sendVerb(await graph.as(persona), verb, input, `${SELECTION} userErrors { code rule field }`);

const done = async (verb: string, input: object, persona = CORPORATIE): Promise<Answer> => {
  const { data, errors } = await ask(persona, verb, input);
  expect(errors, verb).toBeUndefined();
  expect(data.result.userErrors).toEqual([]);
  return data.result.jobSeries;
};

const refusal = async (verb: string, input: object, persona = CORPORATIE): Promise<Answer> => {
  const { data, errors } = await ask(persona, verb, input);
  expect(errors, verb).toBeUndefined();
  expect(data.result.jobSeries).toBeNull();
  return data.result.userErrors;
};

const keyOf = (id: string) =>
  id.replace('jobseries_', '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

const occurrences = (id: string) =>
  graph.admin(
    'select id, status, version, occurrence_date as day from job where series_id = $1 order by occurrence_date',
    [keyOf(id)],
  );

/** An occurrence in any state. */
const makeOccurrence = async (series: string, day: string, status: string): Promise<string> => {
  const key = randomUUID();
  const crew = ['CONCEPT', 'REGISTERED', 'AWAITING_APPROVAL'].includes(status) ? null : fixtures.crews.full;
  await graph.admin(
    `insert into job (id, responsible_organisation_id, processing_activity, werk_opdrachtgever_id, series_id,
       occurrence_date, status, status_date, crew_id) values ($1, $2, 'test', $2, $3, $4, $5, $6, $7)`,
    [key, ORGANISATION, keyOf(series), day, status, today, crew],
  );
  return key;
};

const weeks = (count: number, from = today) => Array.from({ length: count }, (_, week) => addDays(from, 7 * week));

describe('a series', () => {
  test('gets its occurrences as far ahead as the organisation looks, each once though two processes make them', async () => {
    const made = await done('createJobSeries', await order());
    expect(made).toMatchObject({ version: 1, recurrenceRule: 'FREQ=WEEKLY', startDate: today, endDate: null });
    const counts = await Promise.all([run(), run()]);
    expect(counts[0] + counts[1]).toBe(9);
    expect((await occurrences(made.id)).map(({ day }) => day)).toEqual(weeks(9));
    expect(await run()).toBe(0);
    const { data } = await (await graph.as(CORPORATIE)).query(
      `query ($id: ID!) { jobSeries(id: $id) { jobs(first: 100) { totalCount nodes {
         status regime wishedFrom wishedUntil wishedHalfDay description number series { id } } } } }`,
      { id: made.id },
    );
    const { totalCount, nodes } = data.jobSeries.jobs;
    expect(totalCount).toBe(9);
    expect(new Set(nodes.map(({ number }: Answer) => number)).size).toBe(9);
    for (const job of nodes) {
      expect(job).toMatchObject({
        status: 'REGISTERED',
        regime: 'TERUGKEREND',
        wishedFrom: job.wishedUntil,
        wishedHalfDay: 'MORNING',
        description: 'Zwerfvuil in het plantsoen',
        series: { id: made.id },
      });
    }
    expect(faults).toEqual([]);
  });

  test('gets them two weeks ahead where the organisation looks two weeks ahead, and none before its start or after its end', async () => {
    await graph.admin('update organisation set series_horizon_weeks = 2 where id = $1', [ORGANISATION]);
    const near = await done('createJobSeries', await order());
    const later = await done(
      'createJobSeries',
      await order({ startDate: addDays(today, 3), endDate: addDays(today, 12) }),
    );
    await run();
    await graph.admin('update organisation set series_horizon_weeks = 8 where id = $1', [ORGANISATION]);
    expect((await occurrences(near.id)).map(({ day }) => day)).toEqual(weeks(3));
    expect((await occurrences(later.id)).map(({ day }) => day)).toEqual(weeks(2, addDays(today, 3)));
  });

  test('goes on when an occurrence is cancelled, and does not make that one again', async () => {
    const { id } = await done('createJobSeries', await order());
    await run();
    const [first] = await occurrences(id);
    const { data } = await (await graph.as(CORPORATIE)).query(
      'mutation ($input: CancelJobInput!) { cancelJob(input: $input) { job { status } userErrors { code } } }',
      { input: { id: idOf('job', first.id), expectedVersion: 1 } },
    );
    expect(data.cancelJob).toEqual({ job: { status: 'CANCELLED' }, userErrors: [] });
    expect(await run()).toBe(0);
    const statuses = (await occurrences(id)).map(({ status }) => status);
    expect(statuses).toEqual(['CANCELLED', ...Array(8).fill('REGISTERED')]);
  });

  test('ends with its occurrences not yet started, and no others; then it makes no more and is changed no more', async () => {
    const { id } = await done('createJobSeries', await order());
    const before = Object.keys(JOB_STATUSES);
    for (const [i, status] of before.entries()) await makeOccurrence(id, addDays(today, i), status);
    const ended = await done('endJobSeries', { id, expectedVersion: 1 });
    expect(ended).toMatchObject({ version: 2, endDate: today });
    const cancelled = ['REGISTERED', 'AWAITING_APPROVAL', 'AWARDED', 'PLANNED', 'CONCEPT'];
    const after = before.map((status) => (cancelled.includes(status) ? 'CANCELLED' : status));
    expect((await occurrences(id)).map(({ status }) => status)).toEqual(after);
    const over = [{ code: 'SERIES_ENDED', rule: '3.3 Opdracht', field: [] }];
    expect(await refusal('endJobSeries', { id, expectedVersion: 2 })).toEqual(over);
    expect(await refusal('changeJobSeries', { id, expectedVersion: 2, endDate: null })).toEqual(over);
    expect(await run()).toBe(0);
  });

  test('ended while its occurrences are made leaves none behind', async () => {
    const { id } = await done('createJobSeries', await order());
    const [ended] = await Promise.all([ask(CORPORATIE, 'endJobSeries', { id, expectedVersion: 1 }), run()]);
    expect(ended.errors).toBeUndefined();
    expect((await occurrences(id)).filter(({ status }) => status !== 'CANCELLED')).toEqual([]);
    expect(await run()).toBe(0);
  });

  test('is changed for what is not made yet; a nearer end cancels what comes after it', async () => {
    const { id } = await done('createJobSeries', await order());
    await run();
    const changed = await done('changeJobSeries', {
      id,
      expectedVersion: 1,
      description: 'Ook de randen',
      wishedHalfDay: null,
      endDate: addDays(today, 14),
    });
    expect(changed).toMatchObject({ version: 2, description: 'Ook de randen', wishedHalfDay: null });
    const statuses = (await occurrences(id)).map(({ status }) => status);
    expect(statuses).toEqual([...Array(3).fill('REGISTERED'), ...Array(6).fill('CANCELLED')]);
    const { errors } = await ask(CORPORATIE, 'changeJobSeries', { id, expectedVersion: 1, description: 'x' });
    expect(errors?.[0].extensions.code).toBe('CONFLICT');
  });

  test('keeps object, kind of work and regime for its occurrences', async () => {
    const { id } = await done('createJobSeries', await order());
    const first = await makeOccurrence(id, today, 'REJECTED');
    const caller = await graph.as(CORPORATIE);
    for (const change of [
      { regime: 'MAATWERK' },
      { workKindId: kind('VERWIJDEREN_ONKRUID') },
      { objectId: await objectOf('GROEN') },
    ]) {
      const { data } = await caller.query(
        'mutation ($input: ChangeJobInput!) { changeJob(input: $input) { job { id } userErrors { code rule } } }',
        { input: { id: idOf('job', first), expectedVersion: 1, ...change } },
      );
      expect(data.changeJob).toEqual({ job: null, userErrors: [{ code: 'OCCURRENCE_OF_A_SERIES', rule: 'R-17' }] });
    }
  });
});

describe('a series is refused', () => {
  const bad = async (more: object): Promise<string> => {
    const { errors, data } = await ask(CORPORATIE, 'createJobSeries', await order(more));
    expect(data?.result ?? null).toBeNull();
    expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
    return errors?.[0].message;
  };

  test('without a rule or a description, or with an end before its start', async () => {
    expect(await bad({ recurrenceRule: 'elke dinsdag' })).toMatch(/geen herhaalschema/);
    expect(await bad({ description: ' ' })).toMatch(/omschrijving/);
    expect(await bad({ endDate: addDays(today, -1) })).toMatch(/einddatum/);
  });

  test('on another’s object (R-18), for work not done there (R-16) and for incidental work (R-17)', async () => {
    const own = { code: 'OBJECT_NOT_OWN', rule: 'R-18', field: ['input', 'objectId'] };
    for (const objectId of [await objectOf('PLANTSOEN', 'corporatie-zuid'), idOf('object', randomUUID())]) {
      expect(await refusal('createJobSeries', await order({ objectId }))).toEqual([own]);
    }
    const portiek = await objectOf('PORTIEK');
    expect(await refusal('createJobSeries', await order({ objectId: portiek }))).toEqual([
      { code: 'WORK_KIND_DOES_NOT_FIT', rule: 'R-16', field: ['input', 'workKindId'] },
    ]);
    const cleaning = { objectId: portiek, workKindId: kind('SCHOONMAKEN_PORTIEK') };
    expect(await refusal('createJobSeries', await order(cleaning))).toEqual([
      { code: 'INCIDENTAL_HAS_NO_SERIES', rule: 'R-17', field: ['input', 'workKindId'] },
    ]);
  });
});

describe('a series is', () => {
  test('made and ended by who orders work, and by nobody else', async () => {
    for (const role of ROLES.filter((each) => !(ORDERING_ROLES as readonly string[]).includes(each))) {
      const someone = personas.find((each) => each.role === role)?.name ?? '';
      for (const verb of ['createJobSeries', 'changeJobSeries', 'endJobSeries']) {
        const { errors } = await ask(someone, verb, {});
        expect(errors?.[0].extensions.code, `${role} ${verb}`).toBe('GRAPHQL_VALIDATION_FAILED');
      }
    }
  });

  test('not there for another opdrachtgever', async () => {
    const { id } = await done('createJobSeries', await order());
    const { errors } = await ask('corporatie-opdrachtgever@zuid', 'endJobSeries', { id, expectedVersion: 1 });
    expect(errors?.[0].extensions.code).toBe('NOT_FOUND');
  });

  test('seen by a voorman once an occurrence was given to its crew', async () => {
    const { id } = await done('createJobSeries', await order());
    await run();
    const voorman = await graph.as('voorman');
    const look = async () =>
      (await voorman.query('query ($id: ID!) { jobSeries(id: $id) { id } }', { id })).data.jobSeries;
    expect(await look()).toBeNull();
    await makeOccurrence(id, addDays(today, 1), 'AWARDED');
    expect(await look()).toEqual({ id });
  });
});
