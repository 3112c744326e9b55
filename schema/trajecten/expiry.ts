import { claim } from '../claims.ts';
import type { GraphContext } from '../context.ts';
import { quoteMachine } from '../contracts/quote.machine.ts';
import type { Machine } from '../machine.ts';
import type { ScheduledWork } from '../scheduled.ts';
import type { Predicate } from '../slice.ts';
import { stepEach } from '../step-each.ts';
import { preconditionMachine } from './precondition.machine.ts';

/** At most so many at once; the rest waits for the next time. */
const MOST = 200;

interface Lasting {
  readonly status: string;
  readonly validUntil: string;
}

/** Those in the status whose last day is over. */
const expire = async (context: GraphContext, machine: Machine<string>, verb: string, status: string) => {
  const isOver = (row: Lasting) => `${row.status} = '${status}' and ${row.validUntil} < ${claim.today}`;
  const due = await context.write.findDue(
    machine.type,
    isOver as Predicate<unknown>,
    'validUntil',
    ['id', 'version'],
    MOST,
  );
  return stepEach(context, machine, verb, due);
};

/** What is over when its last day is (domain 3.3: Offerte, Randvoorwaarde). */
export const expiryWorks: readonly ScheduledWork[] = [
  {
    name: 'quotes that nobody accepted in time',
    run: (context) => expire(context, quoteMachine as Machine<string>, 'expireQuote', 'ISSUED'),
  },
  {
    name: 'preconditions that are valid no more',
    run: (context) => expire(context, preconditionMachine as Machine<string>, 'expirePrecondition', 'PRESENT'),
  },
];
