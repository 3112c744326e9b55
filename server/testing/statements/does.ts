import { persona } from '../../../seeds/cast.ts';
import type { Answer, TestGraph } from '../graph.ts';
import type { Meter } from './meter.ts';

/** Carries out a verb as a persona. @returns what it made or changed */
export type Does = (by: string, verb: string, input: object) => Promise<Answer>;

/** Carries out verbs on a graph, and counts. */
export const measuredOn =
  (graph: TestGraph, meter: Meter): Does =>
  (by, verb, input) =>
    meter.run(
      async (who, document, variables) => (await graph.as(who)).query(document, variables),
      persona(by).role,
      by,
      verb,
      input,
    );
