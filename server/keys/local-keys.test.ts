import { expect, test } from 'vitest';
import { keyRing } from './key-ring.ts';
import { localKey, localKeys } from './local-keys.ts';

const SECRET = 'a secret of at least thirty-two characters';
const OTHER = 'another secret of at least that many characters';
const BSN = '999990342';

test('a BSN comes back as it was', () => {
  const key = localKey(SECRET);
  expect(key.decrypt('bsn', key.encrypt('bsn', BSN))).toBe(BSN);
});

test('the same BSN is never stored the same way twice, and always found the same way', () => {
  const key = localKey(SECRET);
  expect(key.encrypt('bsn', BSN).equals(key.encrypt('bsn', BSN))).toBe(false);
  expect(key.mac('bsn-index', BSN)).toEqual(localKey(SECRET).mac('bsn-index', BSN));
  expect(key.mac('bsn-index', BSN)).toHaveLength(32);
});

test('the index is made with a key of its own', () => {
  const key = localKey(SECRET);
  expect(key.mac('bsn-index', BSN)).not.toEqual(key.mac('bsn', BSN));
  expect(key.mac('bsn-index', BSN)).not.toEqual(localKey(OTHER).mac('bsn-index', BSN));
  expect(key.decrypt('bsn-index', key.encrypt('bsn', BSN))).toBeNull();
});

test('what is stored does not hold the BSN, and is no longer than its parts', () => {
  const encrypted = localKey(SECRET).encrypt('bsn', BSN);
  expect(encrypted.includes(BSN)).toBe(false);
  expect(encrypted).toHaveLength(12 + 16 + BSN.length);
});

test('another secret, a changed bit and what was never encrypted read as nothing', () => {
  const key = localKey(SECRET);
  const encrypted = key.encrypt('bsn', BSN);
  expect(localKey(`${SECRET}.`).decrypt('bsn', encrypted)).toBeNull();
  expect(key.decrypt('bsn', Buffer.from('short'))).toBeNull();
  for (let place = 0; place < encrypted.length; place++) {
    const changed = Buffer.from(encrypted);
    changed[place] = (changed[place] as number) ^ 1;
    expect(key.decrypt('bsn', changed)).toBeNull();
  }
});

test('the name of a version tells secrets apart and holds nothing of them', () => {
  expect(localKey(SECRET).version).toMatch(/^local:[0-9a-f]{12}$/);
  expect(localKey(SECRET).version).not.toBe(localKey(OTHER).version);
});

test('what a previous secret encrypted is read and renewed, what nobody here encrypted is not', async () => {
  const before = localKeys([OTHER]);
  const now = localKeys([SECRET, OTHER]);
  const [old] = await before.encrypt('bsn', [BSN]);
  const [stranger] = await localKeys([`${SECRET}?`]).encrypt('bsn', [BSN]);
  if (!old || !stranger) throw new Error('nothing was encrypted');
  expect(await now.decrypt('bsn', [old, stranger, { ...old, version: null }])).toEqual([BSN, null, BSN]);
  const [renewed, none] = await now.renew('bsn', [old, stranger]);
  expect(none).toBeNull();
  expect(renewed?.version).toBe(localKey(SECRET).version);
  expect(await localKeys([SECRET]).decrypt('bsn', [renewed ?? old])).toEqual([BSN]);
  expect(await before.decrypt('bsn', [renewed ?? old])).toEqual([null]);
});

test('in a ring the first provider makes what is new, and the others read what they made', async () => {
  const ring = keyRing(localKeys([SECRET]), localKeys([OTHER]));
  const versions = [localKey(SECRET).version, localKey(OTHER).version];
  expect(await ring.versions('bsn-index')).toEqual(versions);
  const old = await localKeys([OTHER]).encrypt('bsn', ['1', '2']);
  const fresh = await ring.encrypt('bsn', ['3']);
  expect(fresh[0]?.version).toBe(versions[0]);
  const [first, second] = old;
  if (!first || !second || !fresh[0]) throw new Error('nothing was encrypted');
  expect(await ring.decrypt('bsn', [first, fresh[0], second])).toEqual(['1', '3', '2']);
  const lost = { bytes: Buffer.from('lost'), version: 'local:0' };
  const renewed = await ring.renew('bsn', [first, lost, fresh[0]]);
  expect(renewed.map((own) => own?.version)).toEqual([versions[0], undefined, versions[0]]);
  expect(await ring.mac('bsn-index', versions[1] ?? '', [BSN])).toEqual([localKey(OTHER).mac('bsn-index', BSN)]);
  await expect(ring.mac('bsn-index', 'local:0', [BSN])).rejects.toThrow('There is no key');
});
