import type { GraphContext } from '../context.ts';
import { badInput } from '../errors.ts';
import type { InputFields } from '../mutation.ts';
import type { PolicyClass } from '../policy.ts';

/** Somebody who is not known yet, as the klantmanager writes him or her in. */
export interface NewParticipant {
  readonly callName: string;
  readonly givenNames?: string | null;
  readonly familyNamePrefix?: string | null;
  readonly familyName: string;
  readonly dateOfBirth: string;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly street?: string | null;
  readonly houseNumber?: string | null;
  readonly postcode?: string | null;
  readonly place?: string | null;
  readonly homeNeighbourhood?: string | null;
  readonly languagePreference?: string | null;
}

const LONGEST = 200;

/** What has a form: anything else does not fit in its place. */
const FORMS: Readonly<Partial<Record<keyof NewParticipant, RegExp>>> = {
  phone: /^\+?\d(?:[ ()-]*\d){6,14}$/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  houseNumber: /^[1-9]\d{0,4}(?:[ -]?[A-Za-z0-9]{1,6}){0,2}$/,
  postcode: /^[1-9]\d{3}[A-Z]{2}$/,
  homeNeighbourhood: /^BU[A-Z0-9]{8}$/,
  languagePreference: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/,
};

export const newParticipantInput = (access: PolicyClass) => ({
  description: 'Deelnemer who is referred for the first time. No BSN: that is verified elsewhere.',
  fields: ((t) => ({
    callName: t.string({ text: 'person', required: true, access, description: 'Roepnaam.' }),
    givenNames: t.string({ text: 'person', access, description: 'Voornamen; the call name when absent.' }),
    familyNamePrefix: t.string({ text: 'person', access, description: 'Voorvoegsel van de geslachtsnaam.' }),
    familyName: t.string({ text: 'person', required: true, access, description: 'Geslachtsnaam.' }),
    dateOfBirth: t.field({ type: 'Date', required: true, access, description: 'Geboortedatum.' }),
    phone: t.string({ text: 'value', access, description: 'Telefoonnummer.' }),
    email: t.string({ text: 'value', access, description: 'E-mailadres.' }),
    street: t.string({ text: 'person', access, description: 'Straat of the home address.' }),
    houseNumber: t.string({ text: 'value', access, description: 'Huisnummer, with letter and addition.' }),
    postcode: t.string({ text: 'value', access, description: 'Postcode, `1234AB`.' }),
    place: t.string({ text: 'person', access, description: 'Woonplaats.' }),
    homeNeighbourhood: t.string({ text: 'value', access, description: 'Woonbuurt: CBS code.' }),
    languagePreference: t.string({ text: 'value', access, description: 'Taalvoorkeur: BCP 47 tag.' }),
  })) as InputFields,
});

/** The columns of a new participant. @throws BAD_USER_INPUT for what cannot be a name, a postcode or a birthday */
export const newParticipantColumns = (context: GraphContext, input: NewParticipant) => {
  for (const [name, value] of Object.entries(input)) {
    if (name === 'dateOfBirth' || value == null) continue;
    if (!value.trim() || value.length > LONGEST) {
      throw badInput(`Een gegeven telt 1 tot ${LONGEST} tekens.`, `A value has 1 to ${LONGEST} characters.`);
    }
  }
  if (input.dateOfBirth > context.today || input.dateOfBirth < '1900') {
    throw badInput('Deze geboortedatum kan niet.', 'This date of birth cannot be.');
  }
  for (const [name, form] of Object.entries(FORMS)) {
    const value = input[name as keyof NewParticipant];
    if (value != null && !form.test(value)) {
      throw badInput(`Dit is geen geldige waarde van ${name}.`, `This is no valid value of ${name}.`);
    }
  }
  return { ...input, givenNames: input.givenNames ?? input.callName };
};
