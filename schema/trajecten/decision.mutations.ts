import type { GraphContext } from '../context.ts';
import { alteration, creation, given } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { badInput, RuleRefusal } from '../errors.ts';
import type { InputFields } from '../mutation.ts';
import { applicationOf, refuseClosedApplication } from './application-open.ts';
import { decisionAdvice, decisionType } from './decision.type.ts';

const access = 'decision.record';
const LONGEST = 4000;

interface DecisionInput {
  readonly advice?: string | null;
  readonly motivation?: string | null;
  readonly discussedOn?: string | null;
  readonly candidateAgrees?: boolean | null;
}

const fields =
  (required: boolean): InputFields =>
  (t) => ({
    advice: t.field({ type: enumRef(decisionAdvice), required, access, description: 'Advies.' }),
    motivation: t.string({ text: 'person', required, access, description: 'Motivering. The participant reads it.' }),
    discussedOn: t.field({ type: 'Date', access, description: 'Besproken op, with the candidate.' }),
    candidateAgrees: t.boolean({ access, description: 'Akkoord kandidaat; only once it was discussed.' }),
  });

/** a decision has its motivation, and nobody agrees to what was not discussed. */
const columns = (context: GraphContext, input: DecisionInput, row: Readonly<Record<string, unknown>> = {}) => {
  const { motivation } = input;
  if (motivation != null && motivation.length > LONGEST) {
    throw badInput(`Ten hoogste ${LONGEST} tekens.`, `At most ${LONGEST} characters.`);
  }
  if (motivation !== undefined && !motivation?.trim()) {
    throw new RuleRefusal(
      'MOTIVATION_REQUIRED',
      'R-21',
      { nl: 'Een besluit heeft een motivering.', en: 'A decision has a motivation.' },
      ['input', 'motivation'],
    );
  }
  if (input.discussedOn && input.discussedOn > context.today) {
    throw badInput('Een gesprek ligt niet in de toekomst.', 'A talk does not lie in the future.');
  }
  const after = { ...row, ...given(input, ['discussedOn', 'candidateAgrees']) };
  if (after.candidateAgrees != null && !after.discussedOn) {
    throw new RuleRefusal(
      'NOT_DISCUSSED',
      '3.3 Aanmelding',
      {
        nl: 'Noem wanneer het besluit met de kandidaat is besproken.',
        en: 'Say when the decision was discussed with the candidate.',
      },
      ['input', 'discussedOn'],
    );
  }
  return {
    ...given(input, ['discussedOn', 'candidateAgrees']),
    ...(input.advice != null && { advice: input.advice }),
    ...(motivation != null && { motivation }),
  };
};

/** The verbs about decisions. What is decided about a benefit is the gemeente’s, and not here. */
export const emitDecisionMutations = (decision: never): void => {
  const common = { access, entity: decisionType, returns: 'decision', type: decision } as const;

  creation<DecisionInput & { readonly applicationId: string }>('recordDecision', {
    ...common,
    description: 'Besluit vastleggen: what the uitvoerder advises after the intake.',
    inputFields: (t) => ({
      applicationId: t.id({ required: true, access, description: 'Aanmelding.' }),
      ...fields(true)(t),
    }),
    make: async (context, input) => {
      const { key, status } = await applicationOf(context, input.applicationId);
      if (status !== 'INTAKE_HELD') {
        throw new RuleRefusal('INTAKE_NOT_HELD', 'R-21', {
          nl: 'Eerst wordt de intake gehouden.',
          en: 'The intake is held first.',
        });
      }
      return { ...columns(context, input), applicationId: key };
    },
  });

  alteration<DecisionInput>('changeDecision', {
    ...common,
    description: 'Besluit wijzigen: as long as the application is open. What is absent stays as it is.',
    inputFields: fields(false),
    reads: ['applicationId', 'discussedOn', 'candidateAgrees'],
    alter: async (context, input, row) => {
      await refuseClosedApplication(context, String(row.applicationId));
      return columns(context, input, row);
    },
  });
};
