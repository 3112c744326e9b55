/**
 * The claims of the caller as SQL. The unit of work sets them at its start (`set_config(…, true)`), so they end with
 * the transaction. Each is a sub-select: PostgreSQL evaluates it once per statement instead of once per row.
 */
const setting = (name: string, type: string) => `(select nullif(current_setting('app.${name}', true), '')::${type})`;

export const claim = {
  /** The organisation the caller acts for. */
  organisation: setting('organisation', 'uuid'),
  /** Whose rows they are: the caller's staff member, or the one for whom it stands in; or the participant. */
  person: setting('person', 'uuid'),
  /** Who acts: the caller, also where it stands in for another. */
  actor: `(select coalesce(nullif(current_setting('app.actor', true), ''),
    nullif(current_setting('app.person', true), ''))::uuid)`,
  /** `OWN` or `ORGANISATION`, from the role assignment. */
  scope: setting('scope', 'text'),
  /** The wijk to which the role assignment is limited; null when it is to none. */
  wijk: setting('wijk', 'uuid'),
  /** Today in Europe/Amsterdam. */
  today: setting('today', 'date'),
  /** The moment at which the operation began. */
  now: setting('now', 'timestamptz'),
  /** Who the caller is in the log of each organisation, sealed; only a participant is in one. */
  logSubjects: `(select string_to_array(current_setting('app.log_subjects', true), ','))::text[]`,
  /** Categories of personal data that the operation's purpose needs. */
  categories: `(select string_to_array(current_setting('app.categories', true), ','))`,
  /** Those of them that may be changed for it. */
  changes: `(select string_to_array(current_setting('app.changes', true), ','))`,
  /** Grounds under which the operation sees trajecten. */
  grounds: `(select string_to_array(current_setting('app.grounds', true), ','))::text[]`,
  /** The same where there may be one; several are equal to none that there is. */
  ground: setting('grounds', 'text'),
} as const;

/** Names of the settings that carry the claims, in the order in which the unit of work sets them. */
export const CLAIM_SETTINGS = [
  'organisation',
  'person',
  'actor',
  'scope',
  'wijk',
  'today',
  'now',
  'categories',
  'changes',
  'grounds',
  'id_key',
  'trace',
] as const;

/** Key for pseudonymous ids: the caller organisation's own (see `ids.ts`). */
const ID_KEY = `(select decode(nullif(current_setting('app.id_key', true), ''), 'hex'))`;

/** SQL: the digits of the id by which the caller's organisation knows a person, from the raw key. */
export const pseudonymSql = (key: string): string =>
  `encode(encrypt(uuid_send(${key}), ${ID_KEY}, 'aes-ecb/pad:none'), 'hex')`;
