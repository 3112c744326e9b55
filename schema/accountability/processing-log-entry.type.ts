import { claim } from '../claims.ts';
import { entityType } from '../declaration.ts';
import { rows, slice } from '../slice.ts';
import { accessGrantKind } from './access-grant.type.ts';
import { LDV_LINE } from './ldv-line.ts';
import { ProcessingLogEntry } from './processing-log-entry.entity.ts';

const access = 'processingLog.row';

export const processingLogEntryType = entityType(ProcessingLogEntry, 'ProcessingLogEntry', {
  prefix: 'logentry',
  description:
    'Logregel: a line per data subject and operation (Logboek Dataverwerkingen); holds nothing of who did it.',
  root: { list: 'processingLogEntries', one: 'processingLogEntry' },
  row: access,
  slice: slice(ProcessingLogEntry, {
    PRIVACY_OFFICER: rows('those of its own organisation', (line) => `${line.organisationId} = ${claim.organisation}`),
  }),
  subject: 'dataSubjectId',
  sealedFor: 'organisationId',
  order: ['startTime'],
  descending: true,
  exported: LDV_LINE,
  fields: (field) => ({
    traceId: field.column('traceId', { access, description: 'Trace: 16 bytes, hexadecimal.', filter: true }),
    spanId: field.column('spanId', { access, description: 'Span: 8 bytes, hexadecimal; one per line.' }),
    parentSpanId: field.column('parentSpanId', { access, description: 'Span of the request.' }),
    status: field.column('status', { access, description: 'Status: `Ok`; a refusal is no error.' }),
    name: field.column('name', { access, description: 'Naam of the operation.' }),
    startTime: field.column('startTime', { access, description: 'Begintijd.', moment: true, filter: true }),
    endTime: field.column('endTime', { access, description: 'Eindtijd.', moment: true }),
    organisation: field.relation('organisation', { access, description: 'Organisatie that processed the data.' }),
    processingActivityId: field.column('processingActivityId', {
      access,
      description: 'Verwerkingsactiviteit: URI of the activity in the register.',
    }),
    activityVersion: field.column('activityVersion', { access, description: 'Versie of the activity that held then.' }),
    dataSubjectId: field.column('dataSubjectId', { access, description: 'Betrokkene, encrypted.' }),
    dataSubjectIdType: field.column('dataSubjectIdType', { access, description: 'Soort betrokkene: `participant`.' }),
    dataClasses: field.column('dataClasses', { access, description: 'Gegevensgroepen: classes of the policy.' }),
    openedBy: field.column('openedBy', {
      access,
      description: 'Geopend door: a grant, or an emergency, where whoever read may otherwise not; else empty.',
      enum: accessGrantKind,
    }),
  }),
});
