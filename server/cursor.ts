import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { badInput } from '../schema/errors.ts';

/** Values of the order's columns for one row, as text, in order; the last settles ties. */
export type Position = readonly (string | null)[];

/** Cursors are sealed: nobody can read a value out of one, or make one by hand. */
export interface Cursors {
  /** @param list identifies the list: type, order and organisation; a cursor holds for that list only. */
  readonly seal: (position: Position, list: string) => string;
  /** @throws BAD_USER_INPUT for anything that was not sealed for this list. */
  readonly open: (cursor: string, list: string) => Position;
}

const NONCE = 12;
const TAG = 16;

export const createCursors = (secret: string): Cursors => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'leerwerk-graph cursor', 32));
  return {
    seal: (position, list) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(list));
      const sealed = Buffer.concat([cipher.update(JSON.stringify(position)), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open: (cursor, list) => {
      try {
        const bytes = Buffer.from(cursor, 'base64url');
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE)).setAAD(Buffer.from(list));
        decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
        const opened = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
        return JSON.parse(opened.toString()) as Position;
      } catch {
        throw badInput('De cursor hoort niet bij deze lijst.', 'The cursor does not belong to this list.');
      }
    },
  };
};
