import { columnOf, tableOf } from '../../schema/columns.ts';
import { isPersons, type PersonalRows, RETAINED } from '../../schema/retention.ts';

/** What a role may do with a table, by column. */
interface Rights {
  readonly select: Set<string>;
  readonly update: Set<string>;
  readonly insert: Set<string>;
  remove: boolean;
}

/** Tables in which the participant's key is no reference that the database keeps. */
export const WITHOUT_REFERENCE = [
  'intake',
  'decision',
  'precondition',
  'quote',
  'quote_line',
  'student',
  'student_record',
  'student_contact',
  'role_assignment',
] as const;

/** What periods count from, and what else has to be looked at: no names, no texts. */
const LOOKED_AT: Readonly<Record<string, readonly string[]>> = {
  processing_activity: [
    ...['uri', 'activity_version', 'categories', 'valid_from', 'valid_until'],
    ...['retention_period', 'retention_from', 'retention_action'],
  ],
  participant: ['id', 'archive_date'],
  data_subject_request: ['status', 'kind', 'field'],
  traject: ['id', 'participant_id', 'ended_on'],
  application: ['id', 'participant_id', 'traject_id', 'status', 'status_date'],
  quote: ['id', 'application_id'],
  crew_membership: ['id', 'participant_id', 'valid_until'],
  enrolment: ['student_id', 'valid_until'],
  job: ['id', 'status', 'status_date'],
  task: ['id', 'job_id'],
  contributor: ['id', 'participant_id'],
  deployment: ['id', 'contributor_ids'],
  deployed_participant: ['deployment_id', 'participant_id'],
};

/** What is written to the logs: all but what the database gives a line by itself. */
const LOGGED: Readonly<Record<string, readonly string[]>> = {
  processing_log_entry: [
    ...['trace_id', 'span_id', 'status', 'name', 'start_time', 'end_time', 'organisation_id', 'processing_activity_id'],
    ...['activity_version', 'data_subject_id', 'data_subject_id_type', 'data_classes'],
  ],
  audit_entry: [
    ...['trace_id', 'span_id', 'organisation_id', 'person_id', 'role', 'processing_activity_id', 'activity_version'],
    ...['name', 'kind', 'data_classes', 'at'],
  ],
};

/** Of everything that may be removed or made anonymous, and of nothing else. */
const rightsPerTable = (): Map<string, Rights> => {
  const all = new Map<string, Rights>();
  const of = (table: string): Rights => {
    const known = all.get(table) ?? { select: new Set(), update: new Set(), insert: new Set(), remove: false };
    all.set(table, known);
    return known;
  };
  const column = (own: Pick<PersonalRows, 'entity'>, property: string) => columnOf(own.entity, property).column;
  const become = (own: Pick<PersonalRows, 'entity' | 'anonymised'>, rights: Rights) => {
    if (own.anonymised === 'REMOVED') rights.remove = true;
    else for (const property of Object.keys(own.anonymised)) rights.update.add(column(own, property));
  };
  for (const own of RETAINED) {
    const rights = of(tableOf(own.entity));
    const looked = ['id', 'responsibleOrganisationId', 'processingActivity', 'archiveDate', 'createdAt', own.recorded];
    for (const property of [...looked, own.dossier[1], own.participant, own.file])
      if (property) rights.select.add(column(own, property));
    become(own, rights);
    if (own.participant) rights.update.add('id');
    if (own.removable) rights.remove = true;
    if (own.anonymised !== 'REMOVED' && Object.keys(own.anonymised).length > 0) {
      rights.select.add('anonymised_on');
      rights.update.add('anonymised_on');
    }
    for (const follower of isPersons(own) ? own.followers : []) {
      const its = of(tableOf(follower.entity));
      for (const property of [follower.by, ...(follower.reads ?? [])]) its.select.add(column(follower, property));
      become(follower, its);
    }
    for (const { entity, by } of isPersons(own) ? own.rekeyed : []) {
      of(tableOf(entity)).select.add(columnOf(entity, by).column);
      of(tableOf(entity)).update.add('id');
    }
  }
  for (const table of WITHOUT_REFERENCE) {
    of(table).select.add('participant_id');
    of(table).update.add('participant_id');
  }
  for (const [table, columns] of Object.entries(LOOKED_AT)) for (const name of columns) of(table).select.add(name);
  of('contributor').update.add('id');
  of('deployment').update.add('contributor_ids');
  for (const [table, columns] of Object.entries(LOGGED)) for (const name of columns) of(table).insert.add(name);
  return all;
};

/** The role of the job: it changes and removes what the declarations say, reads the days by which, and logs it. */
export const retentionStatements = (role: string): string[] => [
  ...[...rightsPerTable()].flatMap(([table, { select, update, insert, remove }]) => {
    const granted = (verb: string, columns: ReadonlySet<string>) =>
      columns.size > 0
        ? [`grant ${verb} (${[...columns].map((name) => `"${name}"`).join(', ')}) on "${table}" to ${role}`]
        : [];
    const policy = (verb: string, clause: string) =>
      `create policy ${role}_${verb} on "${table}" for ${verb} to ${role} ${clause}`;
    return [
      ...granted('select', select),
      ...granted('update', update),
      ...granted('insert', insert),
      ...(remove ? [`grant delete on "${table}" to ${role}`, policy('delete', 'using (true)')] : []),
      ...(select.size > 0 ? [policy('select', 'using (true)')] : []),
      ...(update.size > 0 ? [policy('update', 'using (true) with check (true)')] : []),
      ...(insert.size > 0
        ? [policy('insert', `with check (name like 'retention %'${insert.has('role') ? ` and role = 'SYSTEM'` : ''})`)]
        : []),
    ];
  }),
  // Triggers that run as whoever writes look whether it acts for a partner.
  `grant select on state_transition to ${role}`,
];
