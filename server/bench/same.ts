type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Rows below a row that are equal in what they are ordered by come in any order: the graph settles it by ids of its own. */
const inOneOrder = (value: Json, depth = 0): Json => {
  if (Array.isArray(value)) {
    const rows = value.map((row: Json) => inOneOrder(row, depth + 1));
    return depth === 0 ? rows : rows.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  }
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).map(([name, own]) => [name, inOneOrder(own as Json, depth)] as const);
  return Object.fromEntries(fields.sort(([one], [other]) => (one < other ? -1 : 1)));
};

/** What an answer says, such that two answers which say the same are the same text. */
export const saying = (answer: string): string => JSON.stringify(inOneOrder(JSON.parse(answer).data));

/** Rows of the list that an answer holds; null when it holds none. */
export const rowsIn = (answer: string): number | null => {
  const [list] = Object.values(JSON.parse(answer).data as Record<string, { nodes?: unknown[] }>);
  return list?.nodes?.length ?? null;
};
