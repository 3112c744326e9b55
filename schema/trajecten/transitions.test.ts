import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personas } from '../../seeds/cast.ts';
import { todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { dailyActivity } from '../../seeds/registers.ts';
import { idFor } from '../../server/testing/asked.ts';
import { startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeTraject, runVerb, storedTraject } from '../../server/testing/made-trajecten.ts';
import { ROLES, type Role } from '../roles.ts';
import { TRAJECT_STATUSES } from './traject.entity.ts';

type Status = keyof typeof TRAJECT_STATUSES;

/** The domain's short names of roles (3.6.7b). */
const WHO: Readonly<Record<string, readonly Role[]>> = {
  GK: ['KLANTMANAGER'],
  WC: ['CONSULENT', 'BEGELEIDER'],
  DS: ['DEELNEMER'],
};

/** Written from the domain, not from the machine. */
const lines = readFileSync(new URL('transitions.expected.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([table = '', from = '', to = '', who = '', verb = '']) => ({
    table,
    from,
    to,
    by: who.split(' ').flatMap((code) => WHO[code] ?? []),
    verb,
  }));

const STATUSES = Object.keys(TRAJECT_STATUSES) as Status[];
const verbs = [...new Set(lines.filter(({ table }) => table === 'traject').map(({ verb }) => verb))];

/** What each verb needs besides id and version, so that nothing but state and role can refuse it. */
const EXTRAS: Readonly<Record<string, object>> = {
  changeTraject: { workAims: ['TESTEN'] },
  setTrajectDuration: { durationMonths: 4 },
  extendTraject: { durationMonths: 6, reason: 'Meer tijd nodig' },
  interruptTraject: { reason: 'PLANNING' },
  endTraject: { reason: 'VERHUIZING' },
};

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const cast = ROLES.flatMap((role) => personas.find((each) => each.role === role) ?? []);
const guideOf = (role: Role) => (role === 'BEGELEIDER' ? 'begeleider' : 'consulent');

describe('the table of transitions', () => {
  test.each(cast)(
    'lists all that $role may do to a traject; any other step is refused and changes nothing',
    async ({ role, name }) => {
      for (const verb of verbs) {
        const hasVerb = lines.some((line) => line.verb === verb && line.by.includes(role));
        for (const status of hasVerb ? STATUSES : (['RUNNING'] as const)) {
          const place = `${verb} from ${status} by ${role}`;
          const { key } = await makeTraject(graph, status, { guide: guideOf(role) });
          const before = await storedTraject(graph, key);
          const input = { id: idFor(graph, name, 'Traject', key), expectedVersion: 1, ...EXTRAS[verb] };
          const { data, errors } = await runVerb(graph, name, verb, input, 'traject { status version }');
          const line = lines.find((own) => own.verb === verb && own.from === status && own.by.includes(role));
          if (line) {
            expect(errors, place).toBeUndefined();
            const { traject, userErrors } = data.result;
            expect([userErrors, traject], place).toEqual([[], { status: line.to, version: 2 }]);
            continue;
          }
          if (hasVerb) {
            expect(errors, place).toBeUndefined();
            expect(data.result.userErrors, place).toEqual([
              { code: 'STATUS_REFUSED', rule: expect.stringMatching(/^(R-\d+|3\.3 )/) },
            ]);
          } else expect(errors?.[0].extensions.code, place).toBe('GRAPHQL_VALIDATION_FAILED');
          expect(await storedTraject(graph, key), place).toBe(before);
        }
      }
    },
  );
});

interface Try {
  readonly name: string;
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Tries each statement by itself under a database role; those that changed a row have passed. */
const passing = async (role: Role, tries: readonly Try[]): Promise<string[]> => {
  const own = cast.find((each) => each.role === role);
  const client = await graph.database.pool.connect();
  const passed: string[] = [];
  try {
    await client.query('begin');
    const claims = {
      organisation: seedId('Organisation', own?.organisation ?? 'wsd'),
      person: seedId(role === 'DEELNEMER' ? 'Participant' : 'StaffMember', own?.name ?? 'nobody'),
      scope: own?.scope ?? 'OWN',
      today: todayInAmsterdam(),
      categories: dailyActivity(role).categories.join(),
      changes: dailyActivity(role).changes.join(),
      grounds: dailyActivity(role).grounds.join(),
    };
    for (const [setting, value] of Object.entries(claims)) {
      await client.query('select set_config($1, $2, true)', [`app.${setting}`, value]);
    }
    await client.query('select set_config($1, $2, true)', ['role', `leerwerk_${role.toLowerCase()}`]);
    for (const { name, sql, values } of tries) {
      await client.query('savepoint try');
      const refusal = await client
        .query(sql, values as unknown[])
        .then(({ rowCount }) => (rowCount === 1 ? null : 'no row'))
        .catch(({ code, constraint }) => constraint ?? code);
      if (refusal === null) passed.push(name);
      else expect(['state_machine', '42501', 'no row'], `${name}: ${refusal}`).toContain(refusal);
      await client.query('rollback to savepoint try');
    }
  } finally {
    await client.query('rollback');
    client.release();
  }
  return passed;
};

const steps = (table: string, role: Role): string[] =>
  lines
    .filter((line) => line.table === table && line.by.includes(role) && line.from !== line.to)
    .map(({ from, to }) => `${from} ${to}`)
    .sort();

describe('the table of transitions as SQL under the database role', () => {
  test.each(ROLES)('holds for the trajecten of %s', async (role) => {
    const tries: Try[] = [];
    for (const from of STATUSES) {
      const { key } = await makeTraject(graph, from, { guide: guideOf(role) });
      for (const to of STATUSES.filter((each) => each !== from)) {
        tries.push({
          name: `${from} ${to}`,
          sql: 'update traject set status = $2 where id = $1',
          values: [key, to],
        });
      }
      tries.push({ name: `${from} -`, sql: 'delete from traject where id = $1', values: [key] });
    }
    expect((await passing(role, tries)).sort()).toEqual(steps('traject', role));
  });

  test.each(ROLES)('holds for the reports of %s', async (role) => {
    const { key, agreement } = await makeTraject(graph, 'RUNNING', { guide: guideOf(role) });
    const report = async (status: string, day: string, provided: string | null) => {
      const id = randomUUID();
      await graph.admin(
        `insert into report (id, responsible_organisation_id, processing_activity, traject_id, agreement_id, planned_on,
           status, provided_on) values ($1, $2, 'test', $3, $4, $5, $6, $7)`,
        [id, seedId('Organisation', 'wsd'), key, agreement, day, status, provided],
      );
      return id;
    };
    const [planned, provided] = [
      await report('PLANNED', '2026-01-01', null),
      await report('PROVIDED', '2026-01-02', '2026-01-02'),
    ];
    const move = 'update report set status = $2, provided_on = $3 where id = $1';
    const tries = [
      { name: 'PLANNED PROVIDED', sql: move, values: [planned, 'PROVIDED', '2026-01-03'] },
      { name: 'PROVIDED PLANNED', sql: move, values: [provided, 'PLANNED', null] },
      { name: 'PROVIDED again', sql: move, values: [provided, 'PROVIDED', '2026-02-02'] },
      { name: 'PLANNED -', sql: 'delete from report where id = $1', values: [planned] },
    ];
    expect((await passing(role, tries)).sort()).toEqual(steps('report', role));
  });
});
