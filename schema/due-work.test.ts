import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, todayInAmsterdam } from '../seeds/days.ts';
import { fixtures } from '../seeds/fixtures.ts';
import { seedId } from '../seeds/random.ts';
import { idFor, idOf } from '../server/testing/asked.ts';
import { type Answer, startGraph, type TestGraph } from '../server/testing/graph.ts';
import { guidedBy } from '../server/testing/made-crews.ts';
import { makeJob } from '../server/testing/made-jobs.ts';
import { unseenBy } from '../server/testing/made-openings.ts';
import { referrals } from '../server/testing/made-referrals.ts';
import { END, makeTraject, runVerb } from '../server/testing/made-trajecten.ts';

const today = todayInAmsterdam();

/** The question of a role as it stands in the SDK: what is shown to partners is what is proved. */
const question = (folder: string, ...files: string[]): string => {
  const read = (file: string) => readFileSync(new URL(`../client-sdk/operations/${folder}/${file}`, import.meta.url));
  const { DueWork } = separateOperations(parse(['due-work.graphql', ...files].map(read).join('\n')));
  return DueWork ? print(DueWork) : '';
};

const QUESTIONS = {
  klantmanager: question('gemeente/klantmanager'),
  consulent: question('wsd/consulent'),
  begeleider: question('wsd/begeleider'),
  voorman: question('wsd/voorman'),
  'privacy-officer': question('gemeente/privacy-officer'),
  'corporatie-opdrachtgever': question('corporatie/corporatie-opdrachtgever', 'jobs.graphql'),
} as const;

type Asker = keyof typeof QUESTIONS;

const COMPLEX = 'CPX-777';
const DAYS = { from: today, until: END, today, complex: COMPLEX };

let graph: TestGraph;
let of: ReturnType<typeof referrals>;
beforeAll(async () => {
  graph = await startGraph();
  of = referrals(graph);
});
afterAll(() => graph?.stop());

const ask = async (asker: Asker, variables: object = {}, document = QUESTIONS[asker]) => {
  const given = Object.entries({ first: 100, ...DAYS, ...variables });
  const used = Object.fromEntries(given.filter(([name]) => document.includes(`$${name}:`)));
  const reply = await (await graph.as(asker)).query(document, used);
  expect(reply.errors).toBeUndefined();
  return reply;
};

/** The ids in one of the lists of a role's question. */
const due = async (asker: Asker, list: string, variables?: object): Promise<string[]> => {
  const { totalCount, nodes } = (await ask(asker, variables)).data[list];
  expect(nodes).toHaveLength(Math.min(100, totalCount ?? 0));
  return nodes.map(({ id }: Answer) => id);
};

/** A step that is made: nothing refuses it. @returns the changed object */
const does = async (name: string, verb: string, input: object, returns: string): Promise<Answer> => {
  const { data, errors } = await runVerb(graph, name, verb, input, `${returns} { id version }`);
  expect([verb, errors, data?.result.userErrors]).toEqual([verb, undefined, []]);
  return data.result[returns];
};

const plannedReport = async (traject: { key: string; agreement: string }, day: string): Promise<string> => {
  const key = randomUUID();
  await graph.admin(
    `insert into report (id, responsible_organisation_id, processing_activity, traject_id, agreement_id, planned_on, status)
     values ($1, $2, 'test', $3, $4, $5, 'PLANNED')`,
    [key, seedId('Organisation', 'wsd'), traject.key, traject.agreement, day],
  );
  return key;
};

