/** What a caller must get for a field of a row, computed from what is stored. */
import type { Role } from '../../../schema/roles.ts';
import { expectationOf, isFull } from './expected.ts';
import { type ShapeField, shape } from './shape.ts';
import { emptySet, type Seat, type StoredRow, snakeCase, type World } from './world.ts';

/** The masked forms, made here from the value in full (3.6.2, 3.6.5, 3.6.7b). */
const MASKS: Readonly<Record<string, (row: StoredRow) => unknown>> = {
  'Participant.familyName masked:initial': (row) => `${[...String(row.family_name)][0]}.`,
  'Crew.strengthStatus masked:coarse': (row) => (row.strength_status === 'PAUSED' ? 'PAUSED' : 'ACTIVE'),
  'Task.interruptionReason masked:neutral': (row) =>
    row.interruption_reason === 'ABSENCE' ? 'UITVOERDER' : row.interruption_reason,
  'StaffMember.name masked:workName': (row) => row.work_name,
};

const DONE = ['REPORTED_DONE', 'SAMPLED', 'CLOSED', 'CANCELLED', 'REJECTED'];

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

const nameOf = (world: World, key: unknown) => world.rows.get('Organisation')?.get(String(key))?.name;

const participantFor = (row: StoredRow, world: World, seat?: Seat) =>
  world.idOf('Participant', String(row.participant_id), seat?.organisation ?? '');

/** Values that follow from others, and from who asks. */
const DERIVED: Readonly<Record<string, (row: StoredRow, world: World, seat?: Seat) => unknown>> = {
  'DataSubjectRequest.subjectId': participantFor,
  'CorrectionNotice.subjectId': (row, world, seat) =>
    row.recipient_id === seat?.organisation && row.student_id !== null
      ? world.idOf('Student', String(row.student_id), seat?.organisation ?? '')
      : participantFor(row, world, seat),
  'CorrectionNotice.sender': (row, world) => nameOf(world, row.responsible_organisation_id),
  'CorrectionNotice.recipient': (row, world) => nameOf(world, row.recipient_id),
  'AccessGrant.owner': (row, world) => nameOf(world, row.owner_id),
  'AccessGrant.recipient': (row, world) => nameOf(world, row.recipient_id),
  'Crew.halfDaysPerWeek': (row) => (row.weekly_half_days as unknown[]).length,
  'RoleAssignment.startsAt': (row) => row.valid_from,
  'RoleAssignment.endsAt': (row) => row.valid_until,
  'RoleAssignment.validFrom': (row) => amsterdam.format(new Date(String(row.valid_from))),
  // It is over at midnight: the day before was the last.
  'RoleAssignment.validUntil': (row) =>
    row.valid_until === null ? null : amsterdam.format(new Date(Date.parse(String(row.valid_until)) - 1)),
  'Job.overdue': (row, { today }) =>
    row.wished_until !== null && String(row.wished_until) < today && !DONE.includes(String(row.status)),
};

/** Columns that hold the keys of several rows. */
const KEY_LISTS: Readonly<Record<string, string>> = {
  'CooperationAgreement.parties': 'party_ids',
  'CooperationAgreement.purposes': 'purpose_ids',
  'CooperationAgreement.wijken': 'wijk_ids',
  'Opleiding.rocs': 'roc_ids',
  'Deployment.contributors': 'contributor_ids',
  'Task.equipment': 'equipment_ids',
  'Student.skillAssessments': 'assessment_ids',
};

/** Columns of other rows that refer to this one, where that one row has no column for it. */
const BACK_REFERENCES: Readonly<Record<string, string>> = {
  'Participant.identity': 'participant_id',
  'Student.record': 'student_id',
  'WorkObject.access': 'object_id',
  'Task.deployment': 'task_id',
  'WorkCategory.workKinds': 'category_id',
  'JobSeries.jobs': 'series_id',
  'Traject.finalReport': 'traject_id',
  'Traject.outflow': 'traject_id',
  'CrewMembership.attendances': 'membership_id',
  'CrewMembership.absenceReports': 'membership_id',
  'ContractSpecification.tariffs': 'specification_id',
  'DataSubjectRequest.notices': 'request_id',
};

/** Whether processing of a value is restricted (AVG 18): then it is empty to all but the person. */
const isRestricted = ({ coordinate, name }: ShapeField, role: Role, { restricted }: StoredRow): boolean =>
  coordinate.startsWith('Participant.') &&
  role !== 'DEELNEMER' &&
  (restricted as string[]).includes(name === 'isMinor' ? 'DATE_OF_BIRTH' : snakeCase(name).toUpperCase());

/** What is stored of a value, or follows from what is stored, as far as the role may be shown it. */
export const storedValueOf = (world: World, field: ShapeField, row: StoredRow, role: Role): unknown => {
  if (isRestricted(field, role, row)) return null;
  const compute = DERIVED[field.coordinate];
  return compute ? compute(row, world) : row[snakeCase(field.name)];
};

