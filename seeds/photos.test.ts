import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderStore } from '../server/files/folder-store.ts';
import { pictureOf } from '../server/files/picture.ts';
import { storePictures } from './photos.ts';
import { seedId } from './random.ts';

test('the picture of the seeded photos is one, of the kind that their rows say', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seeded-photos-'));
  const key = seedId('File', 'any');
  await storePictures(folderStore(folder), [key]);
  const content = await folderStore(folder).get(key);
  expect((await pictureOf(content ?? Buffer.alloc(0))).contentType).toBe('image/webp');
  await rm(folder, { recursive: true });
});
