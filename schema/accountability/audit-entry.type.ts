import { claim, pseudonymSql } from '../claims.ts';
import { role } from '../consortium/role-assignment.type.ts';
import { staffMemberType } from '../consortium/staff-member.type.ts';
import { entityType } from '../declaration.ts';
import { participantType } from '../participants/participant.type.ts';
import { rows, slice } from '../slice.ts';
import { AuditEntry } from './audit-entry.entity.ts';

const access = 'auditLog.row';

export const auditEntryType = entityType(AuditEntry, 'AuditEntry', {
  prefix: 'auditentry',
  description: 'Auditregel: who did what in which role and for which purpose, a line per operation.',
  root: { list: 'auditEntries', one: 'auditEntry' },
  row: access,
  slice: slice(AuditEntry, {
    PRIVACY_OFFICER: rows('those of its own organisation', (line) => `${line.organisationId} = ${claim.organisation}`),
  }),
  order: ['at'],
  descending: true,
  fields: (field) => ({
    at: field.column('at', { access, description: 'Tijdstip.', moment: true, filter: true }),
    traceId: field.column('traceId', {
      access,
      description: 'Trace: joins the logs; 16 bytes, hexadecimal.',
      filter: true,
    }),
    spanId: field.column('spanId', { access, description: 'Span of the request: 8 bytes, hexadecimal.' }),
    organisation: field.relation('organisation', { access, description: 'Organisatie of the user.' }),
    // No raw key of a participant leaves: the id is the one by which the organisation knows the person.
    person: field.expression(['role', 'personId'], {
      access,
      type: 'String',
      description: 'Gebruiker: id of the medewerker, or of the deelnemer who asked for the own data.',
      sql: (as, person) =>
        `case when ${as} = 'DEELNEMER' then '${participantType.prefix}_' || ${pseudonymSql(person as string)}
          else '${staffMemberType.prefix}_' || encode(uuid_send(${person}), 'hex') end`,
      filter: { key: 'personId', types: () => [staffMemberType, participantType] },
    }),
    onBehalfOf: field.expression(['onBehalfOfId'], {
      access,
      type: 'String',
      description: 'Waarneming voor: id of the medewerker whose place was taken; empty when it was nobody’s.',
      sql: (absent) => `'${staffMemberType.prefix}_' || encode(uuid_send(${absent}), 'hex')`,
    }),
    role: field.column('role', { access, description: 'Rol of the user.', enum: role, filter: true }),
    processingActivityId: field.column('processingActivityId', {
      access,
      description: 'Verwerkingsactiviteit: URI of the activity in the register.',
    }),
    activityVersion: field.column('activityVersion', { access, description: 'Versie of the activity that held then.' }),
    name: field.column('name', { access, description: 'Naam of the operation.' }),
    kind: field.column('kind', {
      access,
      description: 'Soort bewerking: reading, writing, following, a file, or a task that is done by itself.',
    }),
    documentHash: field.column('documentHash', { access, description: 'SHA-256 of a registered document.' }),
    documentFingerprint: field.column('documentFingerprint', {
      access,
      description:
        'Vingerafdruk of a document that was written out: the same for the same one, whatever values stand in it; nothing can be tried out on it.',
    }),
    dataClasses: field.column('dataClasses', { access, description: 'Gegevensgroepen: classes of the policy.' }),
  }),
});
