import { entityType, type Writes } from '../declaration.ts';
import { ORDERING_ROLES } from '../roles.ts';
import { JobSeries } from './job-series.entity.ts';
import { jobSeriesSlice } from './job-series.slice.ts';
import { halfDay } from './task.type.ts';

const CHANGING = ['description', 'wishedHalfDay', 'endDate'] as const;

const ORDERING: Writes<JobSeries> = {
  insert: [
    'id',
    'responsibleOrganisationId',
    'processingActivity',
    'werkOpdrachtgeverId',
    'objectId',
    'workKindId',
    'recurrenceRule',
    'startDate',
    'requestedById',
    ...CHANGING,
  ],
  update: [...CHANGING, 'endedOn', 'version', 'changedAt'],
};

export const jobSeriesType = entityType(JobSeries, 'JobSeries', {
  prefix: 'jobseries',
  description: 'Terugkerende opdracht: recurring work on one object; its occurrences are jobs.',
  root: { list: 'jobSeriesList', one: 'jobSeries' },
  row: 'jobSeries.row',
  slice: jobSeriesSlice,
  order: ['startDate'],
  descending: true,
  writes: Object.fromEntries(ORDERING_ROLES.map((role) => [role, ORDERING])),
  guards: Object.fromEntries([...ORDERING_ROLES, 'SYSTEM'].map((role) => [role, ['endedOn'] as const])),
  fields: (field) => ({
    werkOpdrachtgever: field.relation('werkOpdrachtgever', {
      access: 'jobSeries.order',
      description: 'Werkopdrachtgever: the organisation that orders the work.',
      filter: true,
    }),
    object: field.relation('object', { access: 'jobSeries.order', description: 'Werkobject.', filter: true }),
    workKind: field.relation('workKind', { access: 'jobSeries.order', description: 'Werksoort.', filter: true }),
    description: field.column('description', {
      access: 'jobSeries.order',
      description: 'Omschrijving of each occurrence.',
    }),
    recurrenceRule: field.column('recurrenceRule', {
      access: 'jobSeries.row',
      description: 'Herhaalschema: an RRULE of RFC 5545 from the start date on, e.g. `FREQ=WEEKLY;BYDAY=TU`.',
    }),
    wishedHalfDay: field.column('wishedHalfDay', {
      access: 'jobSeries.order',
      description: 'Gewenst dagdeel.',
      enum: halfDay,
      filter: true,
    }),
    startDate: field.column('startDate', {
      access: 'jobSeries.row',
      description: 'Startdatum: no occurrence before.',
      filter: true,
      order: true,
    }),
    endDate: field.column('endDate', {
      access: 'jobSeries.row',
      description: 'Einddatum: no occurrence after; empty when it has no end.',
      filter: true,
    }),
    jobs: field.connection('jobs', { access: 'job.row', description: 'Opdrachten: the occurrences made so far.' }),
  }),
});
