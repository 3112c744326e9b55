import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entityTypes } from '../../schema/index.ts';
import { personas } from '../../seeds/cast.ts';
import { todayInAmsterdam } from '../../seeds/days.ts';
import { DEMO_BSN_SECRET } from '../../seeds/seal.ts';
import { localKey } from '../keys/local-keys.ts';
import { idFor } from '../testing/asked.ts';
import { startGraph, type TestGraph } from '../testing/graph.ts';
import { notKept } from '../testing/kept-rows.ts';
import {
  CANARY,
  countsOf,
  dump,
  foundIn,
  fullPerson,
  plant,
  rowsOf,
  runRetention,
  tablesOfPerson,
} from '../testing/retained.ts';
import { rewritten } from '../testing/rewritten.ts';
import type { RetentionReport } from './retain.ts';

const today = todayInAmsterdam();
const WOP = personas.filter(({ name }) => !name.includes('@')).map(({ name }) => name);

let graph: TestGraph;
let person: string;
let planted: string[];
let bsn: string;
/** In hexadecimal, as it is stored. */
let sealed: string[];
/** Raw keys of the person's rows by table. */
let keys: Map<string, string[]>;
let counts: Map<string, Record<string, number>>;
let numbers: unknown[];
let running: readonly [person: string, rows: string];
let planned: RetentionReport;
let report: RetentionReport;

/** What is counted and added up about people: by crew, by visit, by outcome. */
const NUMBERS = `select to_jsonb(array[
  (select jsonb_agg(jsonb_build_array(id, member_count, strength_status, coarse_status) order by id) from crew),
  (select jsonb_agg(jsonb_build_array(id, worker_count, cardinality(contributor_ids)) order by id) from deployment),
  (select jsonb_agg(jsonb_build_array(task_id, n) order by task_id)
    from (select task_id, count(*) as n from deployed_participant group by 1) d),
  (select jsonb_agg(x order by x) from (select jsonb_build_array(uitvoerder_id, traject_opdrachtgever_id, status,
    kind, start_date, ended_on, end_reason, count(*)) as x from traject group by uitvoerder_id, traject_opdrachtgever_id,
    status, kind, start_date, ended_on, end_reason) t),
  (select jsonb_agg(x order by x) from (select jsonb_build_array(status, rejection_reason, status_date, count(*)) as x
    from application group by status, rejection_reason, status_date) a),
  (select jsonb_agg(x order by x) from (select jsonb_build_array(f.reduced_loonwaarde, f.established_on, o.kind, count(*))
    as x from final_report f left join outflow o on o.traject_id = f.traject_id
    group by f.reduced_loonwaarde, f.established_on, o.kind) r),
  (select jsonb_agg(x order by x) from (select jsonb_build_array(step, measured_on, count(*)) as x
    from ladder_measurement group by step, measured_on) l),
  (select jsonb_agg(x order by x) from (select jsonb_build_array(opleiding_id, kind, status, count(*)) as x
    from enrolment group by opleiding_id, kind, status) e),
  (select jsonb_agg(x order by x) from (select jsonb_build_array(status, sum(total_cents), count(*)) as x
    from quote group by status) q)]) as numbers`;

beforeAll(async () => {
  graph = await startGraph();
  person = await fullPerson(graph);
  const [identity] = await graph.admin('select * from participant_identity where participant_id = $1', [person]);
  bsn = localKey(DEMO_BSN_SECRET).decrypt('bsn', identity.bsn_encrypted) as string;
  sealed = [identity.bsn_encrypted, identity.bsn_index].map((bytes: Buffer) => bytes.toString('hex'));
  planted = await plant(graph, person);
  keys = new Map();
  for (const [table, by] of tablesOfPerson()) {
    const rows = await graph.admin(`select id from "${table}" where ${by} = $1`, [person]);
    if (table !== 'role_assignment') keys.set(table, [...rows.map(({ id }) => id)]);
  }
  const [still] = await graph.admin(
    `select p.id from participant p join traject t on t.participant_id = p.id where t.status = 'RUNNING'
       and not exists (select from student where participant_id = p.id)
       and not exists (select from traject where participant_id = p.id and ended_on is not null)
       and exists (select from attendance where participant_id = p.id) order by p.id limit 1`,
  );
  running = [still.id, await rowsOf(graph, still.id)];
  // What is counted stays: so all that can be made anonymous is, and nothing is deleted by its activity.
  await rewritten(graph, `update processing_activity set retention_action = 'ANONYMISE'`);
  await graph.admin('update student set archive_date = null');
  counts = new Map();
  for (const name of WOP) counts.set(name, await countsOf(graph, name));
  numbers = await graph.admin(NUMBERS);
  planned = await runRetention(graph, { dryRun: true });
  expect(foundIn(await dump(graph), [CANARY]).length).toBeGreaterThan(10);
  report = await runRetention(graph);
});
afterAll(() => graph?.stop());

