import { claim } from '../claims.ts';
import { EXECUTING_ROLES, ORDERING_ROLES } from '../roles.ts';
import { forEach, rows, slice, valuesOf } from '../slice.ts';
import { Job } from './job.entity.ts';
import { JobSeries } from './job-series.entity.ts';

const ordered = rows<JobSeries>(
  'the series that its own organisation ordered',
  (series) => `${series.werkOpdrachtgeverId} = ${claim.organisation}`,
);

const executed = rows<JobSeries>(
  'the series of which an occurrence is among the jobs in its own slice',
  (series) => `${series.id} = any(${valuesOf(Job, 'seriesId', (job) => `${job.seriesId} is not null`)})`,
);

export const jobSeriesSlice = slice(JobSeries, {
  ...forEach([...ORDERING_ROLES, 'SYSTEM'], ordered),
  ...forEach([...EXECUTING_ROLES, 'PROJECTLEIDER'], executed),
});
