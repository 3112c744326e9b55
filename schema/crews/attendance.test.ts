import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { fixtures } from '../../seeds/fixtures.ts';
import { seedId } from '../../seeds/random.ts';
import { asRole } from '../../server/testing/as-role.ts';
import { idFor as idForPersona } from '../../server/testing/asked.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { memberOf, NEVER, resultOfVerb } from '../../server/testing/made-crews.ts';

const today = todayInAmsterdam();

let graph: TestGraph;
/** A membership of today in the crew of `voorman`, whom he knows; and when it began. */
let member: { id: string; participant: string; from: string };
beforeAll(async () => {
  graph = await startGraph();
  member = await memberOf(graph, today);
});
afterAll(() => graph?.stop());

const idFor = (persona: string, type: string, key: string) => idForPersona(graph, persona, type, key);

const run = (persona: string, verb: string, input: object, selection: string): Promise<Answer> =>
  resultOfVerb(graph, persona, verb, input, selection);

const ATTENDANCE = 'attendance { id version date halfDay present participant { id } membership { id } }';
const ABSENCE = 'absenceReport { id version from until participant { id } }';
const ADAPTATION = 'workAdaptation { id version kind agreedByParticipant endedOn }';

const record = async (persona: string, more: object = {}, key = member.id) =>
  run(
    persona,
    'recordAttendance',
    {
      membershipId: idFor(persona, 'CrewMembership', key),
      date: today,
      halfDay: 'EVENING',
      present: true,
      ...more,
    },
    ATTENDANCE,
  );

const stored = async (table: string) => (await graph.admin(`select count(*)::int as n from ${table}`))[0].n;

