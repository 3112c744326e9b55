import { GraphQLObjectType, GraphQLSchema, GraphQLString, printSchema } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { builder } from './builder.ts';
import type { ColumnField } from './declaration.ts';
import { assertDeprecations, type Deprecation, deprecationReason, removalAnnounced } from './deprecation.ts';
import { mutation } from './mutation.ts';
import { wijkType } from './objects/wijk.type.ts';
import { participantType } from './participants/participant.type.ts';
import type { Role } from './roles.ts';

const renamed = (use: string, change: Partial<Deprecation> = {}): Deprecation => ({
  on: '2026-12-01',
  removal: '2027-06-01',
  use,
  why: 'The name said too little.',
  ...change,
});

const SENTENCE = 'Deprecated since 2026-12-01, to be removed on or after 2027-06-01: use';

const fieldsOf = (type: { fields: object }) => type.fields as Record<string, ColumnField>;

describe('what is declared as deprecated', () => {
  const slices = new Map<Role, string>();
  beforeAll(async () => {
    // Two fields and a value of an enumeration are renamed before the graph is made, and a mutation after it.
    const [wijk, participant] = [fieldsOf(wijkType), fieldsOf(participantType)];
    wijk.title = { ...(wijk.name as ColumnField) };
    wijk.name = { ...(wijk.name as ColumnField), deprecated: renamed('title') };
    participant.mobile = { ...(participant.phone as ColumnField) };
    participant.phone = { ...(participant.phone as ColumnField), deprecated: renamed('mobile') };
    const phase = wijk.rolloutPhase?.enum as { values: object; deprecated: object };
    const [first = '', second = ''] = Object.keys(phase.values);
    phase.deprecated = { [first]: renamed(second) };

    const { contractFor } = await import('../server/contract.ts');
    const run = async () => 'none';
    const common = { access: 'job.execute', description: 'Proef.', entity: wijkType, returns: 'wijk', run } as const;
    mutation('tryOld', { ...common, type: 'String' as never, deprecated: renamed('tryNew') });
    mutation('tryNew', {
      ...common,
      type: 'String' as never,
      inputFields: (t) => ({
        old: t.string({ text: 'value', access: 'job.execute', description: 'Oud.', deprecated: renamed('young') }),
        young: t.string({ text: 'value', access: 'job.execute', description: 'Nieuw.' }),
      }),
    });
    builder.queryField('tryArguments', (t) =>
      t.string({
        nullable: true,
        access: 'participant.phone',
        description: 'Proef.',
        args: {
          old: t.arg({ type: 'String', text: 'value', access: 'participant.phone', deprecated: renamed('young') }),
          young: t.arg({ type: 'String', text: 'value', access: 'participant.phone' }),
        },
        resolve: () => null,
      }),
    );
    const schema = assertDeprecations(builder.toSchema());
    for (const role of ['VOORMAN', 'DOCENT'] as const) slices.set(role, printSchema(contractFor(schema, role)));
  });

  const lines = (role: Role) =>
    (slices.get(role) ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.includes('@deprecated'));

  test('is announced with day and replacement by a field, its filter and its order, an argument, an input field, a value of an enumeration and a mutation', () => {
    const sentence = (use: string) => `@deprecated(reason: "${SENTENCE} ${use} instead. The name said too little.")`;
    expect(
      lines('VOORMAN')
        .map((line) =>
          line
            .replace('String!', 'String')
            .replace(/^tryArguments.*/, 'tryArguments')
            .replace(/^\): Try/, 'Try'),
        )
        .sort(),
    ).toEqual(
      [
        `name: String ${sentence('title')}`,
        `name: StringFilter ${sentence('title')}`,
        `NAME ${sentence('TITLE')}`,
        `phone: String ${sentence('mobile')}`,
        `old: String ${sentence('young')}`,
        `PLANNED ${sentence('ROLLING_OUT')}`,
        'tryArguments',
        `TryOldPayload ${sentence('tryNew')}`,
      ].sort(),
    );
  });

  test('is not mentioned in a slice that does not have it', () => {
    const docent = slices.get('DOCENT') ?? '';
    expect(lines('DOCENT')).toHaveLength(4);
    expect(/mobile|tryOld|tryNew|young/.exec(docent)).toBeNull();
  });
});

describe('the build refuses', () => {
  const open = { access: { policy: 'wijk.row' } };
  const build = (
    deprecated: Deprecation | undefined,
    reason?: string,
    others: Record<string, Record<string, unknown>> = {},
  ) => {
    const field = (extensions: Record<string, unknown>, deprecationReason?: string) => ({
      type: GraphQLString,
      extensions,
      ...(deprecationReason && { deprecationReason }),
    });
    const fields = {
      old: field({ ...open, deprecated }, reason ?? (deprecated && deprecationReason(deprecated))),
      young: field(open),
      hiddenOne: field({ access: { policy: 'participant.phone' } }),
      ...Object.fromEntries(Object.entries(others).map(([name, extensions]) => [name, field(extensions)])),
    };
    return assertDeprecations(new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) }));
  };

  test.each<[string, Parameters<typeof build>, string | RegExp]>([
    ['one without a day', [undefined, 'Use young.'], 'is deprecated without a day and a replacement'],
    ['a day that is none', [renamed('young', { on: '2026-02-30' })], '"2026-02-30" is no day'],
    ['a removal that is no day', [renamed('young', { removal: 'soon' })], '"soon" is no day'],
    [
      'a removal earlier than six months after the announcement',
      [renamed('young', { removal: '2027-05-31' })],
      'Query.old is announced on 2026-12-01, so it stays until 2027-06-01 at least',
    ],
    ['a replacement that is not there', [renamed('younger')], 'by younger, which is not in the graph'],
    ['itself as replacement', [renamed('old')], 'by old, which is not in the graph'],
    [
      'a replacement that will go itself',
      [renamed('going'), undefined, { going: { ...open, deprecated: renamed('young') } }],
      'what will go itself',
    ],
    [
      'a replacement that a reader of the old one does not see',
      [renamed('hiddenOne')],
      /hiddenOne, which \w+ does not see/,
    ],
    [
      'a reason that names what a reader does not see',
      [renamed('young', { why: 'It became hiddenOne.' })],
      /by hiddenOne, which \w+ does not see/,
    ],
    [
      'a reason that names what is not in the graph',
      [renamed('young', { why: 'See `secret`.' })],
      /by secret, which \w+ does not see/,
    ],
  ])('%s', (_, input, message) => {
    expect(() => build(...input)).toThrow(message);
  });

  test('nothing else', () => {
    expect(() => build(renamed('young'))).not.toThrow();
    expect(() => build(renamed('Query.young', { why: 'As Query.young says.' }))).not.toThrow();
    expect(removalAnnounced(deprecationReason(renamed('young')))).toBe('2027-06-01');
    expect(removalAnnounced('No longer supported')).toBeUndefined();
  });
});
