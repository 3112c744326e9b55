import type { Cell, Owner, Sensitivity, Verb } from '../schema/policy-cell.ts';
import { ROLE_DESCRIPTIONS, type Role } from '../schema/roles.ts';

/** What may be done besides reading, in Dutch. */
export const VERB_WORDS: Readonly<Record<Verb, string>> = {
  create: 'aanmaken',
  change: 'wijzigen',
  accept: 'accepteren',
  sign: 'ondertekenen',
  revoke: 'intrekken',
  count: 'tellen',
};

/** The kind of partner that answers for a class of data, in words. */
export const OWNER_WORDS: Readonly<Record<Owner, string>> = {
  CONSORTIUM: 'samenwerkingsverband',
  GEMEENTE: 'gemeente',
  WONINGCORPORATIE: 'woningcorporatie',
  UITVOERDER: 'uitvoerder',
  ROC: 'ROC',
  EACH_ORGANISATION: 'each organisation for its own',
};

export const SENSITIVITY_WORDS: Readonly<Record<Sensitivity, string>> = {
  PUBLIC: 'openbaar',
  BUSINESS: 'zakelijk',
  PERSONAL: 'persoonsgegeven',
  SENSITIVE: 'gevoelig',
};

/** Where the Dutch term of a description ends and its explanation begins. */
const END_OF_TERM = /[:.,;]| (?:of (?:a|the|one)|for|on|that|today|which|who|within)\b/;

/** The Dutch term with which a description begins: `Wijk of a gemeente.` → `Wijk`. */
export const termOf = (description: string): string => description.split(END_OF_TERM)[0] ?? description;

/** `KLANTMANAGER` → `klantmanager`, `PRIVACY_OFFICER` → `functionaris gegevensbescherming`. */
export const roleWord = (role: Role): string => {
  const term = termOf(ROLE_DESCRIPTIONS[role]);
  return `${term[0]?.toLowerCase()}${term.slice(1)}`;
};

/**
 * One role's cell as a reader of the law would say it: `consulent (also: wijzigen)`.
 * @param form of the mask, in words.
 * @param condition the sentence of the row condition.
 */
export const cellInWords = (role: Role, cell: Cell, form?: string, condition?: string): string => {
  const notes = [
    ...(cell.mask ? [`masked: only ${form ?? cell.mask}`] : []),
    ...(cell.condition ? [condition ?? cell.condition] : []),
    ...(cell.verbs.length > 0 ? [`also: ${cell.verbs.map((verb) => VERB_WORDS[verb]).join(', ')}`] : []),
  ];
  return roleWord(role) + (notes.length > 0 ? ` (${notes.join('; ')})` : '');
};
