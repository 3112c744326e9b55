import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cellFor } from '../schema/access.ts';
import { entityTypes } from '../schema/index.ts';
import { personas } from '../seeds/cast.ts';
import { startGraph, type TestGraph } from './testing/graph.ts';

/** As `explain (format json)` gives it. */
interface Plan {
  'Node Type': string;
  'Parent Relationship'?: string;
  'Subplan Name'?: string;
  'Relation Name'?: string;
  Filter?: string;
  'Index Cond'?: string;
  'Index Name'?: string;
  Plans?: Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** Tables that grow: reading one from end to end is what must not happen. */
const SMALL = 150;

// The embedded database plans alike, but its planner knows less of the tables: the server's plans are the ones that count.
describe.runIf(inject('databaseEngine') === 'postgresql')('the plan of every list', () => {
  let graph: TestGraph;
  let planned: TestGraph;
  let rowCounts: ReadonlyMap<string, number>;

  beforeAll(async () => {
    // Each list in a statement of its own, which says what is evaluated per row.
    graph = await startGraph({ plannedReads: false });
    planned = await startGraph();
    const rows = await graph.admin(`select relname, reltuples::int as rows from pg_class where relkind = 'r'`);
    rowCounts = new Map(rows.map(({ relname, rows: count }) => [relname, count]));
  });
  afterAll(async () => {
    await graph?.stop();
    await planned?.stop();
  });

  /** Runs a document and explains each statement of it once more, as the same caller. */
  const plansOf = async (persona: string, document: string, from = graph): Promise<{ sql: string; plan: Plan }[]> => {
    const reply = await (await from.as(persona)).query(document);
    expect([document, reply.errors]).toEqual([document, undefined]);
    const [claims, ...statements] = reply.executed.filter(({ sql }) => /^(select|with "keys)/.test(sql));
    const client = await from.database.pool.connect();
    const plans: { sql: string; plan: Plan }[] = [];
    try {
      await client.query('begin');
      // Small tables would hide that an index is missing.
      await client.query('set local enable_seqscan = off');
      await client.query(claims?.sql as string, claims?.values as unknown[]);
      for (const { sql, values } of statements) {
        const { rows } = await client.query(`explain (format json) ${sql}`, values as unknown[]);
        plans.push({ sql, plan: rows[0]['QUERY PLAN'][0].Plan });
      }
      return plans;
    } finally {
      await client.query('rollback');
      client.release();
    }
  };

  const faultsOf = ({ plan }: { plan: Plan }): string[] =>
    nodesOf(plan).flatMap((node) => {
      const faults: string[] = [];
      if (node['Parent Relationship'] === 'SubPlan') faults.push(`a sub-plan per row: ${node['Subplan Name']}`);
      if (/current_setting/.test(`${node.Filter} ${node['Index Cond']}`))
        faults.push(`a setting per row: ${node.Filter}`);
      const table = node['Relation Name'];
      if (node['Node Type'] === 'Seq Scan' && table && (rowCounts.get(table) ?? 0) > SMALL) {
        faults.push(`reads all of ${table}: ${node.Filter}`);
      }
      return faults;
    });

  const lists = personas
    .filter(({ name }) => !name.includes('@') && !/-\d$/.test(name))
    .flatMap(({ name, role }) =>
      [...entityTypes.values()]
        .filter((type) => type.root && cellFor({ policy: type.row }, role))
        .map((type) => ({ persona: name, list: type.root?.list as string })),
    );

  test.each(lists)(
    '$persona: $list is served by indexes, with nothing evaluated per row',
    async ({ persona, list }) => {
      for (const from of [graph, planned]) {
        const plans = await plansOf(persona, `{ ${list}(first: 50) { nodes { id } pageInfo { endCursor } } }`, from);
        expect(plans.length).toBeGreaterThan(0);
        expect(plans.flatMap(faultsOf)).toEqual([]);
      }
    },
  );

  const nested = [
    [
      'corporatie-opdrachtgever',
      '{ jobs(first: 50) { nodes { crew { voorman { name } } object { wijk { name } } tasks(first: 2) { nodes { id } } } } }',
    ],
    [
      'klantmanager',
      '{ participants(first: 50) { nodes { trajecten { nodes { consulent { name } } } crewMemberships { nodes { crew { name } } } } } }',
    ],
    [
      'consulent-team',
      '{ crews(first: 20) { nodes { memberships(first: 10) { nodes { participant { enrolments(first: 3) { nodes { opleiding { name } } } } } } } } }',
    ],
    [
      'voorman',
      '{ crews(first: 3) { nodes { jobs(first: 50) { nodes { object { access { instruction } } tasks { nodes { id } } } } } } }',
    ],
    [
      'docent-administratie',
      '{ students(first: 50) { nodes { record { pgn } enrolments { nodes { opleiding { name } } } } } }',
    ],
  ] as const;

  test.each(nested)('%s: nested lists too', async (persona, document) => {
    const plans = await plansOf(persona, document.replace('access { instruction }', 'address'));
    expect(plans.flatMap(faultsOf)).toEqual([]);
  });

  const due = [
    ['klantmanager', 'reports', 'status: { eq: PLANNED }, plannedOn: { lte: "2100-01-01" }', 'PLANNED_ON'],
    ['consulent-team', 'reports', 'status: { eq: PLANNED }, plannedOn: { lte: "2100-01-01" }', 'PLANNED_ON'],
    ['klantmanager', 'quotes', 'status: { eq: ISSUED }', 'VALID_UNTIL'],
    ['klantmanager', 'trajectPlans', 'current: { eq: true }, agreedByKlantmanagerOn: { eq: null }', undefined],
    ['consulent', 'trajectPlans', 'current: { eq: true }, agreedByKlantmanagerOn: { eq: null }', undefined],
    ['klantmanager', 'trajecten', 'status: { eq: RUNNING }, endDate: { lte: "2100-01-01" }', undefined],
    ['consulent-team', 'trajecten', 'status: { eq: RUNNING }, endDate: { lte: "2100-01-01" }', undefined],
    ['consulent-team', 'applications', 'status: { eq: SUBMITTED }, consulent: { eq: null }', 'SUBMITTED_ON'],
    ['consulent', 'crews', 'strengthStatus: { eq: UNDERSTRENGTH }', 'NAME'],
    ['voorman', 'tasks', 'plannedDate: { eq: "2026-11-22" }, status: { in: [PLANNED, IN_PROGRESS] }', undefined],
    ['corporatie-opdrachtgever', 'jobs', 'complexCode: { eq: "CPX-001" }, overdue: { eq: true }', undefined],
  ] as const;

  test.each(due)('%s: %s that are due (%s) too', async (persona, list, filter, order) => {
    const orderBy = order ? `, orderBy: { field: ${order}, direction: ASC }` : '';
    const document = `{ ${list}(first: 50, filter: { ${filter} }${orderBy}) { totalCount nodes { id } } }`;
    expect((await plansOf(persona, document)).flatMap(faultsOf)).toEqual([]);
  });

  const sought = [
    ['reasonCode: { eq: "WOULD_BE_REFUSED" }', 'access_decision_organisation_id_reason_code_at_id_idx'],
    ['resource: { eq: "participant.phone" }', 'access_decision_organisation_id_resource_at_id_idx'],
    ['decision: { eq: DENY }', 'access_decision_organisation_id_at_id_idx1'],
  ] as const;

  test.each(sought)('privacy-officer: the few decisions among many by %s', async (filter, index) => {
    await graph.admin(
      `insert into access_decision (trace_id, span_id, organisation_id, role, policy_version, decision, reason_code, at)
       select md5('t' || n), substr(md5('s' || n), 1, 16), o.id, 'VOORMAN', 'made', 'PERMIT', 'GRANTED', n
       from organisation o, generate_series(1, 500) n`,
    );
    await graph.admin('analyze access_decision');
    const document = `{ accessDecisions(first: 50, filter: { ${filter} }) { nodes { id } } }`;
    const plans = await plansOf('privacy-officer', document);
    expect(plans.flatMap(faultsOf)).toEqual([]);
    const used = plans.flatMap(({ plan }) => nodesOf(plan).flatMap((node) => node['Index Name'] ?? []));
    expect(used).toEqual([index]);
  });

  test('privacy-officer: what one user read among all that was read', async () => {
    await graph.admin(
      `insert into audit_entry (trace_id, span_id, organisation_id, person_id, role, name, kind, data_classes, at)
       select md5('t' || n), substr(md5('s' || n), 1, 16), o.id, md5('p' || n % 50)::uuid, 'VOORMAN', 'Made', 'query', '{}', n
       from organisation o, generate_series(1, 500) n`,
    );
    await graph.admin('analyze audit_entry');
    const [{ id }] = await graph.admin(`select 'staff_' || md5('p7') as id`);
    const document = `{ auditEntries(first: 50, filter: { person: { eq: "${id}" } }) { nodes { id } } }`;
    const plans = await plansOf('privacy-officer', document);
    expect(plans.flatMap(faultsOf)).toEqual([]);
    const used = plans.flatMap(({ plan }) => nodesOf(plan).flatMap((node) => node['Index Name'] ?? []));
    expect(used).toEqual(['audit_entry_organisation_id_person_id_at_id_idx']);
  });

  test('notices a policy that looks at another table row by row', async () => {
    const [{ qual }] = await graph.admin(
      `select pg_get_expr(polqual, polrelid) as qual from pg_policy where polname = 'leerwerk_docent_select' and polrelid = 'enrolment'::regclass`,
    );
    await graph.admin(`alter policy leerwerk_docent_select on enrolment using (exists (
      select from student s where s.id = enrolment.student_id and s.roc_id = nullif(current_setting('app.organisation', true), '')::uuid))`);
    const plans = await plansOf('docent-administratie', '{ enrolments(first: 50) { nodes { id } } }');
    expect(plans.flatMap(faultsOf).join()).toMatch(/sub-plan|setting per row/);
    await graph.admin(`alter policy leerwerk_docent_select on enrolment using (${qual})`);
  });
});
