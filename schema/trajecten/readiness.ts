import type { GraphContext } from '../context.ts';
import { crewType } from '../crews/crew.type.ts';
import { crewMembershipType } from '../crews/crew-membership.type.ts';
import { type Bilingual, RuleRefusal } from '../errors.ts';
import type { Warning } from '../outcome.ts';
import { finalReportType } from './final-report.type.ts';
import { reportingAgreementType } from './reporting-agreement.type.ts';
import { trajectType } from './traject.type.ts';
import { trajectPlanType } from './traject-plan.type.ts';

type Row = Readonly<Record<string, unknown>>;

/** What a plan cannot do without, in words. */
const NEEDED: Readonly<Record<string, Bilingual>> = {
  startDate: { nl: 'startdatum', en: 'start date' },
  hoursPerWeek: { nl: 'uren per week', en: 'hours per week' },
  goal: { nl: 'trajectdoel', en: 'goal' },
  durationMonths: { nl: 'duur', en: 'duration' },
};

/** The steps of a Woonomgevingsploeg are not those of another variant. */
export const refuseOtherVariant = (row: Row): void => {
  if (row.variant === 'WOP') return;
  throw new RuleRefusal('OTHER_VARIANT', '3.3 Traject', {
    nl: 'Deze stap hoort bij een traject in een woonomgevingsploeg.',
    en: 'This step belongs to a traject in a woonomgevingsploeg.',
  });
};

/** What is over is not planned or reported anew. */
export const refuseFinished = ({ status }: Row): void => {
  if (status !== 'COMPLETED' && status !== 'ENDED') return;
  throw new RuleRefusal('TRAJECT_FINISHED', '3.3 Traject', {
    nl: 'Dit traject is afgerond of beëindigd.',
    en: 'This traject is completed or has ended.',
  });
};

/** A step that is taken once. */
export const refuseTwice = (done: unknown): void => {
  if (!done) return;
  throw new RuleRefusal('ALREADY_DONE', 'R-10', { nl: 'Dit is al gebeurd.', en: 'This has been done already.' });
};

/** start date, hours, goal and duration are all there. */
export const refuseIncompleteTraject = (row: Row): void => {
  const missing = Object.keys(NEEDED).filter((property) => !String(row[property] ?? '').trim());
  if (missing.length === 0) return;
  const listed = (language: keyof Bilingual) => missing.map((name) => NEEDED[name]?.[language]).join(', ');
  throw new RuleRefusal('INCOMPLETE', 'R-09', {
    nl: `Nog niet ingevuld: ${listed('nl')}.`,
    en: `Not filled in yet: ${listed('en')}.`,
  });
};

/** nobody agrees to a plan of which start date, hours, goal or duration is still to come. */
export const refuseIncompletePlan = async (context: GraphContext, trajectKey: string): Promise<void> => {
  const traject = await context.write.find(trajectType, trajectKey, ['variant', ...Object.keys(NEEDED)]);
  if (traject?.variant === 'WOP') refuseIncompleteTraject(traject);
};

/** The plan that holds: the one written last. */
export const newestPlan = async (context: GraphContext, trajectKey: string): Promise<Row | undefined> => {
  const reads = ['id', 'planVersion', 'agreedByKlantmanagerOn', 'providedOn'];
  const plans = await context.write.findAll(trajectPlanType, 'trajectId', trajectKey, reads);
  return plans.toSorted((one, other) => Number(other.planVersion) - Number(one.planVersion))[0];
};

/** there is a plan, and the klantmanager agrees to it as it was written last. */
export const refuseWithoutPlan = async (context: GraphContext, trajectKey: string): Promise<Row> => {
  const plan = await newestPlan(context, trajectKey);
  if (!plan) {
    throw new RuleRefusal('PLAN_REQUIRED', 'R-09', { nl: 'Er is nog geen trajectplan.', en: 'There is no plan yet.' });
  }
  if (!plan.agreedByKlantmanagerOn) {
    throw new RuleRefusal('AGREEMENT_REQUIRED', 'R-10', {
      nl: 'De klantmanager is nog niet akkoord met het laatste trajectplan.',
      en: 'The klantmanager has not agreed to the latest plan yet.',
    });
  }
  return plan;
};

/** how progress is reported has been said; `agreed`: and agreed. */
export const refuseWithoutReporting = async (
  context: GraphContext,
  trajectKey: string,
  { agreed }: { readonly agreed: boolean },
): Promise<void> => {
  const all = await context.write.findAll(reportingAgreementType, 'trajectId', trajectKey, ['agreedOn']);
  if (all.some(({ agreedOn }) => !agreed || agreedOn)) return;
  throw new RuleRefusal(
    'REPORTING_REQUIRED',
    'R-10',
    agreed
      ? { nl: 'De rapportage is nog niet afgesproken.', en: 'The reporting has not been agreed yet.' }
      : { nl: 'Er is nog geen voorstel voor de rapportage.', en: 'No reporting has been proposed yet.' },
  );
};

