import { GraphQLString, getNamedType, isInputObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { builder } from '../builder.ts';
import { graphSchema } from '../index.ts';
import type { TextKind } from './text-kind.ts';

const inputs = Object.values(graphSchema.getTypeMap()).filter(isInputObjectType);

/** Every String that comes in, with the kind that its field declares. */
const texts = inputs.flatMap((type) =>
  Object.values(type.getFields())
    .filter((field) => getNamedType(field.type) === GraphQLString)
    .map((field) => [`${type.name}.${field.name}`, (field.extensions as { text?: TextKind }).text] as const),
);

const of = (kind: TextKind) =>
  texts.filter(([name, own]) => own === kind && !name.endsWith('.idempotencyKey')).map(([name]) => name);

describe('every text that comes in', () => {
  test('says what it is: none is taken without being looked at', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(([, kind]) => kind === undefined)).toEqual([]);
  });

  test('is no prose only where it has a form of its own', () => {
    expect(of('value').sort()).toEqual([
      'AddTaskPhotoInput.upload',
      'AssignRoleInput.subject',
      'CreateJobSeriesInput.recurrenceRule',
      'FindParticipantByBsnInput.bsn',
      'NewParticipantInput.email',
      'NewParticipantInput.homeNeighbourhood',
      'NewParticipantInput.houseNumber',
      'NewParticipantInput.languagePreference',
      'NewParticipantInput.phone',
      'NewParticipantInput.postcode',
      'RecordBsnInput.bsn',
      'StringFilter.eq',
      'StringFilter.in',
    ]);
  });

  test('is about work where partners read it', () => {
    expect([...of('message'), ...of('work')].sort()).toEqual([
      'ChangeCrewInput.name',
      'ChangeEquipmentInput.designation',
      'ChangeJobInput.description',
      'ChangeJobInput.veraOrderCode',
      'ChangeJobSeriesInput.description',
      'CreateCrewInput.name',
      'CreateEquipmentInput.designation',
      'CreateJobInput.description',
      'CreateJobInput.veraOrderCode',
      'CreateJobSeriesInput.description',
      'GrantAccessInput.reason',
      'OpenInEmergencyInput.reason',
      'RecordBsnInput.verifiedBy',
      'RequestReworkInput.reworkRequest',
      'SendJobMessageInput.text',
    ]);
  });

  test('is refused as a field that does not say it', () => {
    builder.inputType('UndeclaredTextInput', {
      fields: (t) => ({ words: t.string({ access: 'graph.structure' }) }),
    });
    expect(() => builder.toSchema()).toThrow('UndeclaredTextInput.words does not say what kind of text it takes');
  });
});
