import { isSafeAddress, milliseconds, secret, setting } from '../setting.ts';

/** Where the keys of BSNs are: as a secret, in a file, or in a service that lets nobody have them. */
export interface KeySettings {
  readonly secret: string | null;
  readonly previousSecret: string | null;
  readonly file: string | null;
  readonly service: {
    readonly url: string;
    readonly token: { readonly value: string } | { readonly file: string };
    readonly keys: { readonly bsn: string; readonly 'bsn-index': string };
    readonly timeout: number;
  } | null;
}

const path = setting('the path of a file', (value) => value.length > 0);
const keyName = setting('the name of a key', (value) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(value));

/** How the keys are called in a key service, unless something else is said. */
const NAMES = { bsn: 'leerwerk-bsn', 'bsn-index': 'leerwerk-bsn-index' } as const;

/** The settings in the environment, as `config.ts` reads them. */
export const KEY_SETTINGS = {
  BSN_SECRET: secret.nullable().default(null),
  BSN_SECRET_PREVIOUS: secret.nullable().default(null),
  BSN_KEY_FILE: path.nullable().default(null),
  BSN_KMS_URL: setting('the https:// address of a transit engine', isSafeAddress).nullable().default(null),
  BSN_KMS_TOKEN: setting('a token', (value) => /^\S{1,1000}$/.test(value))
    .nullable()
    .default(null),
  BSN_KMS_TOKEN_FILE: path.nullable().default(null),
  BSN_KMS_KEY: keyName.default(NAMES.bsn),
  BSN_KMS_INDEX_KEY: keyName.default(NAMES['bsn-index']),
  BSN_KMS_TIMEOUT_MS: milliseconds(2000),
} as const;

interface Given {
  readonly BSN_SECRET: string | null;
  readonly BSN_SECRET_PREVIOUS: string | null;
  readonly BSN_KEY_FILE: string | null;
  readonly BSN_KMS_URL: string | null;
  readonly BSN_KMS_TOKEN: string | null;
  readonly BSN_KMS_TOKEN_FILE: string | null;
  readonly BSN_KMS_KEY: string;
  readonly BSN_KMS_INDEX_KEY: string;
  readonly BSN_KMS_TIMEOUT_MS: number;
}

/** What does not go together, in the words of a refusal. */
export function keyProblems(given: Readonly<Record<string, string | undefined>>, isRequired: boolean): string[] {
  const { BSN_SECRET, BSN_SECRET_PREVIOUS, BSN_KEY_FILE, BSN_KMS_URL, BSN_KMS_TOKEN, BSN_KMS_TOKEN_FILE } = given;
  const { BSN_KMS_KEY = NAMES.bsn, BSN_KMS_INDEX_KEY = NAMES['bsn-index'] } = given;
  const problems: string[] = [];
  if (isRequired && !BSN_SECRET && !BSN_KEY_FILE && !BSN_KMS_URL) {
    problems.push(
      'BSN_SECRET is missing; expected a secret of at least 32 characters, or BSN_KEY_FILE, or BSN_KMS_URL',
    );
  }
  if (BSN_SECRET && BSN_KEY_FILE) problems.push('BSN_KEY_FILE and BSN_SECRET are both set; expected one of them');
  if (BSN_SECRET_PREVIOUS && !BSN_SECRET) problems.push('BSN_SECRET_PREVIOUS is set without BSN_SECRET; expected both');
  if (BSN_SECRET && BSN_SECRET === BSN_SECRET_PREVIOUS) {
    problems.push('BSN_SECRET_PREVIOUS is the same as BSN_SECRET; expected the one before it');
  }
  if ([BSN_KMS_TOKEN, BSN_KMS_TOKEN_FILE].filter(Boolean).length !== (BSN_KMS_URL ? 1 : 0)) {
    problems.push('BSN_KMS_URL goes with BSN_KMS_TOKEN or BSN_KMS_TOKEN_FILE; expected it and one of the two, or none');
  }
  if (BSN_KMS_KEY === BSN_KMS_INDEX_KEY) {
    problems.push('BSN_KMS_INDEX_KEY is the same as BSN_KMS_KEY; expected a key of its own');
  }
  return problems;
}

export function keySettings(given: Given): KeySettings {
  const url = given.BSN_KMS_URL?.replace(/\/+$/, '');
  const token = given.BSN_KMS_TOKEN ? { value: given.BSN_KMS_TOKEN } : { file: given.BSN_KMS_TOKEN_FILE ?? '' };
  return {
    secret: given.BSN_SECRET,
    previousSecret: given.BSN_SECRET_PREVIOUS,
    file: given.BSN_KEY_FILE,
    service: url
      ? {
          url,
          token,
          keys: { bsn: given.BSN_KMS_KEY, 'bsn-index': given.BSN_KMS_INDEX_KEY },
          timeout: given.BSN_KMS_TIMEOUT_MS,
        }
      : null,
  };
}
