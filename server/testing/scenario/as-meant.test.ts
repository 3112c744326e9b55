import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderStore } from '../../files/folder-store.ts';
import { AS_MEANT } from './as-meant.ts';
import { setBackdrop } from './backdrop.ts';
import { trawl } from './everything.ts';
import { PERSON, TRACES } from './person.ts';
import { beginning, differing, look, toBeFound, tracesIn } from './play.ts';
import { playInOrder } from './play-in-order.ts';
import { NOT_PLAYED, SENTENCES } from './sentences.ts';
import { PART_NAMES, Stage } from './stage.ts';

let folder: string;
let stage: Stage;
const moment = beginning();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scenario-'));
  stage = await Stage.open(folderStore(folder));
  await setBackdrop(stage);
});
afterAll(async () => {
  await stage?.stop();
  await rm(folder, { recursive: true });
});

test('every sentence of the document is played by a step, or is said why not', () => {
  const played = new Set(AS_MEANT.flatMap(({ plays }) => plays));
  const unplayed = SENTENCES.filter((sentence) => !played.has(sentence));
  expect(unplayed).toEqual(Object.keys(NOT_PLAYED));
});

/** Those who at no time see anything of the person: the parts, and others of the cast. */
const NEVER = [
  'corporatie',
  'docent',
  'otherGemeente',
  'beleidsmedewerker',
  'klantmanager-2',
  'voorman',
  'deelnemer-2',
];

describe('the woonomgevingsploeg, as it is meant', () => {
  playInOrder(
    AS_MEANT,
    () => stage,
    moment,
    async (step) => {
      // Where nothing was written, nobody sees anything else than before.
      if (step.refused) return;
      const present = PART_NAMES.filter((part) => part !== 'deelnemer' || stage.things.has('participant'));
      // One after the other: the embedded database has one connection.
      for (const part of present) {
        const { found, traces } = await look(stage, moment, part, TRACES);
        const expected = toBeFound(stage, moment, part);
        expect.soft({ part, differs: differing(found.byId, expected) }).toEqual({ part, differs: [] });
        expect.soft({ part, meets: found.byWay }).toEqual({ part, meets: Object.keys(expected).sort() });
        expect.soft({ part, traces }).toEqual({ part, traces: [] });
        // The voorman knows people by call name and initial.
        const name = found.values['participant.familyName'];
        if (part === 'voorman' && name) expect(name).toBe(`${PERSON.familyName[0]}.`);
      }
    },
  );

  test.for(NEVER)('leaves no trace in any list of %s', async (name) => {
    const texts = await trawl(stage, name);
    expect(tracesIn(stage, texts, TRACES)).toEqual([]);
    expect(texts.join('').length).toBeGreaterThan(1000);
  });
});
