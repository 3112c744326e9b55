import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtures } from '../../seeds/fixtures.ts';
import { seedId } from '../../seeds/random.ts';
import { folderStore } from '../../server/files/folder-store.ts';
import { sweepFiles } from '../../server/files/sweep.ts';
import { type Answer, type Reply, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { type MadeJob, makeJob, storedJob } from '../../server/testing/made-jobs.ts';
import { today } from '../../server/testing/told.ts';

const CORPORATIE = 'corporatie-opdrachtgever';
const STRANGERS = ['corporatie-opdrachtgever-2', 'gemeente-opdrachtgever', 'voorman-2', 'voorman@noord'];
const WITHOUT = [
  'klantmanager',
  'beleidsmedewerker',
  'docent',
  'werkgever',
  'beheerder',
  'deelnemer',
  'privacy-officer',
  'system',
];

let graph: TestGraph;
let folder: string;
let job: MadeJob;
let jpeg: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photos-'));
  graph = await startGraph({ files: folderStore(folder) });
  job = await makeJob(graph, 'IN_PROGRESS', { tasks: ['IN_PROGRESS'] });
  jpeg = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#3a7' } })
    .withExif({ IFD0: { Make: 'CAMERA-VAN-IEMAND' } })
    .jpeg()
    .toBuffer();
});
afterAll(async () => {
  await graph?.stop();
  await rm(folder, { recursive: true });
});

const asked = async (persona: string | null, path: string, init: RequestInit = {}): Promise<Response> => {
  const headers = persona ? (await graph.as(persona)).headers : {};
  return fetch(`${graph.address}${path}`, {
    ...init,
    headers: { ...headers, ...(init.headers as Record<string, string>) },
  });
};

const upload = (persona: string | null, body: Buffer, type = 'image/jpeg') =>
  asked(persona, '/files', { method: 'POST', body: new Uint8Array(body), headers: { 'content-type': type } });

const handle = async (persona = 'voorman'): Promise<string> => {
  const response = await upload(persona, jpeg);
  expect(response.status).toBe(201);
  return (await response.json()).upload;
};

const add = async (persona: string, input: object): Promise<Reply> =>
  (await graph.as(persona)).query(
    `mutation ($input: AddTaskPhotoInput!) { addTaskPhoto(input: $input) {
       photo { id version moment contentType bytes takenOn task { id } } userErrors { code } } }`,
    { input: { taskId: job.taskIds[0], moment: 'AFTER', ...input } },
  );

const added = async (): Promise<Answer> => {
  const { data, errors } = await add('voorman', { upload: await handle() });
  expect([errors, data?.addTaskPhoto.userErrors]).toEqual([undefined, []]);
  return data.addTaskPhoto.photo;
};

/** An answer without what differs from one to the next. */
/** Which moment it was, and which trace, is of the answer and not of what was asked. */
const OF_ITS_OWN = ['date', 'traceresponse'];

const answerOf = async (response: Response) => [
  response.status,
  [...response.headers].filter(([name]) => !OF_ITS_OWN.includes(name)).sort(),
  (await response.text()).replace(/[0-9a-f]{32}/g, ''),
];

