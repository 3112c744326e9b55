import { claim } from '../claims.ts';
import { isWorkedOn } from '../consortium/agreement.ts';
import { ORDERING_ROLES } from '../roles.ts';
import { forEach, rows, slice, valuesOf } from '../slice.ts';
import { Job } from './job.entity.ts';
import { JobSeries } from './job-series.entity.ts';

const SENTENCE = 'the series of which an occurrence is among the jobs in its own slice';

const ordered = rows<JobSeries>(
  'the series that its own organisation ordered',
  (series) => `${series.werkOpdrachtgeverId} = ${claim.organisation}`,
);

const executed = rows<JobSeries>(
  SENTENCE,
  (series) => `${series.id} = any(${valuesOf(Job, 'seriesId', (job) => `${job.seriesId} is not null`)})`,
);

/** The same of a whole organisation: too many to look up, so who carries it out for whom stands on the series. */
const executedByOrganisation = rows<JobSeries>(SENTENCE, (series) => isWorkedOn(series.workedBy));

export const jobSeriesSlice = slice(JobSeries, {
  ...forEach([...ORDERING_ROLES, 'SYSTEM'], ordered),
  ...forEach(['CONSULENT', 'BEGELEIDER'], executedByOrganisation),
  PROJECTLEIDER: rows(SENTENCE, (series) => `${series.wijkId} = ${claim.wijk} and ${isWorkedOn(series.workedBy)}`),
  VOORMAN: executed,
});
