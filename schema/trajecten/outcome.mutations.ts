import type { GraphContext } from '../context.ts';
import { creation } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { badInput, notFound, RuleRefusal } from '../errors.ts';
import { participantType } from '../participants/participant.type.ts';
import { ladderMeasurementType } from './ladder-measurement.type.ts';
import { loonwaardeDeterminationType } from './loonwaarde-determination.type.ts';
import { outflowKind, outflowType } from './outflow.type.ts';
import { refuseTwice } from './readiness.ts';
import { checkedText } from './texts.ts';
import { trajectType } from './traject.type.ts';

interface LadderInput {
  readonly trajectId: string;
  readonly step: number;
  readonly measuredOn: string;
  readonly method?: string | null;
}

interface LoonwaardeInput {
  readonly participantId: string;
  readonly percentage: number;
  readonly determinedBy: string;
  readonly employer?: string | null;
  readonly validFrom: string;
}

interface OutflowInput {
  readonly trajectId: string;
  readonly destination: string;
  readonly date: string;
  readonly kind: string;
}

const STEPS = 6;

const trajectOf = async (context: GraphContext, id: string) => {
  const trajectId = context.write.keyOf(trajectType, id);
  const traject = trajectId && (await context.write.find(trajectType, trajectId, ['status', 'startDate']));
  if (!traject) throw notFound();
  return { trajectId, ...traject } as Readonly<Record<string, unknown>>;
};

const refuseDate = (code: string, nl: string, en: string, field: string) =>
  new RuleRefusal(code, '3.2 Traject', { nl, en }, ['input', field]);

/** Somebody goes on from what has begun, and not before it did. */
const refuseEarlyOutflow = ({ status, startDate }: Readonly<Record<string, unknown>>, date: string) => {
  const notBegun = !['RUNNING', 'SUSPENDED', 'COMPLETED', 'ENDED'].includes(String(status));
  if (!notBegun && (!startDate || date >= String(startDate))) return;
  throw refuseDate(
    'BEFORE_THE_START',
    'De doorstroom ligt vóór het begin van het traject.',
    'The outflow lies before the start of the traject.',
    'date',
  );
};

/** What is measured of somebody, and where he or she went. */
export const emitOutcomeMutations = (ladder: never, loonwaarde: never, outflow: never): void => {
  const measuring = 'ladder.write';
  creation<LadderInput>('measureLadder', {
    access: measuring,
    entity: ladderMeasurementType,
    returns: 'ladderMeasurement',
    type: ladder,
    description: 'Participatieladder meten: on which step somebody stands.',
    inputFields: (t) => ({
      trajectId: t.id({ required: true, access: measuring, description: 'Traject in which it is measured.' }),
      step: t.int({ required: true, access: measuring, description: `Trede: 1 to ${STEPS}.` }),
      measuredOn: t.field({ type: 'Date', required: true, access: measuring, description: 'Gemeten op: not later.' }),
      method: t.string({ text: 'person', access: measuring, description: 'Methode.' }),
    }),
    make: async (context, { trajectId, step, measuredOn, method }) => {
      if (!(step >= 1 && step <= STEPS)) throw badInput(`Een trede is 1 tot ${STEPS}.`, `A step is 1 to ${STEPS}.`);
      const traject = await trajectOf(context, trajectId);
      if (measuredOn > context.today) {
        throw refuseDate('DATE_IN_THE_FUTURE', 'Deze dag moet nog komen.', 'This day is still to come.', 'measuredOn');
      }
      return { trajectId: traject.trajectId, step, measuredOn, method: method == null ? null : checkedText(method) };
    },
  });

  const determining = 'loonwaarde.write';
  creation<LoonwaardeInput>('recordLoonwaardeDetermination', {
    access: determining,
    entity: loonwaardeDeterminationType,
    returns: 'loonwaardeDetermination',
    type: loonwaarde,
    description: 'Loonwaardevaststelling vastleggen: the legal value; nothing of an indication is taken over (R-13).',
    inputFields: (t) => ({
      participantId: t.id({ required: true, access: determining, description: 'Deelnemer of the own caseload.' }),
      percentage: t.int({ required: true, access: determining, description: 'Percentage, 0 to 100.' }),
      determinedBy: t.string({ text: 'person', required: true, access: determining, description: 'Vastgesteld door.' }),
      employer: t.string({
        text: 'person',
        access: determining,
        description: 'Werkgever at whose place it was determined.',
      }),
      validFrom: t.field({ type: 'Date', required: true, access: determining, description: 'Geldig van.' }),
    }),
    make: async (context, { percentage, validFrom, ...input }) => {
      if (!(percentage >= 0 && percentage <= 100)) {
        throw badInput('Een percentage ligt van 0 tot en met 100.', 'A percentage lies between 0 and 100.');
      }
      const participantId = context.write.keyOf(participantType, input.participantId);
      if (!participantId || !(await context.write.find(participantType, participantId, ['id']))) throw notFound();
      const employer = input.employer == null ? null : checkedText(input.employer);
      return { participantId, percentage, determinedBy: checkedText(input.determinedBy), employer, validFrom };
    },
  });

  const recording = 'outflow.write';
  creation<OutflowInput>('recordOutflow', {
    access: recording,
    entity: outflowType,
    returns: 'outflow',
    type: outflow,
    description: 'Doorstroom vastleggen: where somebody goes from the traject.',
    inputFields: (t) => ({
      trajectId: t.id({ required: true, access: recording, description: 'Traject.' }),
      destination: t.string({ text: 'person', required: true, access: recording, description: 'Naar.' }),
      date: t.field({ type: 'Date', required: true, access: recording, description: 'Datum.' }),
      kind: t.field({
        type: enumRef(outflowKind),
        required: true,
        access: recording,
        description: 'Soort doorstroom.',
      }),
    }),
    make: async (context, { trajectId, destination, date, kind }) => {
      const traject = await trajectOf(context, trajectId);
      refuseEarlyOutflow(traject, date);
      const there = await context.write.findAll(outflowType, 'trajectId', String(traject.trajectId), ['id']);
      refuseTwice(there.length > 0);
      return { trajectId: traject.trajectId, destination: checkedText(destination), date, kind };
    },
  });
};
