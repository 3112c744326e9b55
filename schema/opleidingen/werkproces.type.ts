import { entityType } from '../declaration.ts';
import { catalogue } from '../slice.ts';
import { Werkproces } from './werkproces.entity.ts';

const access = 'werkproces.row';

export const werkprocesType = entityType(Werkproces, 'Werkproces', {
  prefix: 'werkproces',
  description: 'Werkproces: a piece of work that an opleiding teaches; catalogue.',
  root: { list: 'werkprocessen', one: 'werkproces' },
  row: access,
  slice: catalogue(Werkproces),
  order: ['code'],
  fields: (field) => ({
    code: field.column('code', {
      access,
      description: 'Code in the kwalificatiedossier, e.g. `B1-K1-W1`.',
      filter: true,
      order: true,
    }),
    name: field.column('name', { access, description: 'Naam.', filter: true, order: true }),
    opleiding: field.relation('opleiding', { access, description: 'Opleiding that teaches it.', filter: true }),
    skills: field.connection('skills', {
      access: 'skill.row',
      description: 'Vaardigheden that belong to it, within the reader’s slice.',
    }),
  }),
});
