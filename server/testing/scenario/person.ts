/** Somebody whom nobody in the seeds is like: each of these words is a trace of this person alone. */
export const PERSON = {
  callName: 'Jorinde',
  givenNames: 'Jorindeke Philippina',
  familyNamePrefix: 'van der',
  familyName: 'Zwaluwhof',
  dateOfBirth: '1987-06-05',
  phone: '+31699990001',
  email: 'jorinde.zwaluwhof@post.invalid',
  street: 'Nergensweide',
  houseNumber: '9z',
  postcode: '9999ZZ',
  place: 'Nergenshuizen',
  homeNeighbourhood: 'BU99990000',
  languagePreference: 'nl-x-jorinde',
} as const;

/** The words of the person that are not short or common. */
export const TRACES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PERSON).filter(([field]) => !['familyNamePrefix', 'houseNumber'].includes(field)),
);

/** Of the crew that the consulent sets up: no other has it. */
export const CREW_NAME = 'Ploeg Nieuwe Haven';
