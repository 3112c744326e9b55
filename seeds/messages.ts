import type { Job } from '../schema/jobs/job.entity.ts';
import { JobMessage } from '../schema/jobs/job-message.entity.ts';
import { addDays } from './days.ts';
import { withCanary } from './names.ts';
import { type OrganisationKey, organisations } from './organisations.ts';
import { at, Random } from './random.ts';
import { type Columns, organisationId, type RowMaker, type Table } from './row.ts';

/** Further back the threads have been closed. */
const DAYS_BACK = 45;

const ASKED = [
  'Kan het ook op een andere dag?',
  'Graag ook de hoek bij de containers meenemen.',
  'De sleutel ligt bij de balie van het kantoor.',
  'Er staan deze week steigers; lukt het er omheen?',
  'Ziet er netjes uit, dank.',
];
const ANSWERED = [
  'Dat lukt, we komen een dagdeel later.',
  'De container is vol; wanneer wordt hij geleegd?',
  'Het hek was op slot, we proberen het morgen opnieuw.',
  'Klaar. De foto’s staan erbij.',
  'Er ligt meer huisraad dan gemeld; dit kost een extra dagdeel.',
];

/** What opdrachtgevers and voormannen wrote to each other of late; the fifth has a BSN in it, where none belongs. */
export const messageTables = (make: RowMaker, jobs: readonly Columns<Job>[]): Table[] => {
  const random = new Random('messages');
  const keys = new Map(organisations.map(({ key }) => [organisationId(key), key]));
  const since = addDays(make.today, -DAYS_BACK);
  const rows = jobs.flatMap((job) => {
    if (!job.crewId || !job.uitvoerderId || job.statusDate < since || random.chance(0.5)) return [];
    return Array.from({ length: random.between(1, 4) }, (_, turn) => {
      const byExecutor = turn % 2 === 1;
      const author = keys.get(byExecutor ? String(job.uitvoerderId) : job.werkOpdrachtgeverId) as OrganisationKey;
      const sentAt = make.moment(job.statusDate);
      sentAt.setUTCHours(7 + turn);
      const text = at(byExecutor ? ANSWERED : ASKED, random.between(0, 4));
      return { turn, job, author, byExecutor, sentAt, text };
    });
  });
  return [
    {
      entity: JobMessage,
      rows: rows.map(({ turn, job, author, byExecutor, sentAt, text }, index) =>
        make.row(JobMessage, `${job.id}/${turn}`, author, job.statusDate, {
          jobId: job.id,
          authorId: organisationId(author),
          text: index % 40 === 4 ? withCanary(text) : text,
          sentAt,
          byExecutor,
          werkOpdrachtgeverId: job.werkOpdrachtgeverId,
          uitvoerderId: job.uitvoerderId,
          crewId: job.crewId,
          wijkId: job.wijkId,
        }),
      ),
    },
  ];
};
