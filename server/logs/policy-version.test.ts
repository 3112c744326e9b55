import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { isObjectType } from 'graphql';
import { afterEach, describe, expect, test } from 'vitest';
import { categoryOf } from '../../schema/category.ts';
import { entityTypes, graphSchema } from '../../schema/index.ts';
import { policy } from '../../schema/policy.ts';
import type { DataClass } from '../../schema/policy-cell.ts';
import { POLICY_VERSION, policyVersionOf } from './policy-version.ts';

const typeOf = (name: string) =>
  [...entityTypes.values()].find((type) => type.name === name) ?? expect.fail(`there is no ${name}`);

const undo: (() => void)[] = [];
afterEach(() => {
  for (const restore of undo.splice(0)) restore();
});

/** Puts something else in its place until the test is over. */
const put = (owner: object, name: string, value: unknown): void => {
  const own = owner as Record<string, unknown>;
  const before = own[name];
  undo.push(() => {
    own[name] = before;
  });
  own[name] = value;
};

const onlyOne = () => "id = '00000000-0000-0000-0000-000000000001'";

const participant = typeOf('Participant');
const crew = typeOf('Crew');
const scoped = [...entityTypes.values()]
  .flatMap(({ name, slice }) => Object.values(slice.roles).map((own) => ({ name, own })))
  .find(({ own }) => typeof own.where !== 'function');
const grounded = [...entityTypes.values()].find(({ slice }) => slice.ground);
const phone = () => {
  const object = graphSchema.getType('Participant');
  return isObjectType(object) ? object.getFields().phone : undefined;
};
const conditional = [...entityTypes.values()].find((type) => Object.keys(type.conditions).length > 0);

describe('another version has a policy with another', () => {
  const changes: readonly (readonly [what: string, change: () => void])[] = [
    ['row predicate under the same sentence', () => put(participant.slice.roles.VOORMAN ?? {}, 'where', onlyOne)],
    [
      'row predicate in one scope',
      () => put(scoped?.own ?? {}, 'where', { ...(scoped?.own.where as object), ORGANISATION: onlyOne }),
    ],
    ['opening under the same sentence', () => put(participant.slice.opening ?? {}, 'where', onlyOne)],
    ['role to which rows are opened', () => put(participant.slice.opening ?? {}, 'roles', ['VOORMAN'])],
    ['column for the ground', () => put(grounded?.slice ?? {}, 'ground', undefined)],
    [
      'condition under the same sentence',
      () => put(Object.values(conditional?.conditions ?? {})[0] ?? {}, 'where', onlyOne),
    ],
    ['class of a field', () => put(phone()?.extensions.access ?? {}, 'policy', 'participant.row')],
    ['masked form', () => put(participant.fields.familyName ?? {}, 'masked', {})],
    ['row that is written', () => put(Object.values(crew.writes)[0] ?? {}, 'check', onlyOne)],
    ['cell', () => put(policy['participant.phone'], 'cells', {})],
    ['purpose', () => put(policy['participant.phone'], 'purpose', 'anything')],
  ];

  test.each(changes)('%s', (_, change) => {
    change();
    expect(policyVersionOf(policy)).not.toBe(POLICY_VERSION);
  });

  test('category', () => {
    const other = policyVersionOf(policy, (name) =>
      name === 'participant.phone' ? 'IDENTIFICATION' : categoryOf(name),
    );
    expect(other).not.toBe(POLICY_VERSION);
  });
});

describe('the same version has the same policy', () => {
  test('in whatever order its classes are written, and put back as it was', () => {
    const turned = Object.fromEntries(Object.entries<DataClass>(policy).reverse()) as typeof policy;
    expect(Object.keys(turned)[0]).not.toBe(Object.keys(policy)[0]);
    expect(policyVersionOf(turned)).toBe(POLICY_VERSION);
  });

  test('in another process, and in the list of permissions that is committed', async () => {
    const script = `import('./server/logs/policy-version.ts').then((own) => process.stdout.write(own.POLICY_VERSION))`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--eval', script]);
    expect(stdout).toBe(POLICY_VERSION);
    const committed = await readFile('schema/generated/permissions.md', 'utf8');
    expect(committed.split('\n').slice(0, 4).join('\n')).toContain(`\`${POLICY_VERSION}\``);
  });
});
