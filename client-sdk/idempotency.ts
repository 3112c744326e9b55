/** Where a document says `input: …`: the one argument of every mutation. Not the definition of a variable `$input`. */
const INPUT = /(?<!\$)\binput\s*:\s*(?:\$(\w+))?/g;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isQuery = (document: string): boolean => /^\s*(query\b|\{)/.test(document);

export interface Prepared {
  readonly variables: unknown;
  /** Whether it does no harm to send this again: a question, or a mutation of which every part carries a key. */
  readonly repeatable: boolean;
}

/**
 * Gives every mutation of a document a key, so that it can be sent again when its answer was lost. Reaches the inputs
 * that are variables, as in `mutation ($input: StartJobInput!) { startJob(input: $input) { … } }`; a key that stands
 * there already stays, and `null` means none.
 * @param key where there are several inputs, each gets it with the name of its variable behind it.
 */
export const withKeys = (document: string, variables: unknown, key: string): Prepared => {
  if (isQuery(document)) return { variables, repeatable: true };
  const names = [...document.matchAll(INPUT)].map(([, name]) => name ?? '');
  const given = isObject(variables) ? variables : {};
  const several = new Set(names).size > 1;
  const keyed: Record<string, unknown> = {};
  for (const name of names) {
    const input = given[name];
    if (!isObject(input) || input.idempotencyKey === null) continue;
    keyed[name] = { ...input, idempotencyKey: input.idempotencyKey ?? (several ? `${key}:${name}` : key) };
  }
  return {
    variables: { ...given, ...keyed },
    repeatable: names.length > 0 && names.every((name) => name in keyed),
  };
};
