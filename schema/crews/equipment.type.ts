import { claim } from '../claims.ts';
import { entityType, enumeration, type Writes } from '../declaration.ts';
import { EXECUTING_ROLES, GUIDING_ROLES } from '../roles.ts';
import { rows, slice, valuesOf } from '../slice.ts';
import { Crew } from './crew.entity.ts';
import { EQUIPMENT_KINDS, Equipment } from './equipment.entity.ts';

export const equipmentKind = enumeration('EquipmentKind', 'Soort middel', EQUIPMENT_KINDS);

const ofCrews = rows<Equipment>(
  'the equipment of crews in its own slice',
  (equipment) => `${equipment.crewId} = any(${valuesOf(Crew, 'id')})`,
);

const ofOrganisation = rows<Equipment>(
  'the equipment of crews of its own organisation',
  (equipment) => `${equipment.uitvoerderId} = ${claim.organisation}`,
);

const KEPT: Writes<Equipment> = {
  insert: [
    'id',
    'responsibleOrganisationId',
    'processingActivity',
    'kind',
    'designation',
    'inspectionValidUntil',
    'crewId',
  ],
  update: ['kind', 'designation', 'inspectionValidUntil', 'crewId', 'version', 'changedAt'],
  check: (equipment) => `${equipment.crewId} = any(${valuesOf(Crew, 'id')})`,
};

export const equipmentType = entityType(Equipment, 'Equipment', {
  prefix: 'equipment',
  description: 'Middel: transport, a tool or other material of a crew.',
  root: { list: 'equipment', one: 'equipmentItem' },
  row: 'equipment.row',
  slice: slice(Equipment, {
    ...Object.fromEntries(GUIDING_ROLES.map((role) => [role, role === 'PROJECTLEIDER' ? ofCrews : ofOrganisation])),
    VOORMAN: ofCrews,
  }),
  order: ['designation'],
  writes: Object.fromEntries(EXECUTING_ROLES.map((role) => [role, KEPT])),
  fields: (field) => ({
    kind: field.column('kind', {
      access: 'equipment.row',
      description: 'Soort middel.',
      enum: equipmentKind,
      filter: true,
    }),
    designation: field.column('designation', { access: 'equipment.row', description: 'Aanduiding.', order: true }),
    inspectionValidUntil: field.column('inspectionValidUntil', {
      access: 'equipment.row',
      description: 'Keuring geldig tot en met; empty where none is needed.',
      filter: true,
    }),
    crew: field.relation('crew', {
      access: 'equipment.row',
      description: 'Ploeg that has the use of it.',
      filter: true,
    }),
  }),
});
