import { claim } from '../claims.ts';
import { PARTNER_ROLES } from '../roles.ts';
import { everyRow, forEach, rows, slice, valuesOf } from '../slice.ts';
import { Consortium } from './consortium.entity.ts';
import { ConsortiumParty } from './consortium-party.entity.ts';
import { CooperationAgreement } from './cooperation-agreement.entity.ts';
import { Organisation } from './organisation.entity.ts';

const itself = rows<Organisation>(
  'its own organisation',
  (organisation) => `${organisation.id} = ${claim.organisation}`,
);

export const organisationSlice = slice(Organisation, {
  ...forEach(PARTNER_ROLES, everyRow<Organisation>()),
  PRIVACY_OFFICER: itself,
  SYSTEM: itself,
});

const takesPart = rows<Consortium>(
  'the consortia in which its own organisation takes part today',
  (consortium) => `${claim.organisation} = any(${consortium.currentPartyIds})`,
);

export const consortiumSlice = slice(Consortium, {
  ...forEach(PARTNER_ROLES, takesPart),
  BEHEERDER: rows(
    'the consortia in which its own organisation takes part today, or whose administration it keeps',
    (consortium) =>
      `(${claim.organisation} = any(${consortium.currentPartyIds}) or ${consortium.responsibleOrganisationId} = ${claim.organisation})`,
  ),
});

export const consortiumPartySlice = slice(
  ConsortiumParty,
  forEach(
    PARTNER_ROLES,
    rows<ConsortiumParty>(
      'the parties of its own consortia',
      (party) => `${party.consortiumId} = any(${valuesOf(Consortium, 'id')})`,
    ),
  ),
);

export const cooperationAgreementSlice = slice(
  CooperationAgreement,
  forEach(
    // 3.6.7: a werkgever and a participant see the consortium, not the agreement under it.
    PARTNER_ROLES.filter((role) => role !== 'WERKGEVER' && role !== 'DEELNEMER'),
    rows<CooperationAgreement>(
      'the agreements of its own consortia',
      (agreement) => `${agreement.consortiumId} = any(${valuesOf(Consortium, 'id')})`,
    ),
  ),
);
