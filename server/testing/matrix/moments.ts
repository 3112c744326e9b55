/** What is so today, or what would be if nothing ended, began later or ran out. */
export type Moment = 'TODAY' | 'EVER';

/** A select of keys per type of the graph; a later one may name an earlier one as a table. */
export type Relations = Readonly<Record<string, string>>;

export interface Days {
  /** Between the first and the last day, both included. */
  readonly lasts: (row: string) => string;
  /** A day that must have come. */
  readonly reached: (day: string) => string;
  /** A condition that ends with time. */
  readonly still: (condition: string) => string;
  /** two organisations share rows under a current agreement; within one organisation none is needed. */
  readonly share: (one: string, other: string) => string;
}

export const daysOf = (moment: Moment): Days => {
  const still = (condition: string) => (moment === 'EVER' ? 'true' : `(${condition})`);
  const lasts = (row: string) =>
    still(`${row}.valid_from <= me.today and (${row}.valid_until is null or ${row}.valid_until >= me.today)`);
  return {
    still,
    lasts,
    reached: (day) => still(`${day} <= me.today`),
    share: (one, other) => `(${one} = ${other} or exists (select from cooperation_agreement g
      where ${one} = any (g.party_ids) and ${other} = any (g.party_ids) and ${lasts('g')}))`,
  };
};
