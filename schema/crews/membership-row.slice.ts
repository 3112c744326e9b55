import { claim } from '../claims.ts';
import type { EntityClass } from '../columns.ts';
import { isPartner } from '../consortium/agreement.ts';
import { isGuidedOnGround } from '../grounds.ts';
import { Participant } from '../participants/participant.entity.ts';
import { noRowsYet, rows, rowsByScope, type Slice, slice, valuesOf } from '../slice.ts';
import { Traject } from '../trajecten/traject.entity.ts';
import { AbsenceReport } from './absence-report.entity.ts';
import { Attendance } from './attendance.entity.ts';
import { CrewMembership } from './crew-membership.entity.ts';
import type { MembershipRow } from './membership-row.entity.ts';

/** Whoever sees a membership sees what hangs on it; who guides sees it of its own participants. */
const sliceOf = <E extends MembershipRow>(entity: EntityClass<E>, what: string): Slice<E> => {
  const guided = rowsByScope<MembershipRow>(
    `${what} in crews of its own organisation, of participants it guides or of all`,
    {
      OWN: (row) =>
        `${row.uitvoerderId} = ${claim.organisation} and ${row.participantId} = any(${valuesOf(Traject, 'participantId')})`,
      ORGANISATION: (row) =>
        `${row.uitvoerderId} = ${claim.organisation} and ${isGuidedOnGround(row)} and ${isPartner(row.gemeenteId)}`,
    },
  );
  const ofMemberships = (row: { membershipId: string }) =>
    `${row.membershipId} = any(${valuesOf(CrewMembership, 'id')})`;
  return slice(entity as EntityClass<MembershipRow>, {
    CONSULENT: guided,
    BEGELEIDER: guided,
    PROJECTLEIDER: rows(
      `${what} of the current members of the crews of its own organisation whose work area is its wijk`,
      (row) => `${ofMemberships(row)} and ${row.participantId} = any(${valuesOf(Participant, 'id')})`,
    ),
    VOORMAN: rows(
      `${what} of the memberships in its own crew, from introduction to end`,
      (row) => `${ofMemberships(row)} and ${isPartner(row.gemeenteId)}`,
    ),
    WERKGEVER: noRowsYet(`${what} of its own current placements; there are none yet`),
    DEELNEMER: rows(`the own ${what.replace('the ', '')}`, (row) => `${row.participantId} = ${claim.person}`),
  }) as unknown as Slice<E>;
};

export const attendanceSlice = sliceOf(Attendance, 'the attendance');

export const absenceReportSlice = sliceOf(AbsenceReport, 'the absence reports');
