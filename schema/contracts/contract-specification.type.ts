import { entityType, type Writes } from '../declaration.ts';
import { ContractSpecification } from './contract-specification.entity.ts';
import { contractSpecificationSlice } from './contract-specification.slice.ts';

const OFFERING: Writes<ContractSpecification> = {
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'uitvoerderId', 'validFrom', 'validUntil'],
  update: ['validUntil', 'version', 'changedAt'],
};

export const contractSpecificationType = entityType(ContractSpecification, 'ContractSpecification', {
  prefix: 'specification',
  description: 'Contractspecificatie: what an uitvoerder asks for a traject in a period.',
  root: { list: 'contractSpecifications', one: 'contractSpecification' },
  row: 'specification.row',
  slice: contractSpecificationSlice,
  order: ['validFrom'],
  descending: true,
  writes: { CONSULENT: OFFERING, BEGELEIDER: OFFERING },
  fields: (field) => ({
    uitvoerder: field.relation('uitvoerder', {
      access: 'specification.row',
      description: 'Uitvoerder that asks these prices.',
      filter: true,
    }),
    validFrom: field.column('validFrom', {
      access: 'specification.row',
      description: 'Geldig van.',
      filter: true,
      order: true,
    }),
    validUntil: field.column('validUntil', {
      access: 'specification.row',
      description: 'Geldig tot en met; empty while it has no end.',
    }),
    tariffs: field.connection('tariffs', { access: 'specification.row', description: 'Tarieven.' }),
  }),
});
