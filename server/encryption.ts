import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;

/** Bound to its purpose: the same secret used elsewhere gives another key. */
const keyOf = (secret: string) => new Uint8Array(hkdfSync('sha256', secret, '', 'leerwerk-graph bsn', 32));

/**
 * Encrypts a BSN for storage, each time to something else.
 * @returns nonce (12 bytes), authentication tag (16 bytes) and ciphertext.
 */
export function encryptBsn(bsn: string, secret: string): Buffer {
  const nonce = randomBytes(NONCE_LENGTH);
  const cipher = createCipheriv(CIPHER, keyOf(secret), nonce, { authTagLength: TAG_LENGTH });
  const ciphertext = Buffer.concat([cipher.update(bsn, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
}

/**
 * The BSN that `encryptBsn` encrypted.
 * @throws Error when the secret is another one or the bytes have been changed; it tells nothing of either.
 */
export function decryptBsn(encrypted: Buffer, secret: string): string {
  const nonce = encrypted.subarray(0, NONCE_LENGTH);
  const tag = encrypted.subarray(NONCE_LENGTH, NONCE_LENGTH + TAG_LENGTH);
  try {
    const decipher = createDecipheriv(CIPHER, keyOf(secret), nonce, { authTagLength: TAG_LENGTH });
    decipher.setAuthTag(tag);
    const ciphertext = encrypted.subarray(NONCE_LENGTH + TAG_LENGTH);
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('utf8');
  } catch {
    throw new Error('The BSN cannot be decrypted');
  }
}
