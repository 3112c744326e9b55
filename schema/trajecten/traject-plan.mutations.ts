import type { GraphContext } from '../context.ts';
import { alteration } from '../edit.ts';
import { badInput, conflict, notFound, RuleRefusal } from '../errors.ts';
import { mutation } from '../mutation.ts';
import { newestPlan, refuseFinished, refuseIncompletePlan, refuseTwice } from './readiness.ts';
import { checkedTexts } from './texts.ts';
import { trajectType } from './traject.type.ts';
import { trajectPlanType } from './traject-plan.type.ts';

interface PlanInput {
  readonly trajectId: string;
  readonly expectedPlanVersion: number;
  readonly goals: readonly string[];
  readonly activities: readonly string[];
  readonly learningPoints?: readonly string[] | null;
  readonly workFloorLearningPoints?: readonly string[] | null;
}

/** Where a plan may be written: a WOP traject until it is over, another once it runs. */
const refuseUnplannable = (traject: Readonly<Record<string, unknown>>) => {
  refuseFinished(traject);
  const { variant, status } = traject;
  if (variant !== 'LEERWERKBEDRIJF' || status === 'RUNNING' || status === 'SUSPENDED') return;
  throw new RuleRefusal('TRIAL_NOT_OVER', 'R-26', {
    nl: 'Het trajectplan volgt na de proefperiode.',
    en: 'The plan follows the trial period.',
  });
};

const writePlan = async (context: GraphContext, input: PlanInput): Promise<string> => {
  const trajectKey = context.write.keyOf(trajectType, input.trajectId);
  const traject = trajectKey && (await context.write.find(trajectType, trajectKey, ['status', 'variant']));
  if (!traject) throw notFound();
  if (input.goals.length === 0 || input.activities.length === 0) {
    throw badInput('Noem ten minste één doel en één activiteit.', 'Name at least one goal and one activity.');
  }
  refuseUnplannable(traject);
  const values = {
    trajectId: trajectKey,
    goals: checkedTexts(input.goals),
    activities: checkedTexts(input.activities),
    learningPoints: checkedTexts(input.learningPoints ?? []),
    workFloorLearningPoints: checkedTexts(input.workFloorLearningPoints ?? []),
    drawnUpById: context.viewer.actorId,
  };
  const latest = Number((await newestPlan(context, trajectKey))?.planVersion ?? 0);
  if (latest !== input.expectedPlanVersion) throw conflict();
  const key = await context.write.insertOnce(trajectPlanType, { ...values, planVersion: latest + 1 });
  if (!key) throw conflict();
  return key;
};

const refuseSuperseded = async (context: GraphContext, row: Readonly<Record<string, unknown>>) => {
  const newest = await newestPlan(context, String(row.trajectId));
  if (newest?.planVersion === row.planVersion) return;
  throw new RuleRefusal('PLAN_SUPERSEDED', 'R-27', {
    nl: 'Er is een nieuwere versie van dit trajectplan.',
    en: 'There is a newer version of this plan.',
  });
};

/** Whoever drew a plan up does not agree to it for the gemeente, in whatever role or for whomever. */
const refuseOwnPlan = ({ viewer }: GraphContext, drawnUpById: unknown) => {
  if (drawnUpById !== viewer.actorId) return;
  throw new RuleRefusal('SAME_PERSON', 'R-09', {
    nl: 'Een ander dan de opsteller gaat akkoord met het trajectplan.',
    en: 'Another person than the one who drew it up agrees to the plan.',
  });
};

/** The verbs about plans: writing a version, agreeing to it, providing it. */
export const emitTrajectPlanMutations = (plan: never): void => {
  const common = { entity: trajectPlanType, returns: 'trajectPlan', type: plan } as const;
  const access = 'plan.write';
  const texts = 'up to 30 texts of 4000 characters.';

  mutation<PlanInput>('writeTrajectPlan', {
    ...common,
    access,
    description: 'Trajectplan schrijven: adds a version; earlier ones stay as they are (R-27).',
    inputFields: (t) => ({
      trajectId: t.id({ required: true, access, description: 'Traject.' }),
      expectedPlanVersion: t.int({
        required: true,
        access,
        description: 'Versie of the plan that the caller saw last; 0 when there was none.',
      }),
      goals: t.stringList({
        text: 'person',
        required: true,
        access,
        description: `Doelstellingen, at least one; ${texts}`,
      }),
      activities: t.stringList({
        text: 'person',
        required: true,
        access,
        description: `Activiteiten, at least one; ${texts}`,
      }),
      learningPoints: t.stringList({
        text: 'person',
        access,
        description: `Leerpunten that are not for the work floor; ${texts}`,
      }),
      workFloorLearningPoints: t.stringList({
        text: 'person',
        access,
        description: `Leerpunten voor de werkvloer; ${texts}`,
      }),
    }),
    run: writePlan,
  });

  alteration('agreeToPlan', {
    ...common,
    access: 'plan.agree',
    description: 'Akkoord gaan met het trajectplan: with the version written last.',
    reads: ['trajectId', 'planVersion', 'agreedByKlantmanagerOn', 'drawnUpById'],
    alter: async (context, _input, row) => {
      await refuseSuperseded(context, row);
      refuseTwice(row.agreedByKlantmanagerOn);
      refuseOwnPlan(context, row.drawnUpById);
      await refuseIncompletePlan(context, String(row.trajectId));
      return { agreedByKlantmanagerOn: context.today };
    },
  });

  alteration('provideTrajectPlan', {
    ...common,
    access: 'traject.change',
    description: 'Trajectplan verstrekken: the klantmanager has been given the version written last (S0-28).',
    reads: ['trajectId', 'planVersion', 'providedOn'],
    alter: async (context, _input, row) => {
      await refuseSuperseded(context, row);
      refuseTwice(row.providedOn);
      return { providedOn: context.today };
    },
  });
};
