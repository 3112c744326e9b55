import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { TRAJECT_STATUSES, TRAJECT_VARIANTS } from '../../schema/trajecten/traject.entity.ts';
import { persona } from '../../seeds/cast.ts';
import { addDays, lastDayOf, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import { dailyActivity } from '../../seeds/registers.ts';
import { sendVerb } from './calls.ts';
import type { Answer, TestGraph } from './graph.ts';

/** Raw keys of a traject that was made, and of what belongs to it. */
export interface MadeTraject {
  readonly key: string;
  readonly plan: string;
  readonly agreement: string;
  readonly finalReport: string;
}

interface Making {
  /** Who guides it: `consulent` when absent. */
  readonly guide?: string;
  readonly participant?: string;
  readonly variant?: keyof typeof TRAJECT_VARIANTS;
  /** What is not there or not done yet. */
  readonly without?: readonly ('plan' | 'consent' | 'provision' | 'agreement' | 'agreed' | 'finalReport' | 'term')[];
}

const today = todayInAmsterdam();
export const START = addDays(today, -10);

/** Three months from the start. */
export const END = lastDayOf(START, 3);

/**
 * A new traject of `deelnemer`, a member of the crew of `voorman`, in any state and with all that its next steps need:
 * of `klantmanager`, guided by `consulent`.
 */
export const makeTraject = async (
  graph: TestGraph,
  status: keyof typeof TRAJECT_STATUSES,
  { guide = 'consulent', participant = 'deelnemer', variant = 'WOP', without = [] }: Making = {},
): Promise<MadeTraject> => {
  const [key, plan, agreement, finalReport] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const [gemeente, wsd] = [seedId('Organisation', 'gemeente-midden'), seedId('Organisation', 'wsd')];
  const lacks = (what: (typeof without)[number]) => without.includes(what);
  await graph.admin(
    `insert into traject (id, responsible_organisation_id, processing_activity, participant_id, variant, legal_basis,
       traject_opdrachtgever_id, uitvoerder_id, klantmanager_id, consulent_id, start_date, duration_months,
       hours_per_week, goal, status)
     values ($1, $2, 'test', $3, $4, 'PARTICIPATIEWET', $2, $5, $6, $7, $8, $9, 16, 'Werkritme', $10)`,
    [
      key,
      gemeente,
      seedId('Participant', participant),
      variant,
      wsd,
      seedId('StaffMember', 'klantmanager'),
      seedId('StaffMember', guide),
      START,
      lacks('term') ? null : 3,
      status,
    ],
  );
  const agreedOn = lacks('consent') ? null : today;
  if (!lacks('plan')) {
    await graph.admin(
      `insert into traject_plan (id, responsible_organisation_id, processing_activity, traject_id, plan_version, goals,
         activities, learning_points, work_floor_learning_points, drawn_up_by_id, agreed_by_klantmanager_on, provided_on)
       values ($1, $2, 'test', $3, 1, '{Doel}', '{Snoeien}', '{Hulp vragen}', '{Op tijd}', $4, $5, $6)`,
      [plan, wsd, key, seedId('StaffMember', guide), agreedOn, lacks('provision') ? null : agreedOn],
    );
  }
  if (!lacks('agreement')) {
    await graph.admin(
      `insert into reporting_agreement (id, responsible_organisation_id, processing_activity, traject_id, form,
         every_months, subjects, agreed_on) values ($1, $2, 'test', $3, 'PORTAAL', 1, '{AANWEZIGHEID,WERKTEMPO}', $4)`,
      [agreement, wsd, key, lacks('agreed') ? null : today],
    );
  }
  if (!lacks('finalReport')) {
    await graph.admin(
      `insert into final_report (id, responsible_organisation_id, processing_activity, traject_id, summary,
         goals_achieved, reintegration_advice, reduced_loonwaarde, substantiation, established_on, provided_on)
       values ($1, $2, 'test', $3, 'Kort', '{}', 'Verder', true, 'Ervaring', $4, $4)`,
      [finalReport, wsd, key, today],
    );
  }
  return { key, plan, agreement, finalReport };
};

/** The traject and all that hangs on it, as it is stored: to see that nothing was written. */
export const storedTraject = async (graph: TestGraph, key: string): Promise<string> => {
  const tables = ['traject_plan', 'reporting_agreement', 'report', 'report_item', 'progress_note', 'final_report'];
  const [traject] = await graph.admin('select row_to_json(t) as row from traject t where id = $1', [key]);
  const parts = await Promise.all(
    [...tables, 'outflow', 'ladder_measurement'].map((table) =>
      graph.admin(`select row_to_json(x) as row from ${table} x where traject_id = $1 order by id`, [key]),
    ),
  );
  return JSON.stringify([traject, parts]);
};

/** Runs a verb as a persona; `selection` is of the changed object. */
export const runVerb = async (
  graph: TestGraph,
  name: string,
  verb: string,
  input: object,
  selection: string,
): Promise<Answer> =>
  sendVerb(await graph.as(name), verb, input, `${selection} userErrors { code rule } warnings { code rule }`);

/** The code of what a document was refused with. */
export const codeOf = ({ errors }: Answer): string | undefined => errors?.[0].extensions.code;

/** The rules that refused a verb. */
export const refusalsOf = ({ data, errors }: Answer): Answer => {
  expect(errors).toBeUndefined();
  return data.result.userErrors;
};

/** Runs a statement under a role of the database, as a persona; gives what refused it, or null. */
export const refusedAs = async (
  graph: TestGraph,
  name: string,
  sql: string,
  values: unknown[],
): Promise<string | null> => {
  const own = persona(name);
  const client = await graph.database.pool.connect();
  try {
    await client.query('begin');
    for (const [setting, value] of Object.entries({
      'app.organisation': seedId('Organisation', own.organisation),
      'app.person': seedId('StaffMember', name),
      'app.scope': own.scope,
      'app.today': today,
      'app.categories': dailyActivity(own.role).categories.join(),
      'app.changes': dailyActivity(own.role).changes.join(),
      'app.grounds': dailyActivity(own.role).grounds.join(),
      role: `leerwerk_${own.role.toLowerCase()}`,
    })) {
      await client.query('select set_config($1, $2, true)', [setting, value]);
    }
    const { rowCount } = await client.query(sql, values);
    return rowCount === 0 ? 'no row' : null;
  } catch (error) {
    const { code, constraint } = error as { code: string; constraint?: string };
    return constraint ?? code;
  } finally {
    await client.query('rollback');
    client.release();
  }
};
