import { HeaderMap } from '@apollo/server';
import type { FastifyReply } from 'fastify';
import { GraphError } from '../schema/errors.ts';
import type { Balance } from './allowance.ts';

/** What an operation cost its client, as `extensions.cost` of its answer. All but `requested` where budgets are kept. */
export interface Cost {
  /** Points of this operation, from the document and its variables alone. */
  readonly requested: number;
  /** Points per window. */
  readonly budget?: number;
  /** Points left in this window. */
  readonly remaining?: number;
  /** Seconds until the window ends. */
  readonly resetSeconds?: number;
}

export const asCost = (requested: number, { allowance, remaining, resetSeconds }: Balance): Cost => ({
  requested,
  budget: allowance.points,
  remaining,
  resetSeconds,
});

/** Of which budget an answer speaks: the cost of a client's operations, or the requests of an address. */
type BudgetName = 'cost' | 'requests';

/** `RateLimit-Policy` and `RateLimit` as draft-ietf-httpapi-ratelimit-headers has them since its ninth version. */
const budgetHeaders = (
  name: BudgetName,
  { allowance, remaining, resetSeconds, exceeded }: Balance,
): Record<string, string> => ({
  'ratelimit-policy': `"${name}";q=${allowance.points};w=${allowance.seconds}`,
  ratelimit: `"${name}";r=${remaining};t=${resetSeconds}`,
  ...(exceeded && { 'retry-after': String(resetSeconds) }),
});

const TEXTS = {
  cost: (seconds: number) => ({
    nl: `Uw budget is op; over ${seconds} seconden is er een nieuw.`,
    en: `Your budget is used up; there is a new one in ${seconds} seconds.`,
  }),
  requests: (seconds: number) => ({
    nl: `Te veel verzoeken zonder geldig toegangsbewijs; probeer het over ${seconds} seconden opnieuw.`,
    en: `Too many requests without a valid access token; try again in ${seconds} seconds.`,
  }),
} as const;

/** The refusal of who has nothing left. Its status is 429 in either media type: the request itself is no fault. */
const rateLimited = (name: BudgetName, { allowance, resetSeconds }: Balance): GraphError =>
  new GraphError('RATE_LIMITED', TEXTS[name](resetSeconds), {
    retryAfter: resetSeconds,
    budget: allowance.points,
    http: { status: 429, headers: new HeaderMap() },
  });

/**
 * Tells in the headers how the budget stands.
 * @throws GraphError RATE_LIMITED when it is exceeded
 */
export const settle = (reply: FastifyReply, name: BudgetName, balance: Balance): void => {
  reply.headers(budgetHeaders(name, balance));
  if (balance.exceeded) throw rateLimited(name, balance);
};
