import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { pseudonymSql } from '../schema/claims.ts';
import type { EntityType } from '../schema/declaration.ts';

/**
 * Global ids: `<prefix>_<32 hexadecimal digits>`. For rows about persons the digits are the key encrypted (AES-256, one
 * block, which a UUID fills exactly) under a key of the reading organisation: stable for that organisation, different
 * for every other, so that two partners cannot join their exports. The database makes them with pgcrypto, here they
 * are read back.
 */
export interface Ids {
  /** Key of an organisation for pseudonymous ids, hexadecimal, as the claim `app.id_key` carries it. */
  readonly keyOf: (organisationId: string) => string;
  /** The raw key behind an id of this type, or null when it cannot be one. */
  readonly decode: (type: EntityType, id: string, organisationId: string) => string | null;
  /** The subject of a log line: encrypted under a key of the organisation that keeps the log. */
  readonly sealSubject: (key: string, organisationId: string) => string;
  /** The same of many, in their order: of each block by itself, so that one is what it would be alone. */
  readonly sealSubjects: (keys: readonly string[], organisationId: string) => string[];
  /** The subject behind it. */
  readonly openSubject: (sealed: string, organisationId: string) => string;
  /** Of a text of an organisation: the same for the same text; nothing can be tried out on it without the secret. */
  readonly fingerprint: (text: string, organisationId: string) => string;
}

/** Hexadecimal digits of a block, which is a UUID. */
const BLOCK = 32;

const hexOf = (uuid: string) => uuid.replaceAll('-', '');
const uuidOf = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

const block = (direction: 'encrypt' | 'decrypt', hex: string, key: string): string => {
  const make = direction === 'encrypt' ? createCipheriv : createDecipheriv;
  const cipher = make('aes-256-ecb', Buffer.from(key, 'hex'), null).setAutoPadding(false);
  return Buffer.concat([cipher.update(hex, 'hex'), cipher.final()]).toString('hex');
};

/** @param secret at least 32 characters; changing it changes every pseudonymous id. */
export const createIds = (secret: string): Ids => {
  const derive = (label: string) => Buffer.from(hkdfSync('sha256', secret, '', label, 32)).toString('hex');
  const keys = new Map<string, string>();
  const cached = (label: string): string => {
    const known = keys.get(label) ?? derive(label);
    keys.set(label, known);
    return known;
  };
  const keyOf = (organisationId: string) => cached(`leerwerk-graph id ${organisationId}`);
  const logKeyOf = (organisationId: string) => cached(`leerwerk-graph processing log ${organisationId}`);
  return {
    keyOf,
    decode: (type, id, organisationId) => {
      const [, prefix, hex] = /^([a-z]+)_([0-9a-f]{32})$/.exec(id) ?? [];
      if (prefix !== type.prefix || !hex) return null;
      return uuidOf(type.pseudonymous ? block('decrypt', hex, keyOf(organisationId)) : hex);
    },
    sealSubject: (key, organisationId) => block('encrypt', hexOf(key), logKeyOf(organisationId)),
    sealSubjects: (all, organisationId) => {
      const sealed = block('encrypt', all.map(hexOf).join(''), logKeyOf(organisationId));
      return all.map((_, i) => sealed.slice(i * BLOCK, (i + 1) * BLOCK));
    },
    openSubject: (sealed, organisationId) => uuidOf(block('decrypt', sealed, logKeyOf(organisationId))),
    fingerprint: (text, organisationId) =>
      createHmac('sha256', Buffer.from(cached(`leerwerk-graph fingerprint ${organisationId}`), 'hex'))
        .update(text)
        .digest('hex'),
  };
};

/** SQL: the digits of a row's global id; also what settles ties in an order, so that no raw key decides it. */
export const idDigitsSql = (type: EntityType, alias: string): string =>
  type.pseudonymous ? pseudonymSql(`${alias}."id"`) : `encode(uuid_send(${alias}."id"), 'hex')`;

/** SQL: what settles ties in an order. */
export const tieSql = (type: EntityType, alias: string): { sql: string; type: string } =>
  type.pseudonymous ? { sql: idDigitsSql(type, alias), type: 'text' } : { sql: `${alias}."id"`, type: 'uuid' };

/** The type of a global id by its prefix. */
export const prefixOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf('_')));
