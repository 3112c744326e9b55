import {
  GraphQLEnumType,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { stdnum } from 'stdnum';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personas } from '../../seeds/cast.ts';
import { CANARY_BSN } from '../../seeds/names.ts';
import { sendVerb } from '../../server/testing/calls.ts';
import { type Answer, startGraph, type TestGraph } from '../../server/testing/graph.ts';
import { makeJob, storedJob } from '../../server/testing/made-jobs.ts';
import { type Access, cellFor } from '../access.ts';
import { graphSchema } from '../index.ts';
import type { TextKind } from './text-kind.ts';

const REFUSED: Readonly<Record<Exclude<TextKind, 'value'>, string>> = {
  message: 'PERSONS_IN_MESSAGE',
  work: 'CONTACT_DETAILS_IN_TEXT',
  person: 'BSN_IN_TEXT',
};

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

type Path = readonly string[];

interface Place {
  readonly verb: string;
  readonly access: Access;
  readonly type: GraphQLInputType;
  /** Of the text, within the input. */
  readonly path: Path;
  readonly kind: keyof typeof REFUSED;
}

const verbs = Object.values(graphSchema.getMutationType()?.getFields() ?? {});

/** Where texts stand in an input, lists by their first item. */
const textsIn = (type: GraphQLInputType, path: Path): [Path, keyof typeof REFUSED][] => {
  const own = getNullableType(type);
  if (isListType(own)) return textsIn(own.ofType, [...path, '0']);
  if (!isInputObjectType(own)) return [];
  return Object.values(own.getFields()).flatMap((field): [Path, keyof typeof REFUSED][] => {
    const { text } = field.extensions as { text?: TextKind };
    const at = [...path, field.name];
    if (!text) return textsIn(field.type, at);
    return text === 'value' ? [] : [[isListType(getNullableType(field.type)) ? [...at, '0'] : at, text]];
  });
};

const places: Place[] = verbs.flatMap(({ name, args: [input], extensions }) =>
  input
    ? textsIn(input.type, []).map(([path, kind]) => ({
        verb: name,
        access: extensions.access as Access,
        type: input.type,
        path,
        kind,
      }))
    : [],
);

/** Any value of a type with a text at one place: what is not needed is left out. */
const filled = (type: GraphQLInputType, text: string, path?: Path): unknown => {
  const own = getNullableType(type);
  if (isListType(own)) return [filled(own.ofType, text, path?.slice(1))];
  if (own instanceof GraphQLEnumType) return own.getValues()[0]?.name;
  if (isInputObjectType(own)) {
    const wanted = Object.values(own.getFields()).filter(
      (field) => field.name === path?.[0] || isNonNullType(field.type),
    );
    return Object.fromEntries(
      wanted.map((field) => [
        field.name,
        filled(field.type, text, field.name === path?.[0] ? path.slice(1) : undefined),
      ]),
    );
  }
  if (path) return text;
  const moment = '2026-01-05T09:00:00Z';
  return { Int: 1, Boolean: true, Date: '2026-01-05', DateTime: moment, String: 'Gras', ID: 'none_1', Float: 1 }[
    String(own)
  ];
};

const run = async (persona: string, verb: string, input: unknown): Promise<Answer> =>
  sendVerb(await graph.as(persona), verb, input, 'userErrors { code rule field message }');

describe('a BSN', () => {
  test('has many places where somebody might write it', () => expect(places.length).toBeGreaterThan(35));

  test.each(places.map((place) => [`${place.verb}: ${place.path.join('.')}`, place] as const))(
    'is refused in %s, before anything is looked up',
    async (_, { verb, access, type, path, kind }) => {
      const writer = personas.find(({ role }) => cellFor(access, role));
      const reply = await run(String(writer?.name), verb, filled(type, `Nummer ${CANARY_BSN}`, path));
      expect(reply.errors).toBeUndefined();
      expect(reply.data.result.userErrors).toEqual([
        { code: REFUSED[kind], rule: 'R-44', field: ['input', ...path], message: expect.any(String) },
      ]);
      expect(reply.text).not.toContain(CANARY_BSN);
      expect(reply.executed.map(({ values }: Answer) => JSON.stringify(values)).join()).not.toContain(CANARY_BSN);
    },
  );
});

describe('a text about work', () => {
  const CORPORATIE = 'corporatie-opdrachtgever';

  test.each(['Bel 06-12345678', 'mail iemand@voorbeeld.nl', `bewoner ${CANARY_BSN}`])(
    'is not written into a job when it says how to reach somebody: %s',
    async (description) => {
      const job = await makeJob(graph, 'CONCEPT');
      const before = await storedJob(graph, job.key);
      const reply = await run(CORPORATIE, 'changeJob', { id: job.id, expectedVersion: 1, description });
      expect(reply.data.result.userErrors).toMatchObject([{ code: REFUSED.work, field: ['input', 'description'] }]);
      expect(reply.text).not.toContain(description.slice(-9));
      expect(await storedJob(graph, job.key)).toBe(before);
    },
  );

  test('may name the job by its number, also where that could be a BSN, and is stored in the form that was checked', async () => {
    const likeBsn = Array.from({ length: 99 }, (_, i) => `2026-${String(i).padStart(5, '0')}`).find(
      (number) => stdnum.NL?.bsn?.validate(number.replace('-', '')).isValid,
    ) as string;
    const [named, other] = [await makeJob(graph, 'CONCEPT'), await makeJob(graph, 'CONCEPT')];
    await graph.admin('update job set vera_order_code = $2 where id = $1', [named.key, likeBsn]);
    const change = (id: string, expectedVersion: number) =>
      run(CORPORATIE, 'changeJob', { id, expectedVersion, description: ` Zie\u200b ${likeBsn} ` });
    expect((await change(other.id, 1)).data.result.userErrors).toMatchObject([{ code: REFUSED.work }]);
    expect((await change(named.id, 1)).data.result.userErrors).toEqual([]);
    const [{ description }] = await graph.admin('select description from job where id = $1', [named.key]);
    expect(description).toBe(`Zie ${likeBsn}`);
  });
});
