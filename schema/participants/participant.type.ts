import { correctableField } from '../accountability/correctable-field.ts';
import { claim } from '../claims.ts';
import { entityType, enumeration, type Writes } from '../declaration.ts';
import { LOONWAARDE_BANDS, Participant } from './participant.entity.ts';
import { participantSlice } from './participant.slice.ts';

const band = enumeration('LoonwaardeBand', 'Vermoede loonwaardeband', LOONWAARDE_BANDS);

/** Where processing is restricted only whom it is about still sees the value. */
const shown = (property: keyof Participant) => ({ property, butNotFor: ['DEELNEMER'] as const });

/** Who is referred for the first time is in the slice only by the application that follows. */
const REFERRING: Writes<Participant> = {
  insert: [
    'id',
    'responsibleOrganisationId',
    'processingActivity',
    'gemeenteId',
    'klantmanagerId',
    'callName',
    'givenNames',
    'familyNamePrefix',
    'familyName',
    'dateOfBirth',
    'phone',
    'email',
    'street',
    'houseNumber',
    'postcode',
    'place',
    'homeNeighbourhood',
    'languagePreference',
    'hasPaidWork',
  ],
  inserted: (participant) =>
    `${participant.gemeenteId} = ${claim.organisation} and ${participant.klantmanagerId} = ${claim.person}`,
  update: [],
};

export const participantType = entityType(Participant, 'Participant', {
  prefix: 'participant',
  description: 'Deelnemer: someone without paid work who takes part in a traject.',
  pseudonymous: true,
  root: { list: 'participants', one: 'participant' },
  row: 'participant.row',
  slice: participantSlice,
  subject: 'id',
  order: ['callName'],
  writes: { KLANTMANAGER: REFERRING },
  fields: (field) => ({
    callName: field.column('callName', {
      access: 'participant.callName',
      restricted: shown('callNameShown'),
      description: 'Roepnaam.',
      filter: true,
      order: true,
    }),
    givenNames: field.column('givenNames', {
      access: 'participant.officialNames',
      restricted: shown('givenNamesShown'),
      description: 'Voornamen.',
    }),
    familyNamePrefix: field.column('familyNamePrefix', {
      access: 'participant.officialNames',
      restricted: shown('familyNamePrefixShown'),
      description: 'Voorvoegsel van de geslachtsnaam.',
    }),
    familyName: field.column('familyName', {
      access: 'participant.familyName',
      restricted: shown('familyNameShown'),
      description: 'Geslachtsnaam.',
      filter: true,
      order: true,
      masked: { initial: { property: 'familyNameInitial', form: 'the first letter and a full stop' } },
    }),
    dateOfBirth: field.column('dateOfBirth', {
      access: 'participant.dateOfBirth',
      restricted: shown('dateOfBirthShown'),
      description: 'Geboortedatum.',
      filter: true,
    }),
    isMinor: field.column('isMinor', {
      access: 'participant.isMinor',
      restricted: shown('isMinorShown'),
      description: 'Is minderjarig: under 18 today.',
      filter: true,
    }),
    phone: field.column('phone', {
      access: 'participant.phone',
      restricted: shown('phoneShown'),
      description: 'Telefoonnummer.',
    }),
    email: field.column('email', {
      access: 'participant.address',
      restricted: shown('emailShown'),
      description: 'E-mailadres.',
    }),
    street: field.column('street', {
      access: 'participant.address',
      restricted: shown('streetShown'),
      description: 'Straat of the home address.',
    }),
    houseNumber: field.column('houseNumber', {
      access: 'participant.address',
      restricted: shown('houseNumberShown'),
      description: 'Huisnummer, with letter and addition.',
    }),
    postcode: field.column('postcode', {
      access: 'participant.address',
      restricted: shown('postcodeShown'),
      description: 'Postcode, `1234AB`.',
      filter: true,
    }),
    place: field.column('place', {
      access: 'participant.address',
      restricted: shown('placeShown'),
      description: 'Woonplaats.',
    }),
    homeNeighbourhood: field.column('homeNeighbourhood', {
      access: 'participant.homeNeighbourhood',
      restricted: shown('homeNeighbourhoodShown'),
      description: 'Woonbuurt: CBS code.',
      filter: true,
    }),
    languagePreference: field.column('languagePreference', {
      access: 'participant.languagePreference',
      restricted: shown('languagePreferenceShown'),
      description: 'Taalvoorkeur: BCP 47 tag.',
      filter: true,
    }),
    emergencyContactName: field.column('emergencyContactName', {
      access: 'participant.emergencyContact',
      restricted: shown('emergencyContactNameShown'),
      description: 'Noodcontact: naam.',
    }),
    emergencyContactPhone: field.column('emergencyContactPhone', {
      access: 'participant.emergencyContact',
      restricted: shown('emergencyContactPhoneShown'),
      description: 'Noodcontact: telefoonnummer.',
    }),
    hasPaidWork: field.column('hasPaidWork', {
      access: 'participant.labourMarket',
      description: 'Heeft betaald werk: statement by the klantmanager.',
      filter: true,
    }),
    presumedLoonwaardeBand: field.column('presumedLoonwaardeBand', {
      access: 'participant.labourMarket',
      description: 'Vermoede loonwaardeband: a presumption, not a measurement.',
      enum: band,
      filter: true,
    }),
    restricted: field.column('restricted', {
      access: 'participant.row',
      description:
        'Beperkt: fields of which the processing is restricted; they are empty to all but the person (AVG 18).',
      enum: correctableField,
    }),
    identity: field.relation('identity', {
      access: 'identity.row',
      description: 'Deelnemeridentificatie: what is known of the BSN.',
    }),
    applications: field.connection('applications', {
      access: 'application.row',
      description: 'Aanmeldingen, newest first.',
    }),
    trajecten: field.connection('trajecten', { access: 'traject.row', description: 'Trajecten, oldest first.' }),
    crewMemberships: field.connection('crewMemberships', {
      access: 'crewMembership.row',
      description: 'Ploeglidmaatschappen, oldest first.',
    }),
    enrolments: field.connection('enrolments', {
      access: 'enrolment.row',
      description: 'Opleidingsdeelnames, oldest first.',
    }),
    ladderMeasurements: field.connection('ladderMeasurements', {
      access: 'ladder.row',
      description: 'Participatieladdermetingen, latest first.',
    }),
    loonwaardeDeterminations: field.connection('loonwaardeDeterminations', {
      access: 'loonwaarde.row',
      description: 'Loonwaardevaststellingen, latest first.',
    }),
    workAdaptations: field.connection('workAdaptations', {
      access: 'adaptation.row',
      description: 'Werkaanpassingen within the reader’s slice.',
    }),
    consents: field.connection('consents', {
      access: 'consent.row',
      description: 'Toestemmingen within the reader’s slice.',
    }),
    skillAssessments: field.connection('skillAssessments', {
      access: 'assessment.row',
      description: 'Vaardigheidsmetingen within the reader’s slice, latest first.',
    }),
  }),
});
