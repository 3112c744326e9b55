import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personas } from '../../seeds/cast.ts';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { DEMO_BSN_SECRET } from '../../seeds/seal.ts';
import { localKey } from '../../server/keys/local-keys.ts';
import { asRole } from '../../server/testing/as-role.ts';
import { idFor } from '../../server/testing/asked.ts';
import { nodesOf, type PlanNode } from '../../server/testing/explained.ts';
import { type Answer, type Reply, startGraph, type TestGraph } from '../../server/testing/graph.ts';

const today = todayInAmsterdam();
const key = localKey(DEMO_BSN_SECRET);

/** Valid, and nobody's: the seeds give out the first few hundred of this range. */
const FREE = ['999990342', '999999199', '999999230'];

const FIND = `mutation ($input: FindParticipantByBsnInput!) {
  findParticipantByBsn(input: $input) { participant { id } userErrors { code rule } warnings { code } }
}`;
const RECORD = `mutation ($input: RecordBsnInput!) {
  recordBsn(input: $input) { identity { id version verifiedOn verifiedBy } userErrors { code rule field } }
}`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const bsnOf = async (participant: string): Promise<string> => {
  const [row] = await graph.admin('select bsn_encrypted from participant_identity where participant_id = $1', [
    participant,
  ]);
  return key.decrypt('bsn', row.bsn_encrypted) as string;
};

const find = async (persona: string, bsn: string, more: object = {}): Promise<Reply> =>
  (await graph.as(persona)).query(FIND, { input: { bsn, ...more } });

const found = async (persona: string, bsn: string): Promise<Answer> => {
  const { data, errors } = await find(persona, bsn);
  expect(errors).toBeUndefined();
  expect(data.findParticipantByBsn.userErrors).toEqual([]);
  return data.findParticipantByBsn.participant?.id ?? null;
};

/** Participants of trajecten under way that are guided by the persona, by their legal basis. */
const guidedBy = async (persona: string, basis: string, not: string): Promise<string> => {
  const [row] = await graph.admin(
    `select participant_id from traject t where consulent_id = $1 and legal_basis = $2
       and status not in ('COMPLETED', 'ENDED') and exists (select from participant_identity i where i.participant_id = t.participant_id)
       and not exists (select from traject o where o.participant_id = t.participant_id and o.legal_basis = $3) limit 1`,
    [seedId('StaffMember', persona), basis, not],
  );
  return row.participant_id;
};

const own = () => seedId('Participant', 'deelnemer');
/** Of the same gemeente, in the caseload of a colleague alone. */
const ofColleague = async (): Promise<string> => {
  const [row] = await graph.admin(
    `select i.participant_id from participant_identity i where i.klantmanager_id = $1
       and not exists (select from traject t where t.participant_id = i.participant_id and t.klantmanager_id = $2)
       and not exists (select from application a where a.participant_id = i.participant_id and a.klantmanager_id = $2) limit 1`,
    [seedId('StaffMember', 'klantmanager-2'), seedId('StaffMember', 'klantmanager')],
  );
  return row.participant_id;
};

