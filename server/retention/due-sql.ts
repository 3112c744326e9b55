import { columnOf, tableOf } from '../../schema/columns.ts';
import {
  type Dossier,
  isPersons,
  PARTICIPANT_ROWS,
  PERSONAL_ROWS,
  type PersonalRows,
  type PersonRows,
  STUDENT_ROWS,
} from '../../schema/retention.ts';

/** What the job does with a row. */
export type Effect = 'ANONYMISE' | 'DELETE';

/** The table of declared rows, quoted. */
export const tableSql = ({ entity }: Pick<PersonalRows, 'entity'>): string => `"${tableOf(entity)}"`;

/** A column of declared rows, quoted. */
export const columnSql = ({ entity }: Pick<PersonalRows, 'entity'>, property: string, alias?: string): string =>
  `${alias ? `${alias}.` : ''}"${columnOf(entity, property).column}"`;

const dayOf = (moment: string) => `(${moment} at time zone 'Europe/Amsterdam')::date`;

/** SQL: the day that a row records. */
const recordedSql = (own: PersonalRows, alias: string): string => {
  const sql = columnSql(own, own.recorded, alias);
  const day = columnOf(own.entity, own.recorded).type === 'date' ? sql : dayOf(sql);
  return own.recorded === 'createdAt' ? day : `coalesce(${day}, ${dayOf(columnSql(own, 'createdAt', alias))})`;
};

const JOB_IS_OVER = `case when j.status in ('REJECTED', 'CLOSED', 'CANCELLED') then j.status_date end`;

const applicationEnd = (key: string) => `(select case a.status when 'CONVERTED' then r.ended_on
    when 'REJECTED' then a.status_date when 'WITHDRAWN' then a.status_date end
  from application a left join traject r on r.id = a.traject_id where a.id = ${key})`;

/** SQL: the last day of the last of some dealings; empty while one lasts, and of nobody who never had any. */
const lastOf = (dealings: string) =>
  `(select case when count(*) = count(d.until) then max(d.until) end from (${dealings}) d (until))`;

/** Of whom there never was a dealing, the day of the record. */
const orRecorded = (dealings: string, recorded: string) =>
  `case when exists (${dealings}) then ${lastOf(dealings)} else ${recorded} end`;

const dealingsOf = (key: string) => `select ended_on from traject where participant_id = ${key}
  union all select ${applicationEnd('one.id')} from application one where one.participant_id = ${key} and one.traject_id is null
  union all select valid_until from crew_membership where participant_id = ${key}`;

const studiesOf = (key: string) => `select valid_until from enrolment where student_id = ${key}`;

/** SQL: the day on which what a row belongs to was over; empty while it lasts. No alias here is one of its callers'. */
const ENDS: Readonly<Record<Dossier, (key: string, recorded: string) => string>> = {
  own: (day) => day,
  traject: (key) => `(select r.ended_on from traject r where r.id = ${key})`,
  application: applicationEnd,
  quote: (key) => applicationEnd(`(select q.application_id from quote q where q.id = ${key})`),
  membership: (key) => `(select m.valid_until from crew_membership m where m.id = ${key})`,
  student: (key, recorded) => orRecorded(studiesOf(key), recorded),
  participant: (key, recorded) => orRecorded(dealingsOf(key), recorded),
  job: (key) => `(select ${JOB_IS_OVER} from job j where j.id = ${key})`,
  task: (key) => `(select ${JOB_IS_OVER} from task k join job j on j.id = k.job_id where k.id = ${key})`,
};

/** SQL: from when the period of a row counts when it counts from the end of the relation. */
const relationEnd = (own: PersonalRows, alias: string): string => {
  const [kind, key] = own.dossier;
  const whole = kind === 'student' || !own.participant;
  return whole
    ? ENDS[kind](columnSql(own, key, alias), recordedSql(own, alias))
    : ENDS.participant(columnSql(own, String(own.participant), alias), recordedSql(own, alias));
};

/**
 * SQL: the rules, by the URI of the activity, as they are on the day $1: of the version that holds, or that held last.
 * An activity that does not say how it removes, or with a period that cannot be read, has a rule without an action.
 */
const RULES = `select distinct on (uri) uri, activity_version as version, retention_from as counts_from,
    case when retention_period ~ '^P([0-9]+[YMWD])+$' and retention_from is not null then retention_action end as action,
    case when retention_period ~ '^P([0-9]+[YMWD])+$' then retention_period::interval end as period,
    'PERSON' = any(categories) as needs_person
  from processing_activity
  order by uri, valid_from <= $1::date and coalesce(valid_until, 'infinity') >= $1::date desc, activity_version desc`;

