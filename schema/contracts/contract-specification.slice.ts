import { claim } from '../claims.ts';
import { isPartner, validToday } from '../consortium/agreement.ts';
import { forEach, rows, slice, valuesOf } from '../slice.ts';
import { ContractSpecification } from './contract-specification.entity.ts';
import { Quote } from './quote.entity.ts';
import { Tariff } from './tariff.entity.ts';

const ofQuotesSeen = () => valuesOf(Quote, 'specificationId');

export const contractSpecificationSlice = slice(ContractSpecification, {
  KLANTMANAGER: rows(
    'the specifications of uitvoerders under a current agreement that are valid today, and those behind the quotes it sees',
    (specification) =>
      `(${validToday(specification)} or ${specification.id} = any(${ofQuotesSeen()})) and ${isPartner(specification.uitvoerderId)}`,
  ),
  ...forEach(
    ['CONSULENT', 'BEGELEIDER'],
    rows<ContractSpecification>(
      'the specifications of its own organisation',
      (specification) => `${specification.uitvoerderId} = ${claim.organisation}`,
    ),
  ),
  PROJECTLEIDER: rows(
    'the specifications behind the quotes it sees',
    (specification) => `${specification.id} = any(${ofQuotesSeen()})`,
  ),
});

const ofSpecificationsSeen = rows<Tariff>(
  'the tariffs of the specifications it sees',
  (tariff) => `${tariff.specificationId} = any(${valuesOf(ContractSpecification, 'id')})`,
);

export const tariffSlice = slice(Tariff, {
  KLANTMANAGER: ofSpecificationsSeen,
  ...forEach(
    ['CONSULENT', 'BEGELEIDER'],
    rows<Tariff>('the tariffs of its own organisation', (tariff) => `${tariff.uitvoerderId} = ${claim.organisation}`),
  ),
  PROJECTLEIDER: ofSpecificationsSeen,
});
