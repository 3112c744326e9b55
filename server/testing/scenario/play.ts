import { askForEverything, type Found } from './everything.ts';
import { allOf, fieldsIn, mayRead } from './may-read.ts';
import type { Sentence } from './sentences.ts';
import { PART_NAMES, type Part, type Stage } from './stage.ts';

/** One step of a scenario: who does what, and what that makes known to whom. */
export interface Step {
  readonly says: string;
  /** The sentences of the source that it plays. */
  readonly plays: readonly Sentence[];
  /** Days since the scenario began; that of the step before when absent. */
  readonly day?: number;
  readonly by?: Part;
  /** A verb of the graph, with its input: see `Stage.filled`. None: time passes, or somebody looks. */
  readonly verb?: string;
  readonly with?: object;
  /** What it acts on: the id, and the version that the part saw last. */
  readonly on?: string;
  /** The name of what it makes. */
  readonly makes?: string;
  /** Names of what comes with it by itself, by type. */
  readonly finds?: Readonly<Record<string, readonly string[]>>;
  /** What it warns of, as `CODE rule`. */
  readonly warns?: readonly string[];
  /** What it is refused with: `CODE rule`, or the code of an error. Nothing is changed then. */
  readonly refused?: string;
  /** Fields that hold a value from now on, by thing (`*`: all), and with `-` those that hold none any more. */
  readonly facts?: Readonly<Record<string, string>>;
  /** Who gets to see what, and with `-` no longer sees what (or what of it: `-thing.field`), from now on. */
  readonly sight?: Partial<Record<Part, string>>;
  /** What is done or looked at besides, before and after. */
  readonly before?: (stage: Stage) => Promise<void>;
  readonly after?: (stage: Stage) => Promise<void>;
}

/** What holds so far: what there is to be known, and who knows of it. */
export interface Moment {
  readonly facts: Map<string, string>;
  readonly sight: Map<Part, Set<string>>;
}

export const beginning = (): Moment => ({
  facts: new Map(),
  sight: new Map(PART_NAMES.map((part) => [part, new Set<string>()])),
});

/** What a verb makes that a step gives a name. */
export const typeOfMade = (verbName: string): string => MADE[verbName] ?? '';

/** Names of things may have blanks: they are set apart by commas. */
const listed = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** The type of what a verb makes. */
const MADE: Readonly<Record<string, string>> = {
  referParticipant: 'Application',
  createJob: 'Job',
  createJobSeries: 'JobSeries',
  createDeployment: 'Deployment',
  createCrew: 'Crew',
  createEquipment: 'Equipment',
  sendJobMessage: 'JobMessage',
  addTaskPhoto: 'TaskPhoto',
};

const remember = ({ facts, sight }: Moment, step: Step): void => {
  for (const [name, fields] of Object.entries(step.facts ?? {})) {
    facts.set(name, `${facts.get(name) ?? ''} ${fields}`);
  }
  for (const [part, names] of Object.entries(step.sight ?? {})) {
    const own = sight.get(part as Part) as Set<string>;
    for (const name of listed(names)) {
      // A single field is hidden while what it belongs to stays in sight: that is what is remembered of it.
      if (name.startsWith('-') !== name.includes('.')) own.delete(name.includes('.') ? `-${name}` : name.slice(1));
      else own.add(name);
    }
  }
};

/** What came of a step: as the scenario says it, when all is well. */
export interface Outcome {
  readonly refused: string | undefined;
  readonly warned: readonly string[];
  /** Types of rows that the scenario has no name for. */
  readonly nameless: readonly string[];
  /** Whether anything was written that the scenario knows of. */
  readonly changed: boolean;
}

/** Plays a step through HTTP. */
export const play = async (stage: Stage, moment: Moment, step: Step): Promise<Outcome> => {
  stage.day = step.day ?? stage.day;
  const before = step.refused ? await stage.stored() : '';
  await step.before?.(stage);
  const { by, verb } = step;
  const on = step.on ? { id: `@${step.on}`, expectedVersion: `@${step.on}.version` } : {};
  const { id, refused, warned } =
    by && verb ? await stage.act(by, verb, { ...on, ...step.with }) : { id: '', refused: undefined, warned: [] };
  if (id && step.makes && by && verb && typeOfMade(verb)) stage.called(by, step.makes, typeOfMade(verb), id);
  const nameless = await stage.take(step.finds);
  if (!step.refused) remember(moment, step);
  await step.after?.(stage);
  return { refused, warned, nameless, changed: step.refused ? before !== (await stage.stored()) : true };
};

