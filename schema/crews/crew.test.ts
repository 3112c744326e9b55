import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { fixtures } from '../../seeds/fixtures.ts';
import { seedId } from '../../seeds/random.ts';
import { wijkId } from '../../seeds/wijken.ts';
import { asRole } from '../../server/testing/as-role.ts';
import { idOf } from '../../server/testing/asked.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { resultOfVerb } from '../../server/testing/made-crews.ts';
import { makeJob } from '../../server/testing/made-jobs.ts';

const today = todayInAmsterdam();
const staff = (key: string) => idOf('staff', seedId('StaffMember', key));
const ENTRY = {
  name: 'Ploeg Nieuw',
  weeklyHalfDays: ['MONDAY_MORNING', 'TUESDAY_MORNING'],
  voormanId: staff('voorman-2'),
  wijkId: idOf('wijk', wijkId('gemeente-midden', 'Oosseld')),
};
const CREW = `crew { id version name workArea weeklyHalfDays halfDaysPerWeek minimumStrength maximumStrength
  memberCount strengthStatus active voorman { id } uitvoerder { id } }`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const run = (persona: string, verb: string, input: object, selection = CREW): Promise<Answer> =>
  resultOfVerb(graph, persona, verb, input, selection);

const made = async (more: object = {}): Promise<Answer> => {
  const { crew, userErrors } = await run('consulent', 'createCrew', { ...ENTRY, ...more });
  expect(userErrors).toEqual([]);
  return crew;
};

const stored = (id: string) =>
  graph
    .admin(`select status, coarse_status, coarse_status_since::text, voorman_id, version from crew where id = $1`, [
      id.replace('crew_', ''),
    ])
    .then(([row]) => row);

describe('a crew', () => {
  test('is made by who guides its participants: of the own organisation, with nobody in it but its voorman', async () => {
    const crew = await made();
    expect(crew).toMatchObject({
      name: 'Ploeg Nieuw',
      workArea: 'Oosseld',
      halfDaysPerWeek: 2,
      minimumStrength: 4,
      maximumStrength: 6,
      memberCount: 0,
      strengthStatus: 'UNDERSTRENGTH',
      active: true,
      voorman: { id: ENTRY.voormanId },
      uitvoerder: { id: idOf('organisation', seedId('Organisation', 'wsd')) },
    });
    expect((await stored(crew.id)).status).toBe('FORMING');
    const { data } = await (await graph.as('voorman-2')).query('{ crews { nodes { id } } }');
    expect(data.crews.nodes).toContainEqual({ id: crew.id });
    expect((await run('begeleider', 'createCrew', ENTRY)).userErrors).toEqual([]);
    for (const persona of ['voorman', 'projectleider', 'klantmanager', 'corporatie-opdrachtgever', 'docent']) {
      expect(await run(persona, 'createCrew', ENTRY), persona).toEqual({ refused: 'GRAPHQL_VALIDATION_FAILED' });
    }
  });

  test('is led by staff of its own organisation, and by nobody else (R-08)', async () => {
    for (const voormanId of [
      staff('klantmanager'),
      staff('voorman@wijkbedrijf'),
      idOf('staff', seedId('Crew', 'no')),
    ]) {
      const { crew, userErrors } = await run('consulent', 'createCrew', { ...ENTRY, voormanId });
      expect(crew).toBeNull();
      expect(userErrors).toMatchObject([{ code: 'VOORMAN_NOT_EMPLOYED', rule: 'R-08', field: ['input', 'voormanId'] }]);
    }
  });

  test('changes its name, work area and half-days; what is absent stays', async () => {
    const crew = await made();
    const changed = await run('begeleider', 'changeCrew', {
      id: crew.id,
      expectedVersion: crew.version,
      weeklyHalfDays: ['FRIDAY_MORNING', 'FRIDAY_MORNING'],
      wijkId: null,
    });
    expect(changed.crew).toMatchObject({ name: 'Ploeg Nieuw', workArea: null, weeklyHalfDays: ['FRIDAY_MORNING'] });
    const input = { id: crew.id, expectedVersion: changed.crew.version };
    expect(await run('consulent', 'changeCrew', { ...input, name: ' ' })).toEqual({ refused: 'BAD_USER_INPUT' });
    expect(await run('consulent', 'changeCrew', { ...input, weeklyHalfDays: [] })).toEqual({
      refused: 'BAD_USER_INPUT',
    });
    expect(await run('consulent', 'changeCrew', { ...input, expectedVersion: 1, name: 'Te laat' })).toEqual({
      refused: 'CONFLICT',
    });
    expect(await run('consulent@wijkbedrijf', 'changeCrew', { ...input, name: 'Van een ander' })).toEqual({
      refused: 'NOT_FOUND',
    });
  });
});

