import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtures } from '../../seeds/fixtures.ts';
import { CANARY_BSN } from '../../seeds/names.ts';
import { seedId } from '../../seeds/random.ts';
import { type Answer, type Reply, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { type MadeJob, makeJob, storedJob } from '../../server/testing/made-jobs.ts';
import { today } from '../../server/testing/told.ts';

const CORPORATIE = 'corporatie-opdrachtgever';
const REFUSED = { code: 'PERSONS_IN_MESSAGE', rule: 'R-44', field: ['input', 'text'] };

let graph: TestGraph;
let job: MadeJob;
beforeAll(async () => {
  graph = await startGraph();
  job = await makeJob(graph, 'PLANNED', { tasks: ['PLANNED'] });
});
afterAll(() => graph?.stop());

const send = async (persona: string, text: string, jobId = job.id): Promise<Reply> =>
  (await graph.as(persona)).query(
    `mutation ($input: SendJobMessageInput!) { sendJobMessage(input: $input) {
       message { id text sentAt author { name } job { id } } userErrors { code rule field message } } }`,
    { input: { jobId, text } },
  );

const sent = async (persona: string, text: string): Promise<Answer> => {
  const { data, errors } = await send(persona, text);
  expect(errors).toBeUndefined();
  return data.sendJobMessage;
};

const read = async (persona: string, jobId = job.id): Promise<Answer> => {
  const reply = await (await graph.as(persona)).query(
    'query ($id: ID!) { job(id: $id) { messages { nodes { text author { name } } } } }',
    { id: jobId },
  );
  return reply.data?.job?.messages.nodes ?? reply.errors?.[0].extensions.code ?? null;
};

const kept = async (): Promise<number> =>
  (await graph.admin('select count(*)::int as n from job_message where job_id = $1', [job.key]))[0].n;

/** The names of a member of the crew, and of somebody who is a participant elsewhere. */
const people = async () => {
  const names = (id: string) =>
    graph.admin(
      `select p.id, p.call_name, p.family_name from crew_membership m join participant p on p.id = m.participant_id
       where m.crew_id = $1 and m.introduced_on <= date '${today}' and (m.valid_until is null or m.valid_until >= date '${today}') order by p.id limit 1`,
      [id],
    );
  return { member: (await names(fixtures.crews.full))[0], stranger: (await names(fixtures.crews.ofFour))[0] };
};

describe('a message about a job', () => {
  test('goes from opdrachtgever to voorman and back, and is read by those who guide the crew', async () => {
    const asked = await sent(CORPORATIE, '  Kan het ook\u200b op vrijdag？ ');
    expect(asked).toMatchObject({ userErrors: [], message: { text: 'Kan het ook op vrijdag?', job: { id: job.id } } });
    const answered = await sent('voorman', 'Dat lukt.');
    expect(answered.message.author.name).not.toBe(asked.message.author.name);
    const thread = [{ text: 'Kan het ook op vrijdag?' }, { text: 'Dat lukt.' }];
    for (const persona of [CORPORATIE, 'voorman', 'consulent'])
      expect([persona, await read(persona)]).toMatchObject([persona, thread]);
  });

  test('is read by nobody else: other roles do not know of messages, and another’s job is not there', async () => {
    for (const persona of [
      'beleidsmedewerker',
      'deelnemer',
      'klantmanager',
      'docent',
      'werkgever',
      'beheerder',
      'system',
    ])
      expect([persona, await read(persona)]).toEqual([persona, 'GRAPHQL_VALIDATION_FAILED']);
    for (const persona of ['corporatie-opdrachtgever-2', 'gemeente-opdrachtgever', 'voorman-2'])
      expect([persona, await read(persona)]).toEqual([persona, null]);
  });

  test('is sent by nobody else, and not about a job that is another’s or that no crew has', async () => {
    const before = await kept();
    for (const persona of ['consulent', 'begeleider', 'projectleider', 'deelnemer'])
      expect((await send(persona, 'Dank.')).errors?.[0].extensions.code, persona).toBe('GRAPHQL_VALIDATION_FAILED');
    const mask = ({ text }: Reply) => text.replace(/[0-9a-f]{32}/g, '');
    for (const persona of ['voorman-2', 'gemeente-opdrachtgever']) {
      const reply = await send(persona, 'Dank.');
      expect(reply.errors?.[0].extensions.code).toBe('NOT_FOUND');
      expect(mask(reply)).toBe(mask(await send(persona, 'Dank.', `job_${'ab'.repeat(16)}`)));
    }
    const loose = await makeJob(graph, 'REGISTERED', { crew: null });
    const { data } = await send(CORPORATIE, 'Dank.', loose.id);
    expect(data.sendJobMessage).toMatchObject({ message: null, userErrors: [{ code: 'NO_CREW_YET' }] });
    expect(await kept()).toBe(before);
  });

  test('leaves job and task as they were, so that who reads those learns nothing of it', async () => {
    const before = await storedJob(graph, job.key);
    await sent(CORPORATIE, 'Graag ook de hoek.');
    expect(await storedJob(graph, job.key)).toBe(before);
  });

  test('stays as it is until its time is over: no role of a partner may change or remove one', async () => {
    const roles = `grantee like 'leerwerk%' and grantee !~ '_(maintenance|retention)$'`;
    const rights = await graph.admin(
      `select grantee, privilege_type from information_schema.column_privileges where table_name = 'job_message'
         and privilege_type in ('UPDATE') and ${roles}
       union select grantee, privilege_type from information_schema.table_privileges where table_name = 'job_message'
         and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE') and ${roles}`,
    );
    expect(rights).toEqual([]);
  });
});

describe('a message with a person in it (R-44)', () => {
  const texts = [
    `Zijn BSN is ${CANARY_BSN}`,
    `9999.90.342`,
    'Bel 06-12345678',
    'iemand@voorbeeld.nl',
    'Ahmed komt morgen',
    'mevrouw Zonnebloem',
  ];

  test.each([CORPORATIE, 'gemeente-opdrachtgever', 'voorman'])('is refused, whoever sends it: %s', async (persona) => {
    const own = persona.startsWith('gemeente') ? await makeJob(graph, 'PLANNED', { by: 'gemeente-midden' }) : job;
    const before = await kept();
    for (const text of texts) {
      const reply = await send(persona, text, own.id);
      expect(reply.data.sendJobMessage).toMatchObject({ message: null, userErrors: [REFUSED] });
      expect(reply.text).not.toContain(text.slice(-8));
    }
    expect(await kept()).toBe(before);
  });

  test('is refused to the voorman when it names a member of the crew, however rare the name and however written', async () => {
    const { member } = await people();
    await graph.admin(
      `update participant set call_name = 'Quirijnella', family_name = 'Wobbeldöppel-Łak' where id = $1`,
      [member.id],
    );
    for (const name of [
      'Quirijnella',
      'QUIRIJNELLA',
      'quírijnélla',
      'Quirijn-ella',
      'q u i r i j n e l l a',
      'Wobbeldoppel',
      'wobbeldoppellak',
      'Łak',
      'lak',
    ])
      expect([name, await sent('voorman', `Zonder ${name}, vandaag`)]).toMatchObject([
        name,
        { message: null, userErrors: [REFUSED] },
      ]);
    expect((await sent('voorman', 'Zonder lakverf vandaag')).userErrors).toEqual([]);
    // Who is yet to be introduced is nobody to the voorman, and stays so whatever names are tried.
    const introduce = (day: string) =>
      graph.admin(`update crew_membership set introduced_on = ${day} where participant_id = $1 and crew_id = $2`, [
        member.id,
        fixtures.crews.full,
      ]);
    await introduce(`date '${today}' + 3`);
    expect((await sent('voorman', 'Zonder Quirijnella vandaag')).userErrors).toEqual([]);
    await introduce(`date '${today}'`);
    expect((await sent('voorman', 'Zonder Quirijnella vandaag')).userErrors).toMatchObject([REFUSED]);
  });

  test('an opdrachtgever learns nothing by trying names: what it is told does not depend on who is a participant', async () => {
    const { member, stranger } = await people();
    const names = ['Quirijnella', 'Wobbeldoppel', 'Zonnewender'];
    await graph.admin(`update participant set call_name = 'Zonnewender' where id = $1`, [stranger.id]);
    const replies: unknown[] = [];
    for (const name of names) {
      const { data, executed } = await send(CORPORATIE, `Kan ${name} morgen komen`);
      replies.push(data.sendJobMessage.userErrors);
      expect(executed.map(({ sql }) => sql).join()).not.toMatch(/participant|crew_membership/);
    }
    // Whether a name is refused is a matter of how common it is: those of nobody and of somebody are told apart by nothing.
    expect(replies).toEqual([[], [], []]);
    await graph.admin(`update participant set call_name = 'Ahmed' where id = $1`, [member.id]);
    const ofMember = await sent(CORPORATIE, 'Kan Ahmed morgen komen');
    await graph.admin(`update participant set call_name = 'Rabarberta' where id = $1`, [member.id]);
    const ofNobody = await sent(CORPORATIE, 'Kan Ahmed morgen komen');
    expect(ofNobody).toEqual(ofMember);
  });

  test('whoever stands on both sides learns nothing either: what counts is as what one writes', async () => {
    const [own] = await graph.admin(
      `select id, crew_id from job where werk_opdrachtgever_id = $1 and uitvoerder_id = $1 and status = 'PLANNED' limit 1`,
      [seedId('Organisation', 'gemeente-noord')],
    );
    expect(own).toBeDefined();
    const [member] = await graph.admin(
      `update participant set call_name = 'Rabarberta' where id = (select participant_id from crew_membership
         where crew_id = $1 and participant_id is not null and valid_until is null limit 1) returning id`,
      [own.crew_id],
    );
    expect(member).toBeDefined();
    const tried = async (byExecutor: boolean) =>
      graph.admin(
        `insert into job_message (id, responsible_organisation_id, processing_activity, job_id, author_id, text, by_executor)
         select gen_random_uuid(), werk_opdrachtgever_id, processing_activity, id, werk_opdrachtgever_id, 'Rabarberta komt', $2
         from job where id = $1 returning id`,
        [own.id, byExecutor],
      );
    expect([(await tried(false)).length, (await tried(true)).length]).toEqual([1, 0]);
  });

  test('a text in another script, or none, is refused with its reason', async () => {
    expect((await sent(CORPORATIE, 'Аhmed')).userErrors).toMatchObject([{ code: 'CHARACTERS_NOT_ORDINARY' }]);
    for (const text of ['', ' \u200b ', 'a'.repeat(2001)])
      expect((await send(CORPORATIE, text)).errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});
