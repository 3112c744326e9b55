import { claim } from '../claims.ts';
import { role } from '../consortium/role-assignment.type.ts';
import { entityType, enumeration } from '../declaration.ts';
import { rows, slice } from '../slice.ts';
import { AccessDecision } from './access-decision.entity.ts';

const access = 'accessDecision.row';

const decision = enumeration('AccessDecisionOutcome', 'Besluit over toegang', {
  PERMIT: 'Toegestaan',
  DENY: 'Geweigerd',
});

export const accessDecisionType = entityType(AccessDecision, 'AccessDecision', {
  prefix: 'accessdecision',
  description: 'Autorisatiebeslissing: why access was given or refused (Authorization Decision Log).',
  root: { list: 'accessDecisions', one: 'accessDecision' },
  row: access,
  slice: slice(AccessDecision, {
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
    spanId: field.column('spanId', { access, description: 'Span: 8 bytes, hexadecimal; one per decision.' }),
    parentSpanId: field.column('parentSpanId', { access, description: 'Span of the request.' }),
    organisation: field.relation('organisation', { access, description: 'Organisatie of the user.' }),
    role: field.column('role', { access, description: 'Rol of the user.', enum: role, filter: true }),
    processingActivityId: field.column('processingActivityId', {
      access,
      description: 'Verwerkingsactiviteit: URI of the activity in the register.',
    }),
    activityVersion: field.column('activityVersion', { access, description: 'Versie of the activity that held then.' }),
    policyVersion: field.column('policyVersion', { access, description: 'Versie of the policy that decided.' }),
    decision: field.column('decision', { access, description: 'Besluit.', enum: decision, filter: true }),
    reasonCode: field.column('reasonCode', { access, description: 'Redencode.', filter: true }),
    resource: field.column('resource', {
      access,
      description: 'Gegevensgroep that was refused; empty when the decision is about the whole operation.',
      filter: true,
    }),
  }),
});
