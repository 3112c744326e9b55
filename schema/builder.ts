import SchemaBuilder, {
  BasePlugin,
  type PothosInputFieldConfig,
  type PothosInputFieldType,
  type PothosOutputFieldConfig,
  type SchemaTypes,
} from '@pothos/core';
import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { type Access, isOpen } from './access.ts';
import type { GraphContext } from './context.ts';
import { type Deprecation, deprecationReason } from './deprecation.ts';
import type { TextKind } from './free-text/text-kind.ts';
import { type PolicyClass, policy } from './policy.ts';

declare global {
  export namespace PothosSchemaTypes {
    // A required option: a field, argument or input field without an entry of the policy does not compile.
    interface FieldOptions {
      access: PolicyClass;
      deprecated?: Deprecation | undefined;
    }
    interface InputFieldOptions {
      access: PolicyClass;
      /** What a String is, so that what may not stand in it is refused; without it the schema is not built. */
      text?: TextKind;
      deprecated?: Deprecation | undefined;
    }
    interface Plugins<Types extends SchemaTypes> {
      access: AccessPlugin<Types>;
    }
  }
}

/**
 * Writes the named policy entry into `extensions.access`; refuses to build a coordinate without one. Announces what is
 * deprecated, with its date and replacement.
 */
class AccessPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>) {
    const coordinate = `${config.parentType}.${config.name}`;
    const { extensions, ...announced } = this.withAccess(config, coordinate);
    if (!config.type.nullable && canBeRefused(extensions.access)) {
      throw new Error(`${coordinate} can be refused (${extensions.access.policy}), so it must be nullable`);
    }
    return { ...config, ...announced, extensions };
  }

  override onInputFieldConfig(config: PothosInputFieldConfig<Types>) {
    const coordinate = `${config.parentType}.${config.name}`;
    const { text } = config.pothosOptions as { text?: TextKind };
    if (isString(config.type) !== (text !== undefined)) {
      throw new Error(`${coordinate} ${text ? 'is no text' : 'does not say what kind of text it takes'}`);
    }
    const { extensions, ...announced } = this.withAccess(config, coordinate);
    return { ...config, ...announced, extensions: { ...extensions, ...(text && { text }) } };
  }

  private withAccess(config: { pothosOptions: object; extensions?: object | null | undefined }, coordinate: string) {
    const { access: declared, deprecated } = config.pothosOptions as {
      access?: PolicyClass;
      deprecated?: Deprecation;
    };
    const access: Access | undefined =
      (config.extensions as { access?: Access } | undefined)?.access ?? (declared && { policy: declared });
    if (!access || !(access.policy in policy)) throw new Error(`${coordinate} names no entry of the policy table`);
    return {
      ...(deprecated && { deprecationReason: deprecationReason(deprecated) }),
      extensions: { ...config.extensions, access, ...(deprecated && { deprecated }) },
    };
  }
}

/**
 * Whether a reader of the row can be refused this field when it is asked: a refused non-null field would take the rows
 * around it down with it. What belongs to the row itself cannot: whoever reaches the row has it.
 */
const canBeRefused = (access: Access): boolean => {
  const isOfRow = access.policy === access.row;
  return !isOfRow && !isOpen(access);
};

const isString = <Types extends SchemaTypes>(type: PothosInputFieldType<Types>): boolean =>
  type.kind === 'List' ? isString(type.type) : [type.ref, (type.ref as { name?: string }).name].includes('String');

SchemaBuilder.registerPlugin('access', AccessPlugin);

export const builder = new SchemaBuilder<{
  Context: GraphContext;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
  };
}>({ plugins: ['access'] });

const localDate = GraphQLLocalDate.toConfig();

/** There is no year 0: the library lets it pass, PostgreSQL does not. */
const afterYearZero = (value: unknown): string => {
  if (String(value).startsWith('0000')) throw new GraphQLError('Date cannot represent a day in the year 0');
  return String(value);
};

builder.addScalarType(
  'Date',
  new GraphQLScalarType({
    ...localDate,
    name: 'Date',
    description: 'Datum: ISO 8601, `2026-11-22`.',
    parseValue: (value) => afterYearZero(localDate.parseValue?.(value)),
    parseLiteral: (node, variables) => afterYearZero(localDate.parseLiteral?.(node, variables)),
  }),
);
builder.addScalarType(
  'DateTime',
  new GraphQLScalarType({
    ...GraphQLDateTimeISO.toConfig(),
    name: 'DateTime',
    description: 'Tijdstip: ISO 8601 with offset.',
  }),
);

builder.queryType({ description: 'Lezen: everything in the caller’s slice.' });
builder.mutationType({ description: 'Schrijven: the verbs of the domain.' });
