import { setTimeout as pause } from 'node:timers/promises';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Random } from '../seeds/random.ts';
import { BudgetReserves } from './budget-reserves.ts';

const SECONDS = 60;
const KEY = 'client';

/** A store as far away as a database, that counts how often it is asked, and fails when it is told to. */
class Store extends RateLimiterMemory {
  asked = 0;
  failing = false;

  override async consume(key: string, points: number): Promise<RateLimiterRes> {
    this.asked++;
    await pause(1);
    if (this.failing) throw new Error('The store does not answer');
    return super.consume(key, points);
  }
}

const storeOf = (points: number) => new Store({ points, duration: SECONDS });
const processOn = (store: Store) => {
  const insurance = new RateLimiterMemory({ points: store.points, duration: SECONDS });
  return new BudgetReserves(store, insurance, { points: store.points, seconds: SECONDS });
};
const random = new Random('budgets');
const sizes = Array.from({ length: 1000 }, () => random.between(1, 20));
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** What is granted of a thousand expenses of random size, by two processes at once. */
const spendAtOnce = async (processes: readonly BudgetReserves[]) => {
  const balances = await Promise.all(
    sizes.map((points, index) => (processes[index % 2] as BudgetReserves).spend(KEY, points)),
  );
  return sum(sizes.filter((_, index) => !balances[index]?.exceeded));
};

afterEach(() => {
  vi.useRealTimers();
});

describe('the reserves of two processes', () => {
  test('are together exactly the budget', async () => {
    const store = storeOf(20_150);
    const processes = [processOn(store), processOn(store)];
    let granted = await spendAtOnce(processes);
    expect(granted).toBe(sum(sizes));
    for (const one of processes) while (!(await one.spend(KEY, 1)).exceeded) granted++;
    expect(granted).toBe(20_150);
  });

  test('are never more than the budget, and of what is refused no more is lost than the expense', async () => {
    const store = storeOf(5000);
    const granted = await spendAtOnce([processOn(store), processOn(store)]);
    expect(granted).toBeLessThanOrEqual(5000);
    expect(granted).toBeGreaterThan(5000 - 2 * 20);
  });

  test('are of one budget: what one has taken is not there for the other', async () => {
    const store = storeOf(1000);
    const [one, other] = [processOn(store), processOn(store)];
    expect(await one.spend(KEY, 985)).toMatchObject({ remaining: 15, exceeded: false });
    expect(await one.spend(KEY, 6)).toMatchObject({ remaining: 9, exceeded: false });
    expect(await other.spend(KEY, 6)).toMatchObject({ remaining: 0, exceeded: true });
    expect(await one.spend(KEY, 4)).toMatchObject({ exceeded: false });
    expect(await one.spend(KEY, 1)).toMatchObject({ remaining: 0, exceeded: true });
  });
});

describe('a reserve', () => {
  test('spares the store nearly all questions', async () => {
    const store = storeOf(1_000_000);
    const one = processOn(store);
    const balances = await Promise.all(Array.from({ length: 1000 }, () => one.spend(KEY, 10)));
    expect(store.asked).toBe(1);
    expect(balances.map(({ remaining }) => remaining)).toEqual(
      balances.map((_, index) => 1_000_000 - 10 * (index + 1)),
    );
    for (let turn = 0; turn < 1000; turn++) await one.spend(KEY, 10);
    expect(store.asked).toBe(2);
  });

  test('of less than a hundred points is none: each expense is asked for', async () => {
    const store = storeOf(99);
    const one = processOn(store);
    for (let spent = 9; spent <= 99; spent += 9) {
      expect(await one.spend(KEY, 9)).toMatchObject({ remaining: 99 - spent, exceeded: false });
    }
    expect(store.asked).toBe(11);
    expect((await store.get(KEY))?.consumedPoints).toBe(99);
  });

  test('is lost with an expense that exceeds it and what the store has, and no one asks again', async () => {
    const store = storeOf(1000);
    const one = processOn(store);
    await one.spend(KEY, 985);
    expect(await one.spend(KEY, 16)).toMatchObject({ remaining: 0, exceeded: true, resetSeconds: SECONDS });
    const { asked } = store;
    expect(await one.spend(KEY, 1)).toMatchObject({ remaining: 0, exceeded: true, resetSeconds: SECONDS });
    expect(store.asked).toBe(asked);
    expect(await processOn(store).spend(KEY, 1)).toMatchObject({ exceeded: true });
  });

  test('ends with its window', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const store = storeOf(1000);
    const one = processOn(store);
    const later = async (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
    const spend = async (points: number) => (await Promise.all([one.spend(KEY, points), later(0.01)]))[0];
    expect(await spend(1)).toMatchObject({ remaining: 999, resetSeconds: SECONDS });
    await later(SECONDS - 10);
    expect(await spend(1)).toMatchObject({ remaining: 998, resetSeconds: 10 });
    expect(store.asked).toBe(1);
    await later(10);
    expect(await spend(15)).toMatchObject({ remaining: 985, resetSeconds: SECONDS });
    expect(store.asked).toBe(2);
    expect(await spend(976)).toMatchObject({ remaining: 9 });
    expect(await spend(10)).toMatchObject({ exceeded: true });
    await later(SECONDS);
    expect(await spend(1)).toMatchObject({ remaining: 999, exceeded: false });
  });

  test('of a window that ended while the store was asked is not added to the next', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const store = storeOf(1000);
    const one = processOn(store);
    const first = one.spend(KEY, 1);
    await vi.advanceTimersByTimeAsync(10);
    await first;
    await vi.advanceTimersByTimeAsync(SECONDS * 1000 - 11);
    const across = one.spend(KEY, 15);
    await store.delete(KEY);
    await vi.advanceTimersByTimeAsync(20);
    expect(await across).toMatchObject({ remaining: 985, exceeded: false });
    expect((await store.get(KEY))?.consumedPoints).toBe(20);
  });

  test('of who has not asked for longest is dropped when there are too many', async () => {
    const store = storeOf(1000);
    const one = processOn(store);
    const others = Array.from({ length: 9999 }, (_, index) => `client ${index}`);
    await one.spend(KEY, 1);
    await Promise.all(others.map((other) => one.spend(other, 1)));
    await one.spend(KEY, 1);
    expect(store.asked).toBe(10_000);
    await one.spend('another', 1);
    await one.spend(KEY, 1);
    expect(store.asked).toBe(10_001);
    await one.spend('client 0', 1);
    expect(store.asked).toBe(10_002);
  });
});

test('A store that fails in the middle lets nobody wait: each process counts in memory, until it is asked again', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const store = storeOf(1000);
  const one = processOn(store);
  await one.spend(KEY, 1);
  store.failing = true;
  expect(await one.spend(KEY, 4)).toMatchObject({ remaining: 995, exceeded: false });
  const balances = await Promise.all(Array.from({ length: 100 }, () => one.spend(KEY, 20)));
  expect(balances.filter(({ exceeded }) => !exceeded)).toHaveLength(50);
  expect(store.asked).toBe(2);
  store.failing = false;
  vi.setSystemTime(Date.now() + 2000);
  expect(await one.spend(KEY, 20)).toMatchObject({ remaining: 975, exceeded: false });
  expect(store.asked).toBe(3);
});