describe('for the klantmanager', () => {
  test('a report is due from its planned day on, until it is provided; what stands in it is not shown before', async () => {
    const traject = await makeTraject(graph, 'RUNNING');
    const [late, next] = [await plannedReport(traject, addDays(today, -1)), await plannedReport(traject, END)];
    const ids = [late, next].map((key) => idFor(graph, 'klantmanager', 'Report', key));
    const both = await due('klantmanager', 'reportsDue');
    expect(both.filter((id) => ids.includes(id))).toEqual(ids);
    const sooner = await due('klantmanager', 'reportsDue', { until: today });
    expect(sooner.filter((id) => ids.includes(id))).toEqual([ids[0]]);

    const id = idFor(graph, 'consulent', 'Report', late);
    expect(await due('consulent', 'reportsToProvide')).toContain(id);
    const item = { reportId: id, subject: 'WERKTEMPO', text: 'Het gaat sneller' };
    await does('consulent', 'writeReportItem', item, 'reportItem');
    const items = 'query ($id: ID!) { report(id: $id) { items { totalCount nodes { text } } } }';
    const seen = async () => (await (await graph.as('klantmanager')).query(items, { id: ids[0] })).data.report.items;
    expect(await seen()).toEqual({ totalCount: 0, nodes: [] });
    await does('consulent', 'provideReport', { id, expectedVersion: 1 }, 'report');
    expect(await seen()).toEqual({ totalCount: 1, nodes: [{ text: 'Het gaat sneller' }] });
    expect(await due('klantmanager', 'reportsDue')).not.toContain(ids[0]);
    expect(await due('consulent', 'reportsToProvide')).not.toContain(id);
  });

  test('a quote waits from when it is issued until it is accepted', async () => {
    const drafted = await of.drafted(await of.interviewed());
    const id = idFor(graph, 'klantmanager', 'Quote', drafted);
    expect(await due('klantmanager', 'quotesWaiting')).not.toContain(id);
    await of.quoteStep('consulent', 'issueQuote', drafted);
    expect(await due('klantmanager', 'quotesWaiting')).toContain(id);
    await of.quoteStep('klantmanager', 'acceptQuote', drafted);
    expect(await due('klantmanager', 'quotesWaiting')).not.toContain(id);
  });

  test('a traject is near its end while it runs and ends between two days', async () => {
    const ending = async () => due('klantmanager', 'trajectenEnding');
    const made = [await makeTraject(graph, 'RUNNING'), await makeTraject(graph, 'RUNNING')] as const;
    const ids = made.map(({ key }) => idFor(graph, 'klantmanager', 'Traject', key));
    expect(await ending()).toEqual(expect.arrayContaining(ids));
    expect(await due('klantmanager', 'trajectenEnding', { until: addDays(END, -1) })).not.toContain(ids[0]);
    const longer = { id: ids[0], expectedVersion: 1, durationMonths: 6, reason: 'Meer tijd nodig' };
    await does('klantmanager', 'extendTraject', longer, 'traject');
    expect(await ending()).not.toContain(ids[0]);
    const later = await due('klantmanager', 'trajectenEnding', { until: addMonths(END, 4) });
    expect(later).toEqual(expect.arrayContaining(ids));
    const completed = { id: idFor(graph, 'consulent', 'Traject', made[1].key), expectedVersion: 1 };
    await does('consulent', 'completeTraject', completed, 'traject');
    expect(await ending()).not.toContain(ids[1]);
  });
});

describe.each(['consulent', 'begeleider'] as const)('for the %s', (guide) => {
  test('an intake is to be held as long as the application is where it came in', async () => {
    const key = await of.submitted();
    const id = idFor(graph, guide, 'Application', key);
    const untaken = `{ applications(first: 100, filter: { status: { eq: SUBMITTED }, consulent: { eq: null } }) { nodes { id } } }`;
    const nobodys = async () =>
      (await (await graph.as(guide)).query(untaken)).data.applications.nodes.map((node: Answer) => node.id);
    expect(await due(guide, 'intakesToHold')).toContain(id);
    expect(await nobodys()).toContain(id);
    await of.step(guide, 'takeUpApplication', key);
    expect(await due(guide, 'intakesToHold')).toContain(id);
    expect(await nobodys()).not.toContain(id);
    await of.holdIntake(key, {}, guide);
    expect(await due(guide, 'intakesToHold')).not.toContain(id);
  });

  test('a plan misses agreement as the newest version, in a traject that is not over', async () => {
    const missing = async () => due(guide, 'plansWithoutAgreement');
    const traject = await makeTraject(graph, 'RUNNING', { guide, without: ['consent'] });
    const trajectId = idFor(graph, guide, 'Traject', traject.key);
    const first = idFor(graph, guide, 'TrajectPlan', traject.plan);
    expect(await missing()).toContain(first);
    const input = { trajectId, expectedPlanVersion: 1, goals: ['Doel'], activities: ['Snoeien'] };
    const { id: second, version } = await does(guide, 'writeTrajectPlan', input, 'trajectPlan');
    const asked = await missing();
    expect([asked.includes(first), asked.includes(second)]).toEqual([false, true]);
    const [{ id: key }] = await graph.admin('select id from traject_plan where traject_id = $1 and current', [
      traject.key,
    ]);
    const own = idFor(graph, 'klantmanager', 'TrajectPlan', key);
    expect(await due('klantmanager', 'plansToAgreeTo')).toContain(own);
    await does('klantmanager', 'agreeToPlan', { id: own, expectedVersion: version }, 'trajectPlan');
    expect(await missing()).not.toContain(second);
    expect(await due('klantmanager', 'plansToAgreeTo')).not.toContain(own);

    const { id: third } = await does(guide, 'writeTrajectPlan', { ...input, expectedPlanVersion: 2 }, 'trajectPlan');
    expect(await missing()).toContain(third);
    await does(guide, 'endTraject', { id: trajectId, expectedVersion: 1, reason: 'VERHUIZING' }, 'traject');
    expect(await missing()).not.toContain(third);
  });
});

test('a crew is under strength for the consulent until enough people are in it', async () => {
  const id = idOf('crew', fixtures.crews.understrength);
  expect(await due('consulent', 'crewsUnderStrength')).toContain(id);
  const [participant = ''] = await guidedBy(graph, today, 'consulent');
  const member = { participantId: idFor(graph, 'consulent', 'Participant', participant), crewId: id };
  await does('consulent', 'introduceParticipant', { ...member, introducedOn: today }, 'crewMembership');
  expect(await due('consulent', 'crewsUnderStrength')).not.toContain(id);
});

