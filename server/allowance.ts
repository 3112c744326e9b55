import { type RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** What may be spent, and in which time. */
export interface Allowance {
  /** Points per window: the cost of operations, or requests. */
  readonly points: number;
  /** Length of the window in seconds; it begins with the first expense. */
  readonly seconds: number;
}

/** How somebody's budget stands after an expense. */
export interface Balance {
  readonly allowance: Allowance;
  /** Points left in this window, as far as this process knows: others may have taken of them since it asked. */
  readonly remaining: number;
  /** Whole seconds until the window ends. */
  readonly resetSeconds: number;
  readonly exceeded: boolean;
}

/** Who counts expenses: a limiter of rate-limiter-flexible. */
export type Limiter = Pick<RateLimiterMemory, 'consume'>;

/** A balance with `milliseconds` to go in the window; an expense that exceeds it leaves nothing. */
export const balanceOf = (
  allowance: Allowance,
  remaining: number,
  milliseconds: number,
  exceeded: boolean,
): Balance => ({
  allowance,
  remaining: exceeded ? 0 : remaining,
  resetSeconds: Math.min(allowance.seconds, Math.max(1, Math.ceil(milliseconds / 1000))),
  exceeded,
});

/**
 * Counts points, whether there are so many or not.
 * @throws Error when the limiter cannot count
 */
export const count = async (limiter: Limiter, key: string, points: number) => {
  const { state, exceeded } = await limiter.consume(key, points).then(
    (state) => ({ state, exceeded: false }),
    (state: unknown) => ({ state, exceeded: true }),
  );
  if (!(state instanceof RateLimiterRes)) throw state;
  return { state, exceeded };
};

/**
 * Counts an expense where it is kept.
 * @throws Error when the limiter cannot count
 */
export const charge = async (limiter: Limiter, allowance: Allowance, key: string, points: number): Promise<Balance> => {
  const { state, exceeded } = await count(limiter, key, points);
  return balanceOf(allowance, state.remainingPoints, state.msBeforeNext, exceeded);
};
