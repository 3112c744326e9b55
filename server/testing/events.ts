import type { Answer, TestGraph } from './graph.ts';

/** The events of an object, in the order of its versions. */
export const eventsOf = (graph: TestGraph, key: string): Promise<Answer[]> =>
  graph.admin('select * from outbox_event where object_id = $1::uuid order by object_version', [key]);

/** The same in words: `Job.status 2: PLANNED IN_PROGRESS`; a dash for an object that is not there. */
export const stepsOf = async (graph: TestGraph, key: string): Promise<string[]> =>
  (await eventsOf(graph, key)).map(
    ({ type, object_version, from_status, to_status }) =>
      `${type} ${object_version}: ${from_status ?? '-'} ${to_status ?? '-'}`,
  );
