declare module 'pg/lib/utils.js' {
  /** A value in the text that PostgreSQL takes for a parameter. */
  export function prepareValue(value: unknown): string | Buffer | null;
}
