import type { Bilingual } from './errors.ts';

/** Lines of a standard, one to a row. */
export interface ExportedLines {
  /** What is asked of each row: a selection of the graph. */
  readonly selection: string;
  /** What a line says of a row that was asked so. */
  readonly line: (row: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** The rows as they stand, or a table for a spreadsheet. */
export interface ExportedTable {
  /** What is asked of each row: a selection of the graph. */
  readonly selection: string;
  /** What each column is called; of something in a row by its path, as `organisation.name`. */
  readonly headings: Readonly<Record<string, Bilingual>>;
}

/** What an export of a list holds of each row. */
export type Exported = ExportedTable | ExportedLines;
