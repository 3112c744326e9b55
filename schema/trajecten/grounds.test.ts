import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { persona } from '../../seeds/cast.ts';
import { fixtures } from '../../seeds/fixtures.ts';
import { seedId } from '../../seeds/random.ts';
import type { Register } from '../../seeds/register.ts';
import { activityUnderWmo, dailyActivity } from '../../seeds/registers.ts';
import { idFor, keyBehind } from '../../server/testing/asked.ts';
import { relationsOf } from '../../server/testing/every-relation.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import {
  answered,
  askUnder,
  groundsIn,
  groundsSeen,
  idsIn,
  isOfTraject,
  wmoOf,
} from '../../server/testing/grounds-seen.ts';
import { typeNamed } from '../../server/testing/secrets.ts';
import { entityTypes } from '../index.ts';

/** Those who guide, and who lead the work of those who are guided. */
const GUIDING = ['klantmanager', 'consulent', 'consulent-team', 'begeleider', 'projectleider', 'voorman'];

const both = fixtures.participants.bothGrounds;
let graph: TestGraph;
/** Somebody of `consulent` who is guided under the Wmo alone. */
let underWmo: string;
let wmoTraject: string;
let trajectOfBoth: Readonly<Record<string, string>>;

/** Persona and each of the activities under which it works on a ground. */
const works = GUIDING.flatMap((name) =>
  [dailyActivity(persona(name).role), activityUnderWmo(persona(name).role)]
    .filter((activity) => activity !== undefined)
    .map((activity) => [name, activity.slug, activity] as const),
);

beforeAll(async () => {
  graph = await startGraph();
  const [wmo] = await graph.admin(
    `select t.participant_id, t.id from traject t where t.consulent_id = $1 and t.legal_basis = 'WMO'
       and not exists (select from traject o where o.participant_id = t.participant_id and o.legal_basis <> 'WMO')
       and not exists (select from application a where a.participant_id = t.participant_id) limit 1`,
    [seedId('StaffMember', 'consulent')],
  );
  underWmo = wmo.participant_id;
  wmoTraject = wmo.id;
  const rows = await graph.admin('select id, legal_basis from traject where participant_id = $1', [both]);
  trajectOfBoth = Object.fromEntries(rows.map(({ id, legal_basis }) => [legal_basis, id]));
  // Somebody guides for the leerwerkbedrijf, and a crew of the wijk has somebody with two trajecten.
  await graph.admin(
    `update traject set consulent_id = $1 where id in (select id from traject where uitvoerder_id = $2 and legal_basis = 'WMO'
       and status = 'TRIAL_PERIOD' order by id limit 1)`,
    [seedId('StaffMember', 'begeleider'), seedId('Organisation', 'wsd')],
  );
  await graph.admin(
    `insert into traject select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'legal_basis', 'WMO',
       'variant', 'LEERWERKBEDRIJF'))).* from traject t where participant_id = $1 and status = 'RUNNING'`,
    [seedId('Participant', 'deelnemer')],
  );
});
afterAll(() => graph?.stop());

describe('what is, or belongs to, a traject', () => {
  test('says under which ground it is, and nobody writes that', () => {
    const types = [...entityTypes.values()].filter(({ entity }) => isOfTraject(entity));
    expect(types.length).toBeGreaterThan(12);
    for (const { name, slice, writes } of types) {
      expect([name, slice.ground]).toEqual([name, 'legalBasis']);
      const written = Object.values(writes).flatMap(({ update, insert }) => [...update, ...(insert ?? [])]);
      expect([name, written.includes('legalBasis')]).toEqual([name, false]);
    }
  });

  test('follows the ground of the traject, and so does the participant', async () => {
    const parts = ['traject_plan', 'reporting_agreement', 'report', 'report_item', 'progress_note', 'application'];
    const grounds = async (traject: string) =>
      [
        ...(await graph.admin(
          parts.map((t) => `select legal_basis as g from ${t} where traject_id = $1`).join(' union '),
          [traject],
        )),
        ...(await graph.admin(
          `select array_to_string(m.grounds, ',') as g from crew_membership m join traject t using (participant_id)
         where t.id = $1 and m.uitvoerder_id = t.uitvoerder_id
         union select array_to_string(p.grounds, ',') from participant p join traject t on t.participant_id = p.id where t.id = $1`,
          [traject],
        )),
      ].map(({ g }) => g);
    const [{ id }] = await graph.admin(
      `select t.id from traject t where legal_basis = 'PARTICIPATIEWET' and exists (select from report r where r.traject_id = t.id)
         and exists (select from crew_membership m where m.participant_id = t.participant_id)
         and (select count(*) from traject o where o.participant_id = t.participant_id) = 1
         and not exists (select from application a where a.participant_id = t.participant_id and traject_id is null) limit 1`,
    );
    const set = (ground: string) => graph.admin('update traject set legal_basis = $2 where id = $1', [id, ground]);
    expect(new Set(await grounds(id))).toEqual(new Set(['PARTICIPATIEWET']));
    await set('WMO');
    expect(new Set(await grounds(id))).toEqual(new Set(['WMO']));
    await set('PARTICIPATIEWET');
    expect(new Set(await grounds(id))).toEqual(new Set(['PARTICIPATIEWET']));
  });
});

