import type { OperationDefinitionNode } from 'graphql';

/** What is kept of operations, at most: each is some tens of kilobytes. */
const KEPT = 500;

/**
 * What was worked out for operations in a certain form, those that were used last. An operation is that of a parsed
 * document, which is kept as well: the same text is the same operation.
 */
export class OperationCache<Value> {
  readonly #values = new Map<string, Value>();
  readonly #operations = new WeakMap<OperationDefinitionNode, number>();
  #count = 0;

  /** Keeps what `make` gives; what it throws is thrown each time. */
  get(operation: OperationDefinitionNode, form: string, make: () => Value): Value {
    const number = this.#operations.get(operation) ?? ++this.#count;
    this.#operations.set(operation, number);
    const key = `${number} ${form}`;
    const value = this.#values.has(key) ? (this.#values.get(key) as Value) : make();
    this.#values.delete(key);
    this.#values.set(key, value);
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= KEPT) break;
      this.#values.delete(oldest);
    }
    return value;
  }
}
