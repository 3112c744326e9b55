import { claim } from '../claims.ts';
import { Crew } from '../crews/crew.entity.ts';
import { isOpenApplication } from '../participants/own-people.ts';
import { allOf, noRowsYet, rows, slice, valuesOf } from '../slice.ts';
import { Application } from '../trajecten/application.entity.ts';
import { Traject } from '../trajecten/traject.entity.ts';
import { isPartner } from './agreement.ts';
import { RoleAssignment } from './role-assignment.entity.ts';
import { StaffMember } from './staff-member.entity.ts';

const ownOrganisationOr = (staff: { id: string; organisationId: string }, named: string) =>
  `(${staff.organisationId} = ${claim.organisation} or (${isPartner(staff.organisationId)} and ${staff.id} = any(${named})))`;

const isUnderWay = (traject: { status: string }) => `${traject.status} not in ('COMPLETED', 'ENDED')`;

const isTakenUp = (application: { consulentId: string }) => `${application.consulentId} is not null`;

const guiding = rows<StaffMember>(
  'staff of its own organisation, and the klantmanagers of the trajecten and of the applications taken up that it sees',
  (staff) =>
    ownOrganisationOr(
      staff,
      allOf(valuesOf(Traject, 'klantmanagerId'), valuesOf(Application, 'klantmanagerId', isTakenUp)),
    ),
);

const ordering = rows<StaffMember>(
  'the voormannen of the crews in its slice',
  (staff) => `${staff.id} = any(${valuesOf(Crew, 'voormanId')})`,
);

export const staffMemberSlice = slice(StaffMember, {
  KLANTMANAGER: rows('staff of its own gemeente, and the consulenten and voormannen of its caseload', (staff) =>
    ownOrganisationOr(
      staff,
      allOf(valuesOf(Traject, 'consulentId'), valuesOf(Application, 'consulentId'), valuesOf(Crew, 'voormanId')),
    ),
  ),
  CONSULENT: guiding,
  BEGELEIDER: guiding,
  PROJECTLEIDER: rows('staff of its own organisation, and the klantmanagers of the trajecten it sees', (staff) =>
    ownOrganisationOr(staff, valuesOf(Traject, 'klantmanagerId')),
  ),
  VOORMAN: rows('staff of its own organisation', (staff) => `${staff.organisationId} = ${claim.organisation}`),
  CORPORATIE_OPDRACHTGEVER: ordering,
  GEMEENTE_OPDRACHTGEVER: ordering,
  DOCENT: rows('staff of its own ROC', (staff) => `${staff.organisationId} = ${claim.organisation}`),
  WERKGEVER: noRowsYet('the consulent of its own placements; there are none yet'),
  DEELNEMER: rows(
    'the own klantmanager, consulent and voorman',
    (staff) =>
      `${staff.id} = any(${allOf(valuesOf(Traject, 'klantmanagerId', isUnderWay), valuesOf(Traject, 'consulentId', isUnderWay), valuesOf(Application, 'klantmanagerId', isOpenApplication), valuesOf(Application, 'consulentId', isOpenApplication), valuesOf(Crew, 'voormanId'))})`,
  ),
});

const ownOrganisation = rows<RoleAssignment>(
  'the assignments of staff of its own organisation',
  (assignment) => `${assignment.organisationId} = ${claim.organisation} and ${assignment.staffMemberId} is not null`,
);

export const roleAssignmentSlice = slice(RoleAssignment, {
  CORPORATIE_OPDRACHTGEVER: ownOrganisation,
  GEMEENTE_OPDRACHTGEVER: ownOrganisation,
  CONSULENT: ownOrganisation,
  BEGELEIDER: ownOrganisation,
  PROJECTLEIDER: rows(
    'the assignments of its own organisation for its wijk',
    (assignment) => `${assignment.organisationId} = ${claim.organisation} and ${assignment.wijkId} = ${claim.wijk}`,
  ),
  DOCENT: ownOrganisation,
  WERKGEVER: ownOrganisation,
  BEHEERDER: rows(
    'the assignments of staff of its own organisation, and of partners under a current agreement',
    (assignment) => `${isPartner(assignment.organisationId)} and ${assignment.staffMemberId} is not null`,
  ),
  PRIVACY_OFFICER: rows(
    'the assignments of staff of its own organisation',
    (assignment) => `${assignment.organisationId} = ${claim.organisation} and ${assignment.staffMemberId} is not null`,
  ),
});
