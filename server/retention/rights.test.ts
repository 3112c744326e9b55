import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderStore } from '../files/folder-store.ts';
import { sweepFiles } from '../files/sweep.ts';
import { inRole } from '../in-role.ts';
import { databaseRoles } from '../policy-sql.ts';
import { startGraph, type TestGraph } from '../testing/graph.ts';
import { holdAllBut, runRetention } from '../testing/retained.ts';
import { rewritten } from '../testing/rewritten.ts';

let graph: TestGraph;
let folder: string;
const { retention } = databaseRoles('leerwerk');
beforeAll(async () => {
  graph = await startGraph();
  folder = await mkdtemp(join(tmpdir(), 'retention-'));
});
afterAll(async () => {
  await graph?.stop();
  await rm(folder, { recursive: true });
});

const refused = (sql: string): Promise<string> =>
  inRole(graph.database.pool, retention, (client) => client.query(sql)).then(
    () => 'done',
    (error) => error.code,
  );

describe('the role of the job', () => {
  test('reads no name, no text, no number and no log', async () => {
    for (const sql of [
      'select call_name from participant',
      'select date_of_birth from student',
      'select bsn_encrypted from participant_identity',
      'select bsn_index from participant_identity',
      'select text from report_item',
      'select goal from traject',
      'select motivation from intake',
      'select phone from student_contact',
      'select subject from role_assignment',
      'select name from staff_member',
      'select description from job',
      'select data_subject_id from processing_log_entry',
      'select person_id from audit_entry',
      'select position from outbox_event',
    ])
      expect([sql, await refused(sql)]).toEqual([sql, '42501']);
  });

  test('changes, makes and removes nothing but what is declared', async () => {
    for (const sql of [
      `update traject set status = 'RUNNING'`,
      `update traject set ended_on = '2000-01-01'`,
      `update participant set archive_date = null`,
      `update participant set klantmanager_id = null`,
      `update processing_activity set retention_period = 'P1D'`,
      `update job set description = ''`,
      `update role_assignment set role = 'BEHEERDER'`,
      'delete from participant',
      'delete from traject',
      'delete from job',
      'delete from deployment',
      'delete from processing_log_entry',
      'update audit_entry set name = name',
      'insert into participant (id) values (gen_random_uuid())',
      'insert into role_assignment (id) values (gen_random_uuid())',
    ])
      expect([sql, await refused(sql)]).toEqual([sql, '42501']);
  });

  test('writes no line into a log that says something else than what it does', async () => {
    const entry = (name: string, role: string) =>
      `insert into audit_entry (trace_id, span_id, organisation_id, person_id, role, name, kind, data_classes, at)
       select 'a', 'b', id, id, '${role}', '${name}', 'task', '{}', 1 from (select gen_random_uuid() as id) o`;
    expect(await refused(entry('retention delete', 'KLANTMANAGER'))).toBe('42501');
    expect(await refused(entry('readEverything', 'SYSTEM'))).toBe('42501');
    // As far as the organisation, which is not there.
    expect(await refused(entry('retention delete', 'SYSTEM'))).toBe('23503');
  });

  test('is entered by the login of the graph, and by no role of a caller', async () => {
    const members = await graph.admin(
      `select m.rolname from pg_auth_members a join pg_roles r on r.oid = a.roleid join pg_roles m on m.oid = a.member
       where r.rolname = $1`,
      [retention],
    );
    expect(members.map(({ rolname }) => rolname)).toEqual(['leerwerk_app']);
    const [own] = await graph.admin(
      'select rolsuper, rolbypassrls, rolcanlogin, rolinherit from pg_roles where rolname = $1',
      [retention],
    );
    expect(Object.values(own)).toEqual([false, false, false, false]);
  });
});

describe('photos', () => {
  const photos = () => graph.admin('select id, storage_key, anonymised_on from task_photo order by id');
  const prepare = async (action: string) => {
    await holdAllBut(graph, []);
    await rewritten(graph, 'update processing_activity set retention_action = $1 where uri like $2', [
      action,
      '%werkleiding-voorman',
    ]);
    const [first, second] = await graph.admin(
      `select p.id, p.storage_key from task_photo p join task t on t.id = p.task_id join job j on j.id = t.job_id
       where j.status = 'CLOSED' and anonymised_on is null order by p.id limit 2`,
    );
    await graph.admin('update task_photo set archive_date = null where id = $1', [first.id]);
    const files = folderStore(folder);
    for (const { storage_key } of [first, second]) await files.put(storage_key, Buffer.from('picture'));
    return { first, second, files };
  };

  test('go with their files where they are deleted', async () => {
    const { first, second, files } = await prepare('DELETE');
    const before = await photos();
    const report = await runRetention(graph, { files });
    expect(report.done.map(({ rows, action, count }) => [rows, action, count])).toEqual([['TaskPhoto', 'DELETE', 1]]);
    expect(await photos()).toEqual(before.filter(({ id }) => id !== first.id));
    expect(await files.get(first.storage_key)).toBeNull();
    expect(await files.get(second.storage_key)).not.toBeNull();
  });

  test('stay as a count without a file where they are made anonymous', async () => {
    const { first, files } = await prepare('ANONYMISE');
    const before = await photos();
    await runRetention(graph, { files });
    const after = await photos();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    const key = after.find(({ id }) => id === first.id).storage_key;
    expect(key).not.toBe(first.storage_key);
    expect([await files.get(first.storage_key), await files.get(key)]).toEqual([null, null]);
    const response = await fetch(`${graph.address}/files/photo_${first.id.replaceAll('-', '')}`, {
      headers: (await graph.as('voorman')).headers,
    });
    expect(response.status).toBe(404);
  });

  test('whose row is gone and whose file is not, because the run was cut, are swept', async () => {
    const { first, second, files } = await prepare('DELETE');
    const told: unknown[] = [];
    await runRetention(graph, {
      files: { remove: () => Promise.reject(new Error('cut')) },
      onError: (error) => told.push(error),
    });
    expect(told).toHaveLength(1);
    expect((await photos()).map(({ id }) => id)).not.toContain(first.id);
    expect(await files.get(first.storage_key)).not.toBeNull();
    await sweepFiles(graph.database, 'leerwerk', files, Date.now() + 86_400_000);
    expect(await files.get(first.storage_key)).toBeNull();
    expect(await files.get(second.storage_key)).not.toBeNull();
  });
});
