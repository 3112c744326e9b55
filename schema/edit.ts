import type { GraphContext } from './context.ts';
import type { EntityType } from './declaration.ts';
import { conflict, forbidden } from './errors.ts';
import { type Machine, refuseOtherStatus, rowToChange, type TransitionInput } from './machine.ts';
import { type MutationOptions, mutation, rowInput } from './mutation.ts';
import type { Role } from './roles.ts';

type Values = Readonly<Record<string, unknown>>;

interface Rights {
  readonly by: readonly Role[];
}

/** The verb's line in the machine's table; an entity without a machine is held by its policy class and its grants. */
const stepOf = <Step extends Rights>(
  context: GraphContext,
  steps: Readonly<Record<string, Step>> | undefined,
  verb: string,
): Step | undefined => {
  const step = steps?.[verb];
  if (steps && !step?.by.includes(context.viewer.role)) throw forbidden();
  return step;
};

interface CreationOptions<GraphInput> extends MutationOptions<GraphInput> {
  readonly machine?: Machine<string>;
  /** The columns of the new row; refuses by throwing a RuleRefusal. */
  readonly make: (context: GraphContext, input: GraphInput) => Promise<Values>;
  /** What belongs to the new row and refers to it. */
  readonly after?: (context: GraphContext, input: GraphInput, key: string, row: Values) => Promise<void>;
}

/** Declares a mutation that makes a row, in the first state of its machine where it has one. */
export const creation = <GraphInput>(
  name: string,
  { machine, make, after, ...options }: CreationOptions<GraphInput>,
): void =>
  mutation<GraphInput>(name, {
    ...options,
    run: async (context, input) => {
      const step = stepOf(context, machine?.beginnings, name);
      const row = { ...(step && { status: step.to }), ...(await make(context, input)) };
      const key = await context.write.insert(options.entity, row);
      await after?.(context, input, key, row);
      return { key, row };
    },
  });

type Changing<GraphInput> = TransitionInput & GraphInput;

interface AlterationOptions<GraphInput> extends MutationOptions<Changing<GraphInput>> {
  readonly machine?: Machine<string>;
  /** Columns that `alter` needs of the row as it stands. */
  readonly reads?: readonly string[];
  /** The columns that change; refuses by throwing a RuleRefusal. May write what belongs to the change. */
  readonly alter: (
    context: GraphContext,
    input: Changing<GraphInput>,
    row: Readonly<Record<string, unknown>>,
    key: string,
  ) => Promise<Values>;
  /** What belongs to the change and must wait until the row itself is held. */
  readonly after?: (context: GraphContext, input: Changing<GraphInput>, key: string, row: Values) => Promise<void>;
}

const found = async (
  context: GraphContext,
  entity: EntityType,
  input: TransitionInput,
  reads: readonly string[],
  step: { from: readonly string[]; source: string } | undefined,
) => {
  const { key, row } = await rowToChange(context, entity, input, [...(step ? ['status'] : []), ...reads]);
  if (step) refuseOtherStatus(step, row.status);
  return { key, row };
};

/** Declares a mutation that changes columns of a row and leaves its state. */
export const alteration = <GraphInput>(
  name: string,
  { machine, reads = [], alter, after, ...options }: AlterationOptions<GraphInput>,
): void =>
  mutation<Changing<GraphInput>>(name, {
    ...options,
    inputFields: rowInput(options.access, options.inputFields),
    run: async (context, input) => {
      const step = stepOf(context, machine?.alterations, name);
      const { key, row } = await found(context, options.entity, input, reads, step);
      const values = await alter(context, input, row, key);
      if (!(await context.write.update(options.entity, key, input.expectedVersion, values))) throw conflict();
      const changed = { ...row, ...values };
      await after?.(context, input, key, changed);
      return { key, row: changed };
    },
  });

interface RemovalOptions extends Omit<MutationOptions<TransitionInput>, 'inputFields' | 'type' | 'returns' | 'warn'> {
  readonly machine?: Machine<string>;
}

/** Declares a mutation that removes a row; the payload names it by its id. */
export const removal = (name: string, { machine, ...options }: RemovalOptions): void =>
  mutation<TransitionInput>(name, {
    ...options,
    returns: 'deletedId',
    removes: true,
    inputFields: rowInput(options.access),
    run: async (context, input) => {
      const step = stepOf(context, machine?.removals, name);
      const { key } = await found(context, options.entity, input, [], step);
      if (!(await context.write.remove(options.entity, key, input.expectedVersion))) throw conflict();
      return input.id;
    },
  });

/** Those of the named columns that the input gives: an absent one stays as it is, null empties it. */
export const given = <Input extends object>(input: Input, names: readonly (keyof Input & string)[]): Values =>
  Object.fromEntries(names.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])));