describe('attendance', () => {
  test('is recorded once for each half-day by the voorman or who guides, and can be mended', async () => {
    const made = await record('voorman');
    expect(made).toMatchObject({
      userErrors: [],
      attendance: {
        date: today,
        present: true,
        participant: { id: idFor('voorman', 'Participant', member.participant) },
      },
    });
    const again = { attendance: null, userErrors: [{ code: 'ALREADY_RECORDED', field: ['input', 'halfDay'] }] };
    expect(await record('voorman')).toMatchObject(again);
    expect(await record('consulent-team')).toMatchObject(again);
    const { id, version } = made.attendance;
    const mended = await run(
      'voorman',
      'changeAttendance',
      { id, expectedVersion: version, present: false },
      ATTENDANCE,
    );
    expect(mended.attendance).toMatchObject({ present: false, version: version + 1 });
    expect((await record('consulent-team', { date: addDays(today, -1) })).userErrors).toEqual([]);
  });

  test('is of a day of the membership that has come; else nothing is written', async () => {
    const before = await stored('attendance');
    for (const [day, code] of [
      [addDays(member.from, -1), 'OUTSIDE_MEMBERSHIP'],
      [addDays(today, 1), 'IN_FUTURE'],
    ]) {
      expect(await record('voorman', { date: day })).toMatchObject({
        attendance: null,
        userErrors: [{ code, field: ['input', 'date'] }],
      });
    }
    expect(await stored('attendance')).toBe(before);
  });

  test('is of own members: those of others, of the not yet introduced and of helpers are as if they were not there', async () => {
    const nobody = await record('voorman', {}, NEVER);
    expect(nobody).toMatchObject({ attendance: null, userErrors: [{ code: 'NO_SUCH_MEMBERSHIP' }] });
    const others = await graph.admin(
      `(select id from crew_membership where crew_id = $1 and participant_id is not null order by id limit 1)
       union all (select id from crew_membership where crew_id = $2 and introduced_on is null)
       union all (select id from crew_membership where crew_id = $2 and participant_id is null)`,
      [fixtures.crews.ofFour, fixtures.crews.full],
    );
    expect(others.length).toBeGreaterThanOrEqual(3);
    for (const { id } of others) expect(await record('voorman', {}, id)).toEqual(nobody);
    for (const persona of ['klantmanager', 'projectleider', 'docent', 'deelnemer', 'corporatie-opdrachtgever']) {
      expect(await record(persona), persona).toEqual({ refused: 'GRAPHQL_VALIDATION_FAILED' });
    }
  });

  test('is for the voorman what R-11 lets him see: after the membership its ids are as if they had never been', async () => {
    const [row] = await graph.admin(
      `select a.id, a.membership_id as membership from attendance a join crew_membership m on m.id = a.membership_id
       where m.crew_id = $1 and m.introduced_on <= $2 and (m.valid_until is null or m.valid_until > $2)
         and m.valid_from < $2 and m.id <> $3 order by a.date limit 1`,
      [fixtures.crews.full, today, member.id],
    );
    const trace = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };
    const ask = async (key: string) => {
      const id = idFor('voorman', 'Attendance', key);
      const paths = ['attendance(id: $id) { date }', 'node(id: $id) { id }', 'nodes(ids: [$id]) { id }'];
      const caller = await graph.as('voorman');
      const replies = await Promise.all(
        paths.map((path) => caller.query(`query ($id: ID!) { ${path} }`, { id }, trace)),
      );
      const change = await run(
        'voorman',
        'changeAttendance',
        { id, expectedVersion: 1, present: false },
        'attendance { id }',
      );
      return [...replies.map(({ text }) => text), JSON.stringify(change)];
    };
    const never = await ask(NEVER);
    expect((await ask(row.id)).filter((text, i) => text === never[i])).toEqual([]);
    await graph.admin('delete from attendance where membership_id = $1 and date >= $2', [row.membership, today]);
    await graph.admin('delete from absence_report where membership_id = $1', [row.membership]);
    await graph.admin('update crew_membership set valid_until = $2 where id = $1', [
      row.membership,
      addDays(today, -1),
    ]);
    expect(await ask(row.id)).toEqual(never);
  });

  test('holds the end of the membership: nobody leaves before a day on which he or she was there', async () => {
    const [{ version }] = await graph.admin('select version from crew_membership where id = $1', [member.id]);
    const input = {
      id: idFor('consulent-team', 'CrewMembership', member.id),
      expectedVersion: version,
      validUntil: member.from,
    };
    expect(await run('consulent-team', 'endMembership', input, 'crewMembership { id }')).toMatchObject({
      crewMembership: null,
      userErrors: [{ code: 'ATTENDED_LATER' }],
    });
  });

  test('is kept to own members by the database too', async () => {
    const [other] = await graph.admin(
      `select id, valid_from::text as day from crew_membership where crew_id = $1 and participant_id is not null limit 1`,
      [fixtures.crews.ofFour],
    );
    const insert = (persona: string, key: string, day: string) =>
      asRole(
        graph,
        persona,
        today,
        `insert into attendance (id, responsible_organisation_id, processing_activity, membership_id, date, half_day, present)
         values (gen_random_uuid(), $1, 'test', $2, $3, 'EVENING', true)`,
        [seedId('Organisation', 'wsd'), key, day],
      );
    expect(await insert('voorman', member.id, member.from)).toBe(1);
    expect(await insert('voorman', other.id, other.day)).toBe('42501');
    expect(await insert('voorman-2', member.id, member.from)).toBe('42501');
    expect(await insert('projectleider', member.id, member.from)).toBe('42501');
  });

  test('is kept within the membership by the database too', async () => {
    const write = graph.admin(
      `insert into attendance (id, responsible_organisation_id, processing_activity, membership_id, date, half_day, present)
       select gen_random_uuid(), responsible_organisation_id, processing_activity, id, valid_from - 1, 'MORNING', true
       from crew_membership where id = $1`,
      [member.id],
    );
    await expect(write).rejects.toMatchObject({ code: '23514', constraint: 'attendance_within_membership' });
  });
});

