import { claim } from '../claims.ts';
import { entityType, enumeration } from '../declaration.ts';
import { PARTNER_ROLES } from '../roles.ts';
import { everyRow, forEach, rows, slice } from '../slice.ts';
import { ProcessingActivity, RETENTION_ACTIONS, RETENTION_FROM } from './processing-activity.entity.ts';

const access = 'processingActivity.row';

export const processingActivityType = entityType(ProcessingActivity, 'ProcessingActivity', {
  prefix: 'activity',
  description: 'Verwerkingsactiviteit: why an organisation processes which data, and for how long (AVG 30).',
  root: { list: 'processingActivities', one: 'processingActivityById' },
  row: access,
  slice: slice(ProcessingActivity, {
    ...forEach(PARTNER_ROLES, everyRow<ProcessingActivity>()),
    PRIVACY_OFFICER: rows(
      'those of its own organisation',
      (activity) => `${activity.responsibleOrganisationId} = ${claim.organisation}`,
    ),
  }),
  order: ['uri'],
  fields: (field) => ({
    uri: field.column('uri', { access, description: 'URI by which log lines name the activity.', filter: true }),
    activityVersion: field.column('activityVersion', { access, description: 'Versie van de activiteit.' }),
    purpose: field.column('purpose', { access, description: 'Doel.' }),
    legalBasis: field.column('legalBasis', { access, description: 'Grondslag.' }),
    categories: field.column('categories', { access, description: 'Categorieën van persoonsgegevens.' }),
    changes: field.column('changes', {
      access,
      description: 'Te wijzigen categorieën van persoonsgegevens: the other categories are only read under it.',
    }),
    grounds: field.column('grounds', {
      access,
      description: 'Grondslagen of the trajecten that are seen under it; of other trajecten nothing is (R-41).',
    }),
    recipients: field.column('recipients', { access, description: 'Ontvangers.' }),
    retentionPeriod: field.column('retentionPeriod', { access, description: 'Bewaartermijn, ISO 8601 duration.' }),
    retentionFrom: field.column('retentionFrom', {
      access,
      description: 'Brondatum: the day from which the period counts; empty: nothing is removed by itself.',
      enum: enumeration('RetentionFrom', 'Brondatum van een bewaartermijn', RETENTION_FROM),
    }),
    retentionAction: field.column('retentionAction', {
      access,
      description: 'Bewaaractie: what happens after the period; empty: nothing is removed by itself.',
      enum: enumeration('RetentionAction', 'Bewaaractie', RETENTION_ACTIONS),
    }),
    validFrom: field.column('validFrom', { access, description: 'Geldig van: first day.' }),
    validUntil: field.column('validUntil', { access, description: 'Geldig tot en met: last day.' }),
  }),
});