describe('the voorman of a crew', () => {
  const crewsOf = async (persona: string): Promise<string[]> => {
    const { data } = await (await graph.as(persona)).query('{ crews(first: 50) { nodes { id } } }');
    return data.crews.nodes.map(({ id }: Answer) => id);
  };

  test('is replaced from a day on: who leads it then sees it, who led it no longer', async () => {
    const crew = await made();
    const later = { id: crew.id, expectedVersion: crew.version, voormanId: staff('voorman'), from: addDays(today, 1) };
    const planned = await run('consulent', 'replaceVoorman', later);
    expect(planned.crew).toMatchObject({ version: crew.version + 1, voorman: { id: ENTRY.voormanId } });
    expect(await crewsOf('voorman-2')).toContain(crew.id);
    await graph.admin(`select set_config('app.today', $1, true), keep_daily()`, [addDays(today, 1)]);
    expect(await crewsOf('voorman-2')).not.toContain(crew.id);
    expect(await crewsOf('voorman')).toContain(crew.id);

    const back = await run('consulent', 'replaceVoorman', {
      ...later,
      expectedVersion: crew.version + 1,
      voormanId: ENTRY.voormanId,
      from: today,
    });
    // Said later of an earlier day: from tomorrow on the other leads, as was said of that day.
    expect(back.crew.voorman).toEqual({ id: ENTRY.voormanId });
  });

  test('is not replaced in the past, nor by somebody of another organisation', async () => {
    const crew = await made();
    const input = { id: crew.id, expectedVersion: crew.version, voormanId: staff('voorman'), from: addDays(today, -1) };
    expect(await run('consulent', 'replaceVoorman', input)).toMatchObject({
      crew: null,
      userErrors: [{ code: 'DAY_IS_OVER', rule: 'R-08' }],
    });
    const foreign = { ...input, from: today, voormanId: staff('voorman@wijkbedrijf') };
    expect(await run('consulent', 'replaceVoorman', foreign)).toMatchObject({
      crew: null,
      userErrors: [{ code: 'VOORMAN_NOT_EMPLOYED', rule: 'R-08' }],
    });
    expect((await stored(crew.id)).version).toBe(crew.version);
  });

  test('is held to R-08 by the database too', async () => {
    const write = graph.admin(
      `insert into crew_lead (id, responsible_organisation_id, processing_activity, crew_id, staff_member_id, valid_from)
       select gen_random_uuid(), responsible_organisation_id, processing_activity, id, $2, $3 from crew where id = $1`,
      [fixtures.crews.full, seedId('StaffMember', 'klantmanager'), today],
    );
    await expect(write).rejects.toMatchObject({ code: '23514', constraint: 'crew_voorman_employed' });
  });
});

