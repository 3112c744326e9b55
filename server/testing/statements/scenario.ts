import { AS_MEANT } from '../scenario/as-meant.ts';
import { setBackdrop } from '../scenario/backdrop.ts';
import { type Step, typeOfMade } from '../scenario/play.ts';
import type { Part, Stage } from '../scenario/stage.ts';
import type { Meter } from './meter.ts';

const ROLES = {
  klantmanager: 'KLANTMANAGER',
  consulent: 'CONSULENT',
  voorman: 'VOORMAN',
  corporatie: 'CORPORATIE_OPDRACHTGEVER',
  deelnemer: 'DEELNEMER',
} as const;

/** What the scenario does not undo. */
const UNDONE: Readonly<Record<string, Step>> = {
  addTaskPhoto: { says: 'A photo is taken away again', plays: [], by: 'voorman', verb: 'removeTaskPhoto', on: 'photo' },
};

const take = async (stage: Stage, meter: Meter, step: Step): Promise<void> => {
  stage.day = step.day ?? stage.day;
  await step.before?.(stage);
  const { by, verb } = step;
  if (by && verb) {
    const role = ROLES[by as keyof typeof ROLES];
    const on = step.on ? { id: `@${step.on}`, expectedVersion: `@${step.on}.version` } : {};
    const input = (await stage.filled(by, { ...on, ...step.with })) as object;
    const made = await meter.run(
      (who, document, variables) => stage.ask(who as Part, document, variables),
      role,
      by,
      verb,
      input,
    );
    if (step.makes && typeOfMade(verb)) stage.called(by, step.makes, typeOfMade(verb), made.id);
  }
  await stage.take(step.finds);
  await step.after?.(stage);
};

/** Plays the scenario as it is meant, with the operations of clients; what is refused in it is left out. */
export const measureScenario = async (stage: Stage, meter: Meter): Promise<void> => {
  await setBackdrop(stage);
  for (const step of AS_MEANT.filter(({ refused }) => !refused)) {
    await take(stage, meter, step);
    const undoing = UNDONE[step.verb ?? ''];
    if (undoing) await take(stage, meter, undoing);
  }
};
