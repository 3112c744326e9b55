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
  /** Columns that the guard needs, besides those that every guard of the machine reads. */
  readonly reads?: readonly string[];
  /** Refuses by throwing a RuleRefusal; may write what belongs to the transition. Sees the row as it stands. */
  readonly guard?: (
    context: GraphContext,
    key: string,
    row: Readonly<Record<string, unknown>>,
    input: Input,
  ) => Promise<void>;
  /** Further columns that change with the status. */
  readonly set?: (
    context: GraphContext,
    input: Input,
    row: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, unknown>>;
}

/** How a row comes into being: in which state, and by whom. */
export interface Beginning<Status extends string> {
  readonly to: Status;
  readonly by: readonly Role[];
  readonly source: string;
}

/** What may be done to a row without a change of state: altering it, or removing it. */
export interface Alteration<Status extends string> {
  readonly from: readonly Status[];
  readonly by: readonly Role[];
  readonly source: string;
}

/** A state machine: which columns guards need, and what happens by the verb that runs it. */
export interface Machine<Status extends string> {
  readonly type: EntityType;
  readonly reads: readonly string[];
  /** Field of the graph whose class decides who is told of a step, where the status itself is not shown. */
  readonly toldAs?: string;
  readonly beginnings?: Readonly<Record<string, Beginning<Status>>>;
  readonly alterations?: Readonly<Record<string, Alteration<Status>>>;
  readonly removals?: Readonly<Record<string, Alteration<Status>>>;
  /** Steps that the database takes by itself when another row changes: from each state to the other. */
  readonly kept?: readonly { readonly from: readonly Status[]; readonly to: Status; readonly source: string }[];
  // biome-ignore lint/suspicious/noExplicitAny: each transition has an input of its own; the verb's mutation types it.
  readonly transitions: Readonly<Record<string, Transition<Status, any>>>;
}

/** What every verb takes besides its own input. */
export interface TransitionInput {
  readonly id: string;
  readonly expectedVersion: number;
}

/** A row that was changed, by its raw key, with what is known of it: what was read of it, and what was written. */
export interface Changed {
  readonly key: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** A row by its raw key, as it was when the caller saw it last. */
interface RowAtVersion {
  readonly key: string | null;
  readonly expectedVersion: number;
}

const rowAt = async (
  context: GraphContext,
  type: EntityType,
  { key, expectedVersion }: RowAtVersion,
  reads: readonly string[],
): Promise<Changed> => {
  const row = key && (await context.write.find(type, key, ['version', ...reads]));
  if (!row) throw notFound();
  if (row.version !== expectedVersion) throw conflict();
  return { key, row };
};

/**
 * Finds the row that a mutation names.
 * @throws NOT_FOUND for a row outside the slice, CONFLICT when the version has moved on.
 */
export const rowToChange = (
  context: GraphContext,
  type: EntityType,
  { id, expectedVersion }: TransitionInput,
  reads: readonly string[],
): Promise<Changed> => rowAt(context, type, { key: context.write.keyOf(type, id), expectedVersion }, reads);

/** @throws RuleRefusal when the step does not begin in this state. */
export const refuseOtherStatus = (step: { from: readonly string[]; source: string }, status: unknown): void => {
  if (step.from.includes(String(status))) return;
  throw new RuleRefusal('STATUS_REFUSED', step.source, {
    nl: `Vanuit de status ${status} kan dit niet.`,
    en: `This cannot be done from status ${status}.`,
  });
};

/** The same as `transition`, for a row whose raw key is known. */
export const transitionRow = async <Status extends string, Input>(
  context: GraphContext,
  machine: Machine<Status>,
  verb: string,
  at: RowAtVersion,
  input: Input,
): Promise<Changed> => {
  const step = machine.transitions[verb];
  if (!step?.by.includes(context.viewer.role)) throw forbidden();
  const reads = ['status', ...machine.reads, ...(step.reads ?? [])];
  const { key, row } = await rowAt(context, machine.type, at, reads);
  refuseOtherStatus(step, row.status);
  await step.guard?.(context, key, row, input);
  const values = { status: step.to, ...step.set?.(context, input, row) };
  if (!(await context.write.update(machine.type, key, at.expectedVersion, values))) throw conflict();
  return { key, row: { ...row, ...values } };
};

/**
 * Runs one transition of a machine: the only way in which the graph changes a status.
 * @throws NOT_FOUND for a row outside the slice, CONFLICT when the version has moved on, RuleRefusal for the rule.
 */
export const transition = <Status extends string, Input>(
  context: GraphContext,
  machine: Machine<Status>,
  verb: string,
  { id, expectedVersion }: TransitionInput,
  input: Input,
): Promise<Changed> =>
  transitionRow(context, machine, verb, { key: context.write.keyOf(machine.type, id), expectedVersion }, input);
