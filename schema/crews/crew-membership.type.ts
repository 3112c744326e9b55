import { entityType, enumeration, type Writes } from '../declaration.ts';
import { valuesOf } from '../slice.ts';
import { Traject } from '../trajecten/traject.entity.ts';
import { crewMembershipSlice } from './crew.slice.ts';
import { CrewMembership, MEMBERSHIP_ROLES } from './crew-membership.entity.ts';

const role = enumeration('MembershipRole', 'Rol in de ploeg', MEMBERSHIP_ROLES);

const INTRODUCING: Writes<CrewMembership> = {
  insert: [
    'id',
    'responsibleOrganisationId',
    'processingActivity',
    'crewId',
    'participantId',
    'role',
    'validFrom',
    'validUntil',
    'introducedOn',
    'introducedById',
    'introducedToId',
  ],
  update: ['validUntil', 'version', 'changedAt'],
  // A colleague's participant at most; one whom another uitvoerder guides never.
  check: (membership) =>
    `(${membership.participantId} is null or ${membership.participantId} = any(${valuesOf(Traject, 'participantId')}))`,
};

export const crewMembershipType = entityType(CrewMembership, 'CrewMembership', {
  prefix: 'membership',
  description: 'Ploeglidmaatschap: from when until when someone works in a crew.',
  pseudonymous: true,
  row: 'crewMembership.row',
  counting: 'crewMembership.count',
  slice: crewMembershipSlice,
  subject: 'participantId',
  order: ['validFrom'],
  writes: { CONSULENT: INTRODUCING, BEGELEIDER: INTRODUCING },
  fields: (field) => ({
    crew: field.relation('crew', { access: 'crewMembership.row', description: 'Ploeg.' }),
    participant: field.relation('participant', { access: 'crewMembership.row', description: 'Deelnemer.' }),
    contributor: field.relation('contributor', { access: 'crewMembership.details', description: 'Bijdrager.' }),
    role: field.column('role', { access: 'crewMembership.details', description: 'Rol in de ploeg.', enum: role }),
    validFrom: field.column('validFrom', { access: 'crewMembership.row', description: 'Van: first day.' }),
    validUntil: field.column('validUntil', {
      access: 'crewMembership.row',
      description: 'Tot en met: last day; empty while it lasts.',
    }),
    introducedOn: field.column('introducedOn', {
      access: 'crewMembership.details',
      description: 'Introductie: from this day the voorman sees the participant.',
    }),
    introducedBy: field.relation('introducedBy', {
      access: 'crewMembership.details',
      description: 'Geïntroduceerd door: the consulent.',
    }),
    introducedTo: field.relation('introducedTo', {
      access: 'crewMembership.details',
      description: 'Geïntroduceerd bij: the voorman.',
    }),
    attendances: field.connection('attendances', {
      access: 'attendance.row',
      description: 'Aanwezigheid, latest first.',
    }),
    absenceReports: field.connection('absenceReports', {
      access: 'absence.row',
      description: 'Verzuimmeldingen, latest first.',
    }),
  }),
});
