import { entityType, enumeration } from '../declaration.ts';
import { ROLE_DESCRIPTIONS } from '../roles.ts';
import { RoleAssignment } from './role-assignment.entity.ts';
import { roleAssignmentSlice } from './staff-member.slice.ts';

export const role = enumeration('Role', 'Rol in de graaf', ROLE_DESCRIPTIONS);
export const scope = enumeration('Scope', 'Bereik van een roltoekenning', {
  OWN: 'Eigen: own rows',
  ORGANISATION: 'Organisatie: all rows of the organisation',
});

export const roleAssignmentType = entityType(RoleAssignment, 'RoleAssignment', {
  prefix: 'assignment',
  description: 'Roltoekenning: who may act in which role for the organisation, from a day until a day.',
  root: { list: 'roleAssignments', one: 'roleAssignment' },
  row: 'roleAssignment.row',
  slice: roleAssignmentSlice,
  order: ['validFrom'],
  fields: (field) => ({
    subject: field.column('subject', {
      access: 'roleAssignment.row',
      description: 'Gebruiker: subject of the token.',
    }),
    organisation: field.relation('organisation', { access: 'roleAssignment.row', description: 'Organisatie.' }),
    role: field.column('role', { access: 'roleAssignment.row', description: 'Rol.', enum: role, filter: true }),
    scope: field.column('scope', { access: 'roleAssignment.row', description: 'Bereik.', enum: scope }),
    wijk: field.relation('wijk', {
      access: 'roleAssignment.wijk',
      description: 'Wijk to which the assignment is limited; empty when it is to none.',
    }),
    staffMember: field.relation('staffMember', { access: 'roleAssignment.staff', description: 'Medewerker.' }),
    standInFor: field.relation('standInFor', {
      access: 'roleAssignment.staff',
      description: 'Waarneming voor: whose place is taken for a time.',
    }),
    validFrom: field.column('validFrom', { access: 'roleAssignment.row', description: 'Van: first day.' }),
    validUntil: field.column('validUntil', {
      access: 'roleAssignment.row',
      description: 'Tot en met: last day; empty while it lasts.',
    }),
  }),
});
