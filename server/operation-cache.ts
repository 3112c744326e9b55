import type { OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** What is kept of operations, at most: each is some tens of kilobytes. */
const KEPT = 500;

/** Characters of a form, at most: that of the longest lists that are answered is shorter. */
const LONGEST = 5000;

/**
 * What was worked out for operations in a certain form, those that were used last. An operation is that of a parsed
 * document, which is kept as well: the same text is the same operation.
 */
export class OperationCache<Value> {
  /** Each in an object: that there is none is kept, too. */
  readonly #values = new LRUCache<string, { readonly value: Value }>({ max: KEPT });
  readonly #operations = new WeakMap<OperationDefinitionNode, number>();
  #count = 0;

  /** Keeps what `make` gives, but for a form that is too long; what it throws is thrown each time. */
  get(operation: OperationDefinitionNode, form: string, make: () => Value): Value {
    if (form.length > LONGEST) return make();
    const number = this.#operations.get(operation) ?? ++this.#count;
    this.#operations.set(operation, number);
    const key = `${number} ${form}`;
    const known = this.#values.get(key);
    if (known) return known.value;
    const value = make();
    this.#values.set(key, { value });
    return value;
  }
}
