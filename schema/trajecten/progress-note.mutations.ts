import type { GraphContext } from '../context.ts';
import { crewMembershipType } from '../crews/crew-membership.type.ts';
import { alteration, creation } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { notFound, RuleRefusal } from '../errors.ts';
import type { InputFields } from '../mutation.ts';
import { progressNoteType, workPace } from './progress-note.type.ts';
import { checkedText, checkedTexts } from './texts.ts';
import { trajectType } from './traject.type.ts';

interface SeenInput {
  readonly present?: boolean | null;
  readonly workPace?: string | null;
  readonly skills?: readonly string[] | null;
  readonly remark?: string | null;
}

interface NoteInput extends SeenInput {
  readonly trajectId: string;
  readonly date: string;
}

const access = 'note.write';

const fields =
  (required: boolean): InputFields =>
  (t) => ({
    present: t.boolean({ required, access, description: 'Aanwezig.' }),
    workPace: t.field({ type: enumRef(workPace), access, description: 'Werktempo.' }),
    skills: t.stringList({ text: 'person', access, description: 'Vaardigheden that showed; up to 30.' }),
    remark: t.string({ text: 'person', access, description: 'Opmerking, at most 4000 characters; about the work.' }),
  });

const columns = (input: SeenInput) => ({
  ...(input.present != null && { present: input.present }),
  ...(input.workPace !== undefined && { workPace: input.workPace }),
  ...(input.skills !== undefined && { skills: checkedTexts(input.skills ?? []) }),
  ...(input.remark !== undefined && { remark: input.remark === null ? null : checkedText(input.remark) }),
});

const refuseDay = (code: string, rule: string, nl: string, en: string) =>
  new RuleRefusal(code, rule, { nl, en }, ['input', 'date']);

/** a day from the introduction on, in the traject, and not one that is still to come. */
const refuseOtherDay = async (context: GraphContext, traject: Readonly<Record<string, unknown>>, date: string) => {
  if (date > context.today) {
    throw refuseDay('DATE_IN_THE_FUTURE', 'S0-25', 'Deze dag moet nog komen.', 'This day is still to come.');
  }
  const key = String(traject.participantId);
  const memberships = await context.write.findAll(crewMembershipType, 'participantId', key, ['introducedOn']);
  if (!memberships.some(({ introducedOn }) => introducedOn && String(introducedOn) <= date)) {
    const [nl, en] = ['De deelnemer was toen nog niet geïntroduceerd.', 'The participant was not introduced by then.'];
    throw refuseDay('OUTSIDE_MEMBERSHIP', 'R-11', nl, en);
  }
  const { startDate, endDate } = traject;
  if (startDate && String(startDate) <= date && (!endDate || date <= String(endDate))) return;
  throw refuseDay(
    'OUTSIDE_TRAJECT',
    'S0-25',
    'Deze dag valt buiten het traject.',
    'This day lies outside the traject.',
  );
};

/** The voorman’s own verbs about the progress of those in the crew. */
export const emitProgressNoteMutations = (note: never): void => {
  const common = { access, entity: progressNoteType, returns: 'progressNote', type: note } as const;

  creation<NoteInput>('writeProgressNote', {
    ...common,
    description: 'Voortgangsnotitie schrijven: what was seen of a crew member’s work on a day (R-11).',
    inputFields: (t) => ({
      trajectId: t.id({ required: true, access, description: 'Traject of a member of the own crew.' }),
      date: t.field({ type: 'Date', required: true, access, description: 'Datum: today or before.' }),
      ...fields(true)(t),
    }),
    make: async (context, input) => {
      const trajectId = context.write.keyOf(trajectType, input.trajectId);
      const reads = ['participantId', 'startDate', 'endDate'];
      const traject = trajectId && (await context.write.find(trajectType, trajectId, reads));
      if (!traject) throw notFound();
      await refuseOtherDay(context, traject, input.date);
      const seen = { skills: [], ...columns(input) };
      return { trajectId, date: input.date, writtenById: context.viewer.actorId, ...seen };
    },
  });

  alteration<SeenInput>('changeProgressNote', {
    ...common,
    description: 'Voortgangsnotitie wijzigen: on the day on which it was written; what is absent stays as it is.',
    inputFields: fields(false),
    reads: ['writtenOn', 'writtenById'],
    alter: async (context, input, { writtenOn, writtenById }) => {
      // What another wrote stays as that one wrote it.
      if (writtenOn === context.today && writtenById === context.viewer.actorId) return columns(input);
      throw new RuleRefusal('NOTE_STANDS', 'S0-25', {
        nl: 'Een notitie wordt alleen gewijzigd door wie haar schreef, op de dag waarop zij is geschreven.',
        en: 'A note is changed only by who wrote it, on the day on which it was written.',
      });
    },
  });
};