describe('an absence', () => {
  const report = async (persona: string, more: object = {}) =>
    run(
      persona,
      'reportAbsence',
      { membershipId: idFor(persona, 'CrewMembership', member.id), from: today, ...more },
      ABSENCE,
    );

  test('is reported by the voorman and by nobody else, with dates and nothing more (R-38)', async () => {
    await graph.admin('delete from absence_report where membership_id = $1', [member.id]);
    const made = await report('voorman');
    expect(made).toMatchObject({ userErrors: [], absenceReport: { from: today, until: null } });
    for (const persona of ['consulent', 'begeleider', 'klantmanager', 'deelnemer']) {
      expect(await report(persona), persona).toEqual({ refused: 'GRAPHQL_VALIDATION_FAILED' });
    }
    const columns = await graph.admin(
      `select column_name as name from information_schema.columns where table_name in ('absence_report', 'work_adaptation')
         and data_type = 'text' and column_name not in ('processing_activity', 'kind')`,
    );
    expect(columns).toEqual([]);

    const twice = await report('voorman', { from: addDays(today, 1) });
    expect(twice).toMatchObject({ absenceReport: null, userErrors: [{ code: 'ALREADY_ABSENT', rule: 'R-38' }] });
    const { id, version } = made.absenceReport;
    const early = { id, expectedVersion: version, until: addDays(today, -1) };
    expect(await run('voorman', 'endAbsence', early, ABSENCE)).toMatchObject({
      absenceReport: null,
      userErrors: [{ code: 'DATES_OUT_OF_ORDER', rule: 'R-38' }],
    });
    const ended = await run('voorman', 'endAbsence', { ...early, until: today }, ABSENCE);
    expect(ended.absenceReport).toMatchObject({ until: today });
    const again = { ...early, expectedVersion: version + 1, until: addDays(today, 2) };
    expect(await run('voorman', 'endAbsence', again, ABSENCE)).toMatchObject({
      userErrors: [{ code: 'ABSENCE_ENDED' }],
    });
  });

  test('lies within the membership, and ends after it began', async () => {
    const before = await stored('absence_report');
    for (const [more, code] of [
      [{ from: addDays(member.from, -1), until: member.from }, 'OUTSIDE_MEMBERSHIP'],
      [{ from: addDays(today, 9), until: addDays(today, 8) }, 'DATES_OUT_OF_ORDER'],
    ] as const) {
      expect(await report('voorman', more)).toMatchObject({ absenceReport: null, userErrors: [{ code }] });
    }
    expect(await stored('absence_report')).toBe(before);
  });
});

describe('a work adaptation', () => {
  const add = async (persona: string, kind = 'GEEN_HOOGTE') =>
    run(
      persona,
      'addWorkAdaptation',
      { participantId: idFor(persona, 'Participant', member.participant), kind, agreedByParticipant: true },
      ADAPTATION,
    );
  const seenByVoorman = async (): Promise<string[]> => {
    const id = idFor('voorman', 'Participant', member.participant);
    const { data } = await (await graph.as('voorman')).query(
      'query ($id: ID!) { participant(id: $id) { workAdaptations(first: 50) { nodes { kind } } } }',
      { id },
    );
    return data.participant.workAdaptations.nodes.map(({ kind }: Answer) => kind);
  };

  test('is said by who guides the participant, seen by the voorman while it holds, and ended', async () => {
    await graph.admin('delete from work_adaptation where participant_id = $1', [member.participant]);
    for (const persona of ['voorman', 'klantmanager', 'deelnemer', 'projectleider']) {
      expect(await add(persona), persona).toEqual({ refused: 'GRAPHQL_VALIDATION_FAILED' });
    }
    const made = await add('consulent-team');
    expect(made).toMatchObject({ userErrors: [], workAdaptation: { agreedByParticipant: true, endedOn: null } });
    expect(await add('consulent-team')).toMatchObject({
      workAdaptation: null,
      userErrors: [{ code: 'ALREADY_ADAPTED', field: ['input', 'kind'] }],
    });
    expect(await seenByVoorman()).toEqual(['GEEN_HOOGTE']);
    const { id, version } = made.workAdaptation;
    const ended = await run('consulent-team', 'endWorkAdaptation', { id, expectedVersion: version }, ADAPTATION);
    expect(ended.workAdaptation).toMatchObject({ endedOn: today });
    expect(await seenByVoorman()).toEqual([]);
    const again = await run('consulent-team', 'endWorkAdaptation', { id, expectedVersion: version + 1 }, ADAPTATION);
    expect(again).toMatchObject({ userErrors: [{ code: 'ADAPTATION_ENDED' }] });
  });

  test('of somebody who is not guided is as if of nobody', async () => {
    const participantId = idFor('consulent', 'Participant', seedId('Participant', 'deelnemer-2'));
    const input = { kind: 'OVERIG', agreedByParticipant: false };
    const foreign = await run('consulent', 'addWorkAdaptation', { ...input, participantId }, ADAPTATION);
    const never = idFor('consulent', 'Participant', NEVER);
    expect(foreign).toEqual(
      await run('consulent', 'addWorkAdaptation', { ...input, participantId: never }, ADAPTATION),
    );
    expect(foreign).toMatchObject({ workAdaptation: null, userErrors: [{ code: 'NO_SUCH_PARTICIPANT' }] });
  });
});
