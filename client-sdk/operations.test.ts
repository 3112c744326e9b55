import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  type FieldNode,
  GraphQLEnumType,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Access } from '../schema/access.ts';
import { graphSchema } from '../schema/index.ts';
import { cellInUse, isPersonal } from '../schema/purpose.ts';
import { ROLES, type Role } from '../schema/roles.ts';
import { askerUnder } from '../seeds/register.ts';
import { registers } from '../seeds/registers.ts';
import { slicePath } from '../server/generate.ts';
import { type Answer, startGraph, type TestGraph } from '../server/testing/graph.ts';
import { typeNamed } from '../server/testing/secrets.ts';

const slugOf = (role: Role): string => role.toLowerCase().replaceAll('_', '-');

/** Roles that clients act in: what SYSTEM does is carried out by the server itself. */
const CLIENTS = ROLES.filter((role) => role !== 'SYSTEM');

const PARTNERS = ['gemeente', 'corporatie', 'wsd', 'roc', 'werkgever', 'deelnemer'];

interface Registered {
  readonly id: string;
  readonly name: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly roots: readonly FieldNode[];
}

const registered = (id: string, text: string): Registered => {
  const document = parse(text);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION) ?? expect.fail(id);
  const roots = operation.selectionSet.selections.filter((node) => node.kind === Kind.FIELD);
  return { id, name: operation.name?.value ?? id, document, operation, roots };
};

/** All that production runs for a role. */
const operationsOf = (role: Role): Registered[] =>
  PARTNERS.flatMap((partner) => {
    try {
      const path = `client-sdk/generated/${partner}/${slugOf(role)}/persisted-documents.json`;
      return Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>);
    } catch {
      return [];
    }
  }).map(([id, text]) => registered(id, text));

const sliceOf = (role: Role): GraphQLSchema => buildSchema(readFileSync(slicePath(role), 'utf8'));

/** The activity that an operation states. */
const activityOf = ({ operation, name }: Registered) => {
  const [stated] = operation.directives?.[0]?.arguments ?? [];
  const slug = stated?.value.kind === Kind.STRING ? stated.value.value : '';
  return registers.find((activity) => activity.slug === slug) ?? expect.fail(`${name}: no activity ${slug}`);
};

describe.each(CLIENTS)('production does for %s', (role) => {
  test('every verb of its slice', () => {
    const verbs = Object.keys(sliceOf(role).getMutationType()?.getFields() ?? {});
    const offered = operationsOf(role).flatMap(({ roots }) => roots.map(({ name }) => name.value));
    expect(offered).not.toEqual([]);
    expect(verbs.filter((verb) => !offered.includes(verb))).toEqual([]);
  });

  test.each(registers.filter(({ roles, ended }) => roles.includes(role) && !ended))(
    'under $slug something, and all that may be changed of persons',
    (activity) => {
      const own = operationsOf(role).filter((one) => activityOf(one) === activity);
      expect(own).not.toEqual([]);
      const offered = own.flatMap(({ roots }) => roots.map(({ name }) => name.value));
      const asker = askerUnder(role, activity);
      const verbs = Object.values(graphSchema.getMutationType()?.getFields() ?? {}).filter(({ extensions }) => {
        const access = extensions.access as Access;
        return isPersonal(access) && cellInUse(access, asker);
      });
      expect(verbs.map(({ name }) => name).filter((name) => !offered.includes(name))).toEqual([]);
    },
  );

  test('nothing that the stated activity does not serve', () => {
    const refused: string[] = [];
    for (const own of operationsOf(role)) {
      const activity = activityOf(own);
      if (!activity.roles.includes(role) || activity.ended) {
        refused.push(`${own.name}: ${activity.slug} is not for ${role}`);
      }
      const asker = askerUnder(role, activity);
      const info = new TypeInfo(graphSchema);
      visit(
        own.document,
        visitWithTypeInfo(info, {
          Field: ({ name }) => {
            const access = info.getFieldDef()?.extensions.access as Access | undefined;
            if (access && !cellInUse(access, asker)) refused.push(`${own.name}: ${info.getParentType()}.${name.value}`);
          },
        }),
      );
    }
    expect(refused).toEqual([]);
  });
});

const SCALARS: Readonly<Record<string, unknown>> = { String: 'Niets', Int: 1, Boolean: true };
/** Wide enough for whatever the seeds hold between two of them. */
const days = (name: string): string => (name === 'from' || name === 'since' ? '2000-01-01' : '2090-01-01');

