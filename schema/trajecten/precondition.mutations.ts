import { creation } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { verb } from '../verb.ts';
import { applicationOf } from './application-open.ts';
import { type FulfilInput, preconditionMachine, refuseOtherKind } from './precondition.machine.ts';
import { granterKind, preconditionKind, preconditionType } from './precondition.type.ts';

const access = 'precondition.change';

interface AddInput {
  readonly applicationId: string;
  readonly kind: string;
  readonly required?: boolean | null;
}

/** The verbs about preconditions: each role’s for the kinds that it states. */
export const emitPreconditionMutations = (precondition: never): void => {
  const machine = preconditionMachine as never;
  const common = { access, entity: preconditionType, returns: 'precondition', type: precondition, machine } as const;

  creation<AddInput>('addPrecondition', {
    ...common,
    description: 'Randvoorwaarde toevoegen: what must be there before somebody can begin.',
    inputFields: (t) => ({
      applicationId: t.id({ required: true, access, description: 'Aanmelding.' }),
      kind: t.field({
        type: enumRef(preconditionKind),
        required: true,
        access,
        description: 'Soort: a gemeente states TOESTEMMING, a WSD IDENTIFICATIE, a leerwerkbedrijf the others too.',
      }),
      required: t.boolean({ access, description: 'Vereist; yes when absent.' }),
    }),
    make: async (context, { applicationId, kind, required }) => {
      refuseOtherKind(context, kind, ['input', 'kind']);
      const { key } = await applicationOf(context, applicationId);
      return { applicationId: key, kind, required: required ?? true };
    },
  });

  verb<string, FulfilInput, FulfilInput>('fulfilPrecondition', {
    ...common,
    description: 'Vervullen: it is there. Of a VOG only that it was seen; no document.',
    inputFields: (t) => ({
      seenOn: t.field({ type: 'Date', access, description: 'Gezien op; today when absent.' }),
      validUntil: t.field({ type: 'Date', access, description: 'Geldig tot en met; empty when it does not end.' }),
      granterKind: t.field({ type: enumRef(granterKind), access, description: 'Verlenersoort.' }),
    }),
    prepare: async (_context, input) => input,
  });

  const simple = [
    ['requestPrecondition', 'Aanvragen: it has been asked for; also again, after it expired or was refused.'],
    ['refusePrecondition', 'Weigeren: it was refused.'],
    ['waivePrecondition', 'Vervallen: it is not needed after all.'],
  ] as const;
  for (const [name, description] of simple) verb(name, { ...common, description });
};
