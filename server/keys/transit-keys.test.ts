import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTransitEngine, type TransitEngine } from '../testing/transit-engine.ts';
import type { Encrypted, KeyProvider } from './key-provider.ts';
import { type TransitOptions, transitKeys } from './transit-keys.ts';

const TOKEN = 'hvs.token-of-the-test';
const BSN = '999990342';
const NAMES = { bsn: 'leerwerk-bsn', 'bsn-index': 'leerwerk-bsn-index' };

let engine: TransitEngine;
let keys: KeyProvider;
const keysWith = (more: Partial<TransitOptions> = {}): KeyProvider =>
  transitKeys({ url: engine.url, token: { value: TOKEN }, keys: NAMES, timeout: 1000, ...more });

beforeAll(async () => {
  engine = await startTransitEngine(...Object.values(NAMES));
  engine.allow(TOKEN);
  keys = keysWith();
});
afterAll(() => engine?.stop());

const one = async (text = BSN): Promise<Encrypted> => (await keys.encrypt('bsn', [text]))[0] as Encrypted;

test('a BSN is encrypted and read by the service, each time to something else, and comes back as it was', async () => {
  const made = await keys.encrypt('bsn', [BSN, BSN]);
  expect(made.map(({ version }) => version)).toEqual(['transit:leerwerk-bsn:1', 'transit:leerwerk-bsn:1']);
  expect(made[0]?.bytes.equals(made[1]?.bytes as Buffer)).toBe(false);
  expect(made.some(({ bytes }) => bytes.includes(BSN))).toBe(false);
  expect(await keys.decrypt('bsn', made)).toEqual([BSN, BSN]);
  expect(await keys.encrypt('bsn', [])).toEqual([]);
});

test('more than fits in one request goes in several', async () => {
  const texts = Array.from({ length: 1201 }, (_, number) => String(number));
  expect(await keys.decrypt('bsn', await keys.encrypt('bsn', texts))).toEqual(texts);
});

test('after a new version the old one is still read, and what is renewed is never told', async () => {
  const old = await one();
  const [before] = await keys.mac('bsn-index', 'transit:leerwerk-bsn-index:1', [BSN]);
  engine.rotate('leerwerk-bsn');
  engine.rotate('leerwerk-bsn-index');
  expect(await keys.versions('bsn')).toEqual(['transit:leerwerk-bsn:2', 'transit:leerwerk-bsn:1']);
  expect(await keys.mac('bsn-index', 'transit:leerwerk-bsn-index:1', [BSN])).toEqual([before]);
  expect(await keys.mac('bsn-index', 'transit:leerwerk-bsn-index:2', [BSN])).not.toEqual([before]);
  engine.asked.length = 0;
  const [renewed] = await keys.renew('bsn', [old]);
  expect(engine.asked).toEqual(['rewrap/leerwerk-bsn']);
  expect(renewed?.version).toBe('transit:leerwerk-bsn:2');
  expect(await keys.decrypt('bsn', [old, renewed as Encrypted])).toEqual([BSN, BSN]);
  engine.retire('leerwerk-bsn', 2);
  expect(await keys.versions('bsn')).toEqual(['transit:leerwerk-bsn:2']);
  expect(await keys.decrypt('bsn', [old, renewed as Encrypted])).toEqual([null, BSN]);
});

test('what it did not make is not even sent, and one that is broken does not take the others along', async () => {
  const good = await one();
  const broken = { ...good, bytes: Buffer.from(`${good.bytes.toString().slice(0, -8)}AAAAAAA=`) };
  const stranger = { bytes: Buffer.from('x'), version: 'local:0123456789ab' };
  const old = { bytes: Buffer.from('x'), version: null };
  expect(await keys.decrypt('bsn', [broken, stranger, good, old])).toEqual([null, null, BSN, null]);
  expect((await keys.renew('bsn', [broken, stranger, good])).map((own) => own?.version)).toEqual([
    undefined,
    undefined,
    'transit:leerwerk-bsn:2',
  ]);
  engine.asked.length = 0;
  await keys.decrypt('bsn', [stranger, old]);
  expect(engine.asked).toEqual([]);
  await expect(keys.mac('bsn-index', 'local:0123456789ab', [BSN])).rejects.toThrow('There is no key');
});

test('a token that may only encrypt and index keeps and finds BSNs, and reads none', async () => {
  engine.allow('api', [/^keys\//, /^encrypt\//, /^hmac\//]);
  const api = keysWith({ token: { value: 'api' } });
  const made = await api.encrypt('bsn', [BSN]);
  expect(await keys.decrypt('bsn', made)).toEqual([BSN]);
  await expect(api.decrypt('bsn', made)).rejects.toThrow('The key service answered 403');
});

test('a token in a file is read anew each time, for whoever renews it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'leerwerk-token-'));
  const file = join(folder, 'token');
  const own = keysWith({ token: { file } });
  await expect(own.versions('bsn')).rejects.toThrow('does not answer as it should');
  await writeFile(file, 'expired\n');
  await expect(own.versions('bsn')).rejects.toThrow('403');
  await writeFile(file, `${TOKEN}\n`);
  expect(await own.versions('bsn')).toHaveLength(1);
  await rm(folder, { recursive: true });
});

test.each<[string, TransitEngine['instead']]>([
  ['seals itself', (response) => void response.writeHead(503).end('{"errors":["Vault is sealed"]}')],
  ['answers something else', (response) => void response.writeHead(200).end('<html>')],
  ['leaves some out', (response) => void response.writeHead(200).end('{"data":{"batch_results":[]}}')],
  ['echoes', (response) => void response.writeHead(500).end(`{"errors":["bad input ${BSN} of ${TOKEN}"]}`)],
  ['sends elsewhere', (response) => void response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end()],
  ['says nothing', () => {}],
  ['hangs up', (response) => void response.destroy()],
])('a service that %s makes keys unavailable, in words that tell nothing', async (_, instead) => {
  engine.instead = instead;
  const hasty = keysWith({ timeout: 200 });
  const failures = await Promise.all(
    [hasty.encrypt('bsn', [BSN]), hasty.mac('bsn-index', 'transit:leerwerk-bsn-index:1', [BSN])].map((run) =>
      run.then(
        () => null,
        (error: Error) => error,
      ),
    ),
  );
  engine.instead = undefined;
  for (const failure of failures) {
    expect(failure?.name).toBe('KeysUnavailable');
    expect(`${failure?.message} ${failure?.stack} ${failure?.cause}`).not.toMatch(new RegExp(`${BSN}|${TOKEN}`));
  }
});
