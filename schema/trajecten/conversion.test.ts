import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { runScheduled } from '../../server/scheduled.ts';
import { type Asked, askVerb, idFor, keyBehind } from '../../server/testing/asked.ts';
import { startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { referrals } from '../../server/testing/made-referrals.ts';
import { noonOf } from '../../server/testing/noon.ts';
import { decisionType } from './decision.type.ts';
import { intakeType } from './intake.type.ts';
import { preconditionType } from './precondition.type.ts';

let graph: TestGraph;
let of: ReturnType<typeof referrals>;
beforeAll(async () => {
  graph = await startGraph();
  of = referrals(graph);
});
afterAll(() => graph?.stop());

const add = (name: string, key: string, kind: string, more: object = {}): Promise<Asked> =>
  askVerb(graph, name, 'addPrecondition', { applicationId: of.idOf(name, key), kind, ...more }, [
    'precondition',
    'id version status application { preconditionsComplete }',
  ]);

const settle = (name: string, verb: string, { object }: Asked, more: object = {}): Promise<Asked> =>
  askVerb(graph, name, verb, { id: object.id, expectedVersion: object.version, ...more }, [
    'precondition',
    'id version status seenOn validUntil application { preconditionsComplete }',
  ]);

describe('an intake', () => {
  test('is between the uitvoerder and the participant: the gemeente learns that it was held', async () => {
    const key = await of.takenUp();
    const { object } = await of.holdIntake(key, { heldOn: of.today, wishes: 'Buiten werken' });
    expect(object).toMatchObject({ report: 'Een goed gesprek', application: { status: 'INTAKE_HELD' } });
    const ask = async (field: string) =>
      (await graph.as('klantmanager')).query(
        `query ($id: ID!) { application(id: $id) { intakes { nodes { heldOn ${field} } } } }`,
        { id: of.idOf('klantmanager', key) },
      );
    expect((await ask('')).data.application.intakes.nodes).toEqual([{ heldOn: of.today }]);
    for (const field of ['report', 'motivation', 'abilities', 'wishes', 'questionnaireVersion', 'heldBy { id }']) {
      expect((await ask(field)).errors?.[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    const own = await (await graph.as('deelnemer')).query(
      '{ applications { nodes { intakes { nodes { report wishes } } } } }',
    );
    expect(JSON.stringify(own.data)).toMatch(/Een open gesprek/);
  });

  test('lies between the application and today, is held by a colleague, and only once it is taken up', async () => {
    const key = await of.takenUp();
    for (const heldOn of [addDays(of.today, 1), addDays(of.today, -1)]) {
      expect((await of.holdIntake(key, { heldOn })).error).toBe('BAD_USER_INPUT');
    }
    const klantmanager = `staff_${seedId('StaffMember', 'klantmanager').replaceAll('-', '')}`;
    expect((await of.holdIntake(key, { heldById: klantmanager })).refused).toEqual(['NO_SUCH_COLLEAGUE S0-22']);
    expect((await of.holdIntake(key, { report: 'x'.repeat(10_001) })).error).toBe('BAD_USER_INPUT');
    expect((await of.holdIntake(await of.submitted())).refused).toEqual(['NOT_TAKEN_UP S0-22']);
    const [{ status }] = await graph.admin('select status from application where id = $1', [key]);
    expect(status).toBe('SUBMITTED');
  });

  test('is changed as long as the application is open', async () => {
    const key = await of.takenUp();
    const { object } = await of.holdIntake(key);
    const change = (version: number) =>
      askVerb(graph, 'consulent', 'changeIntake', { id: object.id, expectedVersion: version, report: null }, [
        'intake',
        'version report',
      ]);
    expect((await change(1)).object).toEqual({ version: 2, report: null });
    await of.step('consulent', 'rejectApplication', key, { reason: 'ANDERS' });
    expect((await change(2)).refused).toEqual(['APPLICATION_CLOSED 3.3 Aanmelding']);
    const other = { id: idFor(graph, 'consulent-2', intakeType, keyBehind(graph, 'consulent', intakeType, object.id)) };
    const asked = await askVerb(graph, 'consulent-2', 'changeIntake', { ...other, expectedVersion: 2 }, [
      'intake',
      'id',
    ]);
    expect(asked.error).toBe('NOT_FOUND');
  });
});

describe('a precondition', () => {
  test('is stated by the role whose kind it is (3.6.3)', async () => {
    const key = await of.interviewed('begeleider');
    const may: Readonly<Record<string, readonly string[]>> = {
      klantmanager: ['TOESTEMMING'],
      'consulent-team': ['IDENTIFICATIE'],
      begeleider: ['INDICATIE', 'VOG', 'IDENTIFICATIE'],
    };
    for (const [name, kinds] of Object.entries(may)) {
      for (const kind of ['TOESTEMMING', 'INDICATIE', 'VOG', 'IDENTIFICATIE']) {
        const { object, refused } = await add(name, key, kind, { required: false });
        const expected = kinds.includes(kind) ? ['OPEN'] : ['KIND_NOT_OWN 3.6.3 Randvoorwaarde'];
        expect([name, kind, ...(object ? [object.status] : refused)]).toEqual([name, kind, ...expected]);
      }
    }
    // The permission is there to read for who guides, and not to state.
    const [{ id }] = await graph.admin(
      `select id from precondition where application_id = $1 and kind = 'TOESTEMMING'`,
      [key],
    );
    const seen = { object: { id: idFor(graph, 'begeleider', preconditionType, id), version: 1 } } as Asked;
    expect((await settle('begeleider', 'fulfilPrecondition', seen)).refused).toEqual([
      'KIND_NOT_OWN 3.6.3 Randvoorwaarde',
    ]);
  });

  test('goes from open by request to present, and counts as long as it is valid', async () => {
    const key = await of.interviewed();
    const added = await add('klantmanager', key, 'TOESTEMMING');
    expect(added.object).toMatchObject({ status: 'OPEN', application: { preconditionsComplete: false } });
    const requested = await settle('klantmanager', 'requestPrecondition', added);
    expect(requested.object.status).toBe('REQUESTED');
    const over = await settle('klantmanager', 'fulfilPrecondition', requested, { validUntil: addDays(of.today, -1) });
    expect(over.refused).toEqual(['ALREADY_EXPIRED 3.3 Randvoorwaarde']);
    const seen = await settle('klantmanager', 'fulfilPrecondition', requested, { validUntil: of.today });
    expect(seen.object).toMatchObject({
      status: 'PRESENT',
      seenOn: of.today,
      validUntil: of.today,
      application: { preconditionsComplete: true },
    });
    const faults: unknown[] = [];
    const run = (today: string) =>
      runScheduled({
        database: graph.database,
        rolePrefix: 'leerwerk',
        idSecret: graph.keys.idSecret,
        clock: () => noonOf(today),
        onError: (error) => faults.push(error),
      });
    const statusOf = async () =>
      (await graph.admin('select status from precondition where application_id = $1', [key]))[0].status;
    await run(of.today);
    expect(await statusOf()).toBe('PRESENT');
    await run(addDays(of.today, 1));
    expect(await statusOf()).toBe('EXPIRED');
    expect(faults).toEqual([]);
    const [application] = await graph.admin('select preconditions_complete from application where id = $1', [key]);
    expect(application).toEqual({ preconditions_complete: false });
  });
});

describe('an application becomes a traject', () => {
  test('with the same parties, prepared, on the Participatiewet with the benefit kept (R-02)', async () => {
    const key = await of.accepted();
    const { object, refused } = await of.step('consulent', 'convertApplication', key);
    expect(refused).toEqual([]);
    expect(object).toMatchObject({
      status: 'CONVERTED',
      traject: { status: 'PREPARED', variant: 'WOP', legalBasis: 'PARTICIPATIEWET', benefitRetained: true },
    });
    const [row] = await graph.admin(
      `select a.participant_id = t.participant_id and a.uitvoerder_id = t.uitvoerder_id
         and a.klantmanager_id = t.klantmanager_id and a.consulent_id = t.consulent_id
         and a.traject_opdrachtgever_id = t.traject_opdrachtgever_id as same
       from application a join traject t on t.id = a.traject_id where a.id = $1`,
      [key],
    );
    expect(row).toEqual({ same: true });
    const { data } = await (await graph.as('consulent')).query(
      'query ($id: ID!) { application(id: $id) { participant { trajecten { nodes { status } } } } }',
      { id: of.idOf('consulent', key) },
    );
    expect(data.application.participant.trajecten.nodes).toEqual([{ status: 'PREPARED' }]);
    for (const [name, verb, more] of [
      ['consulent', 'rejectApplication', { reason: 'ANDERS' }],
      ['klantmanager', 'withdrawApplication', {}],
      ['consulent', 'convertApplication', {}],
    ] as const) {
      expect((await of.step(name, verb, key, more)).refused[0]).toMatch(/^STATUS_REFUSED/);
    }
  });

  test('not without an accepted quote, complete preconditions, the candidate’s yes and the lack of paid work', async () => {
    const key = await of.interviewed();
    const trajecten = async () => (await graph.admin('select count(*)::int from traject'))[0].count;
    const before = await trajecten();
    const convert = async () => (await of.step('consulent', 'convertApplication', key)).refused;
    expect(await convert()).toEqual(['QUOTE_NOT_ACCEPTED S0-32']);
    const quote = await of.issued(key);
    expect(await convert()).toEqual(['QUOTE_NOT_ACCEPTED S0-32']);
    await of.quoteStep('klantmanager', 'acceptQuote', quote);
    const decided = await of.decide('consulent', key, { discussedOn: of.today, candidateAgrees: false });
    expect(await convert()).toEqual(['NOT_AGREED R-21']);
    const change = { id: decided.object.id, expectedVersion: 1, candidateAgrees: true };
    expect(keyBehind(graph, 'consulent', decisionType, change.id)).not.toBe('');
    await askVerb(graph, 'consulent', 'changeDecision', change, ['decision', 'id']);
    const needed = await add('consulent', key, 'IDENTIFICATIE');
    expect(await convert()).toEqual(['PRECONDITIONS_INCOMPLETE R-22']);
    await settle('consulent', 'waivePrecondition', needed);
    await of.step('klantmanager', 'changeApplication', key, { hasPaidWork: true });
    expect(await convert()).toEqual(['HAS_PAID_WORK S0-05']);
    // Nor by SQL.
    await expect(graph.admin(`update application set status = 'CONVERTED' where id = $1`, [key])).rejects.toMatchObject(
      { code: '23514' },
    );
    await of.step('klantmanager', 'changeApplication', key, { hasPaidWork: false });
    expect(await trajecten()).toBe(before);
    expect(await convert()).toEqual([]);
    expect(await trajecten()).toBe(before + 1);
  });
});
