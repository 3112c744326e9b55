import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { Crew } from '../crews/crew.entity.ts';
import { entityType, enumeration, type Writes } from '../declaration.ts';
import { crowLevel } from '../objects/wijk.type.ts';
import { regime } from '../objects/work-kind.type.ts';
import { ORDERING_ROLES } from '../roles.ts';
import { valuesOf } from '../slice.ts';
import { JOB_STATUSES, Job, REJECTION_REASONS, REQUESTER_KINDS } from './job.entity.ts';
import { jobSlice } from './job.slice.ts';
import { halfDay } from './task.type.ts';

const jobStatus = enumeration('JobStatus', 'Opdrachtstatus', JOB_STATUSES);
export const requesterKind = enumeration('RequesterKind', 'Soort aanvrager', REQUESTER_KINDS);
export const rejectionReason = enumeration('RejectionReason', 'Afwijsreden', REJECTION_REASONS);

const ORDER = [
  'objectId',
  'workKindId',
  'regime',
  'description',
  'requesterKind',
  'wishedFrom',
  'wishedUntil',
  'wishedHalfDay',
  'urgent',
  'qualityDemand',
  'veraOrderCode',
  'requestedById',
] as const;

const STEP = ['status', 'statusDate', 'rejectionReason', 'version', 'changedAt'] as const;

const ORDERING: Writes<Job> = {
  insert: [
    'id',
    'responsibleOrganisationId',
    'processingActivity',
    'werkOpdrachtgeverId',
    'status',
    'statusDate',
    ...ORDER,
  ],
  update: [...ORDER, ...STEP, 'crewId', 'uitvoerderId', 'approvedById', 'reworkRequest'],
  remove: (job) => `${job.status} = 'CONCEPT'`,
  // A crew is given a job only by who sees the crew, and an uitvoerder by a partner of it; whoever has it keeps
  // it, whatever becomes of the agreement.
  check: (job) =>
    `(${job.status} <> 'AWARDED' or ${job.crewId} = any(${valuesOf(Crew, 'id')})
      or (${job.crewId} is null and ${isPartner(job.uitvoerderId)}))`,
};

/** Who runs crews assigns them; a voorman has only the jobs of the own one. */
const ASSIGNING: Writes<Job> = {
  update: [...STEP, 'crewId'],
  check: (job) => `(${job.crewId} is null or ${job.crewId} = any(${valuesOf(Crew, 'id')}))`,
};

