import { categoryNames } from '../category.ts';
import { claim } from '../claims.ts';
import { entityType } from '../declaration.ts';
import { participantType } from '../participants/participant.type.ts';
import { studentType } from '../participants/student.type.ts';
import { rows, slice } from '../slice.ts';
import { accessGrantKind } from './access-grant.type.ts';
import { Disclosure } from './disclosure.entity.ts';

const access = 'disclosure.row';

export const disclosureType = entityType(Disclosure, 'Disclosure', {
  prefix: 'disclosure',
  description:
    'Inzageregel: when which organisation used which personal data, and for which purpose; never which employee.',
  root: { list: 'disclosures', one: 'disclosure' },
  row: access,
  slice: slice(Disclosure, {
    DEELNEMER: rows(
      'those about him- or herself, of every organisation',
      (line) => `${line.dataSubjectId} = any(${claim.logSubjects})`,
    ),
    PRIVACY_OFFICER: rows('those of its own organisation', (line) => `${line.organisationId} = ${claim.organisation}`),
  }),
  subject: 'dataSubjectId',
  sealedFor: 'organisationId',
  ofParticipant: {
    access: 'disclosure.subject',
    type: () => participantType,
    orAs: { type: () => studentType, participant: 'participant_of_own_student' },
  },
  order: ['startTime'],
  descending: true,
  exported: {
    selection:
      'id at organisation { name } processingActivityId activityVersion purpose dataClasses categories openedBy',
    headings: {
      id: { nl: 'Kenmerk', en: 'Id' },
      at: { nl: 'Tijdstip', en: 'Time' },
      'organisation.name': { nl: 'Organisatie', en: 'Organisation' },
      processingActivityId: { nl: 'Verwerkingsactiviteit', en: 'Processing activity' },
      activityVersion: { nl: 'Versie van de verwerkingsactiviteit', en: 'Version of the processing activity' },
      purpose: { nl: 'Doel', en: 'Purpose' },
      dataClasses: { nl: 'Gegevensgroepen', en: 'Groups of data' },
      categories: { nl: 'Categorieën', en: 'Categories' },
      openedBy: { nl: 'Geopend door', en: 'Opened by' },
    },
  },
  fields: (field) => ({
    at: field.column('startTime', { access, description: 'Tijdstip: when.', moment: true, filter: true }),
    organisation: field.relation('organisation', {
      access,
      description: 'Organisatie that used the data.',
      filter: true,
    }),
    processingActivityId: field.column('processingActivityId', {
      access,
      description: 'Verwerkingsactiviteit: URI of the activity in the register.',
    }),
    activityVersion: field.column('activityVersion', {
      access,
      description: 'Versie of the activity that held then.',
    }),
    purpose: field.expression(['processingActivityId', 'activityVersion'], {
      access,
      type: 'String',
      description: 'Doel: what the activity is for, in the words of the version that held then.',
      sql: (uri, version) => `purpose_of(${uri}, ${version})`,
    }),
    dataClasses: field.column('dataClasses', { access, description: 'Gegevensgroepen: classes of the policy.' }),
    categories: field.column('dataClasses', {
      access,
      description: 'Categorieën of which the classes are, in words; Dutch unless English is asked for.',
      said: (classes, language) => categoryNames(classes as string[], language),
    }),
    openedBy: field.column('openedBy', {
      access,
      description: 'Geopend door: a grant, or an emergency, where whoever read may otherwise not; else empty.',
      enum: accessGrantKind,
    }),
  }),
});
