import { entityType, enumeration } from '../declaration.ts';
import { objectKind } from './object-kind.ts';
import { OBJECT_POSITIONS, WorkObject } from './work-object.entity.ts';
import { plannedOrInProgress, workObjectAccessSlice, workObjectSlice } from './work-object.slice.ts';
import { WorkObjectAccess } from './work-object-access.entity.ts';

const position = enumeration('WorkObjectPosition', 'Ligging', OBJECT_POSITIONS);

export const workObjectType = entityType(WorkObject, 'WorkObject', {
  prefix: 'object',
  description: 'Werkobject: a building, part of one, or a place near it that is kept up.',
  root: { list: 'objects', one: 'object' },
  row: 'object.row',
  slice: workObjectSlice,
  conditions: { plannedOrInProgress },
  order: ['name'],
  fields: (field) => ({
    name: field.column('name', { access: 'object.row', description: 'Objectnaam.', filter: true, order: true }),
    kind: field.column('kind', {
      access: 'object.row',
      description: 'Soort werkobject.',
      enum: objectKind,
      filter: true,
    }),
    position: field.column('position', {
      access: 'object.row',
      description: 'Ligging: in, around or near a building.',
      enum: position,
      filter: true,
    }),
    wijk: field.relation('wijk', { access: 'object.row', description: 'Wijk.', filter: true }),
    bagId: field.column('bagId', { access: 'object.row', description: 'BAG-identificatie, 16 digits.', filter: true }),
    shared: field.column('shared', {
      access: 'object.registration',
      description: 'Gemeenschappelijk: a shared space of residents.',
      filter: true,
    }),
    owner: field.relation('owner', { access: 'object.registration', description: 'Eigenaar.', filter: true }),
    address: field.column('address', { access: 'object.address', description: 'Adres.' }),
    bgtId: field.column('bgtId', { access: 'object.registration', description: 'BGT-identificatie, opaque.' }),
    veraId: field.column('veraId', { access: 'object.registration', description: 'VERA-id at its data owner.' }),
    veraDataOwnerId: field.column('veraDataOwnerId', {
      access: 'object.registration',
      description: 'VERA idGegevensbeheerder.',
    }),
    complexCode: field.column('complexCode', {
      access: 'object.registration',
      description: 'Complex: code of the VERA-cluster at the corporatie.',
      filter: true,
    }),
    latitude: field.column('latitude', {
      access: 'object.registration',
      description: 'Geo: breedtegraad, degrees WGS 84.',
    }),
    longitude: field.column('longitude', {
      access: 'object.registration',
      description: 'Geo: lengtegraad, degrees WGS 84.',
    }),
    access: field.relation('access', { access: 'object.access', description: 'Toegang: codes and keys.' }),
    jobs: field.connection('jobs', { access: 'job.row', description: 'Opdrachten on the object.' }),
  }),
});

export const workObjectAccessType = entityType(WorkObjectAccess, 'WorkObjectAccess', {
  prefix: 'objectaccess',
  description: 'Toegang tot een werkobject: codes and keys.',
  row: 'objectAccess.row',
  slice: workObjectAccessSlice,
  order: [],
  fields: (field) => ({
    instruction: field.column('instruction', { access: 'objectAccess.row', description: 'Toegangsinstructie.' }),
  }),
});