/** A value of a type: whatever must be given, and nothing else. */
const given = (type: GraphQLInputType, name: string, id: string): unknown => {
  if (type instanceof GraphQLNonNull) return given(type.ofType, name, id);
  if (type instanceof GraphQLEnumType) return type.getValues()[0]?.name;
  if (type instanceof GraphQLList) {
    const inner = getNamedType(type);
    if (inner instanceof GraphQLEnumType) return inner.getValues().map((value) => value.name);
    return [given(type.ofType, name, id)];
  }
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => field.type instanceof GraphQLNonNull);
    return Object.fromEntries(needed.map((field) => [field.name, given(field.type, field.name, id)]));
  }
  if (type.name === 'ID') return id;
  if (type.name === 'Date') return days(name);
  return type.name === 'DateTime' ? `${days(name)}T09:00:00Z` : SCALARS[type.name];
};

/** What a verb may say of made-up input, once the caller is let through to it. */
const OF_INPUT = ['NOT_FOUND', 'BAD_USER_INPUT', 'CONFLICT', undefined];

/** What is refused to the persona, or of made-up numbers, and not to everybody in the role. */
const REFUSED: Readonly<Record<string, string>> = {
  // For some students, and to who teaches but does not administer.
  'DOCENT StudentContact': 'UNAUTHORIZED_FIELD',
  'DOCENT StudentNumbers': 'UNAUTHORIZED_FIELD',
  // Nothing is sealed yet; accountability.test.ts asks it of checkpoints.
  'PRIVACY_OFFICER Consistency': 'BAD_USER_INPUT',
};

/** Asks for one of which the seeds have none under that activity: it is not there, which is what shows that it runs. */
const OF_NOTHING = ['ApplicationByIdForWmo', 'QuoteByIdForWmo', 'ReportByIdForWmo'];

describe('where only registered operations run', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph({ registeredOnly: true });
  });
  afterAll(() => graph?.stop());

  const send = async (role: Role, { id }: Registered, variables: object) => {
    const { authorization = '' } = (await graph.as(slugOf(role))).headers;
    const reply = await fetch(`${graph.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ documentId: id, variables }),
    });
    const text = await reply.text();
    const { data, errors } = JSON.parse(text) as Answer;
    return { text, data, code: errors?.[0].extensions.code as string | undefined };
  };

  test.each(CLIENTS)(
    'each one of %s is carried out for its persona',
    async (role) => {
      const schema = sliceOf(role);
      // What is there for one purpose need not be there for another.
      const seen = new Map<string, string[]>();
      const variablesFor = (own: Registered): object => {
        const { operation, roots } = own;
        const [root] = roots;
        const idOf = (type: string): string => {
          const { prefix } = typeNamed(type);
          const known = seen.get(activityOf(own).slug) ?? [];
          return known.find((id) => id.startsWith(`${prefix}_`)) ?? `${prefix}_${'0'.repeat(32)}`;
        };
        const field = schema.getQueryType()?.getFields()[root?.name.value ?? ''];
        const needed = (operation.variableDefinitions ?? []).filter(({ type }) => type.kind === Kind.NON_NULL_TYPE);
        const values = needed.map(({ variable, type }) => {
          const name = variable.name.value;
          const id = name === 'id' && field ? idOf(getNamedType(field.type).name) : idOf('Participant');
          return [name, given(typeFromAST(schema, type as never) as GraphQLInputType, name, id)];
        });
        return Object.fromEntries(values);
      };
      const own = operationsOf(role);
      const takesId = ({ operation }: Registered) =>
        operation.variableDefinitions?.some(({ variable }) => variable.name.value === 'id') ? 1 : 0;
      // Lists first: they tell the ids by which single rows are asked.
      const queries = own
        .filter(({ operation }) => operation.operation === 'query')
        .sort((one, other) => takesId(one) - takesId(other));
      for (const query of queries) {
        const { text, data, code } = await send(role, query, variablesFor(query));
        const refused = REFUSED[`${role} ${query.name}`];
        expect(code, `${query.name}: ${text.slice(0, 300)}`).toBe(refused);
        if (OF_NOTHING.includes(query.name)) expect(Object.values(data), query.name).toEqual([null]);
        else if (!refused) expect(Object.values(data), query.name).not.toContain(null);
        const { slug } = activityOf(query);
        seen.set(slug, [...(seen.get(slug) ?? []), ...(text.match(/\b[a-z]+_[0-9a-f]{32}\b/g) ?? [])]);
      }
      for (const verb of own.filter(({ operation }) => operation.operation === 'mutation')) {
        const { code, text } = await send(role, verb, variablesFor(verb));
        expect(OF_INPUT, `${verb.name}: ${text.slice(0, 300)}`).toContain(code);
      }
    },
    120_000,
  );
});
