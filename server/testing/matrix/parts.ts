/** Every coordinate of the graph that a class of the policy decides about. */
import { type GraphQLNamedType, getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import type { Access } from '../../../schema/access.ts';
import { graphSchema } from '../../../schema/index.ts';
import type { PolicyClass } from '../../../schema/policy.ts';

/** A field, an argument, a field of an input or a value of an enumeration. */
export interface Part {
  /** `Job.number`, `Query.jobs(filter)`, `JobOrderField.NUMBER`. */
  readonly name: string;
  readonly access: Access;
  /** Name of the type that a field leads to. */
  readonly leadsTo?: string;
}

const ofType = (type: GraphQLNamedType): Part[] => {
  if (type.name.startsWith('__')) return [];
  const part = (name: string, { extensions }: { extensions: object }, leadsTo?: string): Part[] => {
    const { access } = extensions as { access?: Access };
    return access ? [{ name: `${type.name}.${name}`, access, ...(leadsTo ? { leadsTo } : {}) }] : [];
  };
  if (isObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) => [
      ...part(field.name, field, getNamedType(field.type).name),
      ...field.args.flatMap((arg) => part(`${field.name}(${arg.name})`, arg)),
    ]);
  }
  if (isInputObjectType(type)) return Object.values(type.getFields()).flatMap((field) => part(field.name, field));
  return isEnumType(type) ? type.getValues().flatMap((value) => part(value.name, value)) : [];
};

const parts = Object.values(graphSchema.getTypeMap()).flatMap(ofType);

/** The coordinates that a cell of the class decides about: by itself, or by whether the row is shown at all. */
export const partsOf = (name: PolicyClass): readonly Part[] =>
  parts.filter(({ access }) => access.policy === name || access.row === name);
