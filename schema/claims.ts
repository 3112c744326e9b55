/**
 * The claims of the caller as SQL. The unit of work sets them at its start (`set_config(…, true)`), so they end with
 * the transaction. Each is a sub-select: PostgreSQL evaluates it once per statement instead of once per row.
 */
const setting = (name: string, type: string) => `(select nullif(current_setting('app.${name}', true), '')::${type})`;

export const claim = {
  /** The organisation the caller acts for. */
  organisation: setting('organisation', 'uuid'),
  /** The caller's staff member or, for a participant, the participant. */
  person: setting('person', 'uuid'),
  /** `OWN` or `ORGANISATION`, from the role assignment. */
  scope: setting('scope', 'text'),
  /** The wijk to which the role assignment is limited; null when it is to none. */
  wijk: setting('wijk', 'uuid'),
  /** Today in Europe/Amsterdam. */
  today: setting('today', 'date'),
} as const;

/** Names of the settings that carry the claims, in the order in which the unit of work sets them. */
export const CLAIM_SETTINGS = ['organisation', 'person', 'scope', 'wijk', 'today', 'id_key', 'trace'] as const;

/** Key for pseudonymous ids: the caller organisation's own (see `ids.ts`). */
export const ID_KEY = `(select decode(nullif(current_setting('app.id_key', true), ''), 'hex'))`;