test('an emergency is on the list of the functionaris gegevensbescherming until it is acknowledged', async () => {
  const [participant] = await unseenBy(graph, 'voorman');
  const participantId = idFor(graph, 'voorman', 'Participant', String(participant));
  const input = { participantId, emergency: 'ONGEVAL', reason: 'Gevallen' };
  const before = await due('privacy-officer', 'emergenciesToAcknowledge');
  await does('voorman', 'openInEmergency', input, 'accessGrant');
  const [id, ...seeded] = await due('privacy-officer', 'emergenciesToAcknowledge');
  expect(seeded).toEqual(before);
  await does('privacy-officer', 'acknowledgeEmergency', { id, expectedVersion: 1 }, 'accessGrant');
  expect(await due('privacy-officer', 'emergenciesToAcknowledge')).toEqual(before);
});

test('a visit is on the voorman’s list of today until it is made', async () => {
  const made = await makeJob(graph, 'IN_PROGRESS', { tasks: ['IN_PROGRESS', 'PLANNED'] });
  await graph.admin('update task set planned_date = $2 where job_id = $1', [made.key, today]);
  const [id = '', other = ''] = made.taskIds;
  const before = await due('voorman', 'visits');
  expect([before.includes(id), before.includes(other)]).toEqual([true, true]);
  await does('voorman', 'completeTask', { id, expectedVersion: 1 }, 'task');
  const after = await due('voorman', 'visits');
  expect([after.includes(id), after.includes(other)]).toEqual([false, true]);
  expect(await due('voorman', 'visits', { today: addDays(today, 1) })).not.toContain(other);
});

test('a job of a complex is overdue for the corporatie until it is reported done', async () => {
  const made = await makeJob(graph, 'IN_PROGRESS', { tasks: ['DONE'] });
  await graph.admin('update job set complex_code = $2, wished_until = $3 where id = $1', [
    made.key,
    COMPLEX,
    addDays(today, -1),
  ]);
  const lists = ['open', 'interrupted', 'overdue'] as const;
  const found = () => Promise.all(lists.map(async (list) => (await due('corporatie-opdrachtgever', list)).length));
  expect(await found()).toEqual([1, 0, 1]);
  await does('voorman', 'reportJobDone', { id: made.id, expectedVersion: 1 }, 'job');
  expect(await found()).toEqual([0, 0, 0]);
});

/** Each list of a question by itself: beside each other they share statements, or not, as it happens. */
const listsOf = (asker: Asker): string[] => {
  const { definitions } = parse(QUESTIONS[asker]);
  const fragments = definitions.filter(({ kind }) => kind === 'FragmentDefinition').map(print);
  const [operation] = definitions.filter((one) => one.kind === 'OperationDefinition');
  return (operation?.selectionSet.selections ?? []).map((list) => {
    const own = print(list);
    const variables = operation?.variableDefinitions?.map(print).filter((one) => own.includes(one.split(':')[0] ?? ''));
    const used = fragments.filter((fragment) => own.includes(`...${fragment.split(' ')[1]}`));
    return [`query (${variables?.join(', ')}) { ${own} }`, ...used].join('\n');
  });
};

test('nobody asks a list by what it may not read', async () => {
  for (const [persona, list, filter] of [
    ['voorman', 'trajectPlans', 'current: { eq: true }'],
    ['voorman', 'trajectPlans', 'agreedByKlantmanagerOn: { eq: null }'],
    ['corporatie-opdrachtgever', 'crews', 'active: { eq: true }'],
    ['corporatie-opdrachtgever', 'crews', 'strengthStatus: { eq: UNDERSTRENGTH }'],
  ]) {
    const document = `{ ${list}(first: 1, filter: { ${filter} }) { nodes { id } } }`;
    const { errors } = await (await graph.as(persona as string)).query(document);
    expect([document, errors?.[0].extensions.code]).toEqual([document, 'GRAPHQL_VALIDATION_FAILED']);
  }
});

test.each(Object.keys(QUESTIONS) as Asker[])(
  'no list of the %s asks the same of one row after the other',
  async (asker) => {
    const [{ complex }] = await graph.admin(
      `select complex_code as complex from job where werk_opdrachtgever_id = $1 and status = 'INTERRUPTED'
         and complex_code is not null group by 1 order by count(*) desc limit 1`,
      [seedId('Organisation', 'corporatie-midden')],
    );
    let rows = 0;
    for (const list of listsOf(asker)) {
      const { statements, data } = await ask(asker, { complex }, list);
      // Rows that were asked about one by one would repeat what is asked.
      const often = [...new Set(statements)].filter((sql) => statements.filter((own) => own === sql).length > 1);
      expect([list, often]).toEqual([list, []]);
      rows += (Object.values(data) as Answer[]).reduce((sum, { nodes }) => sum + nodes.length, 0);
    }
    expect(rows).toBeGreaterThan(listsOf(asker).length);
  },
);
