import type { GraphContext } from './context.ts';
import { type Machine, type TransitionInput, transition } from './machine.ts';
import { type MutationOptions, mutation, rowInput } from './mutation.ts';

interface VerbOptions<Status extends string, GraphInput, Input>
  extends Omit<MutationOptions<TransitionInput & GraphInput>, 'entity'> {
  readonly machine: Machine<Status>;
  /** What the guard needs, from the verb's own input; runs inside the step. */
  readonly prepare?: (context: GraphContext, input: TransitionInput & GraphInput) => Promise<Input>;
}

/** Declares the mutation that runs one transition of a machine. */
export const verb = <Status extends string, GraphInput = object, Input = undefined>(
  name: string,
  { machine, prepare, ...options }: VerbOptions<Status, GraphInput, Input>,
): void =>
  mutation<TransitionInput & GraphInput>(name, {
    ...options,
    entity: machine.type,
    inputFields: rowInput(options.access, options.inputFields),
    run: async (context, input) => {
      const prepared = (await prepare?.(context, input)) as Input;
      return transition(context, machine, name, input, prepared);
    },
  });