describe('under one activity', () => {
  test.each(works)('%s (%s) is given nothing of another ground, by any list or relation', async (name, _, activity) => {
    const { seen } = await groundsSeen(graph, name, activity);
    expect(seen.filter((ground) => ground !== activity.grounds[0])).toEqual([]);
    if (name !== 'begeleider' && (name !== 'projectleider' || activity.grounds[0] !== 'WMO')) {
      expect(seen).toEqual(activity.grounds);
    }
  });

  test.each(['klantmanager', 'consulent', 'consulent-team'])(
    '%s sees one traject of somebody with two',
    async (name) => {
      const id = idFor(graph, name, 'Participant', both);
      const { role } = persona(name);
      const document = `query ($id: ID!) { participant(id: $id) { id ${relationsOf(role, 'Participant')} own: trajecten { totalCount nodes { ${relationsOf(role, 'Traject')} } } } }`;
      for (const activity of [dailyActivity(role), wmoOf(name)]) {
        const reply = await askUnder(graph, name, activity, document, { id });
        const [ground] = activity.grounds;
        expect(answered(reply).participant.own.totalCount).toBe(1);
        expect(idsIn(reply, 'traject').map((own) => keyBehind(graph, name, typeNamed('Traject'), own))).toEqual([
          trajectOfBoth[String(ground)],
        ]);
        expect([...(await groundsIn(graph, name, reply))]).toEqual([ground]);
      }
    },
  );

  test('nobody exists who is guided on another ground alone, to the byte', async () => {
    for (const name of ['consulent', 'consulent-team']) {
      const never = '019b0000-0000-7000-8000-000000000001';
      for (const [type, field, key] of [
        ['Participant', 'participant', underWmo],
        ['Traject', 'traject', wmoTraject],
      ] as const) {
        for (const document of [
          `query ($id: ID!) { ${field}(id: $id) { id } }`,
          'query ($id: ID!) { node(id: $id) { id } }',
        ]) {
          const ask = (own: string, activity?: Register) =>
            askUnder(graph, name, activity, document, { id: idFor(graph, name, type, own) });
          expect((await ask(key)).text).toBe((await ask(never)).text);
          expect(Object.values(answered(await ask(key, wmoOf(name))))).toEqual([{ id: expect.any(String) }]);
        }
      }
      const people = idsIn(
        await askUnder(graph, name, undefined, '{ participants(first: 100) { nodes { id } } }'),
        'participant',
      );
      expect(people).not.toContain(idFor(graph, name, 'Participant', underWmo));
    }
  });

  test('counts, filters and what changed are of its ground', async () => {
    const COUNT = `{ trajecten { totalCount } wmo: trajecten(filter: { kind: { eq: DAGBESTEDING } }) { totalCount } }`;
    const wsd = seedId('Organisation', 'wsd');
    for (const activity of [dailyActivity('CONSULENT'), wmoOf('consulent')]) {
      const { trajecten, wmo } = answered(await askUnder(graph, 'consulent', activity, COUNT));
      const [{ n }] = await graph.admin(
        `select count(*)::int as n from traject where uitvoerder_id = $1 and consulent_id = $2 and legal_basis = $3
           and traject_opdrachtgever_id <> $4`,
        [wsd, seedId('StaffMember', 'consulent'), activity.grounds[0], seedId('Organisation', 'gemeente-beeindigd')],
      );
      expect([trajecten.totalCount, n > 0]).toEqual([n, true]);
      expect(wmo.totalCount > 0).toBe(activity.grounds[0] === 'WMO');
    }
    const LEGAL = '{ trajecten(filter: { legalBasis: { eq: WMO } }) { totalCount nodes { id } } }';
    expect(answered(await askUnder(graph, 'consulent', undefined, LEGAL)).trajecten).toEqual({
      totalCount: 0,
      nodes: [],
    });
  });

  test('a participant sees all of its own, which is its right', async () => {
    const { trajecten } = answered(
      await askUnder(graph, 'deelnemer', undefined, '{ trajecten { nodes { legalBasis } } }'),
    );
    expect(new Set(trajecten.nodes.map((node: Answer) => node.legalBasis))).toEqual(
      new Set(['PARTICIPATIEWET', 'WMO']),
    );
  });
});
