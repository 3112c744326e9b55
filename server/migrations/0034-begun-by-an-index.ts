import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was found by reading all that an organisation has is begun at by an index, or read from an index alone. */
export class BegunByAnIndex1764000000034 implements MigrationInterface {
  name = 'BegunByAnIndex1764000000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INDEXES);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}

/** As the slice of applications says it: who took it up, and somebody who does not exist when nobody did. */
const TAKEN_UP_BY = `(case when consulent_id is null then '00000000-0000-0000-0000-000000000000'::uuid else consulent_id end)`;

/** As the lists are ordered by a day that is not known yet: last (see `orderExpression`). */
const START = `(case when start_date is null then 'infinity'::date else start_date end)`;

/**
 * Those that end with keys which no list is ordered by are all that need be read to look up, or count, the people of a
 * whole organisation; those of a wijk hold what the list can be filtered by, as those of an organisation do (see `0017-bounded-lists.ts`).
 */
const INDEXES = `
create index on application (uitvoerder_id, ${TAKEN_UP_BY}, submitted_on);
create index on enrolment (roc_id, opleiding_id, valid_from);
create index on participant (uitvoerder_id, call_name) where has_paid_work;
drop index application_uitvoerder_id_consulent_id_submitted_on_idx;
create index on application (uitvoerder_id, consulent_id, submitted_on, klantmanager_id, traject_opdrachtgever_id);
drop index traject_uitvoerder_id_consulent_id_start_date_idx;
create index on traject (uitvoerder_id, consulent_id, ${START}, klantmanager_id, traject_opdrachtgever_id);
drop index crew_membership_uitvoerder_id_participant_id_idx;
create index on crew_membership (uitvoerder_id, participant_id, gemeente_id, contributor_id);
drop index attendance_uitvoerder_id_date_id_idx;
create index on attendance (uitvoerder_id, date, id, gemeente_id, participant_id);
drop index job_uitvoerder_id_wijk_id_status_date_id_idx;
create index on job (uitvoerder_id, wijk_id, status_date, id, status, requester_kind, regime, wished_half_day, urgent,
  vera_status_code, wished_from, wished_until, crew_id, work_kind_id, quality_demand, werk_opdrachtgever_id,
  complex_code, vera_order_code);
create index on job (uitvoerder_id, wijk_id, number);
drop index task_uitvoerder_id_wijk_id_planned_date_id_idx;
create index on task (uitvoerder_id, wijk_id, planned_date, id, status, half_day, interruption_reason,
  werk_opdrachtgever_id);
`;
