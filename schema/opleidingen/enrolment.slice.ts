import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { isGuidedOnGround } from '../grounds.ts';
import { ofOwnCaseload, ofOwnGuidance } from '../participants/own-people.ts';
import { rows, rowsByScope, slice, valuesOf } from '../slice.ts';
import { Traject } from '../trajecten/traject.entity.ts';
import { Enrolment } from './enrolment.entity.ts';

const guided = rowsByScope<Enrolment>('the enrolments of participants it guides, or all that its organisation guides', {
  OWN: (enrolment) => `${enrolment.participantId} = any(${ofOwnGuidance()}) and ${isPartner(enrolment.rocId)}`,
  ORGANISATION: (enrolment) =>
    `${enrolment.uitvoerderId} = ${claim.organisation} and ${isGuidedOnGround(enrolment)} and ${isPartner(enrolment.gemeenteId)} and ${isPartner(enrolment.rocId)}`,
});

export const enrolmentSlice = slice(Enrolment, {
  KLANTMANAGER: rows(
    'the enrolments of its own caseload that are part of the trajectplan',
    (enrolment) =>
      `${enrolment.participantId} = any(${ofOwnCaseload()}) and ${enrolment.partOfPlan} and ${isPartner(enrolment.rocId)}`,
  ),
  CONSULENT: guided,
  BEGELEIDER: guided,
  PROJECTLEIDER: rows(
    'the enrolments of the members of the crews whose work area is its wijk',
    (enrolment) =>
      `${enrolment.participantId} = any(${valuesOf(Traject, 'participantId')}) and ${isPartner(enrolment.rocId)}`,
  ),
  DOCENT: rowsByScope('the enrolments of its own groups, or all of its ROC', {
    OWN: (enrolment) => `${enrolment.rocId} = ${claim.organisation} and ${enrolment.docentId} = ${claim.person}`,
    ORGANISATION: (enrolment) => `${enrolment.rocId} = ${claim.organisation}`,
  }),
  DEELNEMER: rows('the own enrolments', (enrolment) => `${enrolment.participantId} = ${claim.person}`),
});
