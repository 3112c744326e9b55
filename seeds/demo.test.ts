import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadDemoKeys } from '../server/demo-keys.ts';
import { urlOfDatabase } from '../server/testing/global-setup.ts';
import { headersOf } from '../server/testing/headers.ts';
import { type RunningProcess, startScript } from '../server/testing/process.ts';

const run = promisify(execFile);
const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const blocks = [...readme.matchAll(/```bash\n([\s\S]*?)```/g)].map((match) => match[1] as string);

const dataDir = mkdtempSync(join(tmpdir(), 'leerwerk-demo-'));
let demo: RunningProcess;
beforeAll(async () => {
  demo = await startScript('seeds/demo.ts', { DATA_DIR: dataDir });
}, 300_000);
afterAll(async () => {
  await demo?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const ask = async (address: string, name: string, query: string, variables: object = {}) => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { ...(await headersOf(await loadDemoKeys(dataDir), name)), 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as { data?: never; errors?: never }) };
};

const JOB = '{ jobs(first: 1, filter: { status: { eq: REGISTERED } }) { nodes { id version status } } }';
const AWARD = `mutation ($input: AwardJobInput!) { awardJob(input: $input) { job { id status veraStatusCode } userErrors { code } } }`;

/** A registered job of the corporatie, awarded to one of its crews; returns the job's id. */
const award = async (address: string): Promise<string> => {
  const jobs = await ask(address, 'corporatie-opdrachtgever', JOB);
  const crews = await ask(address, 'corporatie-opdrachtgever', '{ crews(first: 1) { nodes { id } } }');
  const [{ id, version }] = (jobs as unknown as { data: { jobs: { nodes: [{ id: string; version: number }] } } }).data
    .jobs.nodes;
  const [{ id: crewId }] = (crews as unknown as { data: { crews: { nodes: [{ id: string }] } } }).data.crews.nodes;
  const answer = await ask(address, 'corporatie-opdrachtgever', AWARD, {
    input: { id, expectedVersion: version, crewId },
  });
  expect(answer).toMatchObject({
    data: { awardJob: { job: { id, status: 'AWARDED', veraStatusCode: 'GUN' }, userErrors: [] } },
  });
  return id;
};

const statusOf = (address: string, id: string) =>
  ask(address, 'corporatie-opdrachtgever', 'query ($id: ID!) { job(id: $id) { status } }', { id });

