import { Organisation } from '../consortium/organisation.entity.ts';
import { entityType, enumeration } from '../declaration.ts';
import { catalogue } from '../slice.ts';
import { OPLEIDING_STATUSES, Opleiding } from './opleiding.entity.ts';

const status = enumeration('OpleidingStatus', 'Opleidingsstatus', OPLEIDING_STATUSES);

const access = 'opleiding.row';

export const opleidingType = entityType(Opleiding, 'Opleiding', {
  prefix: 'opleiding',
  description: 'Opleiding: what a ROC teaches; catalogue.',
  root: { list: 'opleidingen', one: 'opleiding' },
  row: access,
  slice: catalogue(Opleiding),
  order: ['name'],
  fields: (field) => ({
    name: field.column('name', { access, description: 'Naam.', filter: true, order: true }),
    rocs: field.relationList('rocIds', {
      access,
      description: 'ROCs that offer it.',
      target: () => Organisation,
    }),
    crebo: field.column('crebo', { access, description: 'Crebo: erkende opleidingscode, 5 digits.', filter: true }),
    rioCode: field.column('rioCode', { access, description: 'RIO-code of the opleidingseenheid.' }),
    level: field.column('level', { access, description: 'Niveau: mbo 1 to 4.', filter: true }),
    learningPath: field.column('learningPath', { access, description: 'Leertraject.' }),
    status: field.column('status', { access, description: 'Opleidingsstatus.', enum: status, filter: true }),
    profession: field.column('profession', { access, description: 'Beroep.' }),
    werkprocessen: field.connection('werkprocessen', {
      access: 'werkproces.row',
      description: 'Werkprocessen of the opleiding, by code.',
    }),
  }),
});
