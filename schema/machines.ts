import { accessGrantMachine } from './accountability/access-grant.machine.ts';
import { correctionNoticeMachine } from './accountability/correction-notice.machine.ts';
import { dataSubjectRequestMachine } from './accountability/data-subject-request.machine.ts';
import { quoteMachine } from './contracts/quote.machine.ts';
import { crewMachine } from './crews/crew.machine.ts';
import { jobMachine } from './jobs/job.machine.ts';
import { taskMachine } from './jobs/task.machine.ts';
import type { Machine } from './machine.ts';
import { consentMachine } from './participants/consent.machine.ts';
import { applicationMachine } from './trajecten/application.machine.ts';
import { preconditionMachine } from './trajecten/precondition.machine.ts';
import { reportMachine } from './trajecten/report.machine.ts';
import { trajectMachine } from './trajecten/traject.machine.ts';

/** The state machines: for their transitions and for the trigger that refuses any other. */
export const machines: readonly Machine<string>[] = [
  jobMachine,
  taskMachine,
  trajectMachine,
  reportMachine,
  crewMachine,
  applicationMachine,
  preconditionMachine,
  quoteMachine,
  consentMachine,
  dataSubjectRequestMachine,
  correctionNoticeMachine,
  accessGrantMachine,
] as unknown as readonly Machine<string>[];
