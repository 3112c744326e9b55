import type { GraphContext } from '../context.ts';
import { alteration, creation } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { badInput } from '../errors.ts';
import type { InputFields } from '../mutation.ts';
import { verb } from '../verb.ts';
import { correctableField, wantedValue } from './correctable-field.ts';
import type { CorrectableField, REQUEST_KINDS, RESTRICTION_GROUNDS } from './data-subject-request.entity.ts';
import { dataSubjectRequestMachine, refuseLifting } from './data-subject-request.machine.ts';
import { dataSubjectRequestType, restrictionGround } from './data-subject-request.type.ts';

const LONGEST_REASON = 1000;

const asking = 'dataSubjectRequest.ask';
const deciding = 'dataSubjectRequest.decide';

interface AskInput {
  readonly field: CorrectableField;
  readonly hideMeanwhile?: boolean | null;
}

const theField: InputFields = (t) => ({
  field: t.field({
    type: enumRef(correctableField),
    required: true,
    access: asking,
    description: 'Gegeven that it is about.',
  }),
});

const hideMeanwhile: InputFields = (t) => ({
  hideMeanwhile: t.boolean({
    access: asking,
    description: 'Verbergen zolang er geen besluit is, from everybody but the person (AVG 18.1); no when absent.',
  }),
});

/** About the caller alone: nobody asks for another. */
const ownRequest = (context: GraphContext, kind: keyof typeof REQUEST_KINDS, { field, hideMeanwhile }: AskInput) => ({
  participantId: context.viewer.personId,
  kind,
  field,
  hideMeanwhile: hideMeanwhile === true,
});

const reasonOf = (given: string): string => {
  const reason = given.trim();
  if (reason && reason.length <= LONGEST_REASON) return reason;
  throw badInput(`Een reden telt 1 tot ${LONGEST_REASON} tekens.`, `A reason has 1 to ${LONGEST_REASON} characters.`);
};

/** Asking for a correction, an erasure or a restriction of the own data, and deciding on it. */
export const emitDataSubjectRequestMutations = (request: never): void => {
  const machine = dataSubjectRequestMachine as never;
  const common = { entity: dataSubjectRequestType, returns: 'request', type: request, machine } as const;

  creation<AskInput & { readonly value?: string | null }>('requestRectification', {
    ...common,
    access: asking,
    description: 'Rectificatie vragen (AVG 16): asks that a value of the own data be put right.',
    inputFields: (t) => ({
      ...theField(t),
      value: t.string({
        text: 'person',
        access: asking,
        description: 'Juiste waarde; absent for a BSN, which is verified with the person before it is recorded.',
      }),
      ...hideMeanwhile(t),
    }),
    make: async (context, input) => ({
      ...ownRequest(context, 'RECTIFICATION', input),
      wantedValue: wantedValue(context, input.field, input.value),
    }),
  });

  creation<AskInput>('requestErasure', {
    ...common,
    access: asking,
    description: 'Wissing vragen (AVG 17): asks that a value of the own data be erased.',
    inputFields: (t) => ({ ...theField(t), ...hideMeanwhile(t) }),
    make: async (context, input) => ownRequest(context, 'ERASURE', input),
  });

  creation<AskInput & { readonly ground: keyof typeof RESTRICTION_GROUNDS }>('requestRestriction', {
    ...common,
    access: asking,
    description: 'Beperking vragen (AVG 18): asks that a value of the own data be kept, and shown to nobody else.',
    inputFields: (t) => ({
      ...theField(t),
      ground: t.field({
        type: enumRef(restrictionGround),
        required: true,
        access: asking,
        description: 'Reden (AVG 18.1).',
      }),
    }),
    make: async (context, input) => ({
      ...ownRequest(context, 'RESTRICTION', input),
      restrictionGround: input.ground,
    }),
  });

  verb('withdrawRequest', {
    ...common,
    access: asking,
    description: 'Verzoek intrekken: before it is decided. What was hidden meanwhile is shown again at once.',
  });

  verb('grantDataSubjectRequest', {
    ...common,
    access: deciding,
    description:
      'Verzoek inwilligen: changes, erases or hides the value at once and tells every other organisation that received it (AVG 19). What the law says must be kept is not erased.',
  });

  verb<string, { readonly reason: string }, string>('refuseDataSubjectRequest', {
    ...common,
    access: deciding,
    description: 'Verzoek weigeren (AVG 12.4). What was hidden meanwhile is shown again a week later.',
    inputFields: (t) => ({
      reason: t.string({
        text: 'person',
        required: true,
        access: deciding,
        description: 'Reden, which the person reads: 1 to 1,000 characters.',
      }),
    }),
    prepare: async (_context, { reason }) => reasonOf(reason),
  });

  alteration<{ readonly liftsOn: string }>('announceLifting', {
    ...common,
    access: deciding,
    description: 'Opheffing aankondigen (AVG 18.3): the person is told before a restriction ends, at least a week.',
    inputFields: (t) => ({
      liftsOn: t.field({
        type: 'Date',
        required: true,
        access: deciding,
        description: 'Opgeheven op: the day from which the value is shown again.',
      }),
    }),
    reads: ['kind', 'hides'],
    alter: async ({ today }, { liftsOn }, row) => {
      refuseLifting(row, liftsOn, today);
      return { liftsOn };
    },
  });
};
