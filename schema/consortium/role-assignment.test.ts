import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { midnightOf, todayInAmsterdam } from '../../seeds/days.ts';
import { folderStore } from '../../server/files/folder-store.ts';
import { startGraph, type TestGraph } from '../../server/testing/graph.ts';

const HOUR = 3_600_000;
const SECOND = 1000;
const midnight = midnightOf(todayInAmsterdam()).getTime();
const END = midnight + 17 * HOUR;
const BEGIN = midnight + 9 * HOUR;

let graph: TestGraph;
let now = END - HOUR;
/** What happens while the statement is under way of which this is a part. */
let during: { part: string; act: () => void } | undefined;
beforeAll(async () => {
  graph = await startGraph({
    clock: () => new Date(now),
    files: folderStore(await mkdtemp(join(tmpdir(), 'leerwerk-files-'))),
    onStatement: (sql) => {
      if (during && sql.includes(during.part)) during.act();
    },
  });
  await graph.admin(`update role_assignment set valid_from = $2, valid_until = $3 where subject = $1`, [
    'demo-klantmanager',
    new Date(BEGIN),
    new Date(END),
  ]);
});
beforeEach(() => {
  now = END - SECOND;
  during = undefined;
});
afterAll(() => graph?.stop());

const PEOPLE = '{ participants(first: 3) { nodes { id callName } } trajecten(first: 3) { nodes { id } } }';

const answerAt = async (moment: number, document = PEOPLE) => {
  now = moment;
  const { status, text, data, errors } = await (await graph.as('klantmanager')).query(document);
  const said = text.replace(/[0-9a-f]{32}/g, '');
  return { status, said, data, codes: errors?.map(({ extensions }) => extensions.code) };
};

const REFUSED = { status: 401, codes: ['UNAUTHENTICATED'] };

const linesOf = async () => Number((await graph.admin('select count(*) as n from processing_log_entry'))[0].n);

describe('a role is held from its first moment until its last', () => {
  test('to the second, and is then answered as a caller who is not known', async () => {
    expect(await answerAt(BEGIN - SECOND)).toMatchObject(REFUSED);
    expect((await answerAt(BEGIN)).data.participants.nodes).toHaveLength(3);
    expect((await answerAt(END - SECOND)).data.participants.nodes).toHaveLength(3);
    const ended = await answerAt(END);
    expect(ended).toMatchObject(REFUSED);
    await graph.admin(`update role_assignment set subject = 'nobody' where subject = 'demo-klantmanager'`);
    const unknown = await answerAt(END - SECOND);
    await graph.admin(`update role_assignment set subject = 'demo-klantmanager' where subject = 'nobody'`);
    expect(unknown).toEqual(ended);
  });

  test('for every door of the graph', async () => {
    const { headers } = await graph.as('klantmanager');
    for (const path of ['/schema.graphql', '/disclosures.json', '/files/taskphoto_00000000000000000000000000000000']) {
      now = END - SECOND;
      expect([path, (await fetch(`${graph.address}${path}`, { headers })).status]).not.toEqual([path, 401]);
      now = END;
      expect([path, (await fetch(`${graph.address}${path}`, { headers })).status]).toEqual([path, 401]);
    }
  });

  test('and what is being read when it ends is not given, nor recorded as given', async () => {
    const lines = await linesOf();
    const end = () => {
      now = END;
    };
    // Before the first row is read, between two statements, and before the answer leaves.
    for (const part of ['begin', 'from "participant"', 'from "traject"', 'insert into processing_log_entry']) {
      during = { part, act: end };
      const cut = await answerAt(END - SECOND);
      during = undefined;
      expect([part, cut]).toMatchObject([part, REFUSED]);
      expect([part, cut.data, await linesOf()]).toEqual([part, undefined, lines]);
    }
  });

  test('and what nobody is recorded for is not given either', async () => {
    const document = '{ organisations(first: 1) { nodes { name } } }';
    during = {
      part: 'from "organisation"',
      act: () => {
        now = END;
      },
    };
    expect(await answerAt(END - SECOND, document)).toMatchObject({ ...REFUSED, data: undefined });
    during = undefined;
    expect((await answerAt(END - SECOND, document)).data.organisations.nodes).toHaveLength(1);
  });

  test('and what is being changed when it ends is not changed', async () => {
    now = END - SECOND;
    const caller = await graph.as('klantmanager');
    const found = await caller.query(
      `{ applications(first: 1, filter: { status: { eq: SUBMITTED } }) { nodes { id version status } } }`,
    );
    const [{ id, version }] = found.data.applications.nodes;
    during = {
      part: 'update "application"',
      act: () => {
        now = END;
      },
    };
    const reply = await caller.query(
      `mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { application { id } } }`,
      { input: { id, expectedVersion: version } },
    );
    expect(reply).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(reply.data).toBeUndefined();
    during = undefined;
    now = END - SECOND;
    expect((await caller.query(`{ application(id: "${id}") { version status } }`)).data.application).toEqual({
      version,
      status: 'SUBMITTED',
    });
  });
});

test('shows from which moment until which, and the days of before', async () => {
  const document = `{ roleAssignments(first: 100) { nodes { subject startsAt endsAt validFrom validUntil } } }`;
  const { data } = await (await graph.as('privacy-officer')).query(document);
  const today = todayInAmsterdam();
  expect(data.roleAssignments.nodes).toContainEqual({
    subject: 'demo-klantmanager',
    startsAt: new Date(BEGIN).toISOString(),
    endsAt: new Date(END).toISOString(),
    validFrom: today,
    validUntil: today,
  });
});