/** SQL: the period of a row is over on the day $1, and no later day was set on which it may be removed. */
const isOver = (own: PersonalRows, alias: string, rule: string): string => {
  const [kind, key] = own.dossier;
  const recorded = recordedSql(own, alias);
  const held =
    own.participant && own.participant !== 'id'
      ? `and not exists (select from participant h where h.id = ${columnSql(own, own.participant, alias)}
           and h.archive_date > $1::date)`
      : '';
  return `coalesce(${rule}.action is not null
    and coalesce(${columnSql(own, 'archiveDate', alias)} <= $1::date, true) ${held}
    and case ${rule}.counts_from when 'RECORDED' then ${recorded}
      when 'RELATION_END' then ${relationEnd(own, alias)}
      else ${ENDS[kind](columnSql(own, key, alias), recorded)} end + ${rule}.period <= $1::date, false)`;
};

/** SQL: what is done with a row by the rule of its activity. */
const effectSql = (own: PersonalRows, rule: string): string => {
  const anonymised: Effect = own.anonymised === 'REMOVED' ? 'DELETE' : 'ANONYMISE';
  return own.removable ? `case ${rule}.action when 'DELETE' then 'DELETE' else '${anonymised}' end` : `'${anonymised}'`;
};

/** Whether something of a row changes when it is made anonymous. */
const hasValues = ({ anonymised }: Pick<PersonalRows, 'anonymised'>): boolean =>
  anonymised === 'REMOVED' || Object.keys(anonymised).length > 0;

/** SQL: there is something left to do. */
const isLeft = (own: PersonalRows, alias: string, rule: string): string => {
  if (own.anonymised === 'REMOVED') return 'true';
  const left = hasValues(own) ? `${columnSql(own, 'anonymisedOn', alias)} is null` : 'false';
  return own.removable ? `(${rule}.action = 'DELETE' or ${left})` : left;
};

/** SQL: something that is kept of the participant needs the person: a purpose for which persons are named. */
const isNeeded = (key: string): string =>
  [...PERSONAL_ROWS, STUDENT_ROWS]
    .filter(({ participant }) => participant)
    .map(
      (own) => `exists (select from ${tableSql(own)} other
        left join rule its on its.uri = ${columnSql(own, 'processingActivity', 'other')}
        where ${columnSql(own, String(own.participant), 'other')} = ${key} and coalesce(its.needs_person, true)
          and not ${isOver(own, 'other', 'its')})`,
    )
    .join('\n or ');

/** SQL: the end of all dealings with a person has come: one who is still dealt with keeps the name. */
const isPast = (own: PersonRows): string =>
  `coalesce(${ENDS[own.dossier[0]](columnSql(own, 'id', 't'), recordedSql(own, 't'))} <= $1::date, false)`;

const personConditions = (own: PersonRows): string =>
  own === (PARTICIPANT_ROWS as PersonRows)
    ? `and case when ${isPast(own)} then not (${isNeeded('t."id"')}) else false end`
    : `and ${isPast(own)}`;

/** SQL: the persons and rows whose time has come on the day $1, one line each, for `select … from`. */
const fromSql = (own: PersonalRows | PersonRows): string => `from ${tableSql(own)} t
  join rule on rule.uri = ${columnSql(own, 'processingActivity', 't')}
  where ${isLeft(own, 't', 'rule')} and ${isOver(own, 't', 'rule')}
    ${isPersons(own) ? personConditions(own) : ''}`;

const subjectSql = (own: PersonalRows) => (own.participant ? columnSql(own, own.participant, 't') : 'null::uuid');

/** SQL: some of them ($2 at most, none of $3), locked; those that somebody else has in hand are left. */
export const takeSql = (own: PersonalRows): string => `with rule as materialized (${RULES})
  select t."id" as id, ${subjectSql(own)} as participant, t.responsible_organisation_id as organisation,
    rule.uri, rule.version, ${effectSql(own, 'rule')} as effect${own.file ? `, ${columnSql(own, own.file, 't')} as file` : ''}
  ${fromSql(own)} and not (t."id" = any($3::uuid[])) order by t."id" limit $2 for update of t skip locked`;

/** SQL: how many of them there are, by organisation, activity and effect. */
export const countSql = (own: PersonalRows): string => `with rule as materialized (${RULES})
  select t.responsible_organisation_id as organisation, rule.uri, ${effectSql(own, 'rule')} as effect, count(*)::int as rows
  ${fromSql(own)} group by 1, 2, 3`;

/** SQL: how many rows of a follower go with them. */
export const countFollowersSql = (own: PersonRows, { entity, by }: PersonRows['followers'][number]): string =>
  `with rule as materialized (${RULES}), gone as (select t."id" as id, t.responsible_organisation_id as organisation,
    rule.uri ${fromSql(own)})
  select gone.organisation, gone.uri, count(*)::int as rows
  from gone join ${tableSql({ entity })} f on ${columnSql({ entity }, by, 'f')} = gone.id group by 1, 2`;

/** SQL: how many rows there are under an activity that has no rule to go by. */
export const unruledSql = (own: PersonalRows): string => `with rule as materialized (${RULES})
  select ${columnSql(own, 'processingActivity', 't')} as uri, count(*)::int as rows from ${tableSql(own)} t
  left join rule on rule.uri = ${columnSql(own, 'processingActivity', 't')}
  where rule.action is null group by 1`;
