import { klantmanager } from '../gemeente.ts';
import { run } from './command-line.ts';

/** The klantmanager's caseload: how each participant's traject stands and in which crew he or she works. */
await run(async ({ token, url }) => {
  const graph = klantmanager({ token, url });
  const { viewer } = await graph.me();
  console.log(`Caseload at ${viewer.organisation?.name}`);
  for await (const participant of graph.caseload.each({ first: 50 }, ({ participants }) => participants)) {
    const [traject] = participant.trajecten?.nodes ?? [];
    const [membership] = participant.crewMemberships?.nodes ?? [];
    const work = membership?.crew ? `works in ${membership.crew.name} since ${membership.validFrom}` : 'not in a crew';
    console.log(`${participant.callName} ${participant.familyName}: traject ${traject?.status ?? 'none'}, ${work}`);
  }
});
