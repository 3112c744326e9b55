import { bookkeeping } from '../declaration.ts';
import { slice } from '../slice.ts';
import { OutboxEvent } from './outbox-event.entity.ts';

/** No role sees, makes or changes an event: the database writes them, and whoever delivers is nobody's role. */
export const outboxEvents = bookkeeping(OutboxEvent, {
  slice: slice(OutboxEvent, {}),
  reads: [],
  writes: {},
  keptFrom: 'occurredAt',
  keptHours: ({ eventDays }) => eventDays * 24,
  overWhen: 'deliveredAt',
});
