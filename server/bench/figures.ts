/** What was measured of one peer, one question and one round. */
export interface Figures {
  /** Milliseconds of CPU per request. */
  readonly node: number;
  readonly database: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export const cpuOf = ({ node, database }: Figures): number => node + database;

export const quantile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
};

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: quantile(values, 0.5),
  least: Math.min(...values),
  most: Math.max(...values),
});

/** Rounds by peer and question. */
export type Measured = ReadonlyMap<string, readonly Figures[]>;

/** Where the rounds of one peer and question are kept. */
export const placeOf = (peer: string, question: string): string => `${peer} · ${question}`;

/** CPU of one peer against another's: in each round by itself, since what the machine does meanwhile falls on both. */
export const ratiosOf = (measured: Measured, peer: string, other: string, question: string): Spread => {
  const others = measured.get(placeOf(other, question)) ?? [];
  const own = measured.get(placeOf(peer, question)) ?? [];
  return spreadOf(own.map((figures, round) => cpuOf(figures) / cpuOf(others[round] as Figures)));
};
