import { LRUCache } from 'lru-cache';
import { type Allowance, type Balance, balanceOf, charge, count, type Limiter } from './allowance.ts';

/** What this process has taken of one client's budget, and knows of the rest. */
interface Reserve {
  /** Taken and not spent. */
  points: number;
  /** What the store had left when it was asked last: zero stays zero until the window ends. */
  left: number;
  /** When the window ends (milliseconds since 1970); nothing of it is worth anything then. */
  endsAt: number;
  /** Until then the store is not asked again, because it did not answer. */
  silentUntil: number;
  /** The question that is at the store now; it never rejects. */
  asking?: Promise<Balance | undefined> | undefined;
}

/** What is taken at once, as a part of the allowance; of less than a hundred points each expense is asked for. */
const PORTION = 0.01;

/** Clients whose reserve is kept, at most: some megabytes. A reserve that is dropped is lost to its client. */
const KEPT = 10_000;

/** A store that did not answer is left alone for so long, per client (milliseconds). */
const SILENCE = 1000;

/**
 * Budgets that all processes keep together in a store, of which each process takes a part at once and spends that from
 * memory, so that few expenses wait for the store. What all spend together in a window is never more than the budget:
 * a part is counted in the store before any of it is spent. What a process has taken and does not spend is lost to the
 * others until the window ends: a hundredth of the allowance at most, for each process that serves the client.
 */
export class BudgetReserves {
  readonly #store: Limiter;
  readonly #insurance: Limiter;
  readonly #allowance: Allowance;
  readonly #reserves = new LRUCache<string, Reserve>({ max: KEPT });

  /** The insurance counts where the store does not answer. */
  constructor(store: Limiter, insurance: Limiter, allowance: Allowance) {
    this.#store = store;
    this.#insurance = insurance;
    this.#allowance = allowance;
  }

  /** Charges a client. What exceeds its budget counts too: this process then has nothing until the window ends. */
  async spend(key: string, points: number): Promise<Balance> {
    for (;;) {
      const reserve = this.#reserveOf(key);
      const now = Date.now();
      if (now < reserve.endsAt && (points <= reserve.points || reserve.left === 0)) return this.#take(reserve, points);
      if (now < reserve.silentUntil) return charge(this.#insurance, this.#allowance, key, points);
      if (reserve.asking) {
        await reserve.asking;
        continue;
      }
      reserve.asking = this.#ask(key, reserve, points);
      const balance = await reserve.asking;
      if (balance) return balance;
    }
  }

  #reserveOf(key: string): Reserve {
    const known = this.#reserves.get(key);
    if (known) return known;
    const reserve = { points: 0, left: 0, endsAt: 0, silentUntil: 0 };
    this.#reserves.set(key, reserve);
    return reserve;
  }

  #take(reserve: Reserve, points: number): Balance {
    const exceeded = points > reserve.points;
    reserve.points = exceeded ? 0 : reserve.points - points;
    return balanceOf(this.#allowance, reserve.left + reserve.points, reserve.endsAt - Date.now(), exceeded);
  }

  /** The balance after the expense; none when what the store gave is not enough and it has more. */
  async #ask(key: string, reserve: Reserve, points: number): Promise<Balance | undefined> {
    const { seconds, points: allowed } = this.#allowance;
    const held = Date.now() < reserve.endsAt ? reserve.points : 0;
    const wanted = Math.max(points - held, Math.floor(allowed * PORTION));
    const answer = await count(this.#store, key, wanted).catch(() => undefined);
    reserve.asking = undefined;
    if (!answer) {
      reserve.silentUntil = Date.now() + SILENCE;
      return charge(this.#insurance, this.#allowance, key, points);
    }
    const { state, exceeded } = answer;
    const endsAt = Date.now() + state.msBeforeNext;
    // Windows are as long as the allowance says; the end of one is not known to the millisecond.
    if (endsAt - reserve.endsAt > (seconds * 1000) / 2) reserve.points = 0;
    reserve.points += exceeded ? Math.max(0, allowed - (state.consumedPoints - wanted)) : wanted;
    reserve.left = exceeded ? 0 : state.remainingPoints;
    reserve.endsAt = endsAt;
    // A new window may have begun meanwhile, or others have taken of what was held: then it is too little.
    return points <= reserve.points || reserve.left === 0 ? this.#take(reserve, points) : undefined;
  }
}