describe('a photo of a visit', () => {
  test('is sent as it is, put with the visit, and seen by those who read the row, with nothing of the camera in it', async () => {
    const before = await storedJob(graph, job.key);
    const response = await upload('voorman', jpeg);
    const sent = await response.json();
    expect([response.status, sent.contentType, response.headers.get('cache-control')]).toEqual([
      201,
      'image/jpeg',
      'no-store',
    ]);
    const { data } = await add('voorman', { upload: sent.upload, moment: 'BEFORE', takenOn: '2026-01-02' });
    const { photo } = data.addTaskPhoto;
    expect(photo).toMatchObject({
      moment: 'BEFORE',
      contentType: 'image/jpeg',
      bytes: sent.bytes,
      takenOn: '2026-01-02',
      task: { id: job.taskIds[0] },
    });
    for (const persona of [CORPORATIE, 'voorman', 'consulent']) {
      const { data: seen } = await (await graph.as(persona)).query(
        'query ($id: ID!) { task(id: $id) { photos { nodes { id moment } } } }',
        { id: job.taskIds[0] },
      );
      expect([persona, seen.task.photos.nodes]).toEqual([persona, [{ id: photo.id, moment: 'BEFORE' }]]);
      const picture = await asked(persona, `/files/${photo.id}`);
      expect([persona, picture.status]).toEqual([persona, 200]);
      const content = Buffer.from(await picture.arrayBuffer());
      expect([content.length, content.includes('CAMERA-VAN-IEMAND')]).toEqual([sent.bytes, false]);
      expect(Object.fromEntries(picture.headers)).toMatchObject({
        'content-type': 'image/jpeg',
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'content-disposition': `attachment; filename="${photo.id}.jpg"`,
        'content-security-policy': "default-src 'none'; sandbox",
      });
    }
    // Who reads the job or the visit does not learn from them that there is a photo.
    expect(await storedJob(graph, job.key)).toBe(before);
  });

  test('outside the slice is the answer for one that is not there, byte for byte, for whoever asks', async () => {
    const { id } = await added();
    for (const persona of [...STRANGERS, ...WITHOUT]) {
      const absent = await answerOf(await asked(persona, `/files/photo_${'ab'.repeat(16)}`));
      expect([persona, absent[0]]).toEqual([persona, 404]);
      for (const other of [id, job.taskIds[0], 'photo_0', 'x', encodeURIComponent('../../package.json')])
        expect([persona, other, await answerOf(await asked(persona, `/files/${other}`))]).toEqual([
          persona,
          other,
          absent,
        ]);
    }
    expect((await asked(null, `/files/${id}`)).status).toBe(401);
    expect((await asked(null, `/files/${id}?access_token=${(await graph.as('voorman')).token}`)).status).toBe(401);
  });

  test('is not there any more when the job goes to another crew, or the agreement ends', async () => {
    const own = await makeJob(graph, 'IN_PROGRESS', { tasks: ['IN_PROGRESS'] });
    const { data } = await add('voorman', { taskId: own.taskIds[0], upload: await handle() });
    const { id } = data.addTaskPhoto.photo;
    const status = async (persona: string) => (await asked(persona, `/files/${id}`)).status;
    expect([await status('voorman'), await status('voorman-2')]).toEqual([200, 404]);
    await graph.admin('alter table job disable trigger check_crew');
    await graph.admin('update job set crew_id = $2 where id = $1', [own.key, fixtures.crews.ofFour]);
    await graph.admin('alter table job enable trigger check_crew');
    expect([await status('voorman'), await status('voorman-2')]).toEqual([404, 200]);
    expect(await status(CORPORATIE)).toBe(200);
    const agreement = (until: string) =>
      graph.admin(
        `update cooperation_agreement set valid_until = ${until} where party_ids @> array[$1, $2]::uuid[] returning id`,
        [seedId('Organisation', 'corporatie-midden'), seedId('Organisation', 'wsd')],
      );
    expect(await agreement(`date '${today}' - 1`)).not.toEqual([]);
    for (const persona of [CORPORATIE, 'voorman-2', 'consulent'])
      expect([persona, await status(persona)]).toEqual([persona, 404]);
    await agreement(`date '${today}' + 100`);
    expect(await status(CORPORATIE)).toBe(200);
  });

  test('is sent by a voorman alone, and put with a visit of the own crew alone', async () => {
    const missing = await answerOf(await asked(CORPORATIE, '/files/none'));
    for (const persona of [CORPORATIE, 'consulent', ...WITHOUT])
      expect([persona, (await answerOf(await upload(persona, jpeg)))[2]]).toEqual([persona, missing[2]]);
    expect((await upload(null, jpeg)).status).toBe(401);
    for (const persona of [CORPORATIE, 'consulent', 'deelnemer'])
      expect((await add(persona, { upload: 'x' })).errors?.[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await add('voorman-2', { upload: await handle('voorman-2') })).errors?.[0].extensions.code).toBe(
      'NOT_FOUND',
    );
  });

  test('is one of twenty at most, also of those who add them at once', async () => {
    const own = await makeJob(graph, 'IN_PROGRESS', { tasks: ['IN_PROGRESS'] });
    await graph.admin(
      `insert into task_photo (id, responsible_organisation_id, processing_activity, task_id, moment, content_type, bytes,
         storage_key, werk_opdrachtgever_id)
       select gen_random_uuid(), responsible_organisation_id, 'test', id, 'AFTER', 'image/png', 1, gen_random_uuid(),
         werk_opdrachtgever_id from task, generate_series(1, 17) where id = $1`,
      [own.taskIds[0]?.slice(5)],
    );
    const handles = await Promise.all(Array.from({ length: 6 }, () => handle()));
    const answers = await Promise.all(handles.map((each) => add('voorman', { taskId: own.taskIds[0], upload: each })));
    const refusals = answers.flatMap(({ data }) => data.addTaskPhoto.userErrors);
    expect(refusals).toMatchObject(Array.from({ length: 3 }, () => ({ code: 'ENOUGH_PHOTOS' })));
  });

  test('is not added any more once the visit is closed, and can be removed all the same', async () => {
    const own = await makeJob(graph, 'IN_PROGRESS', { tasks: ['IN_PROGRESS'] });
    const { data } = await add('voorman', { taskId: own.taskIds[0], upload: await handle() });
    await graph.admin('alter table task disable trigger check_transition');
    await graph.admin(`update task set status = 'CLOSED' where job_id = $1`, [own.key]);
    await graph.admin('alter table task enable trigger check_transition');
    const late = await add('voorman', { taskId: own.taskIds[0], upload: await handle() });
    expect(late.data.addTaskPhoto).toMatchObject({ photo: null, userErrors: [{ code: 'TASK_CLOSED' }] });
    const removed = await (await graph.as('voorman')).query(
      'mutation ($id: ID!) { removeTaskPhoto(input: { id: $id, expectedVersion: 1 }) { deletedId } }',
      { id: data.addTaskPhoto.photo.id },
    );
    expect(removed.data.removeTaskPhoto.deletedId).toBe(data.addTaskPhoto.photo.id);
  });

  test('needs an upload of one’s own, unused and in time', async () => {
    const gone = { photo: null, userErrors: [{ code: 'UPLOAD_GONE' }] };
    const mine = await handle();
    expect((await add('voorman', { upload: mine })).data.addTaskPhoto.userErrors).toEqual([]);
    const others = [mine, await handle('voorman-2'), 'x', '', randomUUID(), `${mine.slice(0, -4)}AAAA`];
    for (const each of others) expect((await add('voorman', { upload: each })).data.addTaskPhoto).toEqual(gone);
    const future = await add('voorman', { upload: await handle(), takenOn: '2999-01-01' });
    expect(future.errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  test('of another kind, too large or no picture at all is refused, and nothing of it is kept', async () => {
    const before = (await readdir(folder)).length;
    const large = Buffer.concat([jpeg, Buffer.alloc(8 * 1024 * 1024)]);
    for (const [body, type, status] of [
      [Buffer.from('<svg/>'), 'image/jpeg', 400],
      [jpeg, 'image/svg+xml', 415],
      [jpeg, 'application/json', 400],
      [jpeg, 'multipart/form-data; boundary=x', 415],
      [large, 'image/jpeg', 413],
      [Buffer.alloc(0), 'image/jpeg', 400],
    ] as const) {
      const response = await upload('voorman', body, type);
      expect([type, response.status]).toEqual([type, status]);
      expect(await response.text()).not.toMatch(/vips|sharp|at |\.ts/i);
    }
    expect((await readdir(folder)).length).toBe(before);
  });

  test('is removed by the voorman: gone at once, and its file with the next sweep; what is in use stays', async () => {
    const [kept, leaving] = [await added(), await added()];
    const unused = await handle();
    expect(unused).toBeTruthy();
    const removed = await (await graph.as('voorman')).query(
      `mutation ($input: RemoveTaskPhotoInput!) { removeTaskPhoto(input: $input) { deletedId userErrors { code } } }`,
      { input: { id: leaving.id, expectedVersion: leaving.version } },
    );
    expect(removed.data.removeTaskPhoto).toEqual({ deletedId: leaving.id, userErrors: [] });
    expect((await asked('voorman', `/files/${leaving.id}`)).status).toBe(404);
    const sweep = () => sweepFiles(graph.database, 'leerwerk', folderStore(folder));
    const rows = (await graph.admin(`select storage_key from task_photo`)).map((row) => row.storage_key);
    expect(await sweep(), 'what came within the hour may still be on its way').toBe(0);
    const old = new Date(Date.now() - 61 * 60_000);
    for (const name of await readdir(folder)) await utimes(join(folder, name), old, old);
    expect(await sweep()).toBeGreaterThanOrEqual(2);
    expect((await readdir(folder)).filter((name) => !rows.includes(name))).toEqual([]);
    expect((await asked('voorman', `/files/${kept.id}`)).status).toBe(200);
  });
});
