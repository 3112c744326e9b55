import type { GraphContext } from '../context.ts';
import { badInput, notFound, RuleRefusal } from '../errors.ts';
import { mutation } from '../mutation.ts';
import { jobType } from './job.type.ts';
import { jobMessageType } from './job-message.type.ts';
import { cleanText, holdsPerson, isOrdinary } from './persons-in-text.ts';

const access = 'jobMessage.send';
const LONGEST = 2000;

interface MessageInput {
  readonly jobId: string;
  readonly text: string;
}

const FIELD = ['input', 'text'];

/** The same for every reason: which one it was would tell a guesser more than a writer needs. */
const noPersons = () =>
  new RuleRefusal(
    'PERSONS_IN_MESSAGE',
    'R-44',
    {
      nl: 'In een bericht staan geen personen: geen namen, burgerservicenummers, telefoonnummers of e-mailadressen.',
      en: 'A message holds no persons: no names, BSNs, phone numbers or e-mail addresses.',
    },
    FIELD,
  );

/** The text as it may be stored. @throws RuleRefusal, or BAD_USER_INPUT for a text that is empty or too long */
const sendable = (given: string, known: readonly string[]): string => {
  const text = cleanText(given);
  if (!text || text.length > LONGEST) {
    throw badInput(`Een bericht telt 1 tot ${LONGEST} tekens.`, `A message has 1 to ${LONGEST} characters.`);
  }
  if (!isOrdinary(text)) {
    throw new RuleRefusal(
      'CHARACTERS_NOT_ORDINARY',
      'R-44',
      {
        nl: 'Gebruik gewone letters, cijfers en leestekens; andere schriften kunnen erop lijken.',
        en: 'Use ordinary Latin letters, digits and punctuation; other scripts may look like them.',
      },
      FIELD,
    );
  }
  if (holdsPerson(text, known)) throw noPersons();
  return text;
};

const send = async (context: GraphContext, input: MessageInput): Promise<string> => {
  const jobId = context.write.keyOf(jobType, input.jobId);
  const job = jobId && (await context.write.find(jobType, jobId, ['crewId', 'number', 'veraOrderCode']));
  if (!job) throw notFound();
  const text = sendable(input.text, [String(job.number), String(job.veraOrderCode ?? '')]);
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
        required: true,
        access,
        description: `Tekst, at most ${LONGEST} characters. No persons in it.`,
      }),
    }),
    run: send,
  });