describe('somebody whose period is over', () => {
  test('was there, with texts in every column that takes one', () => {
    expect(planted.length).toBeGreaterThan(40);
    for (const column of ['participant.email', 'intake.motivation', 'student_record.pgn', 'student_contact.phone'])
      expect(planted).toContain(column);
  });

  test('is nowhere in the database: no name, no text, no number, no key', async () => {
    const stored = await dump(graph);
    expect(foundIn(stored, [CANARY, bsn, ...sealed])).toEqual([]);
    expect(foundIn(stored, [...keys.values()].flat())).toEqual([]);
    expect([...keys.values()].filter((own) => own.length > 0).length).toBeGreaterThan(15);
  });

  test('is found by nobody over HTTP by an id that was known: the answer is that for nobody', async () => {
    const types = [...entityTypes.values()].filter(({ entity }) => entity.name !== 'RoleAssignment');
    for (const name of WOP) {
      const caller = await graph.as(name);
      const ask = async (id: string) => {
        const { data, errors } = await caller.query('query ($id: ID!) { node(id: $id) { id } }', { id });
        return JSON.stringify([data, errors?.map(({ message, extensions }) => [message, extensions.code])]);
      };
      for (const type of types) {
        const [key] = keys.get(type.entity.name.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase()) ?? [];
        if (!key) continue;
        const none = await ask(idFor(graph, name, type, randomUUID()));
        expect([name, type.name, await ask(idFor(graph, name, type, key))]).toEqual([name, type.name, none]);
      }
    }
  });

  test('is found by nobody by the BSN, or by a name', async () => {
    for (const name of ['klantmanager', 'klantmanager-2', 'consulent', 'consulent-team']) {
      const { data } = await (await graph.as(name)).query(
        `mutation ($bsn: String!) { findParticipantByBsn(input: { bsn: $bsn }) { participant { id } } }`,
        { bsn },
      );
      expect(data.findParticipantByBsn.participant).toBeNull();
      const named = await (await graph.as(name)).query(
        `query ($name: String!) { participants(filter: { familyName: { eq: $name } }) { totalCount } }`,
        { name: `${CANARY} participant family_name` },
      );
      expect(named.data.participants.totalCount).toBe(0);
    }
  });

  test('does not come in any more', async () => {
    const rows = await graph.admin(
      `select a.subject, a.valid_until <= now() as over from role_assignment a
       join participant p on p.id = a.participant_id where p.anonymised_on is not null`,
    );
    expect(rows).toEqual([{ subject: expect.stringMatching(/^[0-9a-f-]{36}$/), over: true }]);
  });
});

describe('what refers to somebody whose period is over', () => {
  test('counts as before, for every role and in every sum', async () => {
    for (const name of WOP) expect([name, await countsOf(graph, name)]).toEqual([name, counts.get(name)]);
    expect(await graph.admin(NUMBERS)).toEqual(numbers);
  });

  test('goes on referring: what the database keeps true is true', async () => {
    expect(await notKept(graph.admin, today)).toEqual([]);
  });

  test('is told as before, without a name', async () => {
    const consulent = await graph.as('consulent-team');
    const { data, errors } = await consulent.query(
      `{ participants(first: 50, filter: { callName: { eq: "Geanonimiseerd" } }) { nodes { id familyName dateOfBirth
         trajecten(first: 3) { nodes { status goal } } crewMemberships(first: 3) { nodes { crew { name } } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.participants.nodes.length).toBeGreaterThan(0);
    for (const { familyName, dateOfBirth, trajecten } of data.participants.nodes) {
      expect([familyName, dateOfBirth]).toEqual(['', null]);
      for (const { goal } of trajecten.nodes) expect(goal).toBeNull();
    }
  });
});

describe('the run', () => {
  test('did what the dry run said', () => {
    expect({ ...planned, dryRun: false }).toEqual(report);
    expect(report.done.length).toBeGreaterThan(10);
    expect([report.left, report.failed]).toEqual([0, 0]);
  });

  test('left everybody alone who is still dealt with', async () => {
    expect(await rowsOf(graph, running[0])).toBe(running[1]);
  });

  test('is in the logs of the organisations that answer for it: a line per person, and no value', async () => {
    const lines = await graph.admin(
      `select name, count(*)::int as n, count(distinct data_subject_id)::int as persons from processing_log_entry
       where name like 'retention %' group by 1`,
    );
    const persons = report.done.filter(({ rows }) => rows === 'Participant').reduce((sum, { count }) => sum + count, 0);
    expect(lines.find(({ name }) => name === 'retention anonymise Participant')).toMatchObject({ n: persons, persons });
    const officer = await graph.as('privacy-officer');
    const { data, errors } = await officer.query(
      `{ auditEntries(first: 100) { nodes { name kind role dataClasses processingActivityId } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.auditEntries.nodes).toContainEqual({
      name: 'retention anonymise Participant',
      kind: 'task',
      role: 'SYSTEM',
      dataClasses: expect.arrayContaining(['participant.row', 'identity.row']),
      processingActivityId: expect.stringContaining('begeleiding-klantmanager'),
    });
  });

  test('has nothing left to do', async () => {
    expect((await runRetention(graph)).done).toEqual([]);
  });
});