describe('finding by BSN', () => {
  test('a klantmanager finds whoever is in its own caseload, and it is recorded whom it found', async () => {
    const [before] = await graph.admin('select count(*)::int as n from processing_log_entry');
    expect(await found('klantmanager', await bsnOf(own()))).toBe(idFor(graph, 'klantmanager', 'Participant', own()));
    const [after] = await graph.admin('select count(*)::int as n from processing_log_entry');
    expect(after.n - before.n).toBe(1);
  });

  test('each search is recorded with who did it, also when it finds nobody', async () => {
    const count = async () =>
      (await graph.admin(`select count(*)::int as n from audit_entry where 'identity.find' = any(data_classes)`))[0].n;
    const before = await count();
    expect(await found('klantmanager', FREE[0] as string)).toBeNull();
    expect(await found('klantmanager', await bsnOf(await ofColleague()))).toBeNull();
    for (const again of [1, 1]) await find('klantmanager', await bsnOf(own()), { idempotencyKey: `again-${again}` });
    expect((await count()) - before).toBe(4);
  });

  test('the number is not in the answer, nor in what the server asks the database', async () => {
    const bsn = await bsnOf(own());
    const reply = await find('klantmanager', bsn, { idempotencyKey: randomUUID() });
    expect(reply.text).not.toContain(bsn);
    expect(JSON.stringify(reply.executed)).not.toContain(bsn);
  });

  test('of nobody and of somebody else’s participant the answer is the same, byte for byte, after the same statements', async () => {
    for (const persona of ['klantmanager', 'consulent', 'klantmanager@zuid']) {
      const foreign =
        persona === 'consulent' ? await guidedBy('consulent-2', 'PARTICIPATIEWET', 'WMO') : await ofColleague();
      const there = await find(persona, await bsnOf(foreign));
      const absent = await find(persona, FREE[0] as string);
      expect(there.data.findParticipantByBsn).toEqual({ participant: null, userErrors: [], warnings: [] });
      expect(there.text).toBe(absent.text);
      expect(there.status).toBe(absent.status);
      expect(there.statements).toEqual(absent.statements);
    }
  });

  test('and the database does the same work for it', async () => {
    const worked = async (bsn: string): Promise<PlanNode> => {
      const { executed } = await find('klantmanager', bsn);
      const [claims, search] = ['set_config', 'with own'].map((own) => executed.find(({ sql }) => sql.includes(own)));
      const client = await graph.database.pool.connect();
      try {
        await client.query('begin');
        await client.query(claims?.sql as string, claims?.values as unknown[]);
        const explain = `explain (analyze, costs off, timing off, summary off, format json) ${search?.sql}`;
        const { rows } = await client.query(explain, search?.values as unknown[]);
        return JSON.parse(JSON.stringify(rows[0]['QUERY PLAN'][0].Plan).replace(/\\\\x[0-9a-f]{64}/, ''));
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    const plan = await worked(await bsnOf(await ofColleague()));
    expect(plan).toEqual(await worked(FREE[0] as string));
    expect(plan).not.toEqual(await worked(await bsnOf(own())));
    // However large the table is: what is searched for is compared with one's own rows, after they have been read.
    const comparing = nodesOf(plan).filter((node) => `${node.Filter} ${node['Index Cond']}`.includes('bsn'));
    expect(comparing).toMatchObject([{ 'Node Type': 'CTE Scan' }]);
  });

  test('a consulent finds those it guides under the Participatiewet, as long as that lasts', async () => {
    const guided = await guidedBy('consulent', 'PARTICIPATIEWET', 'WMO');
    const bsn = await bsnOf(guided);
    expect(await found('consulent', bsn)).toBe(idFor(graph, 'consulent', 'Participant', guided));
    expect(await found('consulent-2', bsn)).toBeNull();
    await graph.admin(`update traject set legal_basis = 'WMO' where participant_id = $1`, [guided]);
    expect(await found('consulent', bsn)).toBeNull();
    await graph.admin(`update traject set legal_basis = 'PARTICIPATIEWET' where participant_id = $1`, [guided]);
    expect(await found('consulent', bsn)).not.toBeNull();
  });

  test('no other role has the mutation, and nobody has it by GET', async () => {
    const allowed = ['KLANTMANAGER', 'CONSULENT'];
    for (const { name } of personas.filter(({ role }) => !allowed.includes(role))) {
      const { errors } = await find(name, FREE[0] as string);
      const codes = errors?.map(({ extensions }) => extensions.code) ?? [];
      expect([name, new Set(codes)]).toEqual([name, new Set(['GRAPHQL_VALIDATION_FAILED'])]);
    }
    const { headers } = await graph.as('klantmanager');
    const query = new URLSearchParams({ query: FIND, variables: JSON.stringify({ input: { bsn: FREE[0] } }) });
    const response = await fetch(`${graph.address}/graphql?${query}`, {
      headers,
    });
    expect(response.status).toBe(405);
  });

  test.each(['', '0', '999990343', '000000000', '00000000', '9999903422', '99999 0342', 'BSN999990342', '٩٩٩٩٩٠٣٤٢'])(
    'what is no BSN is refused and not repeated: %j',
    async (text) => {
      const { errors, text: answer } = await find('klantmanager', text);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      if (text.length > 1) expect(answer).not.toContain(text);
    },
  );

  test('costs so much that few numbers can be tried', async () => {
    const { extensions } = await find('klantmanager', FREE[0] as string);
    expect(extensions.cost.requested).toBeGreaterThan(20_000);
    const twice = `mutation { ${['a', 'b'].map((own) => `${own}: findParticipantByBsn(input: { bsn: "${FREE[0]}" }) { participant { id } }`)} }`;
    const { errors } = await (await graph.as('klantmanager')).query(twice);
    expect(errors?.[0].extensions.code).toBe('COST_EXCEEDED');
  });

  test('a role reads the index of its own rows at most, and no role the number itself', async () => {
    const seen = (persona: string, column: string) =>
      asRole(graph, persona, today, `select ${column} from participant_identity`);
    expect(await seen('klantmanager', 'bsn_index')).toEqual(expect.any(Number));
    for (const { name, role } of personas) {
      expect([name, await seen(name, 'bsn_encrypted')]).toEqual([name, '42501']);
      if (role !== 'KLANTMANAGER' && role !== 'CONSULENT') {
        expect([name, await seen(name, 'bsn_index')]).toEqual([name, '42501']);
      }
      if (role !== 'DEELNEMER') expect([name, await seen(name, 'bsn_last_three')]).toEqual([name, '42501']);
    }
  });

  test('several of one’s own with one number is said, for it can only be one person’s', async () => {
    const [other] = await graph.admin(
      'select participant_id from participant_identity where klantmanager_id = $1 and participant_id <> $2 limit 1',
      [seedId('StaffMember', 'klantmanager'), own()],
    );
    const copy = `update participant_identity set bsn_index = $2 where participant_id = $1`;
    const [before] = await graph.admin('select bsn_index from participant_identity where participant_id = $1', [
      other.participant_id,
    ]);
    await graph.admin(copy, [other.participant_id, key.mac('bsn-index', await bsnOf(own()))]);
    const { data } = await find('klantmanager', await bsnOf(own()));
    expect(data.findParticipantByBsn).toMatchObject({
      participant: null,
      userErrors: [{ code: 'BSN_OF_SEVERAL', rule: 'Wabb 12' }],
    });
    await graph.admin(copy, [other.participant_id, before.bsn_index]);
  });
});

describe('recording a BSN', () => {
  const record = async (persona: string, participant: string, bsn: string, more: object = {}): Promise<Reply> =>
    (await graph.as(persona)).query(RECORD, {
      input: {
        participantId: idFor(graph, persona, 'Participant', participant),
        bsn,
        verifiedOn: today,
        verifiedBy: 'Balie Werk en Inkomen',
        ...more,
      },
    });

  const refusals = async (reply: Promise<Reply>): Promise<Answer> => {
    const { data, errors } = await reply;
    return (
      errors?.map(({ extensions }) => extensions.code) ?? data.recordBsn.userErrors.map(({ code }: Answer) => code)
    );
  };

  /** Somebody of the own caseload of whom no number is known. */
  const unknown = async (): Promise<string> => {
    const [row] = await graph.admin(
      `delete from participant_identity i where i.participant_id = (select t.participant_id from traject t
         join participant_identity k using (participant_id)
         where t.klantmanager_id = $1 and t.traject_opdrachtgever_id = $2 and t.participant_id <> $3 limit 1)
       returning participant_id`,
      [seedId('StaffMember', 'klantmanager'), seedId('Organisation', 'gemeente-midden'), own()],
    );
    return row.participant_id;
  };

  test('keeps it encrypted, with who verified it and when, and finds it from then on', async () => {
    const participant = await unknown();
    const [bsn, other] = FREE as [string, string];
    const reply = await record('klantmanager', participant, bsn);
    expect(reply.data.recordBsn).toMatchObject({
      identity: { version: 1, verifiedOn: today, verifiedBy: 'Balie Werk en Inkomen' },
      userErrors: [],
    });
    expect(reply.text).not.toContain(bsn);
    expect(JSON.stringify(reply.executed)).not.toContain(bsn);
    const [row] = await graph.admin('select * from participant_identity where participant_id = $1', [participant]);
    expect(key.decrypt('bsn', row.bsn_encrypted)).toBe(bsn);
    expect(row).toMatchObject({ bsn_last_three: bsn.slice(-3), key_version: key.version, index_version: key.version });
    expect(row.gemeente_id).toBe(seedId('Organisation', 'gemeente-midden'));
    expect(await found('klantmanager', bsn)).toBe(idFor(graph, 'klantmanager', 'Participant', participant));

    // Again changes nothing; another number is refused.
    const again = await record('klantmanager', participant, bsn, { verifiedBy: 'Een andere balie' });
    expect(again.data.recordBsn).toEqual(reply.data.recordBsn);
    expect(await refusals(record('klantmanager', participant, other))).toEqual(['OTHER_BSN_RECORDED']);
  });

  test('of who was not verified yet the same number adds the verification', async () => {
    await graph.admin(
      'update participant_identity set verified_on = null, verified_by = null where participant_id = $1',
      [own()],
    );
    const { data } = await record('klantmanager', own(), await bsnOf(own()));
    expect(data.recordBsn).toMatchObject({ identity: { verifiedOn: today }, userErrors: [] });
  });

  test('refuses a number of another of one’s own, and knows nothing of others’', async () => {
    const participant = await unknown();
    expect(await refusals(record('klantmanager', participant, await bsnOf(own())))).toEqual(['BSN_OF_ANOTHER']);
    // That a colleague's participant has it may not show.
    expect(await refusals(record('klantmanager', participant, await bsnOf(await ofColleague())))).toEqual([]);
  });

  test('refuses a day to come, an empty desk, a number in its name, and what is no BSN', async () => {
    const participant = await unknown();
    const [, bsn = ''] = FREE;
    const tomorrow = { verifiedOn: addDays(today, 1) };
    expect(await refusals(record('klantmanager', participant, bsn, tomorrow))).toEqual(['BAD_USER_INPUT']);
    expect(await refusals(record('klantmanager', participant, bsn, { verifiedBy: ' ' }))).toEqual(['BAD_USER_INPUT']);
    expect(await refusals(record('klantmanager', participant, '999990343'))).toEqual(['BAD_USER_INPUT']);
    expect(await refusals(record('klantmanager', participant, bsn, { verifiedBy: `Balie ${bsn}` }))).toHaveLength(1);
    expect(await refusals(record('klantmanager', participant, bsn))).toEqual([]);
  });

  test('nobody else may, and a participant outside the caseload is as unknown as nobody', async () => {
    const [, , bsn = ''] = FREE;
    expect(await refusals(record('klantmanager', await ofColleague(), bsn))).toEqual(['NO_SUCH_PARTICIPANT']);
    expect(await refusals(record('klantmanager', randomUUID(), bsn))).toEqual(['NO_SUCH_PARTICIPANT']);
    for (const { name } of personas.filter(({ role }) => role !== 'KLANTMANAGER')) {
      expect([name, new Set(await refusals(record(name, own(), bsn)))]).toEqual([
        name,
        new Set(['GRAPHQL_VALIDATION_FAILED']),
      ]);
    }
  });
});
