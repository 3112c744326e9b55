import { createCipheriv } from 'node:crypto';
import { columnOf, type EntityClass, tableOf } from '../../schema/columns.ts';
import type { ApartField, ColumnField, EntityType } from '../../schema/declaration.ts';
import { entityTypes } from '../../schema/index.ts';
import type { Role } from '../../schema/roles.ts';
import { createIds, type Ids } from '../ids.ts';
import type { Answer, TestGraph } from './graph.ts';
import { expectationOf, isFull } from './matrix/expected.ts';
import type { Actor } from './own-rows.ts';

const cells = (type: string, fields: string): string[] => fields.split(' ').map((field) => `${type}.${field}`);

/** The sensitive cells (domain 3.6.2, 3.6.4, 3.6.5, 3.6.7b); who reads them is in the transcribed matrix. */
export const SENSITIVE: ReadonlySet<string> = new Set([
  ...cells('Participant', 'callName givenNames familyNamePrefix familyName dateOfBirth phone languagePreference'),
  ...cells('Participant', 'email street houseNumber postcode place homeNeighbourhood'),
  ...cells('Participant', 'emergencyContactName emergencyContactPhone hasPaidWork presumedLoonwaardeBand'),
  ...cells('ParticipantIdentity', 'bsnLastThree verifiedBy'),
  ...cells('Student', 'callName givenNames familyNamePrefix familyName dateOfBirth'),
  ...cells('Student', 'phone email street houseNumber postcode place'),
  ...cells('StudentRecord', 'pgn studentNumber'),
  ...cells('Traject', 'legalBasis benefitRetained goal intendedOutcome deviationReason'),
  ...cells('Application', 'hasPaidWork presumedLoonwaardeFrom presumedLoonwaardeUntil rejectionReason'),
  ...cells('Intake', 'motivation abilities wishes report questionnaireVersion'),
  ...cells('Decision', 'advice motivation candidateAgrees'),
  ...cells('Precondition', 'kind status'),
  ...cells('Quote', 'totalCents durationMonths'),
  ...cells('QuoteLine', 'quantity unitPriceCents amountCents'),
  ...cells('TrajectPlan', 'goals activities learningPoints workFloorLearningPoints agreedByKlantmanagerOn current'),
  ...cells('ReportingAgreement', 'form everyMonths'),
  ...cells('Report', 'plannedOn status'),
  ...cells('ReportItem', 'text'),
  ...cells('ProgressNote', 'present workPace skills remark'),
  ...cells('LadderMeasurement', 'step method'),
  ...cells('LoonwaardeDetermination', 'percentage determinedBy employer'),
  ...cells('FinalReport', 'summary goalsAchieved reintegrationAdvice reducedLoonwaarde substantiation'),
  ...cells('FinalReport', 'indicatieveLoonwaardeFrom indicatieveLoonwaardeUntil'),
  ...cells('Outflow', 'destination date kind'),
  ...cells('CrewMembership', 'validFrom role introducedOn'),
  ...cells('Contributor', 'kind'),
  ...cells('Enrolment', 'active'),
  ...cells('WorkObjectAccess', 'instruction'),
  ...cells('StaffMember', 'name workEmail'),
  ...cells('Task', 'interruptionReason'),
  ...cells('Crew', 'strengthStatus'),
  ...cells('JobMessage', 'text'),
  ...cells('TaskPhoto', 'bytes takenOn'),
  ...cells('Attendance', 'date halfDay present'),
  ...cells('AbsenceReport', 'from until'),
  ...cells('WorkAdaptation', 'kind agreedByParticipant'),
  ...cells('SkillAssessment', 'level assessedOn'),
  ...cells('Consent', 'data status askedOn givenOn withdrawnOn'),
  ...cells('DataSubjectRequest', 'field status heldValue wantedValue'),
  ...cells('CorrectionNotice', 'field oldValue newValue'),
  ...cells('AccessGrant', 'reason emergency'),
]);

export const typeNamed = (name: string): EntityType => {
  const found = [...entityTypes.values()].find((type) => type.name === name);
  if (!found) throw new Error(`${name} is not a type of the graph`);
  return found;
};

/** The id by which an actor's organisation knows a row. */
export const globalId = (graph: TestGraph, { organisationId }: Actor, type: EntityType, key: string): string => {
  const hex = key.replaceAll('-', '');
  if (!type.pseudonymous) return `${type.prefix}_${hex}`;
  const idKey = Buffer.from(createIds(graph.keys.idSecret).keyOf(organisationId), 'hex');
  const cipher = createCipheriv('aes-256-ecb', idKey, null).setAutoPadding(false);
  return `${type.prefix}_${cipher.update(hex, 'hex', 'hex')}${cipher.final('hex')}`;
};

