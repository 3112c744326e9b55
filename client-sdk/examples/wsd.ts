import { voorman } from '../wsd.ts';
import { run } from './command-line.ts';

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** The voorman's crew and its coming two weeks. */
await run(async ({ token, url }) => {
  const graph = voorman({ token, url });
  const { crews } = await graph.myCrews();
  for (const crew of crews?.nodes ?? []) {
    const members = crew.memberships?.nodes.flatMap(({ participant }) => participant?.callName ?? []) ?? [];
    console.log(`${crew.name}: ${members.join(', ')}`);
  }
  const fortnight = { from: day(0), until: day(14), first: 50 };
  for await (const task of graph.myWeek.each(fortnight, ({ tasks }) => tasks)) {
    const { job } = task;
    console.log(`${task.plannedDate} ${task.halfDay}  ${job?.object?.name}, ${job?.object?.address ?? 'no address'}`);
  }
});
