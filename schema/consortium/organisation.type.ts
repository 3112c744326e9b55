import { entityType, enumeration } from '../declaration.ts';
import { ORDERING_ROLES } from '../roles.ts';
import { organisationSlice } from './consortium.slice.ts';
import { ORGANISATION_KINDS, Organisation } from './organisation.entity.ts';

const kind = enumeration('OrganisationKind', 'Soort organisatie', ORGANISATION_KINDS);

export const organisationType = entityType(Organisation, 'Organisation', {
  prefix: 'organisation',
  description: 'Organisatie: a partner in a consortium.',
  root: { list: 'organisations', one: 'organisation' },
  row: 'organisation.row',
  slice: organisationSlice,
  order: ['name'],
  guards: {
    ...Object.fromEntries(ORDERING_ROLES.map((role) => [role, ['secondApproval'] as const])),
    SYSTEM: ['secondApproval', 'closesAfterDays', 'seriesHorizonWeeks'],
  },
  fields: (field) => ({
    name: field.column('name', {
      access: 'organisation.row',
      description: 'Naam of the organisation.',
      filter: true,
      order: true,
    }),
    oin: field.column('oin', {
      access: 'organisation.details',
      description: 'OIN: organisatie-identificatienummer, 20 digits.',
      filter: true,
    }),
    kvkNumber: field.column('kvkNumber', { access: 'organisation.details', description: 'KvK-nummer, 8 digits.' }),
    kind: field.column('kind', {
      access: 'organisation.details',
      description: 'Soort organisatie.',
      enum: kind,
      filter: true,
    }),
    workArea: field.column('workArea', {
      access: 'organisation.details',
      description: 'Werkgebied: CBS codes of the gemeenten or wijken in which it works.',
    }),
  }),
});
