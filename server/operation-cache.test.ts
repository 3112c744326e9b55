import { type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { OperationCache } from './operation-cache.ts';

const operation = (text = '{ a }') => parse(text).definitions[0] as OperationDefinitionNode;

/** A cache that says how often something had to be made. */
const counting = () => {
  const cache = new OperationCache<string | null>();
  let made = 0;
  const get = (own: OperationDefinitionNode, form: string, value: string | null = form) =>
    cache.get(own, form, () => {
      made += 1;
      return value;
    });
  return { get, made: () => made };
};

test('keeps what was made for a form of an operation, also that there is none', () => {
  const { get, made } = counting();
  const [one, other] = [operation(), operation()];
  expect([get(one, 'x'), get(one, 'x'), get(one, 'none', null), get(one, 'none', null)]).toEqual([
    'x',
    'x',
    null,
    null,
  ]);
  expect(made()).toBe(2);
  // The same text, parsed again, is another operation: of another schema, perhaps.
  get(other, 'x');
  expect(made()).toBe(3);
});

test('drops what was used the longest ago', () => {
  const { get, made } = counting();
  const own = operation();
  for (let n = 0; n < 500; n += 1) get(own, `form ${n}`);
  get(own, 'form 0');
  get(own, 'one more');
  expect(made()).toBe(501);
  get(own, 'form 0');
  expect(made()).toBe(501);
  get(own, 'form 1');
  expect(made()).toBe(502);
});

test('keeps no form that a caller made long', () => {
  const { get, made } = counting();
  const [own, long] = [operation(), 'x'.repeat(5001)];
  for (const _ of [1, 2]) expect(get(own, long)).toBe(long);
  expect(made()).toBe(2);
});

test('keeps nothing of what failed', () => {
  const cache = new OperationCache<string>();
  const own = operation();
  const fail = () => {
    throw new Error('no');
  };
  expect(() => cache.get(own, 'x', fail)).toThrow('no');
  expect(cache.get(own, 'x', () => 'now')).toBe('now');
});
