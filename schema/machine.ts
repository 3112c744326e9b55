import type { GraphContext } from './context.ts';
import type { EntityType } from './declaration.ts';
import { conflict, forbidden, notFound, RuleRefusal } from './errors.ts';
import type { Role } from './roles.ts';

/** One row of a state machine's table (domain 3.3). */
export interface Transition<Status extends string, Input = never> {
  readonly from: readonly Status[];
  readonly to: Status;
  readonly by: readonly Role[];
  /** Sentence or rule of the source, for the documentation and for refusals. */
  readonly source: string;
  /** Refuses by throwing a RuleRefusal; may write what belongs to the transition. Sees the row as it stands. */
  readonly guard?: (context: GraphContext, key: string, row: Record<string, unknown>, input: Input) => Promise<void>;
  /** Further columns that change with the status. */
  readonly set?: (context: GraphContext, input: Input) => Readonly<Record<string, unknown>>;
}

/** A state machine: which columns guards need, and its transitions by the verb that runs each. */
export interface Machine<Status extends string> {
  readonly type: EntityType;
  readonly reads: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: each transition has an input of its own; the verb's mutation types it.
  readonly transitions: Readonly<Record<string, Transition<Status, any>>>;
}

/** What every verb takes besides its own input. */
export interface TransitionInput {
  readonly id: string;
  readonly expectedVersion: number;
}

/**
 * Runs one transition of a machine: the only way in which the graph changes a status.
 * @throws NOT_FOUND for a row outside the slice, CONFLICT when the version has moved on, RuleRefusal for the rule.
 */
export const transition = async <Status extends string, Input>(
  context: GraphContext,
  machine: Machine<Status>,
  verb: string,
  { id, expectedVersion }: TransitionInput,
  input: Input,
): Promise<string> => {
  const step = machine.transitions[verb];
  if (!step?.by.includes(context.viewer.role)) throw forbidden();
  const key = context.write.keyOf(machine.type, id);
  const row = key && (await context.write.find(machine.type, key, ['status', 'version', ...machine.reads]));
  if (!row) throw notFound();
  if (row.version !== expectedVersion) throw conflict();
  if (!step.from.includes(row.status as Status)) {
    throw new RuleRefusal('STATUS_REFUSED', step.source, {
      nl: `Vanuit de status ${row.status} kan dit niet.`,
      en: `This cannot be done from status ${row.status}.`,
    });
  }
  await step.guard?.(context, key, row, input);
  const changed = await context.write.update(machine.type, key, expectedVersion, {
    status: step.to,
    ...step.set?.(context, input),
  });
  if (!changed) throw conflict();
  return key;
};
