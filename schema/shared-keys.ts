/** Names of the arrays of keys that a statement looks up once, by their SQL; undefined where each stands in its place. */
let shared: Map<string, string> | undefined;

/**
 * Makes a statement that looks up each array of keys once, however many of its conditions name it.
 * @returns what `compile` made, and the tables that it names, for the `with` before it
 */
export const sharingKeys = <T>(compile: () => T): { readonly made: T; readonly tables: readonly string[] } => {
  const outer = shared;
  const own = new Map<string, string>();
  shared = own;
  try {
    const made = compile();
    // Those that others are made of were named first.
    return { made, tables: [...own].map(([sql, name]) => `"${name}" as materialized (select ${sql} as keys)`) };
  } finally {
    shared = outer;
  }
};

/** SQL: an array of keys (uuid), in which nothing depends on the row in whose condition it stands. */
export const sharedKeys = (sql: string): string => {
  if (!shared) return sql;
  const name = shared.get(sql) ?? `keys${shared.size}`;
  shared.set(sql, name);
  // With its type: what is only in brackets would be rows to compare with.
  return `(select keys from "${name}")::uuid[]`;
};
