/** How long the graph's own bookkeeping is kept, where whoever runs it decides. */
export interface Keeping {
  /** Days, for events that were not delivered. */
  readonly eventDays: number;
}

export const KEEPING: Keeping = { eventDays: 30 };
