import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cellFor } from './access.ts';
import { builder } from './builder.ts';
import { entityTypes, graphSchema } from './index.ts';
import { policy } from './policy.ts';
import { ROLES } from './roles.ts';

const FOLDER = '.data/compiled-by-a-test';

/** What the compiler says of each piece of schema; all in one run, because starting it takes longest. */
const compile = (sources: readonly string[]): string[] => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/tsconfig.json`, JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] }));
  sources.forEach((source, i) => {
    writeFileSync(`${FOLDER}/piece-${i}.ts`, `${source}\n`);
  });
  const { stdout } = spawnSync('node_modules/.bin/tsc', ['-p', FOLDER], { encoding: 'utf8' });
  const lines = stdout.split('\n');
  return sources.map((_, i) => lines.filter((line) => line.includes(`piece-${i}.ts`)).join('\n'));
};

const column = (options: string) => `
import { entityType } from '../../schema/declaration.ts';
import { Wijk } from '../../schema/objects/wijk.entity.ts';
import { slice } from '../../schema/slice.ts';
export const type = entityType(Wijk, 'Probe', {
  prefix: 'probe', description: 'Probe.', row: 'wijk.row', slice: slice(Wijk, {}), order: ['name'],
  fields: (field) => ({ name: field.column('name', ${options}) }),
});`;

const byHand = (options: string) => `
import { builder } from '../../schema/builder.ts';
builder.queryField('probe', (t) => t.string({ nullable: true, resolve: () => '', ${options} }));`;

describe('a coordinate', () => {
  test('does not compile without access, or with a policy class or a column that is not there', () => {
    const good = `{ access: 'wijk.row', description: 'Naam.' }`;
    const answers = compile([
      column(good),
      column(`{ description: 'Naam.' }`),
      column(`{ access: 'wijk.nope', description: 'Naam.' }`),
      column(good).replace(`column('name'`, `column('nope'`),
      byHand(`access: 'graph.viewer'`),
      byHand(''),
      byHand(`access: 'graph.viewer', args: { id: t.arg.id({ required: true }) }`),
    ]);
    expect(answers).toEqual([
      '',
      expect.stringContaining(`Property 'access' is missing`),
      expect.stringContaining('not assignable'),
      expect.stringContaining('not assignable'),
      '',
      expect.stringContaining(`'access' is missing`),
      expect.stringContaining('access'),
    ]);
  });

  test('does not build when it can be refused and is not nullable', () => {
    const made = builder.objectRef<{ name: string }>('Refusable').implement({
      fields: (t) => ({ name: t.exposeString('name', { nullable: false, access: 'participant.phone' }) }),
    });
    builder.queryField('refusable', (t) =>
      t.field({ type: made, nullable: true, access: 'graph.viewer', resolve: () => null }),
    );
    expect(() => builder.toSchema()).toThrow(/Refusable.name can be refused .*must be nullable/);
  });
});

describe('the policy', () => {
  test('gives a row class no mask and no condition: whoever may see a row may see that it is there', () => {
    for (const { row, name } of entityTypes.values()) {
      for (const role of ROLES) {
        const cell = cellFor({ policy: row }, role);
        expect([name, role, cell?.mask, cell?.condition]).toEqual([name, role, undefined, undefined]);
      }
    }
  });

  test('gives a role rows to see or to search exactly where the entity has a slice for that role', () => {
    for (const { row, name, slice, searched } of entityTypes.values()) {
      for (const role of ROLES) {
        const classes = searched ? [row, searched.access] : [row];
        const reaches = classes.some((policy) => cellFor({ policy }, role) !== undefined);
        expect([name, role, role in slice.roles]).toEqual([name, role, reaches]);
      }
    }
  });

  test('names only masks that the fields declare, and conditions that the entities declare', () => {
    for (const type of entityTypes.values()) {
      for (const [name, field] of Object.entries(type.fields)) {
        for (const role of ROLES) {
          const cell = cellFor({ policy: field.access, row: type.row }, role);
          if (cell?.mask)
            expect([name, Object.keys((field.kind === 'column' && field.masked) || {})]).toEqual([name, [cell.mask]]);
          if (cell?.condition) expect(Object.keys(type.conditions)).toContain(cell.condition);
        }
      }
    }
  });

  test('has no class that nothing names', () => {
    const named = new Set<string>();
    const collect = (element: { extensions: { access?: { policy: string } } }) => {
      if (element.extensions.access) named.add(element.extensions.access.policy);
    };
    for (const type of Object.values(graphSchema.getTypeMap())) {
      if (!('getFields' in type)) continue;
      for (const field of Object.values(type.getFields())) collect(field as never);
    }
    expect(Object.keys(policy).filter((name) => !named.has(name))).toEqual([]);
  });
});
