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
const POSTCODE = /^[1-9]\d{3}[A-Z]{2}$/;

export const newParticipantInput = (access: PolicyClass) => ({
  description: 'Deelnemer who is referred for the first time. No BSN: that is verified elsewhere.',
  fields: ((t) => ({
    callName: t.string({ required: true, access, description: 'Roepnaam.' }),
    givenNames: t.string({ access, description: 'Voornamen; the call name when absent.' }),
    familyNamePrefix: t.string({ access, description: 'Voorvoegsel van de geslachtsnaam.' }),
    familyName: t.string({ required: true, access, description: 'Geslachtsnaam.' }),
    dateOfBirth: t.field({ type: 'Date', required: true, access, description: 'Geboortedatum.' }),
    phone: t.string({ access, description: 'Telefoonnummer.' }),
    email: t.string({ access, description: 'E-mailadres.' }),
    street: t.string({ access, description: 'Straat of the home address.' }),
    houseNumber: t.string({ access, description: 'Huisnummer, with letter and addition.' }),
    postcode: t.string({ access, description: 'Postcode, `1234AB`.' }),
    place: t.string({ access, description: 'Woonplaats.' }),
    homeNeighbourhood: t.string({ access, description: 'Woonbuurt: CBS code.' }),
    languagePreference: t.string({ access, description: 'Taalvoorkeur: BCP 47 tag.' }),
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
  if (input.postcode && !POSTCODE.test(input.postcode)) {
    throw badInput('Een postcode is vier cijfers en twee hoofdletters.', 'A postcode is four digits and two capitals.');
  }
  return { ...input, givenNames: input.givenNames ?? input.callName };
};
