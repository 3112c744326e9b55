import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { seedId } from '../../seeds/random.ts';
import { DEMO_BSN_SECRET } from '../../seeds/seal.ts';
import { startGraph, type TestGraph } from '../testing/graph.ts';
import { keepOutput } from '../testing/logs.ts';
import { startTransitEngine, type TransitEngine } from '../testing/transit-engine.ts';
import type { KeyProvider } from './key-provider.ts';
import { keyRing } from './key-ring.ts';
import { localKey, localKeys } from './local-keys.ts';
import { rotateKeys } from './rotate.ts';
import { transitKeys } from './transit-keys.ts';

const NEXT = 'the secret after that of the seeds, invented too';
const LAST = 'the last secret of this test, which is as good';
const FIND = `mutation ($input: FindParticipantByBsnInput!) { findParticipantByBsn(input: $input) { participant { id } } }`;
const NAMES = { bsn: 'bsn', 'bsn-index': 'bsn-index' };

/** The keys of the graph, which change while it is served. */
let inUse: KeyProvider = localKeys([DEMO_BSN_SECRET]);
const keys: KeyProvider = {
  versions: (key) => inUse.versions(key),
  encrypt: (key, texts) => inUse.encrypt(key, texts),
  decrypt: () => Promise.reject(new Error('the graph reads no BSN')),
  renew: () => Promise.reject(new Error('the graph renews no BSN')),
  mac: (key, version, texts) => inUse.mac(key, version, texts),
};

let graph: TestGraph;
let engine: TransitEngine;
/** Of the own caseload of the klantmanager. */
let bsns: string[];
let total: number;

