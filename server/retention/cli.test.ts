import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entityClasses } from '../../schema/index.ts';
import { openDatabase } from '../database.ts';
import { type FreshDatabase, freshDatabase } from '../testing/database.ts';
import { type EndedProcess, runScript } from '../testing/process.ts';
import { holdAllBut } from '../testing/retained.ts';
import { today } from '../testing/told.ts';
import { todayInAmsterdam } from '../today.ts';

let fresh: FreshDatabase;
let dataDir: string;
/** Of the seeds, with dealings that are over. */
let person: string;

/** As the owner, between two runs of the command: one process at a time has the embedded database. */
const ask = async (sql: string, values: unknown[] = [], loadDataDir?: Blob): Promise<pg.QueryResultRow[]> => {
  const place = fresh.url ? { url: fresh.url } : { dataDir: join(dataDir, 'database'), loadDataDir };
  const database = await openDatabase({ ...place, poolSize: 1, entities: [...entityClasses] });
  try {
    return (await database.pool.query(sql, values)).rows;
  } finally {
    await database.close();
  }
};

const retention = (...args: string[]): Promise<EndedProcess> =>
  runScript('server/retention/cli.ts', args, {
    DATA_DIR: dataDir,
    DATABASE_URL: fresh.url ?? '',
  });

const STORED = `select
  (select md5(string_agg(to_jsonb(p)::text, '' order by p.id)) from participant p) as participants,
  (select md5(string_agg(to_jsonb(t)::text, '' order by t.id)) from traject t) as trajecten,
  (select count(*)::int from audit_entry) as entries`;
const PERSON = 'select from participant where id = $1';
const NAMED_TRAJECTEN = `select from traject where participant_id = $1 and anonymised_on is null`;

/** The report without its head: what is done, or would be. */
const linesOf = ({ stdout }: EndedProcess): string[] => stdout.trim().split('\n').slice(1);

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'retention-cli-'));
  fresh = await freshDatabase();
  const [found] = await ask(
    `select p.id from participant p where exists (select from traject where participant_id = p.id)
       and not exists (select from traject where participant_id = p.id and coalesce(ended_on, 'infinity') > date '${today}')
       and not exists (select from crew_membership where participant_id = p.id
         and coalesce(valid_until, 'infinity') > date '${today}')
       and not exists (select from application where participant_id = p.id and status in ('SUBMITTED', 'INTAKE_HELD'))
       and not exists (select from student where participant_id = p.id) order by p.id limit 1`,
    [],
    fresh.loadDataDir,
  );
  person = found?.id;
  // Whatever day it is: a period that was over at once, and nobody else.
  // Versions in use are kept as they are: only here, so that a day need not pass.
  await ask('alter table processing_activity disable trigger keep_version');
  await ask(`update processing_activity set retention_period = 'P0D'`);
  await holdAllBut({ admin: ask }, [person]);
});
afterAll(async () => {
  await fresh?.drop();
  await rm(dataDir, { recursive: true, force: true });
});

describe('the command', () => {
  test('tells what it would do, does that, and has nothing to do then', async () => {
    const [before] = await ask(STORED);
    const dry = await retention('--dry-run');
    expect([dry.code, dry.stderr]).toEqual([0, '']);
    expect(dry.stdout).toMatch(/^would be done on \d{4}-\d\d-\d\d:\n/);
    expect(dry.stdout).toMatch(/^ +1 {2}ANONYMISE {2}Participant /m);
    expect(await ask(STORED)).toEqual([before]);

    const done = await retention();
    expect([done.code, done.stderr]).toEqual([0, '']);
    expect(done.stdout).toMatch(/^done on \d{4}-\d\d-\d\d:\n/);
    expect(linesOf(done)).toEqual(linesOf(dry));
    expect([await ask(PERSON, [person]), await ask(NAMED_TRAJECTEN, [person])]).toEqual([[], []]);

    const [after] = await ask(STORED);
    const again = await retention();
    expect([again.code, again.stderr]).toEqual([0, '']);
    expect(linesOf(again)[0]).toBe('nothing');
    expect(await ask(STORED)).toEqual([after]);
  });

  test('refuses days that are to come, unless nothing is done, and what is none', async () => {
    const [year] = todayInAmsterdam().split('-');
    const next = `${Number(year) + 1}-01-01`;
    for (const [args, said] of [
      [['--date', next], '--date is in the future: only with --dry-run\n'],
      [['--date', '2026-02-30'], '--date takes a day, YYYY-MM-DD\n'],
      [['--batch', '0'], '--batch takes a number from 1 to 1000\n'],
    ] as const) {
      const { code, stdout, stderr } = await retention(...args);
      expect([code, stdout, stderr]).toEqual([1, '', said]);
    }
  });
});
