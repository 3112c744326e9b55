import { entityType, type Writes } from '../declaration.ts';
import { participantIdentitySlice } from './participant.slice.ts';
import { ParticipantIdentity } from './participant-identity.entity.ts';

const RECORDING: Writes<ParticipantIdentity> = {
  insert: [
    'id',
    'responsibleOrganisationId',
    'processingActivity',
    'participantId',
    'bsnEncrypted',
    'keyVersion',
    'bsnIndex',
    'indexVersion',
    'bsnLastThree',
    'verifiedOn',
    'verifiedBy',
  ],
  update: ['verifiedOn', 'verifiedBy', 'version', 'changedAt'],
};

export const participantIdentityType = entityType(ParticipantIdentity, 'ParticipantIdentity', {
  prefix: 'identity',
  description: 'Deelnemeridentificatie: that and when the BSN was verified; never the BSN itself.',
  pseudonymous: true,
  row: 'identity.row',
  slice: participantIdentitySlice,
  subject: 'participantId',
  order: [],
  writes: { KLANTMANAGER: RECORDING },
  searched: { access: 'identity.find', columns: ['participantId', 'bsnIndex'] },
  fields: (field) => ({
    bsnLastThree: field.column('bsnLastThree', {
      access: 'identity.bsnLastThree',
      description: 'BSN, masked: the last three digits.',
    }),
    verifiedOn: field.column('verifiedOn', {
      access: 'identity.row',
      description: 'Vergewist op: when number and person were found to belong together.',
    }),
    verifiedBy: field.column('verifiedBy', { access: 'identity.verifiedBy', description: 'Vergewist door.' }),
  }),
});