/** the plan that holds is agreed to and provided. */
export const refuseUnprovidedPlan = async (context: GraphContext, trajectKey: string): Promise<void> => {
  const plan = await refuseWithoutPlan(context, trajectKey);
  if (plan.providedOn) return;
  throw new RuleRefusal('PLAN_NOT_PROVIDED', 'R-10', {
    nl: 'Het laatste trajectplan is nog niet verstrekt.',
    en: 'The latest plan has not been provided yet.',
  });
};

/** What the klantmanager agreed to with the plan (S0-23, S0-26). */
const AGREED = ['startDate', 'hoursPerWeek', 'goal'];

/** S0-26: what was agreed changes with a new version of the plan, to which the klantmanager agrees anew. */
export const refuseChangeOfAgreed = async (
  context: GraphContext,
  key: string,
  row: Row,
  values: Row,
): Promise<void> => {
  if (!AGREED.some((name) => name in values && values[name] !== row[name])) return;
  const plans = await context.write.findAll(trajectPlanType, 'trajectId', key, ['current', 'agreedByKlantmanagerOn']);
  if (!plans.some(({ current, agreedByKlantmanagerOn }) => current && agreedByKlantmanagerOn)) return;
  throw new RuleRefusal('PLAN_AGREED', 'S0-26', {
    nl: 'De klantmanager stemde al in met het trajectplan; schrijf eerst een nieuwe versie.',
    en: 'The klantmanager has agreed to the plan already; write a new version first.',
  });
};

/** A traject does not run before the day on which it starts. */
export const refuseBeforeStart = (context: GraphContext, startDate: unknown): void => {
  if (String(startDate) <= context.today) return;
  throw new RuleRefusal('NOT_BEFORE_START_DATE', '3.3 Traject', {
    nl: 'De startdatum is nog niet bereikt.',
    en: 'The start date has not come yet.',
  });
};

/** somebody works in a crew today, and was introduced to its voorman. */
export const refuseWithoutIntroduction = async (context: GraphContext, participantId: unknown): Promise<void> => {
  const reads = ['crewId', 'validFrom', 'validUntil', 'introducedOn'];
  const all = await context.write.findAll(crewMembershipType, 'participantId', String(participantId), reads);
  const current = all.find(
    ({ validFrom, validUntil, introducedOn }) =>
      String(validFrom) <= context.today &&
      (!validUntil || String(validUntil) >= context.today) &&
      introducedOn &&
      String(introducedOn) <= context.today,
  );
  if (!current) {
    throw new RuleRefusal('INTRODUCTION_REQUIRED', 'R-10', {
      nl: 'De deelnemer is nog niet in een ploeg geïntroduceerd.',
      en: 'The participant has not been introduced to a crew yet.',
    });
  }
  const crew = await context.write.find(crewType, String(current.crewId), ['memberCount', 'maximumStrength']);
  if (crew && Number(crew.memberCount) <= Number(crew.maximumStrength)) return;
  throw new RuleRefusal('CREW_IS_FULL', 'R-06', {
    nl: 'De ploeg heeft al zes deelnemers.',
    en: 'The crew has six participants already.',
  });
};

/** What there is of a final report for the caller. */
const finalReportOf = async (context: GraphContext, trajectKey: string): Promise<Row | undefined> => {
  const [report] = await context.write.findAll(finalReportType, 'trajectId', trajectKey, ['providedOn']);
  return report;
};

/** R-12, S0-29: a traject is over when the klantmanager has its final report; `provided: false`: when it is written. */
export const refuseWithoutFinalReport = async (
  context: GraphContext,
  trajectKey: string,
  { provided }: { readonly provided: boolean },
): Promise<void> => {
  const report = await finalReportOf(context, trajectKey);
  if (report && (!provided || report.providedOn)) return;
  throw new RuleRefusal(
    'FINAL_REPORT_REQUIRED',
    'S0-29',
    provided
      ? { nl: 'Het eindverslag is nog niet verstrekt.', en: 'The final report has not been provided yet.' }
      : { nl: 'Er is nog geen kort eindverslag.', en: 'There is no short final report yet.' },
  );
};

/** Who ends a traject and writes no reports is told that one is still due. */
export const warnOfFinalReport = async (
  context: GraphContext,
  trajectKey: string,
  { variant }: Readonly<Record<string, unknown>>,
): Promise<readonly Warning[]> => {
  if (variant !== 'WOP' || (await finalReportOf(context, trajectKey))) return [];
  const text = {
    nl: 'De uitvoerder is nog een kort eindverslag verschuldigd.',
    en: 'The uitvoerder still owes a short final report.',
  };
  return [{ code: 'FINAL_REPORT_DUE', rule: 'S0-29', text }];
};
