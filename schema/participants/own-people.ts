import { claim } from '../claims.ts';
import { allOf, valuesOf } from '../slice.ts';
import { Application } from '../trajecten/application.entity.ts';
import { Traject } from '../trajecten/traject.entity.ts';

/** SQL: somebody was referred, and has neither a traject from it yet nor a refusal. */
export const isOpenApplication = (application: { status: string }): string =>
  `${application.status} in ('SUBMITTED', 'INTAKE_HELD')`;

/** SQL: the caller took it up, and it is open: the sight of the person ends with it. */
const isTakenUpOpen = (application: { status: string; consulentId: string }): string =>
  `${application.consulentId} = ${claim.person} and ${isOpenApplication(application)}`;

/**
 * The participants of the caller's own trajecten, and those whom it referred; somebody may have two trajecten, with
 * another klantmanager each.
 */
export const ofOwnCaseload = (): string =>
  allOf(valuesOf(Traject, 'participantId'), valuesOf(Application, 'participantId'));

/** The participants of the trajecten that the caller guides, and of the open applications that it took up. */
export const ofOwnGuidance = (): string =>
  allOf(valuesOf(Traject, 'participantId'), valuesOf(Application, 'participantId', isTakenUpOpen));
