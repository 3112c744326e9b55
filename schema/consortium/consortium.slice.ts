import { claim } from '../claims.ts';
import { ROLES, type Role } from '../roles.ts';
import { everyRow, type RoleSlice, rows, slice, valuesOf } from '../slice.ts';
import { Consortium } from './consortium.entity.ts';
import { ConsortiumParty } from './consortium-party.entity.ts';
import { CooperationAgreement } from './cooperation-agreement.entity.ts';
import { Organisation } from './organisation.entity.ts';

const forAll = <E>(own: RoleSlice<E>, roles: readonly Role[] = ROLES) =>
  Object.fromEntries(roles.map((role) => [role, own]));

export const organisationSlice = slice(Organisation, forAll(everyRow()));

export const consortiumSlice = slice(
  Consortium,
  forAll(
    rows<Consortium>(
      'the consortia in which its own organisation takes part today',
      (consortium) => `${claim.organisation} = any(${consortium.currentPartyIds})`,
    ),
  ),
);

export const consortiumPartySlice = slice(
  ConsortiumParty,
  forAll(
    rows<ConsortiumParty>(
      'the parties of its own consortia',
      (party) => `${party.consortiumId} = any(${valuesOf(Consortium, 'id')})`,
    ),
  ),
);

export const cooperationAgreementSlice = slice(
  CooperationAgreement,
  forAll(
    rows<CooperationAgreement>(
      'the agreements of the consortia in which its own organisation takes part today',
      (agreement) => `${agreement.consortiumId} = any(${valuesOf(Consortium, 'id')})`,
    ),
    ROLES.filter((role) => role !== 'DEELNEMER'),
  ),
);
