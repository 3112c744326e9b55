import { entityType, enumeration, type Writes } from '../declaration.ts';
import { tariffSlice } from './contract-specification.slice.ts';
import { TARIFF_KINDS, TARIFF_UNITS, Tariff } from './tariff.entity.ts';

export const tariffKind = enumeration('TariffKind', 'Soort kosten', TARIFF_KINDS);
export const tariffUnit = enumeration('TariffUnit', 'Eenheid', TARIFF_UNITS);

const OFFERING: Writes<Tariff> = {
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'specificationId', 'kind', 'amountCents', 'unit'],
  update: [],
};

export const tariffType = entityType(Tariff, 'Tariff', {
  prefix: 'tariff',
  description: 'Tarief: the price of one kind of cost.',
  row: 'specification.row',
  slice: tariffSlice,
  order: ['kind'],
  descending: true,
  writes: { CONSULENT: OFFERING, BEGELEIDER: OFFERING },
  fields: (field) => ({
    specification: field.relation('specification', {
      access: 'specification.row',
      description: 'Contractspecificatie.',
    }),
    kind: field.column('kind', { access: 'specification.row', description: 'Soort kosten.', enum: tariffKind }),
    amountCents: field.column('amountCents', {
      access: 'specification.row',
      description: 'Bedrag per unit, in whole euro cents.',
    }),
    unit: field.column('unit', { access: 'specification.row', description: 'Eenheid.', enum: tariffUnit }),
  }),
});
