/** Which rows about trajecten are whose: part of `relations.ts`, after its table "Traject". */
import type { Days, Relations } from './moments.ts';

const ofTraject = (table: string, and = ''): string =>
  `select x.id from ${table} x join "Traject" own on own.id = x.traject_id ${and}`;

/** Of whoever sees a traject and may know all that is said about it. */
export const guidanceOfTrajecten: Relations = {
  TrajectPlan: ofTraject('traject_plan'),
  ReportingAgreement: ofTraject('reporting_agreement'),
  Report: ofTraject('report'),
  ReportItem: `select x.id from report_item x join "Report" r on r.id = x.report_id`,
  ProgressNote: ofTraject('progress_note'),
  LadderMeasurement: ofTraject('ladder_measurement'),
  FinalReport: ofTraject('final_report'),
  Outflow: ofTraject('outflow'),
};

/** Rows of the uitvoerder, shared under an agreement; what stands in a report once it is provided; notes and outflow never. */
export const guidanceOfCaseload = ({ share }: Days): Relations => {
  const shared = `join traject t on t.id = x.traject_id join me on ${share('me.org', 't.uitvoerder_id')}`;
  return {
    TrajectPlan: ofTraject('traject_plan', shared),
    ReportingAgreement: ofTraject('reporting_agreement', shared),
    Report: ofTraject('report', shared),
    ReportItem: `select x.id from report_item x join "Report" own on own.id = x.report_id
      join report r on r.id = x.report_id join reporting_agreement a on a.id = r.agreement_id
      where r.status = 'PROVIDED' and x.subject = any (a.subjects) and a.agreed_on is not null`,
    LadderMeasurement: ofTraject('ladder_measurement', shared),
    FinalReport: ofTraject('final_report', `${shared} where x.provided_on is not null`),
    LoonwaardeDetermination: `select d.id from loonwaarde_determination d join "Participant" p on p.id = d.participant_id`,
  };
};

export const guidanceOfVoorman: Relations = {
  TrajectPlan: ofTraject('traject_plan'),
  ProgressNote: ofTraject('progress_note', 'join me on x.written_by_id = me.person'),
};

export const guidanceOfOneself: Relations = {
  ...guidanceOfTrajecten,
  LoonwaardeDetermination: `select d.id from loonwaarde_determination d, me where d.participant_id = me.person`,
};
