import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import { NotPlanned } from './planned.ts';

/** Gives values the form that their type has in an answer. @throws NotPlanned where graphql-js says what is wrong */
export const leafOf = (type: GraphQLOutputType): ((value: unknown) => unknown) => {
  if (isNonNullType(type)) {
    const own = leafOf(type.ofType);
    return (value) => {
      const given = own(value);
      if (given === null) throw new NotPlanned();
      return given;
    };
  }
  if (isListType(type)) {
    const own = leafOf(type.ofType);
    return (value) => {
      if (value == null) return null;
      if (!Array.isArray(value)) throw new NotPlanned();
      return value.map(own);
    };
  }
  const leaf = type as unknown as { serialize: (value: unknown) => unknown };
  return (value) => {
    if (value == null) return null;
    const given = leaf.serialize(value);
    if (given == null) throw new NotPlanned();
    return given;
  };
};
