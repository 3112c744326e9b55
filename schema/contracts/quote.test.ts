import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { personas } from '../../seeds/cast.ts';
import { addDays } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { dailyActivity } from '../../seeds/registers.ts';
import { runScheduled } from '../../server/scheduled.ts';
import { askVerb, idFor, keyBehind } from '../../server/testing/asked.ts';
import { startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { referrals } from '../../server/testing/made-referrals.ts';
import { noonOf } from '../../server/testing/noon.ts';
import { today } from '../../server/testing/told.ts';
import { contractSpecificationType } from './contract-specification.type.ts';
import { quoteType } from './quote.type.ts';

let graph: TestGraph;
let of: ReturnType<typeof referrals>;
let application: string;
beforeAll(async () => {
  graph = await startGraph();
  of = referrals(graph);
  application = await of.interviewed();
});
afterAll(() => graph?.stop());

const stored = async (key: string) =>
  JSON.stringify(
    await graph.admin(
      `select row_to_json(q) as quote, (select json_agg(l order by l.kind) from quote_line l where l.quote_id = q.id) as lines
       from quote q where q.id = $1`,
      [key],
    ),
  );

const count = async (table: string): Promise<number> =>
  (await graph.admin(`select count(*)::int from ${table}`))[0].count;

/** Statements as a role of the database, undone at once: what row-level security, grants and triggers let pass. */
const inRole = async (name: string, statements: readonly (readonly [sql: string, values: unknown[]])[]) => {
  const someone = personas.find((each) => each.name === name);
  const client = await graph.database.pool.connect();
  const outcomes: string[] = [];
  try {
    await client.query('begin');
    const settings = {
      'app.organisation': seedId('Organisation', someone?.organisation as string),
      'app.person': seedId('StaffMember', someone?.person as string),
      'app.scope': someone?.scope as string,
      'app.today': of.today,
      'app.categories': dailyActivity(someone?.role ?? 'CONSULENT').categories.join(),
      'app.changes': dailyActivity(someone?.role ?? 'CONSULENT').changes.join(),
      'app.grounds': dailyActivity(someone?.role ?? 'CONSULENT').grounds.join(),
      role: `leerwerk_${someone?.role.toLowerCase()}`,
    };
    for (const [setting, value] of Object.entries(settings)) {
      await client.query('select set_config($1, $2, true)', [setting, value]);
    }
    for (const [sql, values] of statements) {
      await client.query('savepoint try');
      const outcome = await client.query(sql, values).then(
        ({ rowCount }) => `${rowCount} rows`,
        ({ code }) => String(code),
      );
      outcomes.push(outcome);
      await client.query('rollback to savepoint try');
    }
    return outcomes;
  } finally {
    await client.query('rollback');
    client.release();
  }
};

describe('a quote', () => {
  test('has an intake once and guidance over its duration, at the prices of the day (R-14)', async () => {
    const { object, warned } = await of.draft(application);
    expect(warned).toEqual([]);
    expect(object).toMatchObject({
      status: 'CONCEPT',
      issuedOn: null,
      durationMonths: 6,
      totalCents: 45_000 + 6 * 42_500,
    });
    expect(object.lines.nodes).toEqual([
      { kind: 'INTAKEKOSTEN', quantity: 1, unit: 'EENMALIG', unitPriceCents: 45_000, amountCents: 45_000 },
      { kind: 'BEGELEIDINGSKOSTEN', quantity: 6, unit: 'PER_MAAND', unitPriceCents: 42_500, amountCents: 255_000 },
    ]);
    const key = keyBehind(graph, 'consulent', quoteType, object.id);
    const changed = await of.quoteStep('consulent', 'changeQuote', key, { durationMonths: 8 });
    expect(changed.object).toMatchObject({ durationMonths: 8, totalCents: 45_000 + 8 * 42_500 });
    expect(changed.warned).toEqual(['UNUSUAL_DURATION R-04']);
  });

  test('is seen by the klantmanager once it is issued, and changes no more from then on', async () => {
    const key = await of.drafted(application);
    const look = async () =>
      (
        await (
          await graph.as('klantmanager')
        ).query('query ($id: ID!) { quote(id: $id) { status totalCents } }', {
          id: idFor(graph, 'klantmanager', quoteType, key),
        })
      ).data.quote;
    expect(await look()).toBeNull();
    expect((await of.quoteStep('klantmanager', 'acceptQuote', key)).error).toBe('NOT_FOUND');
    expect((await of.quoteStep('consulent', 'issueQuote', key)).object).toMatchObject({
      status: 'ISSUED',
      issuedOn: of.today,
    });
    expect(await look()).toEqual({ status: 'ISSUED', totalCents: 300_000 });
    const before = await stored(key);
    expect((await of.quoteStep('consulent', 'changeQuote', key, { durationMonths: 4 })).refused).toEqual([
      'STATUS_REFUSED 3.3 Offerte: immutable after UITGEBRACHT',
    ]);
    // Nor by SQL: as the consulent, and as the klantmanager.
    const outcomes = await inRole('consulent', [
      ['update quote set duration_months = 4 where id = $1', [key]],
      ['update quote set total_cents = 1 where id = $1', [key]],
      [`update quote set status = 'ACCEPTED' where id = $1`, [key]],
      [`update quote set status = 'CONCEPT' where id = $1`, [key]],
      ['update quote_line set quantity = 2 where quote_id = $1', [key]],
      ['update quote_line set unit_price_cents = 1 where quote_id = $1', [key]],
      ['delete from quote_line where quote_id = $1', [key]],
    ]);
    expect(outcomes).toEqual(['23514', '42501', '23514', '23514', '42501', '42501', '42501']);
    expect(
      await inRole('klantmanager', [
        [`update quote set status = 'WITHDRAWN' where id = $1`, [key]],
        [`update quote set status = 'EXPIRED' where id = $1`, [key]],
        [`update quote set valid_until = date '${today}' where id = $1`, [key]],
        [`update quote set status = 'ACCEPTED' where id = $1`, [key]],
      ]),
    ).toEqual(['23514', '23514', '42501', '1 rows']);
    expect(await stored(key)).toBe(before);
  });

  test('withdrawn before it was issued was never there for the klantmanager', async () => {
    const key = await of.drafted(application);
    expect((await of.quoteStep('consulent', 'withdrawQuote', key)).object).toMatchObject({ status: 'WITHDRAWN' });
    expect((await of.quoteStep('klantmanager', 'rejectQuote', key)).error).toBe('NOT_FOUND');
  });

  test('is refused with durations, days and specifications that cannot be, and nothing is written', async () => {
    const before = [await count('quote'), await count('quote_line')];
    for (const durationMonths of [0, -3, 61, 400]) {
      const { error, message } = await of.draft(application, { durationMonths });
      expect([error, message]).toEqual(['BAD_USER_INPUT', 'De looptijd telt 1 tot 60 maanden.']);
    }
    for (const validUntil of [addDays(of.today, -1), addDays(of.today, 400)]) {
      expect((await of.draft(application, { validUntil })).error).toBe('BAD_USER_INPUT');
    }
    const others = seedId('ContractSpecification', `gemeente-noord/${Number(of.today.slice(0, 4)) - 1}-07-01`);
    for (const key of [others, '01890000-0000-7000-8000-00000000dead']) {
      const specificationId = idFor(graph, 'consulent', contractSpecificationType, key);
      expect((await of.draft(application, { specificationId })).refused).toEqual(['NO_SUCH_SPECIFICATION R-14']);
    }
    // An application of another WSD, of a colleague, and one that nobody has taken up.
    expect((await of.draft(application, {}, 'consulent@wijkbedrijf')).error).toBe('NOT_FOUND');
    expect((await of.draft(application, {}, 'consulent-2')).error).toBe('NOT_FOUND');
    expect((await of.draft(await of.submitted())).refused).toEqual(['NOT_TAKEN_UP S0-22']);
    expect([await count('quote'), await count('quote_line')]).toEqual(before);
  });

  test('speaks English to whoever wants that', async () => {
    const input = { applicationId: of.idOf('consulent', application), durationMonths: 0, validUntil: of.today };
    const { message } = await askVerb(graph, 'consulent', 'draftQuote', input, ['quote', 'id'], 'en');
    expect(message).toBe('The duration is 1 to 60 months.');
  });

  test('is issued at prices that are valid that day (R-14), before its last day', async () => {
    const year = Number(of.today.slice(0, 4));
    const later = idFor(
      graph,
      'consulent',
      contractSpecificationType,
      seedId('ContractSpecification', `wsd/${year + 1}-01-01`),
    );
    const key = await of.drafted(application, { specificationId: later });
    expect((await of.quoteStep('consulent', 'issueQuote', key)).refused).toEqual(['SPECIFICATION_NOT_VALID R-14']);
    const late = await of.drafted(application);
    await graph.admin(`update quote set valid_until = date '${today}' - 1 where id = $1`, [late]);
    expect((await of.quoteStep('consulent', 'issueQuote', late)).refused).toEqual(['DATE_IN_THE_PAST 3.3 Offerte']);
  });

  test('is accepted once for an application, in time, and while that is open', async () => {
    const own = await of.interviewed();
    const [first, second] = [await of.issued(own), await of.issued(own)];
    expect((await of.quoteStep('klantmanager', 'acceptQuote', first)).object).toMatchObject({ status: 'ACCEPTED' });
    expect((await of.quoteStep('klantmanager', 'acceptQuote', second)).refused).toEqual(['ANOTHER_ACCEPTED S0-32']);
    const over = await of.interviewed();
    const [open, concept] = [await of.issued(over), await of.drafted(over)];
    await of.step('consulent', 'rejectApplication', over, { reason: 'NIET_PASSEND' });
    // What was offered is withdrawn with it.
    for (const key of [open, concept]) expect(JSON.parse(await stored(key))[0].quote.status).toBe('WITHDRAWN');
  });

  test('expires by itself after its last day, once, and can be accepted no more', async () => {
    const own = await of.interviewed();
    const key = await of.issued(own);
    const faults: unknown[] = [];
    const run = (today: string) =>
      runScheduled({
        database: graph.database,
        rolePrefix: 'leerwerk',
        idSecret: graph.keys.idSecret,
        clock: () => noonOf(today),
        onError: (error) => faults.push(error),
      });
    await run(addDays(of.today, 30));
    expect(JSON.parse(await stored(key))[0].quote.status).toBe('ISSUED');
    await Promise.all([run(addDays(of.today, 31)), run(addDays(of.today, 31))]);
    expect(JSON.parse(await stored(key))[0].quote).toMatchObject({ status: 'EXPIRED', version: 3 });
    expect((await of.quoteStep('klantmanager', 'acceptQuote', key)).refused).toEqual([
      'STATUS_REFUSED 3.3 Offerte, S0-32',
    ]);
    expect(faults).toEqual([]);
  });
});

// The embedded database has one connection: callers take turns, and nobody meets anybody.
describe.runIf(inject('databaseEngine') === 'postgresql')('twenty at once', () => {
  test('accept and withdraw a quote: exactly one of them does', async () => {
    for (let round = 0; round < 3; round += 1) {
      const own = await of.interviewed();
      const key = await of.issued(own);
      const version = await of.versionOf('quote', key);
      const clients = Array.from({ length: 20 }, (_, turn) => (turn % 2 === 0 ? 'klantmanager' : 'consulent'));
      const outcomes = await Promise.all(
        clients.map((name) =>
          askVerb(
            graph,
            name,
            name === 'klantmanager' ? 'acceptQuote' : 'withdrawQuote',
            { id: idFor(graph, name, quoteType, key), expectedVersion: version },
            ['quote', 'status'],
          ),
        ),
      );
      const won = outcomes.filter(({ object }) => object !== null);
      const lost = outcomes.filter(({ object }) => object === null).map(({ error, refused }) => error ?? refused[0]);
      expect(won).toHaveLength(1);
      expect(lost.filter((code) => !['CONFLICT', 'UNAVAILABLE'].includes(String(code)))).toEqual([]);
      expect(JSON.parse(await stored(key))[0].quote).toMatchObject({
        status: won[0]?.object.status,
        version: version + 1,
      });
    }
  });

  test('accept two quotes for one application: exactly one is', async () => {
    const own = await of.interviewed();
    const keys = [await of.issued(own), await of.issued(own)];
    const input = (key: string) => ({ id: idFor(graph, 'klantmanager', quoteType, key), expectedVersion: 2 });
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, turn) =>
        askVerb(graph, 'klantmanager', 'acceptQuote', input(keys[turn % 2] as string), ['quote', 'status']),
      ),
    );
    expect(outcomes.filter(({ object }) => object !== null)).toHaveLength(1);
    const statuses = await graph.admin('select status from quote where application_id = $1 order by status', [own]);
    expect(statuses.map(({ status }) => status)).toEqual(['ACCEPTED', 'ISSUED']);
  });
});
