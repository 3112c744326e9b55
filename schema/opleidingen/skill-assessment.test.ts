import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { fixtures } from '../../seeds/fixtures.ts';
import { seedId } from '../../seeds/random.ts';
import { idOf } from '../../server/testing/asked.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { resultOfVerb } from '../../server/testing/made-crews.ts';
import { actorOf } from '../../server/testing/own-rows.ts';
import { globalId, typeNamed } from '../../server/testing/secrets.ts';

const today = todayInAmsterdam();
const DEELNEMER = seedId('Participant', 'deelnemer');

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const participantFor = async (persona: string, key: string) =>
  globalId(graph, await actorOf(graph, persona, today), typeNamed('Participant'), key);

/** A skill of the opleiding in which `deelnemer` is enrolled, of another one, or of none. */
const skillOf = async (which: 'own' | 'other' | 'none', kind = 'VAK'): Promise<string> => {
  const enrolled = 'select e.opleiding_id from enrolment e where e.participant_id = $1';
  const where = {
    own: `w.opleiding_id in (${enrolled})`,
    other: `w.id is not null and w.opleiding_id not in (${enrolled})`,
    none: 'w.id is null and $1::uuid is not null',
  }[which];
  const [row] = await graph.admin(
    `select s.id from skill s left join werkproces w on w.id = s.werkproces_id where ${where} and s.kind = $2
     order by s.id limit 1`,
    [DEELNEMER, kind],
  );
  return row.id;
};

const assess = async (persona: string, skill: string, more: object = {}, participant = DEELNEMER): Promise<Answer> => {
  const input = {
    participantId: await participantFor(persona, participant),
    skillId: idOf('skill', skill),
    level: 3,
    assessedOn: today,
    ...more,
  };
  const selection = 'skillAssessment { id level assessedOn skill { id } assessedBy { id } }';
  return resultOfVerb(graph, persona, 'assessSkill', input, selection);
};

const count = async () => (await graph.admin('select count(*)::int as n from skill_assessment'))[0].n;

describe('a skill', () => {
  test('is assessed by who guides the participant and, when it is a vakvaardigheid, by the voorman of the crew', async () => {
    const [vak, arbeids] = [await skillOf('none'), await skillOf('none', 'ARBEIDS')];
    const made = await assess('voorman', vak);
    expect(made).toMatchObject({
      userErrors: [],
      skillAssessment: {
        level: 3,
        assessedOn: today,
        assessedBy: { id: idOf('staff', seedId('StaffMember', 'voorman')) },
      },
    });
    expect((await assess('consulent-team', arbeids)).userErrors).toEqual([]);
    const unknown = await assess('voorman', '01890000-0000-4000-8000-00000000dead');
    expect(unknown).toMatchObject({ skillAssessment: null, userErrors: [{ code: 'NO_SUCH_SKILL' }] });
    expect(await assess('voorman', arbeids)).toEqual(unknown);
    for (const persona of ['klantmanager', 'projectleider', 'docent', 'deelnemer', 'corporatie-opdrachtgever']) {
      expect(await assess(persona, vak), persona).toEqual({ refused: 'GRAPHQL_VALIDATION_FAILED' });
    }
  });

  test('has a level of 1 to 5, on a day that has come; else nothing is written', async () => {
    const vak = await skillOf('none');
    const before = await count();
    for (const level of [0, 6, -1]) {
      const refused = await assess('voorman', vak, { level });
      expect(refused).toMatchObject({
        skillAssessment: null,
        userErrors: [
          { code: 'LEVEL_OUT_OF_RANGE', field: ['input', 'level'], message: 'Een niveau is 1 tot en met 5.' },
        ],
      });
    }
    expect(await assess('voorman', vak, { assessedOn: addDays(today, 1) })).toMatchObject({
      userErrors: [{ code: 'IN_FUTURE', field: ['input', 'assessedOn'] }],
    });
    expect(await count()).toBe(before);
    const write = graph.admin('update skill_assessment set level = 6');
    await expect(write).rejects.toMatchObject({ code: '23514' });
  });

  test('of somebody in another crew, or not yet introduced, is as if of nobody', async () => {
    const vak = await skillOf('none');
    const nobody = await assess('voorman', vak, {}, '01890000-0000-4000-8000-00000000dead');
    expect(nobody).toMatchObject({ skillAssessment: null, userErrors: [{ code: 'NO_SUCH_PARTICIPANT' }] });
    for (const key of [seedId('Participant', 'deelnemer-2'), fixtures.participants.introductionInFuture]) {
      expect(await assess('voorman', vak, {}, key)).toEqual(nobody);
    }
  });
});

describe('a docent', () => {
  const ofStudents = async (persona: string): Promise<Map<string, Answer[]>> => {
    const { data, errors } = await (await graph.as(persona)).query(
      '{ students(first: 100) { nodes { id skillAssessments { id level skill { id name werkproces { code } } } } } }',
    );
    expect(errors).toBeUndefined();
    return new Map(data.students.nodes.map((own: Answer) => [own.id, own.skillAssessments]));
  };
  const studentId = async () =>
    globalId(
      graph,
      await actorOf(graph, 'docent', today),
      typeNamed('Student'),
      seedId('Student', 'roc-midden/deelnemer'),
    );

  test('sees of its students what belongs to their opleiding, and nothing else', async () => {
    const skills = { own: await skillOf('own'), other: await skillOf('other'), none: await skillOf('none') };
    for (const skill of Object.values(skills)) expect((await assess('voorman', skill)).userErrors).toEqual([]);
    const seen = (await ofStudents('docent')).get(await studentId()) ?? [];
    const ids = seen.map((own) => own.skill.id);
    expect(ids).toContain(idOf('skill', skills.own));
    expect(ids).not.toContain(idOf('skill', skills.other));
    expect(ids).not.toContain(idOf('skill', skills.none));
    expect(seen.every((own) => own.skill.werkproces)).toBe(true);
  });

  test('sees nothing of the students of a colleague', async () => {
    const student = await studentId();
    expect((await ofStudents('docent-2')).has(student)).toBe(false);
    expect((await ofStudents('docent-administratie')).has(student)).toBe(true);
  });

  test('cannot come to the participant, to who assessed, or to a list of assessments', async () => {
    const caller = await graph.as('docent');
    for (const field of ['participant { id }', 'assessedBy { name }']) {
      const { errors } = await caller.query(`{ students(first: 1) { nodes { skillAssessments { ${field} } } } }`);
      expect(errors?.[0].message).toMatch(/^Cannot query field/);
    }
    const { data } = await caller.query('{ __type(name: "Participant") { name } }');
    expect(data.__type).toBeNull();
  });

  test('loses them when the agreement with the uitvoerder ends (R-01)', async () => {
    const student = await studentId();
    expect((await ofStudents('docent')).get(student)?.length).toBeGreaterThan(0);
    await graph.admin(`update cooperation_agreement set valid_until = $1 where $2 = any (party_ids)`, [
      addDays(today, -1),
      seedId('Organisation', 'roc-midden'),
    ]);
    expect((await ofStudents('docent')).get(student)).toEqual([]);
  });
});
