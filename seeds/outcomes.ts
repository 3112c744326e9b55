import { FinalReport } from '../schema/trajecten/final-report.entity.ts';
import { LadderMeasurement } from '../schema/trajecten/ladder-measurement.entity.ts';
import { LoonwaardeDetermination } from '../schema/trajecten/loonwaarde-determination.entity.ts';
import { OUTFLOW_KINDS, Outflow } from '../schema/trajecten/outflow.entity.ts';
import { addDays, earliest, lastDayOf } from './days.ts';
import { gemeenteOf } from './people.ts';
import { keysOf, uitvoerderOf, written } from './plans.ts';
import { at, Random } from './random.ts';
import type { RowMaker, Table } from './row.ts';
import type { Followed } from './trajecten.ts';

const SUMMARIES = ['Kwam op vaste dagen en groeide in het werk', 'Leerde een vak kennen en koos een ander'];
const ADVICES = ['Verder naar een praktijkverklaring groen', 'Een baan van drie dagen met begeleiding'];
const SUBSTANTIATIONS = ['Doet zelfstandig twee van de drie taken', 'Werkt op tempo, heeft nog uitleg nodig'];
const DESTINATIONS = ['Een hoveniersbedrijf in de regio', 'Opleiding groen, niveau 2', 'Vrijwilligerswerk in de wijk'];
const KINDS = Object.keys(OUTFLOW_KINDS) as (keyof typeof OUTFLOW_KINDS)[];

/** The last day of a traject as it was meant, no later than yesterday. */
const endOf = (make: RowMaker, { course }: Followed): string =>
  earliest(lastDayOf(course.start ?? make.today, course.months ?? 3), addDays(make.today, -1));

/** Of what is over the final report is there; of a running one now and then a draft that the klantmanager cannot see. */
const finalReportRows = (make: RowMaker, traject: Followed, number: number, random: Random) => {
  const { status } = traject.course;
  const over = status === 'COMPLETED' || status === 'ENDED';
  const draft = status === 'RUNNING' && (traject.person.life.key === 'deelnemer' || number % 11 === 0);
  if (!draft && !(over && (status === 'COMPLETED' || number % 3 !== 0))) return [];
  const day = draft ? addDays(make.today, -1) : endOf(make, traject);
  const band = number % 2 === 0;
  return [
    make.row(FinalReport, traject.key, uitvoerderOf(traject), day, {
      ...keysOf(traject),
      summary: written(at(SUMMARIES, number), traject),
      goalsAchieved: [written('Een vaste dagindeling', traject)],
      reintegrationAdvice: written(at(ADVICES, number), traject),
      reducedLoonwaarde: random.chance(0.7),
      indicatieveLoonwaardeFrom: band ? 40 : null,
      indicatieveLoonwaardeUntil: band ? 60 : null,
      substantiation: written(at(SUBSTANTIATIONS, number), traject),
      establishedOn: day,
      providedOn: draft || (status === 'ENDED' && number % 3 === 1) ? null : day,
    }),
  ];
};

const outflowRows = (make: RowMaker, traject: Followed, number: number) => {
  const { status } = traject.course;
  if ((status !== 'COMPLETED' && status !== 'ENDED') || (number % 3 === 0 && !traject.canary)) return [];
  const date = endOf(make, traject);
  return [
    make.row(Outflow, traject.key, uitvoerderOf(traject), date, {
      ...keysOf(traject),
      destination: written(at(DESTINATIONS, number), traject),
      date,
      kind: at(KINDS, number),
    }),
  ];
};

/** One at the start of what has begun, and one at the end of what is completed. */
const measurementRows = (make: RowMaker, traject: Followed, number: number, random: Random) => {
  const { start, status } = traject.course;
  if (start === null || start > make.today || (number % 4 === 0 && !traject.canary)) return [];
  const step = random.between(2, 4);
  const measured = (index: number, measuredOn: string, level: number) =>
    make.row(LadderMeasurement, `${traject.key}/${index}`, uitvoerderOf(traject), measuredOn, {
      ...keysOf(traject),
      step: level,
      measuredOn,
      method: traject.canary || random.chance(0.5) ? written('Gesprek en waarneming', traject) : null,
    });
  return [measured(0, start, step), ...(status === 'COMPLETED' ? [measured(1, endOf(make, traject), step + 1)] : [])];
};

const determinationRows = (make: RowMaker, traject: Followed, number: number, random: Random) => {
  const { person, key, row } = traject;
  const isFirst = key.endsWith('/0');
  if (!isFirst || (!traject.canary && person.life.key !== 'two-grounds' && number % 9 !== 0)) return [];
  const validFrom = addDays(make.today, -random.between(30, 400));
  return [
    make.row(LoonwaardeDetermination, String(person.life.key), gemeenteOf(person.life.home), validFrom, {
      participantId: row.participantId,
      percentage: random.between(6, 20) * 5,
      determinedBy: written('Bureau Loonwaarde', traject),
      employer: traject.canary || random.chance(0.7) ? written('Kwekerij De Proeftuin', traject) : null,
      validFrom,
    }),
  ];
};

/** What came of the trajecten: final reports, outflow, and what was measured on the way. */
export const outcomeTables = (make: RowMaker, trajecten: readonly Followed[]): Table[] => {
  const random = new Random('outcomes');
  return [
    {
      entity: LadderMeasurement,
      rows: trajecten.flatMap((each, number) => measurementRows(make, each, number, random)),
    },
    {
      entity: LoonwaardeDetermination,
      rows: trajecten.flatMap((each, number) => determinationRows(make, each, number, random)),
    },
    { entity: FinalReport, rows: trajecten.flatMap((each, number) => finalReportRows(make, each, number, random)) },
    { entity: Outflow, rows: trajecten.flatMap((each, number) => outflowRows(make, each, number)) },
  ];
};
