import { Report } from '../schema/trajecten/report.entity.ts';
import { ReportItem } from '../schema/trajecten/report-item.entity.ts';
import { type REPORT_SUBJECTS, ReportingAgreement } from '../schema/trajecten/reporting-agreement.entity.ts';
import { TrajectPlan } from '../schema/trajecten/traject-plan.entity.ts';
import { addDays, addMonths, earliest, lastDayOf } from './days.ts';
import { withCanary } from './names.ts';
import { at, Random } from './random.ts';
import type { Columns, RowMaker, Table } from './row.ts';
import type { Followed } from './trajecten.ts';

const GOALS = ['Wennen aan een vaste dagindeling', 'Een vak kiezen dat past', 'Weer vertrouwen krijgen in werk'];
const ACTIVITIES = [
  'Meewerken in de ploeg, drie dagdelen per week',
  'Leren werken met de bosmaaier',
  'Elke maand een gesprek met de consulent',
  'Een werkblad over veilig werken maken',
];
const LEARNING_POINTS = ['Hulp vragen aan een ander', 'De administratie thuis op orde brengen'];
const WORK_POINTS = ['Op tijd beginnen', 'Gereedschap opruimen', 'Overleggen voor het begin van een klus'];

type Subject = keyof typeof REPORT_SUBJECTS;

const SUBJECTS: readonly (readonly Subject[])[] = [
  ['AANWEZIGHEID', 'WERKTEMPO', 'VAARDIGHEDEN'],
  ['AANWEZIGHEID', 'WERKHOUDING'],
  ['WERKTEMPO', 'LEERPUNTEN', 'AANWEZIGHEID'],
];

/** What a row about a traject repeats of it. */
export const keysOf = ({ row }: Followed) => ({
  trajectId: row.id,
  participantId: row.participantId,
  trajectOpdrachtgeverId: row.trajectOpdrachtgeverId,
  uitvoerderId: row.uitvoerderId,
  klantmanagerId: row.klantmanagerId,
  consulentId: row.consulentId,
  legalBasis: row.legalBasis,
});

export const uitvoerderOf = ({ person }: Followed) => person.life.uitvoerder ?? 'wsd';

/** A text, with a BSN that does not belong there in the rows that are marked. */
export const written = (text: string, { canary }: Followed): string => (canary ? withCanary(text) : text);

/** The day before which everything was arranged: that of the start, today at the latest. */
const startOf = (make: RowMaker, { course }: Followed): string => earliest(course.start ?? make.today, make.today);

/** How many versions of a plan there are: none before the trial is over, and none at a werkplek. */
const versionsOf = ({ course }: Followed, number: number): number => {
  if (course.variant === 'WERKPLEK' || course.status === 'AGREEMENT_SIGNED' || course.status === 'TRIAL_PERIOD')
    return 0;
  if (course.status === 'PREPARED') return number % 2;
  return course.status === 'PLAN_SET' || number % 3 !== 0 ? 1 : 2;
};

const planRows = (make: RowMaker, traject: Followed, number: number) => {
  const count = versionsOf(traject, number);
  const start = startOf(make, traject);
  return Array.from({ length: count }, (_, index) => {
    const since = earliest(addDays(start, index === 0 ? -12 : 20), addDays(make.today, -5));
    const open = traject.course.status === 'PREPARED' || (index > 0 && number % 2 === 0);
    const text = (list: readonly string[], offset: number) => written(at(list, number + index + offset), traject);
    return make.row(TrajectPlan, `${traject.key}/${index}`, uitvoerderOf(traject), since, {
      ...keysOf(traject),
      planVersion: index + 1,
      current: index === count - 1 && !['COMPLETED', 'ENDED'].includes(traject.course.status),
      goals: [text(GOALS, 0), text(GOALS, 1)],
      activities: [text(ACTIVITIES, 0), text(ACTIVITIES, 1)],
      learningPoints: number % 4 === 0 ? [] : [text(LEARNING_POINTS, 0)],
      workFloorLearningPoints: [text(WORK_POINTS, 0)],
      drawnUpById: traject.row.consulentId ?? '',
      agreedByKlantmanagerOn: open ? null : addDays(since, 3),
      providedOn: open || (traject.course.status === 'PLAN_SET' && number % 2 === 0) ? null : addDays(since, 5),
    });
  });
};

