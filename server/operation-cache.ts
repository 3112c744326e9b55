import type { OperationDefinitionNode } from 'graphql';

/** What is kept of operations, at most: each is some tens of kilobytes. */
const KEPT = 500;

/** Characters of a form, at most: that of the longest lists that are answered is shorter. */
const LONGEST = 5000;

/**
 * What was worked out for operations in a certain form, those that were used last. An operation is that of a parsed
 * document, which is kept as well: the same text is the same operation.
 */
export class OperationCache<Value> {
  readonly #values = new Map<string, Value>();
  readonly #operations = new WeakMap<OperationDefinitionNode, number>();
  #count = 0;

  /** Keeps what `make` gives, but for a form that is too long; what it throws is thrown each time. */
  get(operation: OperationDefinitionNode, form: string, make: () => Value): Value {
    if (form.length > LONGEST) return make();
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
