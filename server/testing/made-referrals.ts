import { contractSpecificationType } from '../../schema/contracts/contract-specification.type.ts';
import { quoteType } from '../../schema/contracts/quote.type.ts';
import { applicationType } from '../../schema/trajecten/application.type.ts';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import type { OrganisationKey } from '../../seeds/organisations.ts';
import { seedId } from '../../seeds/random.ts';
import { type Asked, askVerb, idFor, keyBehind } from './asked.ts';
import type { TestGraph } from './graph.ts';

const APPLICATION = [
  'application',
  'id version status preconditionsComplete participant { id callName } consulent { id } traject { id status variant legalBasis benefitRetained }',
] as const;
const QUOTE = [
  'quote',
  'id version status issuedOn totalCents durationMonths lines { nodes { kind quantity unit unitPriceCents amountCents } }',
] as const;

export const organisationGlobalId = (key: OrganisationKey): string =>
  `organisation_${seedId('Organisation', key).replaceAll('-', '')}`;

const newPerson = (callName: string) => ({ callName, familyName: 'Nergenshuizen', dateOfBirth: '1990-04-01' });

/** Steps of the way from a referral to a traject, each through HTTP as the one whose step it is. */
export const referrals = (graph: TestGraph) => {
  const today = todayInAmsterdam();
  const idOf = (name: string, key: string) => idFor(graph, name, applicationType, key);
  const versionOf = async (table: 'application' | 'quote', key: string): Promise<number> =>
    (await graph.admin(`select version from ${table} where id = $1`, [key]))[0].version;

  const refer = (more: object = {}, by = 'klantmanager'): Promise<Asked> =>
    askVerb(
      graph,
      by,
      'referParticipant',
      {
        uitvoerderId: organisationGlobalId('wsd'),
        participant: newPerson('Jikke'),
        channel: 'GESPREK',
        hasPaidWork: false,
        ...more,
      },
      APPLICATION,
    );

  /** A step with an application, at the version that it has now. */
  const step = async (name: string, verb: string, key: string, more: object = {}): Promise<Asked> =>
    askVerb(
      graph,
      name,
      verb,
      { id: idOf(name, key), expectedVersion: await versionOf('application', key), ...more },
      APPLICATION,
    );

  const holdIntake = async (key: string, more: object = {}, by = 'consulent'): Promise<Asked> =>
    askVerb(
      graph,
      by,
      'holdIntake',
      {
        applicationId: idOf(by, key),
        expectedApplicationVersion: await versionOf('application', key),
        heldOn: today,
        questionnaireVersion: '2.1',
        report: 'Een goed gesprek',
        ...more,
      },
      ['intake', 'id version heldOn report application { id status version }'],
    );

  const draft = async (key: string, more: object = {}, by = 'consulent'): Promise<Asked> =>
    askVerb(
      graph,
      by,
      'draftQuote',
      { applicationId: idOf(by, key), durationMonths: 6, validUntil: addDays(today, 30), ...more },
      QUOTE,
    );

  const quoteStep = async (name: string, verb: string, key: string, more: object = {}): Promise<Asked> =>
    askVerb(
      graph,
      name,
      verb,
      { id: idFor(graph, name, quoteType, key), expectedVersion: await versionOf('quote', key), ...more },
      QUOTE,
    );

  /** A new application; returns its raw key. */
  const submitted = async (): Promise<string> => {
    const { object } = await refer();
    return keyBehind(graph, 'klantmanager', applicationType, object.id);
  };
  const takenUp = async (by = 'consulent'): Promise<string> => {
    const key = await submitted();
    await step(by, 'takeUpApplication', key);
    return key;
  };
  const interviewed = async (by = 'consulent'): Promise<string> => {
    const key = await takenUp(by);
    await holdIntake(key, {}, by);
    return key;
  };
  const drafted = async (application: string, more: object = {}): Promise<string> =>
    keyBehind(graph, 'consulent', quoteType, (await draft(application, more)).object.id);
  const issued = async (application: string): Promise<string> => {
    const key = await drafted(application);
    await quoteStep('consulent', 'issueQuote', key);
    return key;
  };

  const decide = (name: string, key: string, more: object = {}): Promise<Asked> =>
    askVerb(
      graph,
      name,
      'recordDecision',
      { applicationId: idOf(name, key), advice: 'TRAJECT', motivation: 'Past goed', ...more },
      ['decision', 'id version advice candidateAgrees'],
    );
  /** An application with an accepted quote. */
  const accepted = async (): Promise<string> => {
    const key = await interviewed();
    await quoteStep('klantmanager', 'acceptQuote', await issued(key));
    return key;
  };

  return {
    today,
    idOf,
    versionOf,
    refer,
    step,
    holdIntake,
    draft,
    quoteStep,
    submitted,
    takenUp,
    interviewed,
    drafted,
    issued,
    decide,
    accepted,
    specificationId: (key: string) =>
      idFor(graph, 'consulent', contractSpecificationType, seedId('ContractSpecification', key)),
  };
};
