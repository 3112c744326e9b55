import { claim } from '../claims.ts';
import { entityType, enumeration } from '../declaration.ts';
import { ROLE_DESCRIPTIONS } from '../roles.ts';
import { RoleAssignment } from './role-assignment.entity.ts';
import { roleAssignmentSlice } from './staff-member.slice.ts';

export const role = enumeration('Role', 'Rol in de graaf', ROLE_DESCRIPTIONS);
export const scope = enumeration('Scope', 'Bereik van een roltoekenning', {
  OWN: 'Eigen: own rows',
  ORGANISATION: 'Organisatie: all rows of the organisation',
});

/** SQL: the day in Amsterdam in which a moment falls. */
const dayOf = (moment: string) => `to_char(${moment} at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')`;

export const roleAssignmentType = entityType(RoleAssignment, 'RoleAssignment', {
  prefix: 'assignment',
  description: 'Roltoekenning: who may act in which role for the organisation, from one moment until another.',
  root: { list: 'roleAssignments', one: 'roleAssignment' },
  row: 'roleAssignment.row',
  slice: roleAssignmentSlice,
  order: ['startsAt'],
  writes: {
    BEHEERDER: {
      insert: [
        'id',
        'responsibleOrganisationId',
        'processingActivity',
        'subject',
        'organisationId',
        'role',
        'scope',
        'wijkId',
        'inPlaceOfId',
        'grantedUnderId',
        'startsAt',
        'endsAt',
      ],
      update: ['endsAt', 'endedUnderId', 'version', 'changedAt'],
      // Of partners it sees what there is; it gives and takes for its own organisation alone.
      check: (assignment) => `${assignment.organisationId} = ${claim.organisation}`,
    },
  },
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
    inPlaceOf: field.relation('inPlaceOf', {
      access: 'roleAssignment.row',
      description: 'Waarneming voor: the assignment whose place is taken.',
    }),
    grantedUnder: field.relation('grantedUnder', {
      access: 'roleAssignment.grantor',
      description:
        'Toegekend door: the assignment of the beheerder who made it; empty where it was not made in the graph.',
    }),
    endedUnder: field.relation('endedUnder', {
      access: 'roleAssignment.grantor',
      description: 'Beëindigd door: the assignment of the beheerder who ended it.',
    }),
    startsAt: field.column('startsAt', { access: 'roleAssignment.row', description: 'Van: from this moment.' }),
    endsAt: field.column('endsAt', {
      access: 'roleAssignment.row',
      description: 'Tot: at this moment it is over; empty while no end is known.',
    }),
    validFrom: field.expression(['startsAt'], {
      access: 'roleAssignment.row',
      type: 'Date',
      description: 'Van: first day.',
      sql: (from) => dayOf(from as string),
    }),
    validUntil: field.expression(['endsAt'], {
      access: 'roleAssignment.row',
      type: 'Date',
      description: 'Tot en met: last day on which it holds, if only for a part; empty while it lasts.',
      sql: (until) => dayOf(`(${until} - interval '1 microsecond')`),
    }),
  }),
});
