import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../schema/roles.ts';
import { personas } from '../../seeds/cast.ts';
import { todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { copiesFor, type Loaded, loadVolume } from '../../seeds/volume.ts';
import { migrateDatabase, openAsOwner } from '../migrate.ts';
import { emptyDatabase } from './database.ts';
import { type Explained, explain, nodesOf } from './explained.ts';
import { startGraph, type TestGraph } from './graph.ts';
import { notKept } from './kept-rows.ts';
import { listsOf } from './list-probes.ts';
import { makeOpening } from './made-openings.ts';
import { plainSeal } from './plain-seal.ts';
import { proves, sized } from './proof.ts';

/**
 * What one statement may take, the same for every list. Where an index has the order but not what is filtered by, a
 * page of L out of N rows is found by looking at no more than √(N·L): either along the order, or all that the filter
 * leaves. The largest slices here have 150,000 rows, so that is 2,800; twice as much is allowed in rows read in vain
 * and in pages of 8 kB. Entries of an index that lead to a row are cheaper, so four times as many of all together.
 */
const IN_VAIN = 5000;
const BUFFERS = 5000;
const READ = 20_000;

const FACTOR = sized(1, 0.1);

/** Lists that take more, how many times as much, and why. Of these too none reads a large table from end to end. */
const EXCEPTIONS: readonly {
  readonly role: RegExp;
  readonly way: RegExp;
  readonly times: number;
  readonly reason: string;
}[] = [
  {
    role: /^(CONSULENT|BEGELEIDER)$/,
    way: /^(objects|jobSeriesList)\b|^jobs, (with series$|where \{ series: )/,
    times: 6,
    reason:
      'Who works on an object or a series is many to many: an index finds the rows that an organisation works on, but ' +
      'they are sorted to be shown in an order.',
  },
  {
    role: /^(CONSULENT|BEGELEIDER)$/,
    way: /^staffMembers\b|with klantmanager$/,
    times: 8,
    reason:
      'For who sees a whole organisation, whose klantmanager somebody is is looked up among all its trajecten and ' +
      'applications, in the list and in row-level security; in an index alone.',
  },
  {
    role: /^(CONSULENT|BEGELEIDER)$/,
    way: /^deployments, with contributors$/,
    times: 5,
    reason:
      'Whether a contributor is in a crew of the organisation, is looked up among all its memberships, in an index alone.',
  },
  {
    role: /^(CONSULENT|BEGELEIDER)$/,
    way: /^trajectPlans, (last page$|page (at|before) the end$|where \{ planVersion: )|^trajecten, page at the end$/,
    times: 10,
    reason:
      'Plans have few numbers, and what has no start date yet is last: so many rows are equal in order, and those go by ' +
      'ids that are the organisation’s own, which no index has.',
  },
  {
    role: /^PROJECTLEIDER$/,
    way: /^(applications|attendances|consents|contractSpecifications|enrolments|participants|quotes|reports|staffMembers|trajecten|trajectPlans)\b/,
    times: 4,
    reason:
      'Who is a member of a crew of its wijk is so today: it is looked up, as is what follows from it, for the list and ' +
      'for row-level security, in each of these. It grows with the wijk, not with the tables.',
  },
  {
    role: /^PROJECTLEIDER$/,
    way: /^crews, with( the end of)? attendances\b/,
    times: 8,
    reason: 'The same, and it is looked up for each of the ten crews of the page.',
  },
  {
    role: /^PROJECTLEIDER$/,
    way: /^(jobSeriesList|objects)\b|^jobs, (with (series|object)$|where \{ (series|object): )/,
    times: 3,
    reason: 'As for the organisation: who works there is in an index, the wijk in another, and both are read.',
  },
  {
    role: /^DOCENT$/,
    way: /^students, with( the end of)? skillAssessments\b/,
    times: 4,
    reason: 'Which skills belong to the opleidingen of a whole ROC is looked up among all its enrolments.',
  },
  {
    role: /./,
    way: /\bin: \[/,
    times: 10,
    reason: 'PostgreSQL 15 does not take rows in the order of an index when it looks several values up in it.',
  },
];

const timesOf = (role: string, asked: string): number =>
  Math.max(1, ...EXCEPTIONS.filter((each) => each.role.test(role) && each.way.test(asked)).map(({ times }) => times));

const cast = personas.filter(({ name }) => !name.includes('@') && !/-\d$/.test(name));

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

describe('a database of scale', () => {
  let graph: TestGraph;
  let loaded: readonly Loaded[];
  let seconds: number;
  let rowCounts: ReadonlyMap<string, number>;
  const today = todayInAmsterdam();

  beforeAll(async () => {
    const fresh = await emptyDatabase();
    const owner = await openAsOwner({ url: fresh.url });
    await migrateDatabase(owner);
    const started = performance.now();
    loaded = await loadVolume(owner, {
      copies: copiesFor(FACTOR),
      rolePrefix: 'leerwerk',
      today,
      seal: plainSeal,
    });
    seconds = (performance.now() - started) / 1000;
    await owner.close();
    graph = await startGraph({ fresh });
    const rows = await graph.admin(`select relname, reltuples::int as rows from pg_class where relkind = 'r'`);
    rowCounts = new Map(rows.map(({ relname, rows: count }) => [relname, count]));
  }, 3_600_000);

  afterAll(() => graph?.stop());

  test('is loaded with every key, count and status that the triggers keep', async () => {
    expect(await notKept(graph.admin, today)).toEqual([]);
    const rowsOf = (name: string) => loaded.find(({ table }) => table === name)?.rows ?? 0;
    const secondsOf = (name: string) => loaded.find(({ table }) => table === name)?.seconds.toFixed(0) ?? '';
    const total = loaded.reduce((sum, { rows }) => sum + rows, 0);
    await proves('COPY fills a database of scale, and what the triggers keep is what the rows say', {
      factor: FACTOR,
      participants: rowsOf('Participant'),
      crews: rowsOf('Crew'),
      objects: rowsOf('WorkObject'),
      jobs: rowsOf('Job'),
      'series of jobs': rowsOf('JobSeries'),
      enrolments: rowsOf('Enrolment'),
      rows: total,
      'seconds in all': seconds.toFixed(0),
      'of which making the rows': secondsOf('making the rows'),
      'of which indexes, keys and references': secondsOf('indexes, keys and references'),
      'rows per second': Math.round(total / seconds),
      'memory of the loader at most (MB)': Math.round(process.resourceUsage().maxRSS / 1024),
    });
  });

  /**
   * @param counted rows that a count counts: it reads each, perhaps in an index and in its table.
   * @param times how much more than else it may take.
   */
  const faultsOf = ({ plan, buffers, inVain, read }: Explained, counted: number, times: number): string[] => {
    const faults: string[] = [];
    if (buffers > times * BUFFERS + counted) faults.push(`${buffers} buffers`);
    if (inVain > times * IN_VAIN + counted) faults.push(`${inVain} rows in vain`);
    if (read > times * READ + 3 * counted) faults.push(`${read} rows`);
    for (const node of nodesOf(plan)) {
      if (node['Actual Loops'] === 0) continue;
      const table = node['Relation Name'];
      // What has fewer rows than may be read in vain may be read from end to end.
      const isLarge = table && (rowCounts.get(table) ?? 0) > IN_VAIN + counted;
      if (node['Node Type'] === 'Seq Scan' && isLarge) faults.push(`all of ${table}`);
      if (node['Parent Relationship'] === 'SubPlan') faults.push(`a sub-plan per row: ${node['Subplan Name']}`);
    }
    return faults;
  };

  /** What is found wrong with the lists of a persona; what else they took is told to `proves`. */
  const tryLists = async (name: string, role: Role, claimed: string, only?: string) => {
    const faults: string[] = [];
    const excepted = new Set<string>();
    const buffers: number[] = [];
    const times: number[] = [];
    let [lists, slowest] = [0, { way: '', milliseconds: 0 }];
    for (const { list, sample, probes } of listsOf(role).filter((each) => !only || each.list === only)) {
      lists++;
      const reply = await (await graph.as(name)).query(sample);
      const pages = new Map<string, number>();
      for (const { way, document, counts } of probes(reply.data.first, reply.data.last)) {
        const { data, statements } = await explain(graph, name, document);
        const asked = `${list}, ${way}`;
        pages.set(way, Math.max(...statements.map((each) => each.buffers)));
        const counted = counts ? data.page.totalCount : 0;
        const allowed = timesOf(role, asked);
        const within = (limit: number) => statements.flatMap((each) => faultsOf(each, counted, limit));
        faults.push(...within(allowed).map((fault) => `${asked}: ${fault}`));
        if (allowed > 1 && within(1).length > 0) excepted.add(asked);
        for (const each of statements) {
          if (!counts) buffers.push(each.buffers);
          times.push(each.milliseconds);
          if (each.milliseconds > slowest.milliseconds) slowest = { way: asked, milliseconds: each.milliseconds };
        }
      }
      const [first = 0, end = 0] = [pages.get('first page'), pages.get('page at the end')];
      // A page more or less of an index, and rows that lie apart.
      if (end > timesOf(role, `${list}, page at the end`) * (2 * first + 200))
        faults.push(`${list}: the page at the end takes ${end} buffers, the first ${first}`);
    }
    expect(lists).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await proves(claimed, {
      lists,
      statements: times.length,
      'buffers of a page, median': median(buffers),
      'buffers of a page, at most': Math.max(0, ...buffers),
      'ms, median': median(times).toFixed(1),
      'ms, at most': slowest.milliseconds.toFixed(1),
      slowest: slowest.way,
      'excepted, taking more': excepted.size,
    });
  };

  test.each(cast)(
    '$name: each list, in each order, with each filter and nested list, is served by indexes',
    ({ name, role }) => tryLists(name, role, `The lists of ${name} are served by indexes at scale`),
  );

  test('so is that of participants where some are opened to who sees a whole organisation', async () => {
    const rows = await graph.admin(
      `select id from participant where uitvoerder_id = $1 and gemeente_id = $1 and grounds = '{PARTICIPATIEWET}' order by id limit 20`,
      [seedId('Organisation', 'gemeente-noord')],
    );
    const until = new Date(Date.now() + 86_400_000);
    for (const { id } of rows)
      await makeOpening(graph, { participant: id, by: 'klantmanager@noord', to: 'consulent-team', until });
    const claimed = `The participants of consulent-team are served by indexes at scale when ${rows.length} are opened to it`;
    await tryLists('consulent-team', 'CONSULENT', claimed, 'participants');
  });
});
