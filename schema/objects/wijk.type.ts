import { entityType, enumeration } from '../declaration.ts';
import { catalogue } from '../slice.ts';
import { ROLLOUT_PHASES, Wijk } from './wijk.entity.ts';
import { CROW_LEVELS, QUALITY_PARTS, WijkQuality } from './wijk-quality.entity.ts';

const phase = enumeration('RolloutPhase', 'Uitrolfase', ROLLOUT_PHASES);
const part = enumeration('QualityPart', 'Onderdeel van de openbare ruimte', QUALITY_PARTS);
export const crowLevel = enumeration('CrowLevel', 'CROW-niveau', CROW_LEVELS);

const access = 'wijk.row';

export const wijkType = entityType(Wijk, 'Wijk', {
  prefix: 'wijk',
  description: 'Wijk of a gemeente.',
  root: { list: 'wijken', one: 'wijk' },
  row: access,
  slice: catalogue(Wijk),
  order: ['name'],
  fields: (field) => ({
    name: field.column('name', { access, description: 'Wijknaam.', filter: true, order: true }),
    cbsCode: field.column('cbsCode', { access, description: 'CBS-wijkcode in the year of the row.', filter: true }),
    year: field.column('year', { access, description: 'Jaar of the CBS code.' }),
    gemeente: field.relation('gemeente', { access, description: 'Gemeente.', filter: true }),
    baseQuality: field.connection('baseQuality', { access, description: 'Basiskwaliteit per onderdeel.' }),
    rolloutPhase: field.column('rolloutPhase', { access, description: 'Uitrolfase.', enum: phase, filter: true }),
    rolloutFrom: field.column('rolloutFrom', { access, description: 'Uitrol van: first day of the phase.' }),
    rolloutOrder: field.column('rolloutOrder', { access, description: 'Volgorde in the rollout.' }),
  }),
});

export const wijkQualityType = entityType(WijkQuality, 'WijkQuality', {
  prefix: 'wijkquality',
  description: 'Basiskwaliteit of one part of the public space in a wijk.',
  row: access,
  slice: catalogue(WijkQuality),
  order: ['part'],
  fields: (field) => ({
    part: field.column('part', { access, description: 'Onderdeel.', enum: part }),
    crowLevel: field.column('crowLevel', { access, description: 'CROW-niveau.', enum: crowLevel }),
  }),
});