/** The sensitive texts by type, as SQL that puts a token in the place of each. */
const tokens = (): ReadonlyMap<EntityClass, string[]> => {
  const columns = new Map<EntityClass, string[]>();
  for (const cell of SENSITIVE) {
    const [name = '', field = ''] = cell.split('.');
    const declared = typeNamed(name).fields[field] as ColumnField | ApartField;
    const isApart = declared.kind === 'apart';
    const entity = isApart ? declared.slice.entity : typeNamed(name).entity;
    const { column, type: sqlType, array } = columnOf(entity, declared.property);
    if (sqlType !== 'text' || (!isApart && declared.enum)) continue;
    const mark = `'~${cell}:' || ${isApart ? columnOf(entity, declared.belongsTo).column : 'id'} || '~'`;
    const token = `"${column}" = case when "${column}" is not null then ${array ? `array[${mark}]` : mark} end`;
    columns.set(entity, [...(columns.get(entity) ?? []), token]);
  }
  return columns;
};

/**
 * Puts a token into each sensitive text that names its cell, and a date of its own into each date of birth, so that a
 * value is known wherever it turns up: in a row, a message, another field.
 */
export const markSecrets = async (graph: TestGraph): Promise<void> => {
  for (const [entity, columns] of tokens()) {
    await graph.admin(`update "${tableOf(entity)}" set ${columns.join(', ')}`);
  }
  await graph.admin(`update staff_member set work_name = 'Werknaam ' || left(id::text, 8)`);
  for (const [table, start] of [
    ['participant', '1850-01-01'],
    ['student', '1870-01-01'],
  ]) {
    await graph.admin(`update ${table} t set date_of_birth = date '${start}' + n.n::int
      from (select id, row_number() over (order by id) as n from ${table}) n where n.id = t.id`);
  }
};

/** What was found of a row that is not the actor's, or of a cell that the actor's role may not read. */
export interface Leak {
  readonly cell: string;
  readonly key: string;
}

/** What each masked form lets through of a marked value. */
const MASKED: Readonly<Record<string, (value: unknown) => boolean>> = {
  'Participant.familyName': (value) => value === '~.',
  'StaffMember.name': (value) => String(value).startsWith('Werknaam '),
  'Crew.strengthStatus': (value) => value === 'ACTIVE' || value === 'PAUSED',
  'Task.interruptionReason': (value) => value !== 'ABSENCE',
};

const isMasked = (role: Role, cell: string, value: unknown): boolean =>
  expectationOf(cell, role).startsWith('masked:') && (MASKED[cell]?.(value) ?? false);

/** Looks through answers for what the actor must not have. */
export class Judge {
  readonly #ids: Ids;
  readonly #actor: Actor;
  readonly #own: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #births: ReadonlyMap<string, string>;
  /** Rows of the actor's own that were seen: without them an absence of leaks says nothing. */
  seen = 0;

  constructor(
    graph: TestGraph,
    actor: Actor,
    own: ReadonlyMap<string, ReadonlySet<string>>,
    births: ReadonlyMap<string, string>,
  ) {
    this.#ids = createIds(graph.keys.idSecret);
    this.#actor = actor;
    this.#own = own;
    this.#births = births;
  }

  mayRead(cell: string): boolean {
    return !SENSITIVE.has(cell) || isFull(cell, this.#actor.role);
  }

  leaksIn(text: string, data: Answer): Leak[] {
    const leaks: Leak[] = [];
    const check = (cell: string, key: string) => {
      const isOwn = this.mayRead(cell) && this.#own.get(cell.split('.')[0] as string)?.has(key);
      if (isOwn || this.#own.get(cell)?.has(key)) return;
      leaks.push({ cell, key });
    };
    for (const [, cell = '', key = ''] of text.matchAll(/~(\w+\.\w+):([0-9a-f-]{36})~/g)) check(cell, key);
    for (const [date] of text.matchAll(/18[5-9]\d-\d\d-\d\d/g)) {
      const [type, key = ''] = (this.#births.get(date) ?? 'nobody ').split(' ');
      check(`${type}.dateOfBirth`, key);
    }
    this.#walk(data, leaks);
    return leaks;
  }

  #walk(value: Answer, leaks: Leak[]): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) this.#walk(item, leaks);
      return;
    }
    const { __typename: type, id } = value;
    const own = this.#own.get(type);
    if (own && id) this.#judgeRow(type, this.#keyOf(type, id), own, value, leaks);
    for (const inner of Object.values(value)) this.#walk(inner, leaks);
  }

  #judgeRow(type: string, key: string, own: ReadonlySet<string>, row: Answer, leaks: Leak[]): void {
    if (!own.has(key)) {
      leaks.push({ cell: type, key });
      return;
    }
    this.seen++;
    for (const [field, value] of Object.entries(row)) {
      const cell = `${type}.${field}`;
      if (
        value === null ||
        this.mayRead(cell) ||
        this.#own.get(cell)?.has(key) ||
        isMasked(this.#actor.role, cell, value)
      )
        continue;
      leaks.push({ cell, key });
    }
  }

  #keyOf(type: string, id: string): string {
    return this.#ids.decode(typeNamed(type), id, this.#actor.organisationId) ?? id;
  }
}

/** Which date is whose date of birth, after `markSecrets`. */
export const birthsOf = async (graph: TestGraph): Promise<ReadonlyMap<string, string>> => {
  const rows = await graph.admin(`select date_of_birth::text as date, 'Participant ' || id as whose from participant
    union all select date_of_birth::text, 'Student ' || id from student`);
  return new Map(rows.map(({ date, whose }) => [date, whose]));
};
