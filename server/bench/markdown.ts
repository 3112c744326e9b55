import type { Spread } from './figures.ts';

/** A number as it is shown: three digits after the point where it is less than one. */
export const digits = (value: number): string => value.toFixed(value < 1 ? 3 : 2);

/** The median, with the least and the most. */
export const spread = ({ median, least, most }: Spread): string =>
  `${digits(median)} (${digits(least)}–${digits(most)})`;

export const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
