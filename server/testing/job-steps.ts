import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { fixtures } from '../../seeds/fixtures.ts';
import { sendVerb } from './calls.ts';
import type { Caller, Reply } from './graph.ts';

/** What each verb on a job or a visit needs besides id and version, so that nothing but state and role can refuse it. */
const EXTRAS: Readonly<Record<string, object>> = {
  awardJob: { crewId: `crew_${fixtures.crews.full.replaceAll('-', '')}` },
  planJob: { visits: [{ plannedDate: addDays(todayInAmsterdam(), 1), halfDay: 'MORNING' }] },
  rejectJob: { reason: 'ONVEILIG' },
  interruptJob: { reason: 'WEATHER' },
  interruptTask: { reason: 'WEATHER' },
  requestRework: { reworkRequest: 'De hoeken' },
  changeJob: { urgent: true },
  assignEquipment: { equipmentIds: [] },
};

const changedBy = (verb: string): string => {
  if (verb === 'deleteJob') return 'deletedId';
  return /Task$|^assign/.test(verb) ? 'task { id status version }' : 'job { id status version }';
};

/** Runs a verb on a job or a visit, with all that the verb asks for; the payload is `result`. */
export const jobStep = (
  caller: Caller,
  verb: string,
  input: { readonly id: unknown; readonly expectedVersion: number },
  headers?: Record<string, string>,
): Promise<Reply> =>
  sendVerb(caller, verb, { ...input, ...EXTRAS[verb] }, `${changedBy(verb)} userErrors { code rule }`, headers);
