import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lists of guidance, crew work and the work side are bounded as those before them: by statistics and indexes. */
export class BoundedGuidance1764000000030 implements MigrationInterface {
  name = 'BoundedGuidance1764000000030';

  async up(runner: QueryRunner): Promise<void> {
    for (const [key, tables] of Object.entries(SLICE_KEYS)) {
      for (const table of tables) {
        await runner.query(`alter table ${table} alter column ${key} set (n_distinct = ${SHARES})`);
      }
    }
    await runner.query(INDEXES);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}

/** A slice is half of the table: see `0017-bounded-lists.ts`. */
const SHARES = 2;

const OF_TRAJECT = [
  'application',
  'decision',
  'final_report',
  'intake',
  'ladder_measurement',
  'outflow',
  'precondition',
  'progress_note',
  'quote',
  'quote_line',
  'report',
  'report_item',
  'reporting_agreement',
  'traject_plan',
];

const OF_CREW_WORK = ['absence_report', 'attendance', 'skill_assessment', 'work_adaptation'];

const OF_WORK_SIDE = ['job_message', 'task_photo'];

const SLICE_KEYS = {
  traject_opdrachtgever_id: OF_TRAJECT,
  gemeente_id: OF_CREW_WORK,
  werk_opdrachtgever_id: OF_WORK_SIDE,
  uitvoerder_id: [...OF_TRAJECT, ...OF_CREW_WORK, ...OF_WORK_SIDE],
};

/** As the lists are ordered by a day that is not known yet: last (see `orderExpression`). */
const lateWhenNull = (column: string) => `(case when ${column} is null then 'infinity'::date else ${column} end)`;

const START = lateWhenNull('start_date');

/** For who sees a whole organisation: what can be filtered by comes first, and then the order of the list. */
const INDEXES = `
create index on job (werk_opdrachtgever_id, status_date, id) where complex_code is null;
create index on job (uitvoerder_id, status_date, id) where complex_code is null;
create index on job (crew_id, wijk_id, status_date, id);
create index on job (crew_id, status, object_id);
create index on crew_place (wijk_id, crew_id);
create index on role_assignment (valid_from, id);
create index on role_assignment (organisation_id, valid_from, id);
drop index role_assignment_organisation_id_valid_from_idx;
create index on crew_membership (crew_id, ${lateWhenNull('valid_until')});
create index on traject (traject_opdrachtgever_id, klantmanager_id, ${START});
create index on traject (uitvoerder_id, consulent_id, ${START});
create index on traject (uitvoerder_id, ${START});
create index on traject (participant_id, ${START});
create index on reporting_agreement (traject_id, ${lateWhenNull('agreed_on')});
drop index traject_traject_opdrachtgever_id_klantmanager_id_coalesce_idx;
drop index traject_uitvoerder_id_consulent_id_coalesce_idx;
drop index traject_uitvoerder_id_coalesce_idx;
drop index traject_participant_id_coalesce_idx;
drop index reporting_agreement_traject_id_coalesce_idx;
create index on traject (uitvoerder_id, ${START}) where not benefit_retained;
create index on traject (uitvoerder_id, kind, ${START});
create index on traject (uitvoerder_id, legal_basis, ${START});
create index on traject (uitvoerder_id, status, ${START});
create index on traject (uitvoerder_id, hours_per_week, ${START});
create index on traject (uitvoerder_id, ${START}) where hours_per_week is null;
create index on traject (uitvoerder_id, ${START}) where end_date is null;
create index on traject (uitvoerder_id, ${START}) where start_date is null;
create index on traject_plan (uitvoerder_id, agreed_by_klantmanager_on, plan_version);
create index on traject_plan (uitvoerder_id, plan_version) where current;
create index on traject_plan (uitvoerder_id, plan_version) where agreed_by_klantmanager_on is null;
create index on participant (uitvoerder_id, home_neighbourhood, call_name);
create index on participant (uitvoerder_id, language_preference, call_name);
`;