describe('the README', () => {
  const asking = blocks.find((block) => block.startsWith('ask() {')) as string;
  const shell = async (commands: string): Promise<string> => {
    const here = commands.replaceAll('http://localhost:4000', demo.address);
    const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', here], {
      env: { ...process.env, DATA_DIR: dataDir },
      timeout: 150_000,
    });
    return stdout;
  };

  test('names two commands, which are what package.json runs', () => {
    // Installing again would pull the modules from under this test; the clean clone of CI does that.
    expect(blocks.slice(0, 2)).toEqual(['npm ci && npm start\n', 'npm ci && npm test\n']);
    expect(scripts).toMatchObject({ start: 'node --import tsx seeds/demo.ts', test: 'vitest run' });
    for (const [, name] of readme.matchAll(/`npm run ([a-z-]+)/g)) expect(Object.keys(scripts)).toContain(name);
  });

  test('has no line that a narrow screen breaks', () => {
    expect(readme.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  test('promises an address, personas and a first question, and the start prints them', () => {
    expect(demo.output()).toContain('/graphql (open it in a browser)');
    expect(demo.output()).toContain('Personas: klantmanager');
    expect(demo.output()).toContain('Participant: ');
    expect(demo.output()).toContain('jobs(first: 3)');
  });

  test('shows questions that each get their answer, and one that gets none', async () => {
    const lines = blocks.flatMap((block) => (block.startsWith('ask ') ? block.trim().split(/\n(?=ask )/) : []));
    expect(lines.length).toBe(13);
    const answerTo = async (line: string) => JSON.parse(await shell(`${asking}\n${line}`));
    const inzage = lines.pop() as string;
    const answers = await Promise.all(lines.map(answerTo));
    const refused = answers.pop();
    const accounted = answers.pop();
    // What the others asked is in it.
    const told = await answerTo(inzage);
    expect(told.errors).toBeUndefined();
    expect(told.data.disclosures.nodes).toHaveLength(3);
    expect(told.data.disclosures.nodes[0]).toMatchObject({ organisation: { name: expect.any(String) } });
    for (const [i, answer] of answers.entries()) {
      expect([lines[i], answer.errors]).toEqual([lines[i], undefined]);
      expect([lines[i], JSON.stringify(answer.data).length > 100]).toEqual([lines[i], true]);
    }
    // The tour: one traject in three views, one job in two.
    const [, , , , , ofGemeente, ofVoorman, ofPerson, crewOfVoorman, crewOfCorporatie] = answers.map(
      ({ data }) => data,
    );
    const [own] = ofPerson.trajecten.nodes;
    expect(ofGemeente.participants.nodes[0].trajecten.nodes[0]).toMatchObject({ endDate: own.endDate, goal: own.goal });
    const known = ofVoorman.participants.nodes[0].trajecten.nodes.map(({ endDate }: { endDate: string }) => endDate);
    expect(known).toContain(own.endDate);
    const job = crewOfVoorman.crews.nodes[0].jobs.nodes[0];
    expect(crewOfCorporatie.crews.nodes[0].jobs.nodes[0].number).toBe(job.number);
    expect(JSON.stringify(job)).toContain('callName');
    expect(JSON.stringify(crewOfCorporatie)).not.toMatch(/Gerrit|participant/);
    // What the tests put in to see where texts go is not for people to read.
    expect(JSON.stringify(answers)).not.toContain('BSN');
    // For another purpose: the dates, and no benefit.
    expect(accounted.data.trajecten.nodes[0]).toMatchObject({ startDate: expect.any(String), benefitRetained: null });
    expect(accounted.errors[0].extensions).toMatchObject({ code: 'UNAUTHORIZED_FIELD', policy: 'traject.benefit' });
    expect(refused.data).toBeUndefined();
    expect(refused.errors[0].message).toBe('Cannot query field "participants" on type "Query".');
    // Each question starts a process of its own for its token.
  }, 400_000);

  test('shows the privacy officer what was disclosed of somebody, as a file', async () => {
    const fetching = blocks.find((block) => block.includes('disclosures.csv'));
    const [heading, ...rows] = (await shell(`${asking}\n${fetching}`)).trim().split(/\r?\n/);
    expect(heading).toContain('"Organisatie";');
    expect(rows.join('\n')).toContain('Begeleiding van deelnemers door de gemeente');
  }, 60_000);

  test('shows how to get one’s own part of the schema', async () => {
    const sdl = await shell(blocks.at(-1) as string);
    expect(sdl).toContain('type Student implements Node');
    expect(sdl).not.toMatch(/type (Participant|Traject|Crew) /);
  });

  test('names files that are there', () => {
    for (const [, path] of readme.matchAll(/`((?:schema|server|client-sdk|seeds)\/[\w/.-]+\.\w+)`/g)) {
      if (!path?.includes('<')) expect(() => readFileSync(path as string)).not.toThrow();
    }
  });
});

describe('the demo', () => {
  test('keeps its data over a restart, refuses a second process, and answers what is under way when it is stopped', async () => {
    const id = await award(demo.address);

    const second = await startScript('seeds/demo.ts', { DATA_DIR: dataDir });
    expect(second.child.exitCode).toBe(1);
    expect(second.output()).toContain('in use by process');
    expect(second.output()).not.toMatch(/^ +at /m);

    const underWay = Array.from({ length: 20 }, () =>
      ask(demo.address, 'consulent', '{ participants { totalCount } }'),
    );
    await Promise.race(underWay);
    expect(await demo.stop()).toBe(0);
    expect((await Promise.all(underWay)).map(({ status }) => status)).toEqual(Array(20).fill(200));

    const again = await startScript('seeds/demo.ts', { DATA_DIR: dataDir });
    expect(again.output()).toContain('already holds data');
    expect(await statusOf(again.address, id)).toMatchObject({ data: { job: { status: 'AWARDED' } } });
    expect(await again.stop()).toBe(0);

    const verification = await run('node', ['--import', 'tsx', 'server/logs/verify-cli.ts'], {
      env: { ...process.env, DATA_DIR: dataDir },
    });
    expect(verification.stdout).toMatch(/lines, [1-9]\d* checkpoints: as sealed\n/);
    expect(verification.stdout).toMatch(/^log of \d{20} .+ \([0-9a-f-]{36}\): /);
    expect(verification.stdout).toMatch(/logs are as they were sealed\n$/);

    const later = `${new Date().getUTCFullYear() + 20}-01-01`;
    const retention = await run('node', ['--import', 'tsx', 'server/retention/cli.ts', '--dry-run', '--date', later], {
      env: { ...process.env, DATA_DIR: dataDir },
    });
    expect(retention.stdout).toMatch(/^ +\d+ {2}DELETE .+ \d{20} .+ \([0-9a-f-]{36}\)$/m);
  }, 400_000);

  test.runIf(inject('databaseEngine') === 'postgresql')(
    'runs the same on PostgreSQL',
    async () => {
      const server = new pg.Client({ connectionString: inject('databaseUrl') });
      await server.connect();
      await server.query('create database demo_test');
      const demo = await startScript('seeds/demo.ts', {
        DATA_DIR: dataDir,
        DATABASE_URL: urlOfDatabase(inject('databaseUrl'), 'demo_test'),
      });
      const id = await award(demo.address);
      expect(await statusOf(demo.address, id)).toMatchObject({ data: { job: { status: 'AWARDED' } } });
      expect(await demo.stop()).toBe(0);
      await server.query('drop database demo_test with (force)');
      await server.end();
    },
    300_000,
  );

  test('names the setting that is wrong', async () => {
    const wrong = await startScript('seeds/demo.ts', { DATA_DIR: dataDir, DATABASE_URL: 'mysql://nope' });
    expect(wrong.child.exitCode).toBe(1);
    expect(wrong.output()).toContain('DATABASE_URL');
    expect(wrong.output()).not.toContain('mysql');
  });
});
