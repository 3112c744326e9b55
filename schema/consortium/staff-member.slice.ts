import { claim } from '../claims.ts';
import { Crew } from '../crews/crew.entity.ts';
import { rows, slice, valuesOf } from '../slice.ts';
import { Traject } from '../trajecten/traject.entity.ts';
import { isPartner } from './agreement.ts';
import { RoleAssignment } from './role-assignment.entity.ts';
import { StaffMember } from './staff-member.entity.ts';

const ownAndPartners = rows<StaffMember>(
  'staff of its own organisation and of partners under a current agreement',
  (staff) => isPartner(staff.organisationId),
);

export const staffMemberSlice = slice(StaffMember, {
  KLANTMANAGER: ownAndPartners,
  CONSULENT: ownAndPartners,
  VOORMAN: ownAndPartners,
  CORPORATIE_OPDRACHTGEVER: rows(
    'the voormannen of the crews in its slice',
    (staff) => `${staff.id} = any(${valuesOf(Crew, 'voormanId')})`,
  ),
  DOCENT: rows('staff of its own ROC', (staff) => `${staff.organisationId} = ${claim.organisation}`),
  DEELNEMER: rows(
    'the own klantmanager, consulent and voorman',
    (staff) =>
      `${staff.id} = any(${valuesOf(Traject, 'klantmanagerId')} || ${valuesOf(Traject, 'consulentId')} || ${valuesOf(Crew, 'voormanId')})`,
  ),
});

const ownOrganisation = rows<RoleAssignment>(
  'the assignments of staff of its own organisation',
  (assignment) => `${assignment.organisationId} = ${claim.organisation} and ${assignment.staffMemberId} is not null`,
);

export const roleAssignmentSlice = slice(RoleAssignment, {
  CORPORATIE_OPDRACHTGEVER: ownOrganisation,
  CONSULENT: ownOrganisation,
  DOCENT: ownOrganisation,
});
