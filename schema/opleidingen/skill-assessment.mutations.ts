import { refuseFuture } from '../dates.ts';
import { creation } from '../edit.ts';
import { RuleRefusal } from '../errors.ts';
import { participantKey } from '../participants/participant-key.ts';
import { skillType } from './skill.type.ts';
import { skillAssessmentType } from './skill-assessment.type.ts';

const access = 'assessment.change';
const source = '3.2 Vaardigheidsmeting';
const HIGHEST = 5;

interface AssessmentInput {
  readonly participantId: string;
  readonly skillId: string;
  readonly level: number;
  readonly assessedOn: string;
}

/** How well somebody does something: said by who guides the participant, and of vakvaardigheden by the voorman. */
export const emitSkillAssessmentMutations = (skillAssessment: never): void => {
  creation<AssessmentInput>('assessSkill', {
    access,
    entity: skillAssessmentType,
    returns: 'skillAssessment',
    type: skillAssessment,
    description: 'Vaardigheid meten: how well a participant did something on a day.',
    inputFields: (t) => ({
      participantId: t.id({ required: true, access, description: 'Deelnemer.' }),
      skillId: t.id({ required: true, access, description: 'Vaardigheid.' }),
      level: t.int({ required: true, access, description: `Niveau, 1 to ${HIGHEST}.` }),
      assessedOn: t.field({ type: 'Date', required: true, access, description: 'Gemeten op: today or earlier.' }),
    }),
    make: async (context, { participantId, skillId, level, assessedOn }) => {
      const participant = await participantKey(context, participantId, source);
      const skill = context.write.keyOf(skillType, skillId);
      if (!skill || !(await context.write.find(skillType, skill, ['id']))) {
        throw new RuleRefusal(
          'NO_SUCH_SKILL',
          source,
          { nl: 'Deze vaardigheid is er niet.', en: 'There is no such skill.' },
          ['input', 'skillId'],
        );
      }
      if (level < 1 || level > HIGHEST) {
        throw new RuleRefusal(
          'LEVEL_OUT_OF_RANGE',
          source,
          { nl: `Een niveau is 1 tot en met ${HIGHEST}.`, en: `A level is 1 to ${HIGHEST}.` },
          ['input', 'level'],
        );
      }
      refuseFuture(context, assessedOn, source, 'assessedOn');
      return { participantId: participant, skillId: skill, level, assessedOn, assessedById: context.viewer.actorId };
    },
  });
};
