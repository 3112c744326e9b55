import { claim } from '../claims.ts';
import { ROLES } from '../roles.ts';
import { forEach, rows, slice } from '../slice.ts';
import { AgreementPartner } from './agreement-partner.entity.ts';

const own = rows<AgreementPartner>(
  'the pairs in which its own organisation stands first',
  (pair) => `${pair.organisationId} = ${claim.organisation}`,
);

/** Read only inside other slices. */
export const agreementPartnerSlice = slice(AgreementPartner, forEach(ROLES, own));
