import type { GraphContext } from '../context.ts';
import { alteration, creation, given } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { badInput, RuleRefusal } from '../errors.ts';
import type { InputFields } from '../mutation.ts';
import { crewType } from './crew.type.ts';
import { equipmentKind, equipmentType } from './equipment.type.ts';

const access = 'equipment.change';

interface EquipmentInput {
  readonly crewId?: string | null;
  readonly kind?: string | null;
  readonly designation?: string | null;
  readonly inspectionValidUntil?: string | null;
}

const fields =
  (required: boolean): InputFields =>
  (t) => ({
    crewId: t.id({ required, access, description: 'Ploeg that has the use of it.' }),
    kind: t.field({ type: enumRef(equipmentKind), required, access, description: 'Soort middel.' }),
    designation: t.string({ text: 'work', required, access, description: 'Aanduiding.' }),
    inspectionValidUntil: t.field({ type: 'Date', access, description: 'Keuring geldig tot en met.' }),
  });

/** The columns that the input gives. @throws RuleRefusal for a crew outside the slice, BAD_USER_INPUT for a text. */
const columns = async (context: GraphContext, input: EquipmentInput) => {
  const text = input.designation;
  if (text != null && (!text.trim() || text.length > 200)) {
    throw badInput('Een aanduiding telt 1 tot 200 tekens.', 'A designation has 1 to 200 characters.');
  }
  const crewKey = input.crewId && context.write.keyOf(crewType, input.crewId);
  if (input.crewId && !(crewKey && (await context.write.find(crewType, crewKey, ['id'])))) {
    throw new RuleRefusal(
      'NO_SUCH_CREW',
      '3.6.5 Middel',
      { nl: 'Deze ploeg is er niet.', en: 'There is no such crew.' },
      ['input', 'crewId'],
    );
  }
  return {
    ...given(input, ['inspectionValidUntil']),
    ...(input.kind != null && { kind: input.kind }),
    ...(text != null && { designation: text }),
    ...(crewKey && { crewId: crewKey }),
  };
};

/** The verbs about equipment: of whoever plans the work of the crew. */
export const emitEquipmentMutations = (equipment: never): void => {
  const common = { access, entity: equipmentType, returns: 'equipment', type: equipment } as const;
  creation<EquipmentInput>('createEquipment', {
    ...common,
    description: 'Middel vastleggen: a crew has the use of something more.',
    inputFields: fields(true),
    make: columns,
  });
  alteration<EquipmentInput>('changeEquipment', {
    ...common,
    description: 'Middel wijzigen: what is absent stays as it is.',
    inputFields: fields(false),
    alter: columns,
  });
};
