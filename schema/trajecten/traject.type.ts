import { entityType, enumeration, type Writes } from '../declaration.ts';
import { LEGAL_BASES } from '../legal-basis.ts';
import {
  INSTRUMENTS,
  TRAJECT_END_REASONS,
  TRAJECT_INTERRUPTION_REASONS,
  TRAJECT_KINDS,
  TRAJECT_PHASES,
  TRAJECT_STATUSES,
  TRAJECT_VARIANTS,
  Traject,
  WORK_ENVIRONMENTS,
} from './traject.entity.ts';
import { trajectSlice } from './traject.slice.ts';

const variant = enumeration('TrajectVariant', 'Procesvariant', TRAJECT_VARIANTS);
const kind = enumeration('TrajectKind', 'Trajectsoort', TRAJECT_KINDS);
const phase = enumeration('TrajectPhase', 'Trajectfase', TRAJECT_PHASES);
const legalBasis = enumeration('LegalBasis', 'Wettelijke grondslag', LEGAL_BASES);
const instrument = enumeration('Instrument', 'Instrument', INSTRUMENTS);
const status = enumeration('TrajectStatus', 'Trajectstatus', TRAJECT_STATUSES);
export const trajectInterruptionReason = enumeration(
  'TrajectInterruptionReason',
  'Reden van een onderbreking',
  TRAJECT_INTERRUPTION_REASONS,
);
export const trajectEndReason = enumeration('TrajectEndReason', 'Reden van beëindiging', TRAJECT_END_REASONS);
export const trajectAim = enumeration('TrajectAim', 'Doel van het werk', TRAJECT_PHASES);
const workEnvironment = enumeration('WorkEnvironment', 'Werkomgeving', WORK_ENVIRONMENTS);

/** Never the duration, nor the end date that follows from it. */
const MOVING: Writes<Traject> = {
  update: [
    'startDate',
    'hoursPerWeek',
    'goal',
    'workAims',
    'deviationReason',
    'status',
    'interruptionReason',
    'endReason',
    'version',
    'changedAt',
  ],
};

export const trajectType = entityType(Traject, 'Traject', {
  prefix: 'traject',
  description: 'Traject: a way to work or participation, paid by a gemeente and guided by an uitvoerder.',
  pseudonymous: true,
  root: { list: 'trajecten', one: 'traject' },
  row: 'traject.row',
  slice: trajectSlice,
  subject: 'participantId',
  order: ['startDate'],
  writes: {
    CONSULENT: MOVING,
    BEGELEIDER: MOVING,
    KLANTMANAGER: {
      update: ['durationMonths', 'deviationReason', 'status', 'endReason', 'version', 'changedAt'],
    },
    DEELNEMER: { update: ['status', 'endReason', 'version', 'changedAt'] },
  },
  fields: (field) => ({
    participant: field.relation('participant', { access: 'traject.row', description: 'Deelnemer.', filter: true }),
    variant: field.column('variant', { access: 'traject.parties', description: 'Procesvariant.', enum: variant }),
    kind: field.column('kind', { access: 'traject.kind', description: 'Trajectsoort.', enum: kind, filter: true }),
    phase: field.column('phase', { access: 'traject.kind', description: 'Trajectfase.', enum: phase, filter: true }),
    legalBasis: field.column('legalBasis', {
      access: 'traject.benefit',
      description: 'Wettelijke grondslag.',
      enum: legalBasis,
      filter: true,
    }),
    instrument: field.column('instrument', {
      access: 'traject.kind',
      description: 'Instrument.',
      enum: instrument,
      filter: true,
    }),
    trajectOpdrachtgever: field.relation('trajectOpdrachtgever', {
      access: 'traject.parties',
      description: 'Trajectopdrachtgever: the gemeente that refers and pays.',
    }),
    uitvoerder: field.relation('uitvoerder', { access: 'traject.parties', description: 'Uitvoerder.' }),
    klantmanager: field.relation('klantmanager', { access: 'traject.klantmanager', description: 'Klantmanager.' }),
    consulent: field.relation('consulent', { access: 'traject.consulent', description: 'Consulent.' }),
    startDate: field.column('startDate', { access: 'traject.dates', description: 'Startdatum.', filter: true }),
    endDate: field.column('endDate', { access: 'traject.dates', description: 'Einddatum.', filter: true }),
    durationMonths: field.column('durationMonths', {
      access: 'traject.term',
      description: 'Duur in whole months; set by the klantmanager, and the end date follows from it.',
    }),
    hoursPerWeek: field.column('hoursPerWeek', {
      access: 'traject.hours',
      description: 'Uren per week.',
      filter: true,
    }),
    goal: field.column('goal', { access: 'traject.aim', description: 'Trajectdoel.' }),
    workAims: field.column('workAims', {
      access: 'traject.aim',
      description: 'Doelen of the work: activeren, testen, vakvaardigheden aanleren.',
      enum: trajectAim,
    }),
    benefitRetained: field.column('benefitRetained', {
      access: 'traject.benefit',
      description: 'Behoud van uitkering.',
      filter: true,
    }),
    intendedOutcome: field.column('intendedOutcome', { access: 'traject.aim', description: 'Beoogde uitkomst.' }),
    outflowIntended: field.column('outflowIntended', {
      access: 'traject.aim',
      description: 'Uitstroomdoel: whether outflow to paid work is the aim.',
    }),
    workEnvironment: field.column('workEnvironment', {
      access: 'traject.aim',
      description: 'Werkomgeving.',
      enum: workEnvironment,
    }),
    flexible: field.column('flexible', { access: 'traject.aim', description: 'Flexibel: no fixed hours.' }),
    deviationReason: field.column('deviationReason', {
      access: 'traject.deviation',
      description: 'Afwijkingsreden: why a soft norm was not kept.',
    }),
    status: field.column('status', {
      access: 'traject.status',
      description: 'Trajectstatus.',
      enum: status,
      filter: true,
    }),
    interruptionReason: field.column('interruptionReason', {
      access: 'traject.interruption',
      description: 'Onderbrekingsreden: a code and no more; empty while it is not interrupted.',
      enum: trajectInterruptionReason,
    }),
    endReason: field.column('endReason', {
      access: 'traject.status',
      description: 'Reden van beëindiging.',
      enum: trajectEndReason,
    }),
    predecessor: field.relation('predecessor', {
      access: 'traject.aim',
      description: 'Opvolger van: the traject that this one follows.',
    }),
    plans: field.connection('plans', { access: 'plan.row', description: 'Trajectplannen, the latest version first.' }),
    reportingAgreements: field.connection('reportingAgreements', {
      access: 'reporting.row',
      description: 'Rapportageafspraken.',
    }),
    reports: field.connection('reports', { access: 'report.row', description: 'Rapportagemomenten, latest first.' }),
    progressNotes: field.connection('progressNotes', {
      access: 'note.row',
      description: 'Voortgangsnotities, latest first.',
    }),
    finalReport: field.relation('finalReport', { access: 'finalReport.row', description: 'Eindverslag.' }),
    outflow: field.relation('outflow', { access: 'outflow.row', description: 'Doorstroom.' }),
  }),
});
