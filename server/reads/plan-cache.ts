import type { OperationDefinitionNode } from 'graphql';

/** Plans that are kept; each is some tens of kilobytes. */
const KEPT = 500;

/** Plans of operations, those that were used last. An operation is the parsed document's own, so the same text is. */
export class PlanCache<Plan> {
  readonly #plans = new Map<string, Plan>();
  readonly #operations = new WeakMap<OperationDefinitionNode, number>();
  #count = 0;

  /** Keeps what `make` gives; what it throws is thrown each time. */
  get(operation: OperationDefinitionNode, form: string, make: () => Plan): Plan {
    const number = this.#operations.get(operation) ?? ++this.#count;
    this.#operations.set(operation, number);
    const key = `${number} ${form}`;
    const plan = this.#plans.has(key) ? (this.#plans.get(key) as Plan) : make();
    this.#plans.delete(key);
    this.#plans.set(key, plan);
    if (this.#plans.size > KEPT) this.#plans.delete([...this.#plans.keys()][0] as string);
    return plan;
  }
}
