/** Lines of a standard, one to a row. */
export interface ExportedLines {
  /** What is asked of each row: a selection of the graph. */
  readonly selection: string;
  /** What a line says of a row that was asked so. */
  readonly line: (row: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** What an export of a list holds of each row: a selection of the graph as it stands, or lines of a standard. */
export type Exported = string | ExportedLines;
