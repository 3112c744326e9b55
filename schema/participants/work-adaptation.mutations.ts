import { alteration, creation } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { RuleRefusal } from '../errors.ts';
import { participantKey } from './participant-key.ts';
import { workAdaptationKind, workAdaptationType } from './work-adaptation.type.ts';

const access = 'adaptation.change';

interface AdaptationInput {
  readonly participantId: string;
  readonly kind: string;
  readonly agreedByParticipant: boolean;
}

/** What is to be done differently for somebody: said by who guides the participant. */
export const emitWorkAdaptationMutations = (workAdaptation: never): void => {
  const common = { access, entity: workAdaptationType, returns: 'workAdaptation', type: workAdaptation } as const;

  creation<AdaptationInput>('addWorkAdaptation', {
    ...common,
    description: 'Werkaanpassing vastleggen: what is to be done differently; never why.',
    inputFields: (t) => ({
      participantId: t.id({ required: true, access, description: 'Deelnemer.' }),
      kind: t.field({ type: enumRef(workAdaptationKind), required: true, access, description: 'Soort.' }),
      agreedByParticipant: t.boolean({ required: true, access, description: 'Akkoord van de deelnemer.' }),
    }),
    make: async (context, { participantId, kind, agreedByParticipant }) => ({
      participantId: await participantKey(context, participantId, '3.2 Werkaanpassing'),
      kind,
      agreedByParticipant,
    }),
  });

  alteration('endWorkAdaptation', {
    ...common,
    description: 'Werkaanpassing beëindigen: from today it no longer holds.',
    reads: ['endedOn'],
    alter: async (context, _input, { endedOn }) => {
      if (!endedOn) return { endedOn: context.today };
      throw new RuleRefusal('ADAPTATION_ENDED', '3.2 Werkaanpassing', {
        nl: 'Deze werkaanpassing is al beëindigd.',
        en: 'This work adaptation has been ended already.',
      });
    },
  });
};
