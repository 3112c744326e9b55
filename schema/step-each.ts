import type { GraphContext } from './context.ts';
import { GraphError, RuleRefusal } from './errors.ts';
import { type Machine, transitionRow } from './machine.ts';

/** Takes a step with each row that is due; one with which somebody else was quicker is left as it is. */
export const stepEach = async (
  context: GraphContext,
  machine: Machine<string>,
  verb: string,
  due: readonly Readonly<Record<string, unknown>>[],
): Promise<number> => {
  let taken = 0;
  for (const { id, version } of due) {
    try {
      await context.write.step(() =>
        transitionRow(
          context,
          machine,
          verb,
          { key: String(id), expectedVersion: Number(version) },
          undefined as never,
        ),
      );
      taken += 1;
    } catch (error) {
      const overtaken = error instanceof GraphError && ['CONFLICT', 'NOT_FOUND'].includes(error.code);
      if (!overtaken && !(error instanceof RuleRefusal)) throw error;
    }
  }
  return taken;
};
