import type { EntityType } from '../../schema/declaration.ts';
import { persona as personaOf } from '../../seeds/cast.ts';
import { seedId } from '../../seeds/random.ts';
import { createIds } from '../ids.ts';
import { sendVerb } from './calls.ts';
import type { Answer, TestGraph } from './graph.ts';
import type { Actor } from './own-rows.ts';
import { globalId, typeNamed } from './secrets.ts';

const organisationOf = (name: string): string => seedId('Organisation', personaOf(name).organisation);

/** The id of a row that all partners know by the same: of what is not about persons. */
export const idOf = (prefix: string, key: string): string => `${prefix}_${key.replaceAll('-', '')}`;

/** The id by which a persona's organisation knows a row of a type, given by its name or itself. */
export const idFor = (graph: TestGraph, name: string, type: EntityType | string, key: string): string =>
  globalId(
    graph,
    { organisationId: organisationOf(name) } as Actor,
    typeof type === 'string' ? typeNamed(type) : type,
    key,
  );

/** The raw key behind an id that a persona was given. */
export const keyBehind = (graph: TestGraph, name: string, type: EntityType, id: string): string =>
  createIds(graph.keys.idSecret).decode(type, id, organisationOf(name)) ?? '';

export interface Asked {
  /** What the verb returned: null when it was refused. */
  readonly object: Answer;
  /** Codes of the refused rules with their numbers, and codes of the warnings. */
  readonly refused: readonly string[];
  readonly warned: readonly string[];
  /** Code of an error that is no rule. */
  readonly error: string | undefined;
  readonly message: string | undefined;
}

/** Runs a verb as a persona and says in brief what came of it. */
export const askVerb = async (
  graph: TestGraph,
  name: string,
  verb: string,
  input: object,
  [returns, selection]: readonly [returns: string, selection: string],
  language = 'nl',
): Promise<Asked> => {
  const { data, errors } = await sendVerb(
    await graph.as(name),
    verb,
    input,
    `${returns} { ${selection} } userErrors { code rule field message } warnings { code rule }`,
    { 'accept-language': language },
  );
  const result = data?.result;
  return {
    object: result?.[returns] ?? null,
    refused: (result?.userErrors ?? []).map(({ code, rule }: Answer) => `${code} ${rule}`),
    warned: (result?.warnings ?? []).map(({ code, rule }: Answer) => `${code} ${rule}`),
    error: errors?.[0]?.extensions.code,
    message: errors?.[0]?.message ?? result?.userErrors?.[0]?.message,
  };
};