export const jobType = entityType(Job, 'Job', {
  prefix: 'job',
  description: 'Opdracht: work that a werkOpdrachtgever orders on one of its objects.',
  root: { list: 'jobs', one: 'job' },
  row: 'job.row',
  slice: jobSlice,
  order: ['statusDate'],
  descending: true,
  polled: true,
  writes: {
    ...Object.fromEntries(ORDERING_ROLES.map((role) => [role, ORDERING])),
    CONSULENT: ASSIGNING,
    BEGELEIDER: ASSIGNING,
    VOORMAN: { update: STEP },
    SYSTEM: {
      update: ['status', 'statusDate', 'version', 'changedAt'],
      insert: [
        'id',
        'responsibleOrganisationId',
        'processingActivity',
        'werkOpdrachtgeverId',
        'seriesId',
        'occurrenceDate',
        'status',
        'statusDate',
      ],
      // The rest of an occurrence comes from its series; nothing else is made without somebody.
      check: (job) => `(${job.status} <> 'REGISTERED' or ${job.seriesId} is not null)`,
    },
  },
  guards: {
    ...Object.fromEntries(
      ORDERING_ROLES.map((role) => [role, ['requestedById', 'approvedById', 'occurrenceDate'] as const]),
    ),
    SYSTEM: ['crewId', 'approvedById', 'occurrenceDate'],
  },
  fields: (field) => ({
    number: field.column('number', {
      access: 'job.reference',
      description: 'Opdrachtnummer.',
      filter: true,
      order: true,
    }),
    werkOpdrachtgever: field.relation('werkOpdrachtgever', {
      access: 'job.order',
      description: 'Werkopdrachtgever: the organisation that ordered the work.',
      filter: true,
    }),
    requesterKind: field.column('requesterKind', {
      access: 'job.order',
      description: 'Soort aanvrager.',
      enum: requesterKind,
      filter: true,
    }),
    object: field.relation('object', { access: 'job.work', description: 'Werkobject.', filter: true }),
    complexCode: field.column('complexCode', {
      access: 'job.order',
      description: 'Complex (VERA-cluster) of the object: its code.',
      filter: true,
    }),
    workKind: field.relation('workKind', { access: 'job.work', description: 'Werksoort.', filter: true }),
    description: field.column('description', { access: 'job.order', description: 'Omschrijving.' }),
    regime: field.column('regime', { access: 'job.reference', description: 'Regime.', enum: regime, filter: true }),
    wishedFrom: field.column('wishedFrom', { access: 'job.order', description: 'Gewenst van.', filter: true }),
    wishedUntil: field.column('wishedUntil', { access: 'job.order', description: 'Gewenst tot en met.', filter: true }),
    wishedHalfDay: field.column('wishedHalfDay', {
      access: 'job.order',
      description: 'Gewenst dagdeel.',
      enum: halfDay,
      filter: true,
    }),
    urgent: field.column('urgent', { access: 'job.order', description: 'Spoed.', filter: true }),
    crew: field.relation('crew', { access: 'job.work', description: 'Ploeg that does it.', filter: true }),
    uitvoerder: field.relation('uitvoerder', {
      access: 'job.order',
      description: 'Uitvoerder: of the crew, or to whom it was awarded and who has yet to assign one.',
      filter: true,
    }),
    status: field.column('status', {
      access: 'job.status',
      description: 'Opdrachtstatus.',
      enum: jobStatus,
      filter: true,
    }),
    statusDate: field.column('statusDate', {
      access: 'job.status',
      description: 'Statusdatum: since when it has this status.',
      filter: true,
      order: true,
    }),
    rejectionReason: field.column('rejectionReason', {
      access: 'job.rejection',
      description: 'Afwijsreden.',
      enum: rejectionReason,
    }),
    reworkRequest: field.column('reworkRequest', {
      access: 'job.order',
      description: 'Herstelverzoek: what is to be mended.',
    }),
    veraOrderCode: field.column('veraOrderCode', {
      access: 'job.order',
      description: 'VERA-ordercode of the corporatie.',
      filter: true,
    }),
    veraStatusCode: field.column('veraStatusCode', {
      access: 'job.reference',
      description: 'VERA-statuscode (ONDERHOUDSORDERSTATUS); follows the status.',
      filter: true,
    }),
    qualityDemand: field.column('qualityDemand', {
      access: 'job.order',
      description: 'Kwaliteitseis: CROW level.',
      enum: crowLevel,
    }),
    overdue: field.expression(['wishedUntil', 'status'], {
      access: 'job.order',
      description: 'Te laat: past the last wished day and not reported done.',
      type: 'Boolean',
      filter: true,
      sql: (wishedUntil, status) =>
        `${wishedUntil} is not null and ${wishedUntil} < ${claim.today} and ${status} not in ('REPORTED_DONE', 'SAMPLED', 'CLOSED', 'CANCELLED', 'REJECTED')`,
    }),
    series: field.relation('series', {
      access: 'jobSeries.row',
      description: 'Terugkerende opdracht of which it is an occurrence; empty for a single job.',
      filter: true,
    }),
    tasks: field.connection('tasks', { access: 'task.row', description: 'Taken, by planned date.' }),
    messages: field.connection('messages', { access: 'jobMessage.row', description: 'Berichten, oldest first.' }),
  }),
});
