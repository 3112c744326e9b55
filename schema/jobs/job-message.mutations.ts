import type { GraphContext } from '../context.ts';
import { badInput, notFound, RuleRefusal } from '../errors.ts';
import { refusedText } from '../free-text/text-kind.ts';
import { mutation } from '../mutation.ts';
import { jobType } from './job.type.ts';
import { jobMessageType } from './job-message.type.ts';
import { numbersOf } from './known-numbers.ts';

const access = 'jobMessage.send';
const LONGEST = 2000;

interface MessageInput {
  readonly jobId: string;
  readonly text: string;
}

/** The same words as for a text that the graph itself refuses: which one it was is nobody's to know. */
const noPersons = () => refusedText('message', ['input', 'text']);

const send = async (context: GraphContext, input: MessageInput): Promise<string> => {
  const jobId = context.write.keyOf(jobType, input.jobId);
  const job = jobId && (await context.write.find(jobType, jobId, ['crewId']));
  if (!job) throw notFound();
  const { text } = input;
  if (!text || text.length > LONGEST) {
    throw badInput(`Een bericht telt 1 tot ${LONGEST} tekens.`, `A message has 1 to ${LONGEST} characters.`);
  }
  if (!job.crewId) {
    throw new RuleRefusal('NO_CREW_YET', 'S0-17', {
      nl: 'De opdracht is nog niet aan een ploeg gegund: er is niemand die het bericht leest.',
      en: 'The job has not been given to a crew yet: there is nobody to read the message.',
    });
  }
  const { organisationId, role } = context.viewer;
  const message = { jobId, text, authorId: organisationId, byExecutor: role === 'VOORMAN' };
  // The database makes nothing of a message in which the voorman names somebody of the crew.
  const key = await context.write.insertOnce(jobMessageType, message);
  if (!key) throw noPersons();
  return key;
};

/** The verb about messages: of both sides. */
export const emitJobMessageMutations = (message: never): void =>
  mutation<MessageInput>('sendJobMessage', {
    access,
    entity: jobMessageType,
    returns: 'message',
    type: message,
    description: 'Bericht sturen: from opdrachtgever to voorman or back. A text with persons in it is refused (R-44).',
    inputFields: (t) => ({
      jobId: t.id({ required: true, access, description: 'Opdracht that has been given to a crew.' }),
      text: t.string({
        text: 'message',
        required: true,
        access,
        description: `Tekst, at most ${LONGEST} characters. No persons in it.`,
      }),
    }),
    known: (context, { jobId }) => numbersOf(context, jobId),
    run: send,
  });
