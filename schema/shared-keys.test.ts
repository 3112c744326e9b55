import { describe, expect, test } from 'vitest';
import { sharedKeys, sharingKeys } from './shared-keys.ts';

describe('arrays of keys', () => {
  test('stand in their place where nothing is shared', () => {
    expect(sharedKeys('array(select 1)')).toBe('array(select 1)');
  });

  test('are looked up once, those that others are made of first', () => {
    const { made, tables } = sharingKeys(() => {
      const inner = sharedKeys('array(select a)');
      return [inner, sharedKeys(`(select ${inner} || array(select b))::uuid[]`), sharedKeys('array(select a)')];
    });
    const [inner, outer, again] = made;
    expect(again).toBe(inner);
    expect(outer).not.toBe(inner);
    expect(tables).toEqual([
      '"keys0" as materialized (select array(select a) as keys)',
      `"keys1" as materialized (select (select ${inner} || array(select b))::uuid[] as keys)`,
    ]);
  });

  test('of one statement are none of another, also after one that could not be made', () => {
    const failing = () =>
      sharingKeys(() => {
        sharedKeys('array(select a)');
        throw new Error('cannot be made');
      });
    expect(failing).toThrow('cannot be made');
    expect(sharedKeys('array(select a)')).toBe('array(select a)');
    expect(sharingKeys(() => sharedKeys('array(select b)')).tables.join()).not.toContain('(select a)');
    expect(sharingKeys(() => '').tables).toEqual([]);
  });
});
