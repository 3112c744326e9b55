/** What a key is for: encrypting BSNs, or making the blind index by which one is found. */
export type KeyName = 'bsn' | 'bsn-index';

export interface Encrypted {
  readonly bytes: Buffer;
  /** Of the key, as its provider names it; null for what was encrypted before versions had a name. */
  readonly version: string | null;
}

/**
 * Uses keys that nobody else sees. Every key has versions; what an earlier one made stays readable for as long as the
 * provider has that version.
 */
export interface KeyProvider {
  /**
   * The versions that can be used, the current one first.
   * @throws KeysUnavailable
   */
  versions(key: KeyName): Promise<readonly string[]>;
  /** Encrypts each text under the current version, each time to something else. @throws KeysUnavailable */
  encrypt(key: KeyName, texts: readonly string[]): Promise<readonly Encrypted[]>;
  /** The texts; null for each that no key of this provider has encrypted. @throws KeysUnavailable */
  decrypt(key: KeyName, encrypted: readonly Encrypted[]): Promise<readonly (string | null)[]>;
  /** The same texts under the current version; null as above. @throws KeysUnavailable */
  renew(key: KeyName, encrypted: readonly Encrypted[]): Promise<readonly (Encrypted | null)[]>;
  /** HMAC-SHA-256 of each text under a version: 32 bytes, always the same. @throws KeysUnavailable */
  mac(key: KeyName, version: string, texts: readonly string[]): Promise<readonly Buffer[]>;
}

/** Keys cannot be used at the moment, or at all. Says nothing of what they were to be used on. */
export class KeysUnavailable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'KeysUnavailable';
  }
}
