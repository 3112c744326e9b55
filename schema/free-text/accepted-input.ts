import { type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { acceptedText, type KnownNumbers, type TextKind } from './text-kind.ts';

type Fields = Readonly<Record<string, unknown>>;

const acceptedValue = async (
  type: GraphQLInputType,
  kind: TextKind | undefined,
  value: unknown,
  path: readonly string[],
  known: KnownNumbers,
): Promise<unknown> => {
  const own = getNullableType(type);
  if (typeof value === 'string') return kind ? acceptedText(kind, value, path, known) : value;
  if (isInputObjectType(own) && typeof value === 'object' && value !== null) {
    const accepted: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(value as Fields)) {
      const field = own.getFields()[name];
      const { text } = (field?.extensions ?? {}) as { text?: TextKind };
      accepted[name] = field ? await acceptedValue(field.type, text, inner, [...path, name], known) : inner;
    }
    return accepted;
  }
  if (!isListType(own) || !Array.isArray(value)) return value;
  const items: unknown[] = [];
  for (const [index, item] of value.entries()) {
    items.push(await acceptedValue(own.ofType, kind, item, [...path, String(index)], known));
  }
  return items;
};

/**
 * An input with each text in it as it may be stored, by the kind that its field declares.
 * @throws RuleRefusal for the first text that may not be
 */
export const acceptedInput = async <Input>(type: GraphQLInputType, input: Input, known: KnownNumbers): Promise<Input> =>
  (await acceptedValue(type, undefined, input, ['input'], known)) as Input;