describe('the Ploeg machine', () => {
  const states = ['FORMING', 'ACTIVE', 'UNDERSTRENGTH', 'PAUSED', 'DISBANDED'];
  const allowed = {
    pauseCrew: ['FORMING', 'ACTIVE', 'UNDERSTRENGTH'],
    resumeCrew: ['PAUSED'],
    disbandCrew: ['PAUSED'],
    changeCrew: ['FORMING', 'ACTIVE', 'UNDERSTRENGTH', 'PAUSED'],
    replaceVoorman: ['FORMING', 'ACTIVE', 'UNDERSTRENGTH', 'PAUSED'],
  };
  const extras: Readonly<Record<string, object>> = { replaceVoorman: { voormanId: staff('voorman'), from: today } };

  /** A crew in the state: nobody but the database moves one past the machine. */
  const inState = async (status: string) => {
    const key = randomUUID();
    await graph.admin(
      `insert into crew (id, responsible_organisation_id, processing_activity, name, uitvoerder_id, voorman_id,
         weekly_half_days, minimum_strength, status)
       select $1, responsible_organisation_id, processing_activity, 'Ploeg', uitvoerder_id, voorman_id, weekly_half_days,
         $3, $2 from crew where id = $4`,
      // With nobody in it a crew is active only when nobody is needed.
      [key, status, status === 'ACTIVE' ? 0 : 4, fixtures.crews.ofFour],
    );
    return { id: idOf('crew', key), version: 1 };
  };

  test.each(Object.entries(allowed))('%s is done from %j and from no other state', async (verb, from) => {
    for (const status of states) {
      const { id, version } = await inState(status);
      expect((await stored(id)).status).toBe(status);
      const reply = await run('consulent', verb, { id, expectedVersion: version, ...extras[verb] });
      const codes = reply.userErrors.map(({ code }: Answer) => code);
      expect([status, codes]).toEqual([status, from.includes(status) ? [] : ['STATUS_REFUSED']]);
    }
  });

  test('pauses and goes on; the corporatie learns of it at most once a week', async () => {
    const key = fixtures.crews.ofFour;
    const seen = async () => {
      const { data } = await (await graph.as('corporatie-opdrachtgever')).query(
        'query ($id: ID!) { crew(id: $id) { strengthStatus } }',
        { id: idOf('crew', key) },
      );
      return data.crew.strengthStatus;
    };
    const { version } = await stored(idOf('crew', key));
    const paused = await run('consulent', 'pauseCrew', { id: idOf('crew', key), expectedVersion: version });
    expect(paused.crew.strengthStatus).toBe('PAUSED');
    expect(await seen()).toBe('PAUSED');
    const resumed = await run('consulent', 'resumeCrew', { id: idOf('crew', key), expectedVersion: version + 1 });
    expect(resumed.crew).toMatchObject({ strengthStatus: 'FULL', active: true });
    expect(await seen()).toBe('PAUSED');
    await graph.admin(`select set_config('app.today', $1, true), keep_daily()`, [addDays(today, 7)]);
    expect(await seen()).toBe('ACTIVE');
  });

  test('lets a crew with members, or with open jobs, not be disbanded, and gives a disbanded one nothing more', async () => {
    const { paused } = fixtures.crews;
    const { version } = await stored(idOf('crew', paused));
    const refused = await run('consulent', 'disbandCrew', { id: idOf('crew', paused), expectedVersion: version });
    expect(refused).toMatchObject({ crew: null, userErrors: [{ code: 'CREW_HAS_MEMBERS' }] });

    const crew = await made();
    const key = crew.id.replace('crew_', '');
    const { id: jobId } = await makeJob(graph, 'AWARDED', { crew: key });
    const paused2 = await run('consulent', 'pauseCrew', { id: crew.id, expectedVersion: 1 });
    const input = { id: crew.id, expectedVersion: paused2.crew.version };
    expect(await run('consulent', 'disbandCrew', input)).toMatchObject({ userErrors: [{ code: 'CREW_HAS_JOBS' }] });
    await run('corporatie-opdrachtgever', 'cancelJob', { id: jobId, expectedVersion: 1 }, '');
    const gone = await run('consulent', 'disbandCrew', input);
    expect(gone).toMatchObject({ userErrors: [], crew: { active: false, strengthStatus: 'PAUSED' } });

    const { id } = await makeJob(graph, 'REGISTERED', { crew: null });
    const award = await run('corporatie-opdrachtgever', 'awardJob', { id, expectedVersion: 1, crewId: crew.id }, '');
    expect(award.userErrors).toMatchObject([{ code: 'CREW_NOT_AVAILABLE' }]);
  });

  test('is held by the database: no role may take another step', async () => {
    const { id } = await inState('ACTIVE');
    const attempt = (persona: string, sql: string) => asRole(graph, persona, today, sql);
    const set = (status: string) => `update crew set status = '${status}' where id = '${id.replace('crew_', '')}'`;
    expect(await attempt('consulent', set('PAUSED'))).toBe(1);
    for (const status of ['DISBANDED', 'UNDERSTRENGTH', 'FORMING']) {
      expect(await attempt('consulent', set(status)), status).toBe('state_machine');
    }
    for (const role of ['voorman', 'projectleider']) expect(await attempt(role, set('PAUSED')), role).toBe('42501');
    const strength = `update crew set strength_status = 'FULL', voorman_id = gen_random_uuid()`;
    expect(await attempt('consulent', strength)).toBe('42501');
  });
});
