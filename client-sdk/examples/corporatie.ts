import { type Corporatie, corporatie } from '../corporatie.ts';
import { run } from './command-line.ts';

const OPEN: Corporatie.JobStatus[] = ['REGISTERED', 'AWARDED', 'PLANNED', 'IN_PROGRESS', 'INTERRUPTED'];

/** Which of the corporatie's jobs are open, and the crew that does each. */
await run(async ({ token, url }) => {
  const graph = corporatie({ token, url });
  let late = 0;
  for await (const job of graph.jobsByStatus.each({ statuses: OPEN, first: 100 }, ({ jobs }) => jobs)) {
    const crew = job.crew ? `${job.crew.name} (voorman ${job.crew.voorman?.name ?? 'unknown'})` : 'no crew yet';
    console.log(`${job.number}  ${job.status?.padEnd(11)}  ${job.object?.name}: ${job.workKind?.name}, ${crew}`);
    if (job.overdue) late += 1;
  }
  console.log(`${late} of them are late.`);
});