/** Which thing a field leads to: it holds a value for whoever sees that thing, too. */
const LEADS_TO: Readonly<Record<string, string>> = {
  participant: 'participant',
  application: 'application',
  traject: 'traject',
  quote: 'quote',
  agreement: 'reporting',
  finalReport: 'final report',
  outflow: 'outflow',
  membership: 'membership',
  contributor: 'contributor',
  crew: 'crew',
  job: 'job',
  task: 'visit',
  deployment: 'deployment',
};

/** What a part is to find at a moment, as the domain has it. */
export const toBeFound = (stage: Stage, { facts, sight }: Moment, part: Part): Record<string, string> => {
  const seen = sight.get(part) as Set<string>;
  const found: Record<string, string> = {};
  for (const name of seen) {
    const { type, keys } = stage.things.get(name) ?? { type: '', keys: [] };
    const there = fieldsIn(
      `id version changedAt responsibleOrganisation processingActivity createdAt ${facts.get(name) ?? ''}`,
      allOf(type),
    );
    const fields = [...mayRead(part, type)]
      .map((field) => field.replace('~', ''))
      .filter((field) => there.has(field) && !seen.has(`-${name}.${field}`))
      .filter((field) => !LEADS_TO[field] || seen.has(LEADS_TO[field]))
      .sort()
      .join(' ');
    for (const index of keys.keys()) found[keys.length > 1 ? `${name} ${index + 1}` : name] = fields;
  }
  return found;
};

export interface View {
  readonly found: Found;
  /** Ids, names and days that a part must not come across, and did. */
  readonly traces: readonly string[];
}

/** What of the person must not turn up for a part, wherever: ids in anybody's form, and words that only the person has. */
const forbidden = (stage: Stage, { sight }: Moment, part: Part, person: Readonly<Record<string, string>>) => {
  const seen = sight.get(part) as Set<string>;
  const ids = [...stage.things].flatMap(([name, { keys }]) =>
    PART_NAMES.flatMap((other) => (other === part && seen.has(name) ? [] : stage.idsOf(other, name)))
      .filter((id) => !(seen.has(name) && stage.idsOf(part, name).includes(id)))
      .concat(keys),
  );
  const may = seen.has('participant') ? mayRead(part, 'Participant') : new Set<string>();
  const texts = Object.entries(person).flatMap(([field, text]) => (may.has(field) ? [] : [text]));
  return [...new Set([...ids, ...texts])];
};

/** Looks at the stage as a part does: at everything. */
export const look = async (
  stage: Stage,
  moment: Moment,
  part: Part,
  person: Readonly<Record<string, string>>,
): Promise<View> => {
  const found = await askForEverything(stage, part);
  const traces = forbidden(stage, moment, part, person).filter((trace) => found.text.includes(trace));
  return { found, traces };
};

/** Traces of a person, and of what is stored about him or her, in texts of somebody who is to see none. */
export const tracesIn = (
  stage: Stage,
  texts: readonly string[],
  person: Readonly<Record<string, string>>,
): string[] => {
  const ids = stage.personal.flatMap((name) => [
    ...(stage.things.get(name)?.keys ?? []),
    ...PART_NAMES.flatMap((part) => stage.idsOf(part, name)),
  ]);
  return [...new Set([...ids, ...Object.values(person)])].filter((trace) => texts.some((text) => text.includes(trace)));
};

/** In words, what is found and should not be (`+`), and what should be found and is not (`-`). */
export const differing = (
  found: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, string>>,
): string[] => {
  const cells = (view: Readonly<Record<string, string>>) =>
    new Set(Object.entries(view).flatMap(([name, fields]) => fields.split(' ').map((field) => `${name}: ${field}`)));
  const [own, wanted] = [cells(found), cells(expected)];
  return [
    ...[...own].filter((cell) => !wanted.has(cell)).map((cell) => `+ ${cell}`),
    ...[...wanted].filter((cell) => !own.has(cell)).map((cell) => `- ${cell}`),
  ];
};
