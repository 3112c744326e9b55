import { organisationType } from '../consortium/organisation.type.ts';
import type { GraphContext } from '../context.ts';
import { creation } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { badInput, RuleRefusal } from '../errors.ts';
import { verb } from '../verb.ts';
import { consentMachine, type PaperInput } from './consent.machine.ts';
import { consentData, consentType, RECIPIENT_KINDS } from './consent.type.ts';
import { participantKey } from './participant-key.ts';

interface AskInput {
  readonly participantId: string;
  readonly recipientId: string;
  readonly data: readonly string[];
}

/** The organisation that an id names, where data about a participant may go to it. */
const recipientKey = async (context: GraphContext, id: string): Promise<string> => {
  const key = context.write.keyOf(organisationType, id);
  const found = key && (await context.write.find(organisationType, key, ['kind']));
  if (key && found && key !== context.viewer.organisationId && RECIPIENT_KINDS.includes(String(found.kind))) return key;
  throw new RuleRefusal(
    'NO_SUCH_RECIPIENT',
    'Pw 67.1',
    {
      nl: 'Aan deze organisatie worden geen gegevens van deelnemers verstrekt.',
      en: 'No data about participants is given to this organisation.',
    },
    ['input', 'recipientId'],
  );
};

/** Asking for consent, and giving and withdrawing it; on paper it is recorded by who guides the participant. */
export const emitConsentMutations = (consent: never): void => {
  const machine = consentMachine as never;
  const common = { entity: consentType, returns: 'consent', type: consent, machine } as const;
  const asking = 'consent.ask';
  const deciding = 'consent.decide';

  creation<AskInput>('askConsent', {
    ...common,
    access: asking,
    description: 'Toestemming vragen: whether an organisation may have data of a participant.',
    inputFields: (t) => ({
      participantId: t.id({ required: true, access: asking, description: 'Deelnemer.' }),
      recipientId: t.id({
        required: true,
        access: asking,
        description: 'Ontvanger: a gemeente, a ROC or an aanbieder.',
      }),
      data: t.field({
        type: [enumRef(consentData)],
        required: true,
        access: asking,
        description: 'Gegevens: at least one class.',
      }),
    }),
    make: async (context, { participantId, recipientId, data }) => {
      if (data.length === 0) throw badInput('Noem ten minste één soort gegevens.', 'Name at least one class of data.');
      return {
        participantId: await participantKey(context, participantId, '3.2 Toestemming'),
        recipientId: await recipientKey(context, recipientId),
        kind: 'GEEN_BEZWAAR',
        data: [...new Set(data)],
        askedOn: context.today,
      };
    },
  });

  verb<string, PaperInput, PaperInput>('recordConsentGiven', {
    ...common,
    access: asking,
    description: 'Toestemming op papier vastleggen: the participant has signed.',
    inputFields: (t) => ({
      on: t.field({ type: 'Date', required: true, access: asking, description: 'Getekend op.' }),
    }),
    prepare: async ({ today }, { on }) => {
      if (on <= today) return { on };
      throw badInput(
        'Wat getekend is, is niet in de toekomst getekend.',
        'What was signed was not signed in the future.',
      );
    },
  });

  verb('recordConsentWithdrawn', {
    ...common,
    access: asking,
    description: 'Intrekking vastleggen: the participant has said so; it holds at once.',
  });
  verb('giveConsent', {
    ...common,
    access: deciding,
    description: 'Toestemming geven: the data named may be given to the recipient, until it is withdrawn.',
  });
  verb('withdrawConsent', {
    ...common,
    access: deciding,
    description: 'Toestemming intrekken: it holds at once; from now on nothing is given any more.',
  });
};
