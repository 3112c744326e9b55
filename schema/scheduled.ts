import type { GraphContext } from './context.ts';

/** Work that is due by itself: done for one organisation at a time, as role SYSTEM and within its slice. */
export interface ScheduledWork {
  readonly name: string;
  /** Does what is due and says how much that was. Two processes may run it at the same moment. */
  readonly run: (context: GraphContext) => Promise<number>;
}
