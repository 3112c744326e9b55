import { entityType, enumeration } from '../declaration.ts';
import { CONSORTIUM_KINDS, Consortium } from './consortium.entity.ts';
import { consortiumPartySlice, consortiumSlice } from './consortium.slice.ts';
import { ConsortiumParty, PARTY_ROLES } from './consortium-party.entity.ts';

const kind = enumeration('ConsortiumKind', 'Soort samenwerkingsverband', CONSORTIUM_KINDS);
const partyRole = enumeration('ConsortiumPartyRole', 'Rol van een partij', PARTY_ROLES);

export const consortiumType = entityType(Consortium, 'Consortium', {
  prefix: 'consortium',
  description: 'Samenwerkingsverband: partners who work together under one name.',
  root: { list: 'consortia', one: 'consortium' },
  row: 'consortium.row',
  slice: consortiumSlice,
  order: ['name'],
  fields: (field) => ({
    name: field.column('name', { access: 'consortium.row', description: 'Naam of the consortium.', order: true }),
    kind: field.column('kind', { access: 'consortium.row', description: 'Soort samenwerkingsverband.', enum: kind }),
    parties: field.connection('parties', {
      access: 'consortium.row',
      description: 'Deelnames: the parties, past ones included.',
    }),
  }),
});

export const consortiumPartyType = entityType(ConsortiumParty, 'ConsortiumParty', {
  prefix: 'party',
  description: 'Deelname (partij): an organisation in a consortium, in a role, from a day until a day.',
  row: 'consortium.row',
  slice: consortiumPartySlice,
  order: ['validFrom'],
  fields: (field) => ({
    consortium: field.relation('consortium', { access: 'consortium.row', description: 'Samenwerkingsverband.' }),
    organisation: field.relation('organisation', { access: 'consortium.row', description: 'Organisatie.' }),
    role: field.column('role', { access: 'consortium.row', description: 'Rol van de partij.', enum: partyRole }),
    validFrom: field.column('validFrom', { access: 'consortium.row', description: 'Van: first day.' }),
    validUntil: field.column('validUntil', {
      access: 'consortium.row',
      description: 'Tot en met: last day; empty while it lasts.',
    }),
  }),
});
