import type { GraphQLResolveInfo } from 'graphql';
import { builder } from './builder.ts';
import type { GraphContext } from './context.ts';
import { attempt, type Machine, type TransitionInput, transition, type UserError } from './machine.ts';
import type { PolicyClass } from './policy.ts';

const STRUCTURE = 'graph.structure';

/** A soft rule that was passed: the change was made, and this is what deserves attention. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly rule: string;
}

const userError = builder.objectRef<UserError>('UserError').implement({
  description: 'Weigering: a business rule said no; nothing was written.',
  fields: (t) => ({
    code: t.exposeString('code', { nullable: false, access: STRUCTURE, description: 'Code, stable and English.' }),
    message: t.exposeString('message', {
      nullable: false,
      access: STRUCTURE,
      description: 'Melding in the language asked for.',
    }),
    field: t.stringList({
      nullable: false,
      access: STRUCTURE,
      description: 'Pad of the input field at fault; empty when it is none in particular.',
      resolve: (error) => [...error.field],
    }),
    rule: t.exposeString('rule', {
      nullable: false,
      access: STRUCTURE,
      description: 'Regel: its number in the domain.',
    }),
  }),
});

const warning = builder.objectRef<Warning>('Warning').implement({
  description: 'Waarschuwing: a soft rule; the change was made.',
  fields: (t) => ({
    code: t.exposeString('code', { nullable: false, access: STRUCTURE, description: 'Code, stable and English.' }),
    message: t.exposeString('message', {
      nullable: false,
      access: STRUCTURE,
      description: 'Melding in the language asked for.',
    }),
    rule: t.exposeString('rule', {
      nullable: false,
      access: STRUCTURE,
      description: 'Regel: its number in the domain.',
    }),
  }),
});

interface Payload {
  readonly key: string | null;
  readonly userErrors: readonly UserError[];
  readonly warnings: readonly Warning[];
}

// biome-ignore lint/suspicious/noExplicitAny: the input builder's type differs per verb; the verb states its input's type.
type InputFields = (t: any) => Record<string, any>;

interface VerbOptions<Status extends string, GraphInput, Input> {
  readonly access: PolicyClass;
  readonly description: string;
  readonly machine: Machine<Status>;
  /** Name of the changed object in the payload. */
  readonly returns: string;
  readonly type: never;
  readonly inputFields?: InputFields;
  /** What the guard needs, from the verb's own input; runs inside the step. */
  readonly prepare?: (context: GraphContext, input: TransitionInput & GraphInput) => Promise<Input>;
  readonly warn?: (
    context: GraphContext,
    key: string,
    input: TransitionInput & GraphInput,
  ) => Promise<readonly Warning[]>;
}

/** Declares the mutation that runs one transition of a machine. */
export const verb = <Status extends string, GraphInput = object, Input = undefined>(
  name: string,
  options: VerbOptions<Status, GraphInput, Input>,
): void => {
  const { access, machine } = options;
  const title = name[0]?.toUpperCase() + name.slice(1);
  const input = builder.inputType(`${title}Input`, {
    description: `Invoer of ${name}.`,
    fields: (t) => ({
      id: t.id({ required: true, access, description: 'Identificatie of what is to change.' }),
      expectedVersion: t.int({ required: true, access, description: 'Versie that the caller saw last.' }),
      ...options.inputFields?.(t),
    }),
  });
  const payload = builder.objectRef<Payload>(`${title}Payload`).implement({
    description: `Uitkomst of ${name}.`,
    fields: (t) => ({
      [options.returns]: t.field({
        type: options.type,
        nullable: true,
        access: machine.type.row,
        description: `${machine.type.description} As it is now; empty when refused.`,
        resolve: ((own: Payload, _: unknown, context: GraphContext, info: GraphQLResolveInfo) =>
          own.key ? context.read.related(machine.type, 'id', own.key, info) : null) as never,
      }),
      userErrors: t.field({
        type: [userError],
        nullable: false,
        access: STRUCTURE,
        description: 'Weigeringen: empty when the change was made.',
        resolve: (own) => [...own.userErrors],
      }),
      warnings: t.field({
        type: [warning],
        nullable: false,
        access: STRUCTURE,
        description: 'Waarschuwingen.',
        resolve: (own) => [...own.warnings],
      }),
    }),
  });
  builder.mutationField(name, (t) =>
    t.field({
      type: payload,
      nullable: true,
      access,
      description: options.description,
      args: { input: t.arg({ type: input, required: true, access, description: 'Invoer.' }) },
      resolve: (async (_root: unknown, args: { input: TransitionInput & GraphInput }, context: GraphContext) => {
        const { value, userErrors } = await attempt(context, async () => {
          const prepared = (await options.prepare?.(context, args.input)) as Input;
          return transition(context, machine, name, args.input, prepared);
        });
        const warnings = value && options.warn ? await options.warn(context, value, args.input) : [];
        return { key: value, userErrors, warnings };
      }) as never,
    } as never),
  );
};
