import type { GraphContext } from '../context.ts';
import { RuleRefusal } from '../errors.ts';
import { participantType } from './participant.type.ts';

/** The same for who is not there and for who may not be read. */
export const noSuchParticipant = (source: string): RuleRefusal =>
  new RuleRefusal(
    'NO_SUCH_PARTICIPANT',
    source,
    { nl: 'Deze deelnemer is er niet.', en: 'There is no such participant.' },
    ['input', 'participantId'],
  );

/**
 * The key of the participant that an id names. Whoever is not in the caller's slice is as unknown as nobody.
 * @throws RuleRefusal
 */
export const participantKey = async (context: GraphContext, id: string, source: string): Promise<string> => {
  const key = context.write.keyOf(participantType, id);
  if (key && (await context.write.find(participantType, key, ['id']))) return key;
  throw noSuchParticipant(source);
};
