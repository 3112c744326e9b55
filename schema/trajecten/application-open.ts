import type { GraphContext } from '../context.ts';
import { notFound, RuleRefusal } from '../errors.ts';
import { applicationType } from './application.type.ts';

interface FoundApplication {
  readonly key: string;
  readonly status: string;
  readonly submittedOn: string;
}

const OPEN: readonly string[] = ['SUBMITTED', 'INTAKE_HELD'];

/** Whoever handles an application took it up: one that nobody has taken up is not worked on yet. */
export const refuseNotTakenUp = ({ consulentId }: { readonly consulentId?: unknown }): void => {
  if (consulentId) return;
  throw new RuleRefusal('NOT_TAKEN_UP', 'S0-22', {
    nl: 'Neem de aanmelding eerst in behandeling.',
    en: 'Take up the application first.',
  });
};

const READS = ['status', 'submittedOn'];

const stillGoing = (
  key: string,
  application: Readonly<Record<string, unknown>> | null,
  going: readonly string[],
): FoundApplication => {
  const status = String(application?.status);
  if (going.includes(status)) return { key, status, submittedOn: String(application?.submittedOn) };
  throw new RuleRefusal('APPLICATION_CLOSED', '3.3 Aanmelding', {
    nl: 'Deze aanmelding is niet meer open.',
    en: 'This application is no longer open.',
  });
};

/**
 * What belongs to an application changes no more once that has become a traject, or nothing.
 * @param going statuses in which it still may.
 */
export const refuseClosedApplication = async (
  context: GraphContext,
  key: string,
  going: readonly string[] = OPEN,
): Promise<FoundApplication> => stillGoing(key, await context.write.find(applicationType, key, READS), going);

/** The application to which something is to be added. @throws NOT_FOUND outside the slice, RuleRefusal when it may not */
export const applicationOf = async (context: GraphContext, id: string): Promise<FoundApplication> => {
  const key = context.write.keyOf(applicationType, id);
  const found = key && (await context.write.find(applicationType, key, ['consulentId', ...READS]));
  if (!key || !found) throw notFound();
  if (context.viewer.role !== 'KLANTMANAGER') refuseNotTakenUp(found);
  return stillGoing(key, found, OPEN);
};
