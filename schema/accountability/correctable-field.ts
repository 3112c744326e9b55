import type { GraphContext } from '../context.ts';
import { enumeration } from '../declaration.ts';
import { badInput } from '../errors.ts';
import { newParticipantColumns } from '../participants/new-participant.ts';
import { CORRECTABLE_FIELDS, type CorrectableField } from './data-subject-request.entity.ts';

export const correctableField = enumeration(
  'CorrectableField',
  'Gegeven that can be corrected, erased or restricted',
  CORRECTABLE_FIELDS,
);

/** `HOUSE_NUMBER` → `houseNumber`. */
const propertyOf = (field: CorrectableField): string =>
  field.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Written as another field of somebody who is new. */
const AS: Readonly<Partial<Record<CorrectableField, string>>> = {
  EMERGENCY_CONTACT_NAME: 'callName',
  EMERGENCY_CONTACT_PHONE: 'phone',
};

/**
 * The value that is asked for, in the form that the field has; null for a BSN, which is not taken from a request: the
 * gemeente verifies that number and person belong together, and records it then (Wabb 12).
 * @throws BAD_USER_INPUT, which does not repeat what was given
 */
export const wantedValue = (context: GraphContext, field: CorrectableField, value?: string | null): string | null => {
  if (field === 'BSN') {
    if (value == null) return null;
    throw badInput(
      'Noem hier geen burgerservicenummer: het juiste nummer wordt bij u nagegaan.',
      'Give no BSN here: the right number is verified with you.',
    );
  }
  if (value == null) throw badInput('Noem de juiste waarde.', 'Say what the value should be.');
  if (field === 'DATE_OF_BIRTH' && !isDay(value))
    throw badInput('Dit is geen datum, `JJJJ-MM-DD`.', 'This is no date, `YYYY-MM-DD`.');
  const known = { callName: 'x', familyName: 'x', dateOfBirth: context.today };
  newParticipantColumns(context, { ...known, [AS[field] ?? propertyOf(field)]: value });
  return value;
};

/** A day that there is: the 31st of February is none. */
const isDay = (value: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};
