import { entityType } from '../declaration.ts';
import { StaffMember } from './staff-member.entity.ts';
import { staffMemberSlice } from './staff-member.slice.ts';

export const staffMemberType = entityType(StaffMember, 'StaffMember', {
  prefix: 'staff',
  description: 'Gebruiker (medewerker): someone who works for a partner.',
  root: { list: 'staffMembers', one: 'staffMember' },
  row: 'staffMember.row',
  slice: staffMemberSlice,
  order: ['workName'],
  fields: (field) => ({
    name: field.column('name', {
      access: 'staffMember.name',
      description: 'Naam.',
      filter: true,
      masked: { workName: { property: 'workName', form: 'the work name, as outsiders know it' } },
    }),
    workPhone: field.column('workPhone', { access: 'staffMember.row', description: 'Werktelefoon.' }),
    workEmail: field.column('workEmail', { access: 'staffMember.email', description: 'E-mailadres op het werk.' }),
    organisation: field.relation('organisation', {
      access: 'staffMember.email',
      description: 'Organisatie for which he or she works.',
      filter: true,
    }),
  }),
});