/** Whether somebody follows the traject by reports: of a Woonomgevingsploeg, once its plan is written. */
const isReported = ({ course }: Followed, number: number): boolean =>
  course.variant === 'WOP' && (course.status !== 'PREPARED' || number % 2 === 1);

const agreementRows = (make: RowMaker, traject: Followed, number: number, random: Random) => {
  if (!isReported(traject, number)) return [];
  const since = addDays(startOf(make, traject), -10);
  const row = (name: string, agreedOn: string | null, subjects: readonly Subject[]) =>
    make.row(ReportingAgreement, `${traject.key}/${name}`, uitvoerderOf(traject), since, {
      ...keysOf(traject),
      form: random.pick(['SCHRIFTELIJK', 'GESPREK', 'PORTAAL']),
      everyMonths: random.between(1, 2),
      subjects: [...subjects],
      agreedOn,
    });
  const own = at(SUBJECTS, number);
  if (traject.course.status === 'PREPARED') return [row('0', null, own)];
  const proposal = traject.course.status === 'RUNNING' && number % 5 === 0;
  return [row('0', addDays(since, 2), own), ...(proposal ? [row('1', null, [...own, 'VERZUIM'])] : [])];
};

const TEXTS: Readonly<Record<Subject, string>> = {
  AANWEZIGHEID: 'Was er de afgesproken dagdelen en belde af wanneer het niet ging',
  VERZUIM: 'Enkele dagdelen afwezig',
  WERKTEMPO: 'Het tempo neemt toe',
  VAARDIGHEDEN: 'Werkt veilig met de bosmaaier',
  WERKHOUDING: 'Neemt aanwijzingen aan en helpt anderen',
  LEERPUNTEN: 'Oefent met overleggen voor het begin van een klus',
};

/** The days on which was to be reported, from the start to the end: once in so many months. */
const daysOf = ({ course }: Followed, everyMonths: number): string[] => {
  const { start, months } = course;
  if (start === null || months === null) return [];
  const end = lastDayOf(start, months);
  const count = Math.ceil(months / everyMonths);
  return Array.from({ length: count }, (_, index) => earliest(addMonths(start, (index + 1) * everyMonths), end));
};

const isOver = ({ course }: Followed): boolean => course.status === 'COMPLETED' || course.status === 'ENDED';

/** What was reported by an agreement, and what still is to be; some texts are written before their report is provided. */
const reportsOf = (make: RowMaker, traject: Followed, agreement: Columns<ReportingAgreement>, number: number) => {
  if (agreement.agreedOn === null) return [];
  return daysOf(traject, agreement.everyMonths).flatMap((day, index) => {
    const provided = day < addDays(make.today, -2) && (isOver(traject) || (number + index) % 7 !== 0);
    if (!provided && isOver(traject)) return [];
    const key = `${traject.key}/${index}`;
    const since = earliest(day, addDays(make.today, -1));
    const providedOn = provided ? addDays(day, 1) : null;
    const report = make.row(Report, key, uitvoerderOf(traject), since, {
      ...keysOf(traject),
      agreementId: agreement.id,
      plannedOn: day,
      providedOn,
      status: provided ? 'PROVIDED' : 'PLANNED',
    });
    const subjects = provided ? agreement.subjects : agreement.subjects.slice(0, index % 2);
    const items = subjects.map((subject) =>
      make.row(ReportItem, `${key}/${subject}`, uitvoerderOf(traject), since, {
        ...keysOf(traject),
        reportId: report.id,
        subject,
        text: written(TEXTS[subject], traject),
        providedOn,
        agreed: true,
      }),
    );
    return [{ report, items }];
  });
};

/** The plans of the trajecten, what was agreed about reporting, and what was reported. */
export const planTables = (make: RowMaker, trajecten: readonly Followed[]): Table[] => {
  const random = new Random('reporting agreements');
  const agreed = trajecten.map((each, number) => ({ each, number, rows: agreementRows(make, each, number, random) }));
  const reports = agreed.flatMap(({ each, number, rows }) =>
    rows.flatMap((agreement) => reportsOf(make, each, agreement, number)),
  );
  return [
    { entity: TrajectPlan, rows: trajecten.flatMap((each, number) => planRows(make, each, number)) },
    { entity: ReportingAgreement, rows: agreed.flatMap(({ rows }) => rows) },
    { entity: Report, rows: reports.map(({ report }) => report) },
    { entity: ReportItem, rows: reports.flatMap(({ items }) => items) },
  ];
};
