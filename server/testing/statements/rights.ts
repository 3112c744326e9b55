import { addDays, todayInAmsterdam } from '../../../seeds/days.ts';
import { seedId } from '../../../seeds/random.ts';
import { idFor, idOf } from '../asked.ts';
import type { TestGraph } from '../graph.ts';
import { makeConsent, withoutConsents } from '../made-consents.ts';
import { caseloadOf, unseenBy } from '../made-openings.ts';
import { makeRequest, withoutRequests } from '../made-requests.ts';
import { noonOf } from '../noon.ts';
import type { Does } from './does.ts';

const today = todayInAmsterdam();
const DEELNEMER = seedId('Participant', 'deelnemer');
const OFFICER = 'privacy-officer';
const at = (hours: number) => new Date(noonOf(today).getTime() + hours * 3_600_000).toISOString();

const consented = async (graph: TestGraph, does: Does): Promise<void> => {
  await withoutConsents(graph);
  await does('consulent', 'askConsent', {
    participantId: idFor(graph, 'consulent', 'Participant', DEELNEMER),
    recipientId: idFor(graph, 'consulent', 'Organisation', seedId('Organisation', 'roc-midden')),
    data: ['EMAIL'],
  });
  for (const [name, verb, status, more] of [
    ['deelnemer', 'giveConsent', 'ASKED', {}],
    ['deelnemer', 'withdrawConsent', 'GIVEN', {}],
    ['consulent', 'recordConsentGiven', 'ASKED', { on: today }],
    ['consulent', 'recordConsentWithdrawn', 'GIVEN', {}],
  ] as const) {
    await withoutConsents(graph);
    const id = idFor(graph, name, 'Consent', await makeConsent(graph, status));
    await does(name, verb, { id, expectedVersion: 1, ...more });
  }
};

const requested = async (graph: TestGraph, does: Does): Promise<void> => {
  await withoutRequests(graph);
  await does('deelnemer', 'requestRectification', { field: 'PHONE', value: '0201234567' });
  await does('deelnemer', 'requestErasure', { field: 'EMAIL' });
  await does('deelnemer', 'requestRestriction', { field: 'POSTCODE', ground: 'INACCURATE' });
  const step = async (name: string, verb: string, key: string, more: object = {}, expectedVersion = 1) =>
    does(name, verb, { id: idFor(graph, name, 'DataSubjectRequest', key), expectedVersion, ...more });
  await step('deelnemer', 'withdrawRequest', await makeRequest(graph));
  await step(OFFICER, 'refuseDataSubjectRequest', await makeRequest(graph), { reason: 'Het klopt zo.' });
  const restriction = await makeRequest(graph, { kind: 'RESTRICTION', status: 'GRANTED' });
  await step(OFFICER, 'announceLifting', restriction, { liftsOn: addDays(today, 7) });
  // Somebody has received it, and is told.
  await (await graph.as('consulent')).query('{ participants(first: 100) { nodes { phone } } }');
  await step(OFFICER, 'grantDataSubjectRequest', await makeRequest(graph, { wantedValue: '0200000004' }));
  const [notice] = await graph.admin(
    'select id from correction_notice where participant_id = $1 and recipient_id = $2',
    [DEELNEMER, seedId('Organisation', 'wsd')],
  );
  const recipient = 'privacy-officer-2';
  await does(recipient, 'confirmCorrection', {
    id: idFor(graph, recipient, 'CorrectionNotice', notice.id),
    expectedVersion: 1,
  });
};

const opened = async (graph: TestGraph, does: Does): Promise<void> => {
  await graph.admin('delete from access_grant');
  const unseen = await unseenBy(graph, 'voorman');
  const key = (await caseloadOf(graph, 'klantmanager')).find((own) => unseen.includes(own)) as string;
  const person = (name: string) => idFor(graph, name, 'Participant', key);
  const next = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
  const why = { emergency: 'VERMISSING', reason: 'Niet op het werk' };
  await does('voorman', 'openInEmergency', { participantId: person('voorman'), ...why });
  const [row] = await graph.admin('select id, version from access_grant');
  const emergency = { id: idFor(graph, OFFICER, 'AccessGrant', row.id), version: row.version };
  await does(OFFICER, 'endEmergencyAccess', next(await does(OFFICER, 'acknowledgeEmergency', next(emergency))));
  const grant = await does('klantmanager', 'grantAccess', {
    participantId: person('klantmanager'),
    recipientId: idOf('organisation', seedId('Organisation', 'wsd')),
    recipientRole: 'VOORMAN',
    endsAt: at(24),
    reason: 'Werkt mee in een andere ploeg',
  });
  await does('klantmanager', 'revokeAccess', next(grant));
  const assigned = { subject: 'demo-consulent', role: 'PRIVACY_OFFICER', startsAt: at(1), endsAt: at(3) };
  const { id } = await does('beheerder', 'assignRole', assigned);
  await does('beheerder', 'endRoleAssignment', { id, expectedVersion: 1 });
};

/** Who somebody is. */
const identified = async (graph: TestGraph, does: Does): Promise<void> => {
  await graph.admin('delete from participant_identity where participant_id = $1', [DEELNEMER]);
  const participantId = idFor(graph, 'klantmanager', 'Participant', DEELNEMER);
  const bsn = '999990342';
  await does('klantmanager', 'recordBsn', { participantId, bsn, verifiedOn: today, verifiedBy: 'Balie' });
  await does('klantmanager', 'findParticipantByBsn', { bsn });
};

/** What people and their officers do with data about them. */
export const measureRights = async (graph: TestGraph, does: Does): Promise<void> => {
  await consented(graph, does);
  await requested(graph, does);
  await opened(graph, does);
  await identified(graph, does);
};
