import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { noRowsYet, rows, rowsByScope, slice, valuesOf } from '../slice.ts';
import { type CONSENT_DATA, Consent } from './consent.entity.ts';
import { ofOwnCaseload } from './own-people.ts';
import { guidedRecords, isOfParticipantSeen } from './own-record.slice.ts';

const guided = guidedRecords('the consents asked for') as never;

/** Who is named as recipient learns of a consent when it is given, under an agreement with who asked for it. */
const isToldTo = (consent: { recipientId: string; status: string; uitvoerderId: string }) =>
  `${consent.recipientId} = ${claim.organisation} and ${consent.status} in ('GIVEN', 'WITHDRAWN') and ${isPartner(consent.uitvoerderId)}`;

export const consentSlice = slice(Consent, {
  KLANTMANAGER: rows(
    'the consents to its own gemeente, given or withdrawn, of its own caseload',
    (consent) => `${isToldTo(consent)} and ${consent.participantId} = any(${ofOwnCaseload()})`,
  ),
  CONSULENT: guided,
  BEGELEIDER: guided,
  PROJECTLEIDER: rows(
    'the consents that its own organisation asked for, of the participants in its slice',
    isOfParticipantSeen,
  ),
  DOCENT: rowsByScope('the consents to its ROC, given or withdrawn, of the students of its own groups or of all', {
    OWN: (consent) => `${isToldTo(consent)} and ${consent.docentId} = ${claim.person}`,
    ORGANISATION: (consent) => `${isToldTo(consent)} and ${consent.studentId} is not null`,
  }),
  WERKGEVER: noRowsYet('those to it of the participants of its own current placements; there are none yet'),
  DEELNEMER: rows('the own consents', (consent) => `${consent.participantId} = ${claim.person}`),
});

/** SQL: the participants who let the caller's organisation have this class of data, as of this very statement. */
export const whoLetHave = (data: keyof typeof CONSENT_DATA): string =>
  valuesOf(
    Consent,
    'participantId',
    (consent) =>
      `${consent.kind} = 'GEEN_BEZWAAR' and ${consent.status} = 'GIVEN' and ${consent.recipientId} = ${claim.organisation} and ${consent.data} @> array['${data}']`,
  );
