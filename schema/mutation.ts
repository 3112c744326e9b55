import type { GraphQLArgument, GraphQLResolveInfo } from 'graphql';
import { type Idempotent, KEY_DESCRIPTION, once } from './accountability/idempotency.ts';
import { builder } from './builder.ts';
import type { GraphContext } from './context.ts';
import type { EntityType } from './declaration.ts';
import type { Deprecation } from './deprecation.ts';
import { acceptedInput } from './free-text/accepted-input.ts';
import type { Changed } from './machine.ts';
import { attempt, type Outcome, type UserError, type Warning } from './outcome.ts';
import type { PolicyClass } from './policy.ts';

const STRUCTURE = 'graph.structure';

const userError = builder.objectRef<UserError>('UserError').implement({
  description: 'Weigering: a business rule said no; nothing was written.',
  fields: (t) => ({
    code: t.exposeString('code', { nullable: false, access: STRUCTURE, description: 'Code, stable and English.' }),
    message: t.string({
      nullable: false,
      access: STRUCTURE,
      description: 'Melding in the language asked for.',
      resolve: ({ text }, _, { language }) => text[language],
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
    message: t.string({
      nullable: false,
      access: STRUCTURE,
      description: 'Melding in the language asked for.',
      resolve: ({ text }, _, { language }) => text[language],
    }),
    rule: t.exposeString('rule', {
      nullable: false,
      access: STRUCTURE,
      description: 'Regel: its number in the domain.',
    }),
  }),
});

// biome-ignore lint/suspicious/noExplicitAny: the input builder's type differs per mutation; the caller states its input's type.
export type InputFields = (t: any) => Record<string, any>;

/** How a mutation shows in the graph, whatever it does. */
export interface MutationOptions<GraphInput> {
  readonly access: PolicyClass;
  readonly description: string;
  /** When the mutation will go, and what takes its place. */
  readonly deprecated?: Deprecation;
  readonly entity: EntityType;
  /** Name of the changed object in the payload. */
  readonly returns: string;
  /** The graph's type of the changed object; absent when it is gone. */
  readonly type?: never;
  readonly inputFields?: InputFields;
  /** Numbers that a text may hold although they look like somebody's: of the job that it is about. */
  readonly known?: (context: GraphContext, input: GraphInput) => Promise<readonly string[]>;
  /** Points that a call costs, where that is more than what is asked of its outcome. */
  readonly cost?: number;
  /** What stands for the input where a repeated call is known by it: not what is to be kept as little as possible. */
  readonly disguised?: (context: GraphContext, input: GraphInput) => Promise<object>;
  /** Sees what is known of the row from its change: what was read of it for that, and what was written. */
  readonly warn?: (
    context: GraphContext,
    key: string,
    input: GraphInput,
    row: Changed['row'],
  ) => Promise<readonly Warning[]>;
}

interface Runs<GraphInput> extends MutationOptions<GraphInput> {
  /**
   * The business step; returns the changed row, or its key alone (of one that is gone: its id). A RuleRefusal undoes it.
   */
  readonly run: (context: GraphContext, input: GraphInput) => Promise<Changed | string | null>;
  /** Nothing is changed: the row is only looked for, and there may be none. */
  readonly searches?: true;
  /** The row is gone afterwards: the payload names it by its id. */
  readonly removes?: true;
}

/** What comes of a step says something of what was looked at for it, and most when nothing came of it. */
const recorded = async (context: GraphContext, entity: EntityType, run: () => Promise<Outcome>): Promise<Outcome> => {
  let all = true;
  try {
    const outcome = await run();
    all = outcome.userErrors.length + outcome.warnings.length > 0;
    return outcome;
  } finally {
    context.write.told(entity, all);
  }
};

/** Declares a mutation: one `input`, and a payload with the changed object, `userErrors` and `warnings`. */
export const mutation = <GraphInput>(name: string, options: Runs<GraphInput>): void => {
  const { access, entity } = options;
  const title = name[0]?.toUpperCase() + name.slice(1);
  const input = builder.inputType(`${title}Input`, {
    description: `Invoer of ${name}.`,
    fields: (t) => ({
      ...options.inputFields?.(t),
      idempotencyKey: t.string({ access, text: 'value', description: KEY_DESCRIPTION }),
    }),
  });
  const payload = builder.objectRef<Outcome>(`${title}Payload`).implement({
    description: `Uitkomst of ${name}.`,
    fields: (t) => ({
      [options.returns]: options.removes
        ? t.field({
            type: 'ID',
            nullable: true,
            access: entity.row,
            description: 'Identificatie of what is gone; empty when refused.',
            resolve: (own) => own.key,
          })
        : t.field({
            type: options.type as never,
            nullable: true,
            access: entity.row,
            description: `${entity.description} As it is now; empty when ${options.searches ? 'there is none' : 'refused'}.`,
            resolve: ((own: Outcome, _: unknown, context: GraphContext, info: GraphQLResolveInfo) =>
              own.key ? context.read.related(entity, 'id', own.key, info) : null) as never,
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
  const knownBy = (context: GraphContext) => async (given: object) =>
    options.disguised ? options.disguised(context, given as GraphInput) : given;
  builder.mutationField(name, (t) =>
    t.field({
      type: payload,
      nullable: true,
      access,
      description: options.description,
      deprecated: options.deprecated,
      extensions: {
        access: { policy: access, ...(!options.searches && { changes: entity.row }) },
        ...(options.cost && { cost: options.cost }),
      },
      args: { input: t.arg({ type: input, required: true, access, description: 'Invoer.' }) },
      resolve: ((
        _root: unknown,
        args: { input: GraphInput & Idempotent },
        context: GraphContext,
        info: GraphQLResolveInfo,
      ) =>
        recorded(context, entity, () => {
          const carryOut = () =>
            attempt(context, async () => {
              const known = async () => (await options.known?.(context, args.input)) ?? [];
              const [given] = info.parentType.getFields()[name]?.args ?? [];
              const accepted = await acceptedInput((given as GraphQLArgument).type, args.input, known);
              const changed = await options.run(context, accepted);
              const { key, row } = typeof changed === 'object' && changed ? changed : { key: changed, row: {} };
              return { key, warnings: (key && (await options.warn?.(context, key, accepted, row))) || [] };
            });
          // A search may be carried out again, and is then recorded again.
          return options.searches ? carryOut() : once(context, name, args.input, knownBy(context), carryOut);
        })) as never,
    } as never),
  );
};

/** What a mutation takes that changes a row which is there. */
export const rowInput =
  (access: PolicyClass, more?: InputFields): InputFields =>
  (t) => ({
    id: t.id({ required: true, access, description: 'Identificatie of what is to change.' }),
    expectedVersion: t.int({ required: true, access, description: 'Versie that the caller saw last.' }),
    ...more?.(t),
  });