const columnTo = (field: ShapeField): string => {
  const [parent = ''] = field.coordinate.split('.');
  return BACK_REFERENCES[field.coordinate] ?? `${snakeCase(parent === 'WorkObject' ? 'object' : parent)}_id`;
};

const referring = new WeakMap<World, Map<string, ReadonlyMap<unknown, string[]>>>();

/** Keys of the rows of the target that refer to a row. */
const childrenOf = (world: World, field: ShapeField, key: string): readonly string[] => {
  const known = referring.get(world) ?? new Map();
  referring.set(world, known);
  let index = known.get(field.coordinate);
  if (!index) {
    index = new Map<unknown, string[]>();
    const column = columnTo(field);
    for (const row of world.rows.get(field.target)?.values() ?? []) {
      if (!(column in row)) throw new Error(`${field.coordinate}: no column ${column}`);
      index.set(row[column], [...(index.get(row[column]) ?? []), row.id]);
    }
    known.set(field.coordinate, index);
  }
  return index.get(key) ?? [];
};

/** Keys of the rows that a field leads to, whoever asks. */
export const targetsOf = (world: World, field: ShapeField, row: StoredRow): readonly string[] => {
  if (field.kind === 'many') return (row[KEY_LISTS[field.coordinate] as string] ?? []) as string[];
  if (field.kind === 'connection' || field.coordinate in BACK_REFERENCES) return childrenOf(world, field, row.id);
  const key = row[`${snakeCase(field.name)}_id`];
  if (key === undefined) throw new Error(`${field.coordinate}: no column for it`);
  return key === null ? [] : [key as string];
};

/** Those of them that are the caller's to see. */
export const ownTargetsOf = (world: World, seat: Seat, field: ShapeField, row: StoredRow): string[] => {
  const own = seat.own.get(field.target) ?? emptySet;
  return targetsOf(world, field, row).filter((key) => own.has(key));
};

/** Whether the participant whom a row is about lets the caller's organisation have a class of data. */
const consented =
  (data: string) =>
  (world: World, seat: Seat, row: StoredRow): boolean =>
    [...(seat.own.get('Consent') ?? emptySet)].some((key) => {
      const consent = world.rows.get('Consent')?.get(key);
      return (
        consent?.participant_id === row.participant_id &&
        consent?.recipient_id === seat.organisation &&
        consent?.status === 'GIVEN' &&
        (consent.data as string[]).includes(data)
      );
    });

/** Whether the condition of a conditional cell holds. */
export const CONDITIONS: Readonly<Record<string, (world: World, seat: Seat, row: StoredRow) => boolean>> = {
  'conditional:administrationScope': (_world, seat) => seat.scope === 'ORGANISATION',
  'conditional:consentToPhone': consented('PHONE'),
  'conditional:consentToEmail': consented('EMAIL'),
  'conditional:consentToAddress': consented('ADDRESS'),
  'conditional:plannedOrInProgress': (world, seat, row) => {
    const jobs = shape('WorkObject').fields.find(({ name }) => name === 'jobs') as ShapeField;
    return ownTargetsOf(world, seat, jobs, row).some((key) =>
      ['PLANNED', 'IN_PROGRESS'].includes(String(world.rows.get('Job')?.get(key)?.status)),
    );
  },
};

const comparable = (value: unknown, scalar: string): unknown => {
  if (value === null || value === undefined) return null;
  return scalar === 'DateTime' ? new Date(String(value)).toISOString() : value;
};

/** What the caller must get for a value, a row (its global id) or a list of rows (their global ids, sorted). */
export const truthOf = (world: World, seat: Seat, field: ShapeField, row: StoredRow): unknown => {
  const idOf = (key: string) => world.idOf(field.target, key, seat.organisation);
  if (field.kind === 'one') {
    const [key] = ownTargetsOf(world, seat, field, row);
    return key ? idOf(key) : null;
  }
  if (field.kind !== 'value') return ownTargetsOf(world, seat, field, row).map(idOf).sort();
  if (isRestricted(field, seat.role, row)) return null;
  const [type = ''] = field.coordinate.split('.');
  if (field.name === 'id') return world.idOf(type, row.id, seat.organisation);
  if (field.name === 'knownAs') return world.idOf('Participant', String(row.participant_id), seat.organisation);
  const expectation = expectationOf(field.coordinate, seat.role);
  const compute = isFull(field.coordinate, seat.role)
    ? DERIVED[field.coordinate]
    : MASKS[`${field.coordinate} ${expectation}`];
  const stored = compute ? compute(row, world, seat) : row[snakeCase(field.name)];
  if (stored === undefined) throw new Error(`${field.coordinate}: no stored value for ${expectation}`);
  return comparable(stored, field.target);
};

/** What the answer says, in the form of `truthOf`. */
export const answerOf = (field: ShapeField, value: unknown): unknown => {
  if (field.kind === 'value') return comparable(value, field.target);
  if (field.kind === 'one') return (value as { id: string } | null)?.id ?? null;
  const list = field.kind === 'many' ? value : (value as { nodes: unknown[] } | null)?.nodes;
  return ((list as { id: string }[] | null) ?? []).map(({ id }) => id).sort();
};
