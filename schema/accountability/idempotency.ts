import type { GraphContext } from '../context.ts';
import { badInput, busy, conflict } from '../errors.ts';
import type { Outcome } from '../outcome.ts';
import { idempotencyKeys } from './idempotency-key.slice.ts';

/** What every mutation takes besides its own input. */
export interface Idempotent {
  readonly idempotencyKey?: string | null;
}

export const KEY_DESCRIPTION =
  'Idempotentiesleutel: 1 to 255 visible ASCII characters, made up by the caller for this one call. Sent again with the same input within two days, the call is not carried out again and has the same outcome; the object is read anew.';

const VISIBLE_ASCII = /^[!-~]{1,255}$/;

/** JSON in which the order of fields makes no difference. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, own) =>
    typeof own === 'object' && own !== null && !Array.isArray(own)
      ? Object.fromEntries(Object.entries(own).sort(([one], [other]) => (one < other ? -1 : 1)))
      : own,
  );

/** The outcome of the call that has this key, which is over: who comes second has waited for it. */
const outcomeOf = async (context: GraphContext, key: string, fingerprint: string): Promise<Outcome> => {
  const [first] = await context.write.findAll(idempotencyKeys, 'key', key, ['fingerprint', 'outcome']);
  // It was cleared away since.
  if (!first) throw busy();
  if (first.fingerprint !== fingerprint) {
    throw badInput(
      'Deze idempotencyKey is al gebruikt voor een ander verzoek; kies een nieuwe.',
      'This idempotencyKey has been used for another request; choose a new one.',
    );
  }
  return first.outcome as Outcome;
};

/**
 * Carries a mutation out once per key of the caller's. The key is kept with the outcome, a refused rule included; when
 * anything else goes wrong it is undone with the rest, and the call can be sent again.
 * @throws BAD_USER_INPUT for a key that is none or that was used for another call; UNAVAILABLE when the first call
 * takes too long.
 */
export const once = async (
  context: GraphContext,
  mutation: string,
  { idempotencyKey: key, ...input }: Idempotent,
  knownBy: (input: object) => Promise<object>,
  run: () => Promise<Outcome>,
): Promise<Outcome> => {
  if (key == null) return run();
  if (!VISIBLE_ASCII.test(key)) {
    throw badInput(
      'Een idempotencyKey telt 1 tot 255 zichtbare ASCII-tekens.',
      'An idempotencyKey has 1 to 255 visible ASCII characters.',
    );
  }
  const { personId, actorId } = context.viewer;
  // In another seat it is another call.
  const seat = personId === actorId ? [] : [personId];
  const fingerprint = context.write.fingerprint(canonical([mutation, await knownBy(input), ...seat]));
  return context.write.step(async () => {
    const claimed = { subjectId: actorId, key, fingerprint };
    const id = await context.write.insertOnce(idempotencyKeys, claimed);
    if (id === null) return outcomeOf(context, key, fingerprint);
    const outcome = await run();
    if (!(await context.write.update(idempotencyKeys, id, 1, { outcome }))) throw conflict();
    return outcome;
  });
};
