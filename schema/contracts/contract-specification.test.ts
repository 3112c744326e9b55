import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { askVerb, idFor } from '../../server/testing/asked.ts';
import { startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { organisationGlobalId } from '../../server/testing/made-referrals.ts';
import { contractSpecificationType } from './contract-specification.type.ts';

const today = todayInAmsterdam();

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

const count = async (table: string): Promise<number> =>
  (await graph.admin(`select count(*)::int from ${table}`))[0].count;

describe('a contract specification', () => {
  const tariffs = [
    { kind: 'INTAKEKOSTEN', amountCents: 50_000, unit: 'EENMALIG' },
    { kind: 'BEGELEIDINGSKOSTEN', amountCents: 9_900, unit: 'PER_WEEK' },
  ];
  const create = (more: object, by = 'consulent') =>
    askVerb(graph, by, 'createContractSpecification', { validFrom: '2090-01-01', tariffs, ...more }, [
      'contractSpecification',
      'id version validUntil tariffs { nodes { kind amountCents unit } }',
    ]);
  const [intake, guidance] = tariffs as [object, object];

  test('is refused with amounts, units and periods that cannot be, and nothing is written', async () => {
    const before = [await count('contract_specification'), await count('tariff')];
    for (const amountCents of [-1, 5_000_001, 2_147_483_647]) {
      expect((await create({ tariffs: [{ ...intake, amountCents }, guidance] })).error).toBe('BAD_USER_INPUT');
    }
    expect((await create({ tariffs: [{ ...intake, unit: 'PER_WEEK' }, guidance] })).refused).toEqual([
      'UNIT_DOES_NOT_FIT S0-31',
    ]);
    for (const some of [[], [intake], [guidance], [intake, intake, guidance]]) {
      expect((await create({ tariffs: some })).refused).toEqual(['TARIFFS_INCOMPLETE R-14']);
    }
    expect((await create({ validUntil: '2089-12-31' })).error).toBe('BAD_USER_INPUT');
    expect((await create({})).refused).toEqual(['PERIODS_OVERLAP R-14']);
    expect([await count('contract_specification'), await count('tariff')]).toEqual(before);
  });

  test('follows upon the one before, of the own organisation; the gemeente sees it when it is valid', async () => {
    const year = Number(today.slice(0, 4));
    const last = seedId('ContractSpecification', `wsd/${year + 1}-01-01`);
    const end = { id: idFor(graph, 'consulent', contractSpecificationType, last), expectedVersion: 1 };
    const ask = (validUntil: string) =>
      askVerb(graph, 'consulent', 'endContractSpecification', { ...end, validUntil }, [
        'contractSpecification',
        'validUntil',
      ]);
    expect((await ask(addDays(today, -1))).error).toBe('BAD_USER_INPUT');
    expect((await ask(today)).error).toBe('BAD_USER_INPUT');
    expect((await ask('2089-12-31')).object).toEqual({ validUntil: '2089-12-31' });
    const { object } = await create({});
    expect(object.tariffs.nodes).toEqual(tariffs);
    const list = async (name: string) =>
      (
        await (
          await graph.as(name)
        ).query(
          `query ($of: ID!) { contractSpecifications(filter: { uitvoerder: { eq: $of } }) { nodes { id validFrom } } }`,
          { of: organisationGlobalId('wsd') },
        )
      ).data.contractSpecifications.nodes.map((own: { validFrom: string }) => own.validFrom);
    expect(await list('consulent')).toContain('2090-01-01');
    expect(await list('klantmanager')).not.toContain('2090-01-01');
    expect(await list('klantmanager')).toContain(`${year - 1}-07-01`);
    expect(await list('begeleider@wijkbedrijf')).toEqual([]);
  });
});
