import { staffMemberType } from '../consortium/staff-member.type.ts';
import type { GraphContext } from '../context.ts';
import { alteration, creation, given } from '../edit.ts';
import { badInput, RuleRefusal } from '../errors.ts';
import { transition } from '../machine.ts';
import type { InputFields } from '../mutation.ts';
import { applicationMachine } from './application.machine.ts';
import { refuseClosedApplication } from './application-open.ts';
import { intakeType } from './intake.type.ts';

const access = 'intake.hold';
const LONGEST = 10_000;
const TEXTS = ['motivation', 'abilities', 'wishes', 'report'] as const;

interface IntakeInput {
  readonly heldOn?: string | null;
  readonly heldById?: string | null;
  readonly questionnaireVersion?: string | null;
  readonly motivation?: string | null;
  readonly abilities?: string | null;
  readonly wishes?: string | null;
  readonly report?: string | null;
}

interface HoldInput extends IntakeInput {
  readonly applicationId: string;
  readonly expectedApplicationVersion: number;
}

const fields =
  (required: boolean): InputFields =>
  (t) => ({
    heldOn: t.field({ type: 'Date', required, access, description: 'Gehouden op.' }),
    heldById: t.id({ access, description: 'Afgenomen door; the caller when absent.' }),
    questionnaireVersion: t.string({ text: 'person', required, access, description: 'Versie van de vragenlijst.' }),
    motivation: t.string({ text: 'person', access, description: 'Motivatie.' }),
    abilities: t.string({ text: 'person', access, description: 'Mogelijkheden.' }),
    wishes: t.string({ text: 'person', access, description: 'Wensen.' }),
    report: t.string({
      text: 'person',
      access,
      description: 'Verslag. The participant reads it; no names of others in it.',
    }),
  });

const heldBy = async (context: GraphContext, id: string): Promise<string> => {
  const key = context.write.keyOf(staffMemberType, id);
  const found = key && (await context.write.find(staffMemberType, key, ['organisationId']));
  if (key && found && found.organisationId === context.viewer.organisationId) return key;
  throw new RuleRefusal('NO_SUCH_COLLEAGUE', 'S0-22', { nl: 'Dit is geen collega.', en: 'This is no colleague.' }, [
    'input',
    'heldById',
  ]);
};

/** The columns that the input gives. @throws BAD_USER_INPUT for texts and days that cannot be */
const columns = async (context: GraphContext, input: IntakeInput, submittedOn: string) => {
  for (const name of TEXTS) {
    if ((input[name]?.length ?? 0) > LONGEST) {
      throw badInput(`Ten hoogste ${LONGEST} tekens.`, `At most ${LONGEST} characters.`);
    }
  }
  const version = input.questionnaireVersion;
  if (version != null && (!version.trim() || version.length > 50)) {
    throw badInput('Een versie telt 1 tot 50 tekens.', 'A version has 1 to 50 characters.');
  }
  if (input.heldOn && (input.heldOn > context.today || input.heldOn < submittedOn)) {
    throw badInput(
      'Een intake ligt tussen de aanmelding en vandaag.',
      'An intake lies between the application and today.',
    );
  }
  return {
    ...given(input, TEXTS),
    ...(input.heldOn && { heldOn: input.heldOn }),
    ...(version && { questionnaireVersion: version }),
    ...(input.heldById && { heldById: await heldBy(context, input.heldById) }),
  };
};

/** The verbs about intakes: of the consulent who took the application up. */
export const emitIntakeMutations = (intake: never): void => {
  const common = { access, entity: intakeType, returns: 'intake', type: intake } as const;

  creation<HoldInput>('holdIntake', {
    ...common,
    description: 'Intake vastleggen: the talk has been held; the application moves on.',
    inputFields: (t) => ({
      applicationId: t.id({ required: true, access, description: 'Aanmelding.' }),
      expectedApplicationVersion: t.int({
        required: true,
        access,
        description: 'Versie of the application that the caller saw last.',
      }),
      ...fields(true)(t),
    }),
    make: async (context, input) => {
      const step = { id: input.applicationId, expectedVersion: input.expectedApplicationVersion };
      const { key, row } = await transition(context, applicationMachine, 'holdIntake', step, undefined as never);
      return {
        heldById: context.viewer.actorId,
        ...(await columns(context, input, String(row.submittedOn))),
        applicationId: key,
      };
    },
  });

  alteration<IntakeInput>('changeIntake', {
    ...common,
    description: 'Intake wijzigen: as long as the application is open. What is absent stays as it is.',
    inputFields: fields(false),
    reads: ['applicationId'],
    alter: async (context, input, row) => {
      const { submittedOn } = await refuseClosedApplication(context, String(row.applicationId));
      return columns(context, input, submittedOn);
    },
  });
};
