import type { GraphContext } from '../context.ts';
import { refuseFuture } from '../dates.ts';
import { alteration, creation } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { RuleRefusal } from '../errors.ts';
import { halfDay } from '../jobs/task.type.ts';
import { attendanceType } from './attendance.type.ts';
import { crewMembershipType } from './crew-membership.type.ts';

const access = 'attendance.change';

interface AttendanceInput {
  readonly membershipId: string;
  readonly date: string;
  readonly halfDay: string;
  readonly present: boolean;
}

/**
 * The membership of a participant that an id names.
 * @throws RuleRefusal for one outside the slice, or of somebody who is no participant.
 */
export const membershipKey = async (context: GraphContext, id: string): Promise<string> => {
  const key = context.write.keyOf(crewMembershipType, id);
  const membership = key ? await context.write.find(crewMembershipType, key, ['participantId']) : null;
  if (key && membership?.participantId) return key;
  throw new RuleRefusal(
    'NO_SUCH_MEMBERSHIP',
    '3.2 Ploeglidmaatschap',
    { nl: 'Dit lidmaatschap van een deelnemer is er niet.', en: 'There is no such membership of a participant.' },
    ['input', 'membershipId'],
  );
};

/** Who was there. That it is a day of the membership, and said once for each half-day, the database sees to. */
export const emitAttendanceMutations = (attendance: never): void => {
  const common = { access, entity: attendanceType, returns: 'attendance', type: attendance } as const;

  creation<AttendanceInput>('recordAttendance', {
    ...common,
    description: 'Aanwezigheid vastleggen: whether a participant was there on a half-day of the membership.',
    inputFields: (t) => ({
      membershipId: t.id({ required: true, access, description: 'Ploeglidmaatschap of a participant.' }),
      date: t.field({ type: 'Date', required: true, access, description: 'Datum: today or earlier.' }),
      halfDay: t.field({ type: enumRef(halfDay), required: true, access, description: 'Dagdeel.' }),
      present: t.boolean({ required: true, access, description: 'Aanwezig.' }),
    }),
    make: async (context, { membershipId, date, halfDay, present }) => {
      refuseFuture(context, date, '3.2 Aanwezigheid', 'date');
      return { membershipId: await membershipKey(context, membershipId), date, halfDay, present };
    },
  });

  alteration<{ readonly present: boolean }>('changeAttendance', {
    ...common,
    description: 'Aanwezigheid verbeteren: present or not; the half-day stays.',
    inputFields: (t) => ({ present: t.boolean({ required: true, access, description: 'Aanwezig.' }) }),
    alter: async (_context, { present }) => ({ present }),
  });
};
