import { expect, test } from 'vitest';
import { decryptBsn, encryptBsn } from './encryption.ts';

const SECRET = 'a secret of at least thirty-two characters';
const BSN = '999990342';

test('a BSN comes back as it was', () => {
  expect(decryptBsn(encryptBsn(BSN, SECRET), SECRET)).toBe(BSN);
});

test('the same BSN is never stored the same way twice', () => {
  expect(encryptBsn(BSN, SECRET).equals(encryptBsn(BSN, SECRET))).toBe(false);
});

test('what is stored does not hold the BSN, and is no longer than its parts', () => {
  const encrypted = encryptBsn(BSN, SECRET);
  expect(encrypted.includes(BSN)).toBe(false);
  expect(encrypted).toHaveLength(12 + 16 + BSN.length);
});

test('another secret does not open it', () => {
  const encrypted = encryptBsn(BSN, SECRET);
  expect(() => decryptBsn(encrypted, `${SECRET}.`)).toThrow('The BSN cannot be decrypted');
});

test.each([0, 12, 28])('a change at byte %i is noticed', (position) => {
  const encrypted = encryptBsn(BSN, SECRET);
  encrypted[position] = (encrypted[position] ?? 0) ^ 1;
  expect(() => decryptBsn(encrypted, SECRET)).toThrow('The BSN cannot be decrypted');
});

test('something too short is refused without a hint', () => {
  expect(() => decryptBsn(Buffer.from('short'), SECRET)).toThrow('The BSN cannot be decrypted');
});
