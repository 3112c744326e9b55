import { entityType, enumeration } from '../declaration.ts';
import { catalogue } from '../slice.ts';
import { objectKind } from './object-kind.ts';
import { WorkCategory } from './work-category.entity.ts';
import { REGIMES, THEMES, WorkKind } from './work-kind.entity.ts';

export const regime = enumeration('Regime', 'Regime van het werk', REGIMES);
const theme = enumeration('Theme', 'Thema', THEMES);

const access = 'workKind.row';

export const workCategoryType = entityType(WorkCategory, 'WorkCategory', {
  prefix: 'workcategory',
  description: 'Werkcategorie: a group of kinds of work.',
  root: { list: 'workCategories', one: 'workCategory' },
  row: access,
  slice: catalogue(WorkCategory),
  order: ['code'],
  fields: (field) => ({
    code: field.column('code', { access, description: 'Code.' }),
    name: field.column('name', { access, description: 'Naam.', order: true }),
    workKinds: field.connection('workKinds', { access, description: 'Werksoorten in the category.' }),
  }),
});

export const workKindType = entityType(WorkKind, 'WorkKind', {
  prefix: 'workkind',
  description: 'Werksoort: a kind of work.',
  root: { list: 'workKinds', one: 'workKind' },
  row: access,
  slice: catalogue(WorkKind),
  order: ['code'],
  fields: (field) => ({
    code: field.column('code', { access, description: 'Code, e.g. `VERWIJDEREN_ZWERFVUIL`.', filter: true }),
    name: field.column('name', { access, description: 'Naam.', order: true }),
    category: field.relation('category', { access, description: 'Werkcategorie.' }),
    regime: field.column('regime', { access, description: 'Regime.', enum: regime, filter: true }),
    theme: field.column('theme', { access, description: 'Thema.', enum: theme, filter: true }),
    objectKinds: field.column('objectKinds', {
      access,
      description: 'Soorten werkobject on which it may be done (R-16); empty where the rule says nothing.',
      enum: objectKind,
    }),
    veraMaintenanceKind: field.column('veraMaintenanceKind', {
      access,
      description: 'VERA-onderhoudsoort, e.g. `LEE`.',
    }),
  }),
});