beforeAll(async () => {
  graph = await startGraph({ keys });
  engine = await startTransitEngine(...Object.values(NAMES));
  engine.allow('rotation');
  engine.allow('api', [/^keys\//, /^encrypt\//, /^hmac\//]);
  const rows = await graph.admin('select bsn_encrypted, klantmanager_id from participant_identity order by id');
  total = rows.length;
  const key = localKey(DEMO_BSN_SECRET);
  bsns = rows
    .filter((row) => row.klantmanager_id === seedId('StaffMember', 'klantmanager'))
    .map((row) => key.decrypt('bsn', row.bsn_encrypted) as string)
    .slice(0, 5);
});
afterAll(async () => {
  await engine?.stop();
  await graph?.stop();
});

const isFound = async (bsn: string): Promise<boolean> => {
  const { data, errors } = await (await graph.as('klantmanager')).query(FIND, { input: { bsn } });
  expect(errors).toBeUndefined();
  return data.findParticipantByBsn.participant !== null;
};
const notFound = async (): Promise<string[]> => {
  const missed: string[] = [];
  for (const bsn of bsns) if (!(await isFound(bsn))) missed.push(bsn);
  return missed;
};
const rotate = (own: KeyProvider, batch = 7) =>
  rotateKeys({ database: graph.database, rolePrefix: 'leerwerk', keys: own, batch });
const versions = () =>
  graph.admin(
    'select key_version, index_version, count(*)::int as n from participant_identity group by 1, 2 order by 1',
  );
const history = () =>
  graph.admin('select id, version, changed_at, bsn_last_three from participant_identity order by id');

describe('rotating the keys of BSNs', () => {
  test('while the graph is served everybody stays to be found, and afterwards without the old key', async () => {
    const before = await history();
    // Made before numbers were found by an index, and before versions had a name.
    await graph.admin(
      `update participant_identity set key_version = null, index_version = null, bsn_index = null
      where id in (select id from participant_identity where klantmanager_id <> $1 order by id limit 20)`,
      [seedId('StaffMember', 'klantmanager')],
    );
    inUse = localKeys([NEXT, DEMO_BSN_SECRET]);
    let rotating = true;
    const lookUps = async () => {
      const missed: string[] = [];
      let count = 0;
      for (; rotating || count < bsns.length; count++) {
        const bsn = bsns[count % bsns.length] as string;
        if (!(await isFound(bsn))) missed.push(bsn);
      }
      return { missed, count };
    };
    const looking = lookUps();
    const rotated = await rotate(inUse);
    rotating = false;
    const { missed, count } = await looking;
    expect(rotated).toEqual({ renewed: total, unreadable: 0, left: 0 });
    expect(missed).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(bsns.length);
    const { version } = localKey(NEXT);
    expect(await versions()).toEqual([{ key_version: version, index_version: version, n: total }]);
    expect(await history()).toEqual(before);
    inUse = localKeys([NEXT]);
    expect(await notFound()).toEqual([]);
    expect(await rotate(inUse)).toEqual({ renewed: 0, unreadable: 0, left: 0 });
  });

  test('two runs at once share the work', async () => {
    const own = localKeys([LAST, NEXT]);
    const [one, other] = await Promise.all([rotate(own, 3), rotate(own, 3)]);
    expect(one.renewed + other.renewed).toBe(total);
    expect([one.left, other.left, one.unreadable, other.unreadable]).toEqual([0, 0, 0, 0]);
    inUse = localKeys([LAST]);
    expect(await notFound()).toEqual([]);
  });

  test('what no key can read, and what is another number than it says, is left as it is and told', async () => {
    const [row, other] = await graph.admin(
      'select id, bsn_encrypted, bsn_last_three from participant_identity order by id limit 2',
    );
    await graph.admin('update participant_identity set bsn_encrypted = $2 where id = $1', [
      row.id,
      Buffer.from('lost'),
    ]);
    await graph.admin(`update participant_identity set bsn_last_three = 'xxx' where id = $1`, [other.id]);
    const own = localKeys([NEXT, LAST]);
    expect(await rotate(own)).toEqual({ renewed: total - 2, unreadable: 2, left: 0 });
    await graph.admin('update participant_identity set bsn_encrypted = $2 where id = $1', [row.id, row.bsn_encrypted]);
    await graph.admin('update participant_identity set bsn_last_three = $2 where id = $1', [
      other.id,
      other.bsn_last_three,
    ]);
    expect(await rotate(own)).toEqual({ renewed: 2, unreadable: 0, left: 0 });
  });

  test('into a key service, after which the graph holds no key and can read nothing', async () => {
    const transit = (token: string) =>
      transitKeys({ url: engine.url, token: { value: token }, keys: NAMES, timeout: 2000 });
    inUse = keyRing(transit('api'), localKeys([NEXT]));
    expect(await notFound()).toEqual([]);
    expect(await rotate(keyRing(transit('rotation'), localKeys([NEXT])), 50)).toMatchObject({
      renewed: total,
      left: 0,
    });
    inUse = transit('api');
    expect(await notFound()).toEqual([]);
    await expect(inUse.decrypt('bsn', [{ bytes: Buffer.from('x'), version: 'transit:bsn:1' }])).rejects.toThrow('403');

    // A new version of the one key alone: what is encrypted anew is not told to this process.
    engine.rotate('bsn');
    engine.asked.length = 0;
    expect(await rotate(transit('rotation'), 50)).toMatchObject({ renewed: total, unreadable: 0, left: 0 });
    expect(new Set(engine.asked)).toEqual(new Set(['keys/bsn', 'keys/bsn-index', 'rewrap/bsn']));
    engine.rotate('bsn-index');
    expect(await notFound()).toEqual([]);
    expect(await rotate(transit('rotation'), 50)).toMatchObject({ renewed: total, unreadable: 0, left: 0 });
    expect(await notFound()).toEqual([]);
  });

  test('a service that is not there makes the graph say so, and tells nothing', async () => {
    engine.instead = (response) => void response.writeHead(503).end();
    const [bsn = ''] = bsns;
    const { data, errors, text, status } = await (await graph.as('klantmanager')).query(FIND, { input: { bsn } });
    engine.instead = undefined;
    expect([data?.findParticipantByBsn ?? null, errors?.[0].extensions.code, status]).toEqual([
      null,
      'UNAVAILABLE',
      200,
    ]);
    expect(text).not.toContain(bsn);
  });

  // The embedded database is open to one process: the run that is killed is another.
  test.runIf(inject('databaseEngine') === 'postgresql')('killed in the middle, another run goes on', async () => {
    const back = transitKeys({ url: engine.url, token: { value: 'rotation' }, keys: NAMES, timeout: 2000 });
    await rotate(keyRing(localKeys([NEXT]), back), 100);
    const command = ['--import', 'tsx', 'server/keys/rotate-cli.ts', '--batch', '1'];
    const env = {
      ...process.env,
      NODE_ENV: '',
      DATABASE_URL: graph.databaseUrl,
      BSN_SECRET: LAST,
      BSN_SECRET_PREVIOUS: NEXT,
    };
    const started = spawn(process.execPath, command, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    await new Promise<void>((resolve) => {
      started.stderr.on('data', (chunk) => {
        said += chunk;
        keepOutput(chunk);
        if (/^5 of /m.test(said)) resolve();
      });
      started.once('exit', () => resolve());
    });
    started.kill('SIGKILL');
    await once(started, 'close');
    const between = await versions();
    expect(between).toHaveLength(2);
    inUse = localKeys([LAST, NEXT]);
    expect(await notFound()).toEqual([]);
    const { renewed, left } = await rotate(inUse, 100);
    expect([renewed > 0 && renewed < total, left]).toEqual([true, 0]);
    inUse = localKeys([LAST]);
    expect(await notFound()).toEqual([]);
    for (const bsn of bsns) expect(said).not.toContain(bsn);
  });
});
