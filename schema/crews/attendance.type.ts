import { entityType, type Writes } from '../declaration.ts';
import { halfDay } from '../jobs/task.type.ts';
import { EXECUTING_ROLES } from '../roles.ts';
import { Attendance } from './attendance.entity.ts';
import { attendanceSlice } from './membership-row.slice.ts';

const RECORDING: Writes<Attendance> = {
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'membershipId', 'date', 'halfDay', 'present'],
  update: ['present', 'version', 'changedAt'],
};

export const attendanceType = entityType(Attendance, 'Attendance', {
  prefix: 'attendance',
  description: 'Aanwezigheid: whether a member of a crew was there on a half-day.',
  pseudonymous: true,
  root: { list: 'attendances', one: 'attendance' },
  row: 'attendance.row',
  slice: attendanceSlice,
  subject: 'participantId',
  order: ['date'],
  descending: true,
  writes: Object.fromEntries(EXECUTING_ROLES.map((role) => [role, RECORDING])),
  fields: (field) => ({
    membership: field.relation('membership', { access: 'attendance.membership', description: 'Ploeglidmaatschap.' }),
    participant: field.relation('participant', { access: 'attendance.row', description: 'Deelnemer.' }),
    date: field.column('date', { access: 'attendance.row', description: 'Datum.', filter: true, order: true }),
    halfDay: field.column('halfDay', {
      access: 'attendance.row',
      description: 'Dagdeel.',
      enum: halfDay,
      filter: true,
    }),
    present: field.column('present', { access: 'attendance.row', description: 'Aanwezig.', filter: true }),
  }),
});
