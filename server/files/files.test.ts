import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBucket, type TestBucket } from '../testing/bucket.ts';
import { bucketStore } from './bucket-store.ts';
import type { FileStore } from './file-store.ts';
import { folderStore } from './folder-store.ts';
import { pictureOf } from './picture.ts';

let folder: string;
let store: TestBucket;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  store = await startBucket();
});
afterAll(async () => {
  await store.stop();
  await rm(folder, { recursive: true });
});

const everything = async (own: FileStore): Promise<string[]> => {
  const keys: string[] = [];
  for await (const some of own.list()) keys.push(...some.map(({ key }) => key));
  return keys.sort();
};

describe.each(['a folder', 'a bucket'])('files in %s', (where) => {
  const own = () => (where === 'a folder' ? folderStore(folder) : bucketStore(store.bucket));

  test('come back as they were put, are listed, and are gone when they are removed', async () => {
    const files = new Map(Array.from({ length: 5 }, () => [randomUUID(), randomBytes(2000)]));
    for (const [key, content] of files) await own().put(key, content);
    expect(await everything(own())).toEqual([...files.keys()].sort());
    for await (const some of own().list())
      for (const { storedAt } of some) expect(Math.abs(Date.now() - storedAt.getTime())).toBeLessThan(60_000);
    for (const [key, content] of files) expect((await own().get(key))?.equals(content)).toBe(true);
    for (const key of files.keys()) await own().remove(key);
    await own().remove(randomUUID());
    expect(await own().get([...files.keys()][0] as string)).toBeNull();
    expect(await everything(own())).toEqual([]);
    expect(store.refused).toEqual([]);
  });

  test('are known by keys of ours alone: no path, no address', async () => {
    for (const key of ['../secret', 'a', '', '/etc/passwd', `${randomUUID()}/..`, `${randomUUID()}?list-type=2`]) {
      await expect(own().put(key, Buffer.from('x')), key).rejects.toThrow('A file key is a UUID');
      await expect(own().get(key), key).rejects.toThrow('A file key is a UUID');
      await expect(own().remove(key), key).rejects.toThrow('A file key is a UUID');
    }
  });
});

test('a folder is its owner’s alone, and holds no half a file', async () => {
  await writeFile(join(folder, '.half'), 'x');
  await writeFile(join(folder, 'readme.txt'), 'x');
  const key = randomUUID();
  await folderStore(folder).put(key, Buffer.from('whole'));
  expect((await stat(join(folder, key))).mode & 0o077).toBe(0);
  expect(await everything(folderStore(folder))).toEqual([key]);
  expect((await readdir(folder)).sort()).toEqual(['.half', key, 'readme.txt'].sort());
  expect(await everything(folderStore(join(folder, 'not-there')))).toEqual([]);
});

test('what is half written is listed under a key that no row has, so that it is swept should it stay behind', async () => {
  const own = folderStore(join(folder, 'halves'));
  const key = randomUUID();
  let isWritten = false;
  const writing = own.put(key, Buffer.alloc(50_000_000)).finally(() => {
    isWritten = true;
  });
  const seen = new Set<string>();
  while (!isWritten) for (const name of await everything(own)) seen.add(name);
  await writing;
  expect([...seen].filter((name) => name !== key)).toHaveLength(1);
  expect(await everything(own)).toEqual([key]);
});

describe('a bucket', () => {
  test('refuses what is signed with another key, and the refusal says nothing of the account', async () => {
    const wrong = bucketStore({ ...store.bucket, secretAccessKey: 'another secret altogether' });
    // One at a time: a promise that fails before somebody waits for it would end the run.
    for (const attempt of [
      () => wrong.put(randomUUID(), Buffer.from('x')),
      () => wrong.get(randomUUID()),
      () => wrong.remove(randomUUID()),
    ])
      await expect(attempt()).rejects.toThrow(/^The file store answered 403$/);
    expect(store.refused.length).toBe(3);
  });

  test('is asked once more when it is busy, and counts as unavailable when it stays so', async () => {
    const own = bucketStore(store.bucket);
    const key = randomUUID();
    store.failing = 1;
    await own.put(key, Buffer.from('x'));
    expect((await own.get(key))?.toString()).toBe('x');
    store.failing = 9;
    await expect(own.get(key)).rejects.toThrow('The file store answered 503');
    store.failing = 0;
  });
});

describe('a picture', () => {
  const SECRET = 'GEHEIM-52.74N';
  const plain = () => sharp({ create: { width: 64, height: 32, channels: 3, background: '#3a7' } });
  const withSecrets = (format: 'jpeg' | 'png' | 'webp') =>
    plain()
      .withExif({ IFD0: { Copyright: SECRET, Make: SECRET }, IFD3: { GPSMapDatum: SECRET } })
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${SECRET}</x:xmpmeta>`)
      .toFormat(format)
      .toBuffer();
  const codeOf = (given: Buffer) =>
    pictureOf(given).then(
      () => 'taken',
      (error) => error.extensions.code,
    );

  test.each(['jpeg', 'png', 'webp'] as const)('keeps nothing but the picture: %s', async (format) => {
    const given = Buffer.concat([await withSecrets(format), Buffer.from(`PK\u0003\u0004 ${SECRET}`)]);
    expect(given.includes(SECRET)).toBe(true);
    const { contentType, content } = await pictureOf(given);
    expect(contentType).toBe(`image/${format}`);
    expect(content.includes(SECRET)).toBe(false);
    const { exif, xmp, iptc, icc, width, height } = await sharp(content).metadata();
    expect({ exif, xmp, iptc, icc, width, height }).toEqual({ width: 64, height: 32 });
  });

  test('is turned upright before the word about it is taken away', async () => {
    const lying = await plain().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { width, height, orientation } = await sharp((await pictureOf(lying)).content).metadata();
    expect({ width, height, orientation }).toEqual({ width: 32, height: 64, orientation: undefined });
  });

  test('is one by its content, not by what it is called: other formats, broken and empty files are refused', async () => {
    const png = await plain().png().toBuffer();
    const refused: Record<string, Buffer> = {
      empty: Buffer.alloc(0),
      html: Buffer.from('<html><script>alert(1)</script>'),
      svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'),
      gif: Buffer.from('R0lGODlhAQABAAAAACw=', 'base64'),
      pdf: Buffer.from('%PDF-1.7'),
      'a head alone': Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
      'half a picture': png.subarray(0, png.length / 2),
      'svg behind the head of a png': Buffer.concat([png.subarray(0, 8), Buffer.from('<svg/>')]),
    };
    for (const [name, given] of Object.entries(refused))
      expect([name, await codeOf(given)]).toEqual([name, 'BAD_USER_INPUT']);
  });

  test('that unfolds to too many pixels is not unfolded', async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 8_000, channels: 3, background: '#000' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    const before = process.memoryUsage.rss();
    expect(await codeOf(bomb)).toBe('BAD_USER_INPUT');
    expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
  });
});
