import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { midnightOf, todayInAmsterdam } from '../seeds/days.ts';
import { seedId } from '../seeds/random.ts';
import { idFor, idOf } from '../server/testing/asked.ts';
import { startGraph, type TestGraph } from '../server/testing/graph.ts';
import { caseloadOf, unseenBy } from '../server/testing/made-openings.ts';
import { SealedLogs } from '../server/testing/sealed-logs.ts';
import { verifyCheckpoint, verifyConsistency } from './checkpoint.ts';
import type { ClientOptions } from './client.ts';
import { klantmanager, privacyOfficer } from './gemeente.ts';
import { beheerder, consulent, voorman } from './wsd.ts';

const HOUR = 3_600_000;
const NOON = midnightOf(todayInAmsterdam()).getTime() + 12 * HOUR;
const at = (hours: number) => new Date(NOON + hours * HOUR).toISOString();

let graph: TestGraph;
/** A participant of the klantmanager, guided by the WSD, whom the voorman does not see. */
let key: string;
beforeAll(async () => {
  graph = await startGraph({ registeredOnly: true, clock: () => new Date(NOON) });
  await graph.admin('delete from access_grant');
  const unseen = await unseenBy(graph, 'voorman');
  key = (await caseloadOf(graph, 'klantmanager')).find((own) => unseen.includes(own)) as string;
});
afterAll(() => graph?.stop());

const optionsFor = async (name: string): Promise<ClientOptions> => ({
  url: `${graph.address}/graphql`,
  token: (await graph.as(name)).token,
});

const participantId = (name: string): string => idFor(graph, name, 'Participant', key);

const next = (row: { id: string; version: number | null } | null | undefined) => ({
  input: { id: row?.id ?? '', expectedVersion: row?.version ?? -1 },
});

describe('with registered operations alone', () => {
  test('a voorman opens in an emergency, and the privacy officer is told, acknowledges it and ends it', async () => {
    const crewLeader = voorman(await optionsFor('voorman'));
    const officer = privacyOfficer(await optionsFor('privacy-officer'));
    const person = { id: participantId('voorman') };
    expect(await crewLeader.participantById(person)).toEqual({ participant: null });

    const why = { emergency: 'VERMISSING', reason: 'Niet op het werk' } as const;
    const { openInEmergency } = await crewLeader.openInEmergency({ input: { participantId: person.id, ...why } });
    expect(openInEmergency).toMatchObject({ accessGrant: { status: 'OPENED' }, userErrors: [] });
    expect((await crewLeader.participantById(person)).participant?.phone).toBeTruthy();
    const coordinate = { coordinate: 'Participant.phone', ...person };
    expect((await crewLeader.explainAccess(coordinate)).explainAccess).toMatchObject({
      outcome: 'GRANTED',
      openedBy: 'EMERGENCY',
      activity: expect.stringContaining('werkleiding-voorman'),
    });

    const [told, ...more] = (await officer.emergencies()).accessGrants?.nodes ?? [];
    expect([told?.knownAs, more]).toEqual([participantId('privacy-officer'), []]);
    const { acknowledgeEmergency } = await officer.acknowledgeEmergency(next(told));
    expect(acknowledgeEmergency?.userErrors).toEqual([]);
    const { endEmergencyAccess } = await officer.endEmergencyAccess(next(acknowledgeEmergency?.accessGrant));
    expect(endEmergencyAccess).toMatchObject({ accessGrant: { status: 'ENDED' }, userErrors: [] });
    expect(await crewLeader.participantById(person)).toEqual({ participant: null });
  });

  test('a klantmanager gives a role of a partner access and takes it back', async () => {
    const manager = klantmanager(await optionsFor('klantmanager'));
    const crewLeader = voorman(await optionsFor('voorman'));
    const wsd = idOf('organisation', seedId('Organisation', 'wsd'));
    const { organisations } = await manager.organisations({ first: 100 });
    expect(organisations?.nodes.map(({ id }) => id)).toContain(wsd);
    const input = {
      participantId: participantId('klantmanager'),
      recipientId: wsd,
      recipientRole: 'VOORMAN',
      endsAt: at(24),
      reason: 'Werkt mee in een andere ploeg',
    } as const;
    const { grantAccess } = await manager.grantAccess({ input });
    expect(grantAccess).toMatchObject({ accessGrant: { status: 'GIVEN' }, userErrors: [] });
    const seen = () => crewLeader.participantById({ id: participantId('voorman') });
    expect((await seen()).participant).not.toBeNull();
    const { accessGrants } = await manager.accessGrants({ filter: { kind: { eq: 'GRANT' } } });
    expect(accessGrants?.nodes).toMatchObject([{ participant: { id: input.participantId }, recipient: { id: wsd } }]);
    const { revokeAccess } = await manager.revokeAccess(next(accessGrants?.nodes[0]));
    expect(revokeAccess).toMatchObject({ accessGrant: { status: 'ENDED' }, userErrors: [] });
    expect((await seen()).participant).toBeNull();
  });

  test('a beheerder gives a colleague a role, finds it on the list and ends it', async () => {
    const administrator = beheerder(await optionsFor('beheerder'));
    const { wijken } = await administrator.wijken({ first: 1 });
    const when = { startsAt: at(1), endsAt: at(3) };
    const wijkId = wijken?.nodes[0]?.id ?? null;
    const input = { subject: 'demo-consulent', role: 'PROJECTLEIDER', wijkId, ...when } as const;
    const { assignRole } = await administrator.assignRole({ input });
    expect(assignRole).toMatchObject({ roleAssignment: { role: 'PROJECTLEIDER' }, userErrors: [] });
    const { roleAssignments } = await administrator.roleAssignments({
      filter: { role: { eq: 'PROJECTLEIDER' } },
      first: 100,
    });
    const listed = roleAssignments?.nodes.find(({ id }) => id === assignRole?.roleAssignment?.id);
    expect(listed?.subject).toBe('demo-consulent');
    const { endRoleAssignment } = await administrator.endRoleAssignment(next(listed));
    expect(endRoleAssignment?.userErrors).toEqual([]);
  });

  test('a participant is found by BSN, by who guides or pays for him or her', async () => {
    for (const entry of [klantmanager, consulent] as const) {
      const name = entry === klantmanager ? 'klantmanager' : 'consulent';
      const { findParticipantByBsn } = await entry(await optionsFor(name)).findParticipantByBsn({
        input: { bsn: '999990342' },
      });
      // Valid, and nobody's.
      expect(findParticipantByBsn).toEqual({ participant: null, userErrors: [], warnings: [] });
    }
  });

  test('a privacy officer reads who did what with whose data, and proves that it is whole', async () => {
    const sealed = await SealedLogs.of(graph);
    const officer = privacyOfficer(await optionsFor('privacy-officer'));
    await klantmanager(await optionsFor('klantmanager')).participantById({ id: participantId('klantmanager') });
    await sealed.seal();
    const subject = participantId('privacy-officer');
    const whole = { from: at(-24), until: at(24) };
    const { disclosures } = await officer.disclosuresOf({ participant: subject, ...whole });
    expect(disclosures?.nodes).toContainEqual(
      expect.objectContaining({ purpose: 'Begeleiding van deelnemers door de gemeente' }),
    );
    const { auditEntries } = await officer.auditLog({ filter: { role: { eq: 'KLANTMANAGER' } }, first: 1 });
    const [used] = auditEntries?.nodes ?? [];
    const staff = idOf('staff', seedId('StaffMember', 'klantmanager'));
    expect(used).toMatchObject({ person: staff, dataClasses: expect.arrayContaining(['participant.phone']) });
    const filter = { traceId: { eq: used?.traceId ?? '' } };
    const { processingLogEntries } = await officer.processingLog({ filter });
    const activity = expect.stringContaining('begeleiding-klantmanager');
    expect(processingLogEntries?.nodes).toMatchObject([{ processingActivityId: activity }]);
    const { accessDecisions } = await officer.decisions({ filter });
    expect(accessDecisions?.nodes[0]?.decision).toBe('PERMIT');

    await sealed.seal();
    const { logCheckpoints } = await officer.checkpoints({ first: 100 });
    const kept = await Promise.all(
      (logCheckpoints?.nodes ?? []).map(({ signature }) => verifyCheckpoint(signature ?? '', sealed.keys.published)),
    );
    const [first, last] = kept.sort((one, other) => one.size - other.size).slice(-2);
    if (!first || !last) return expect.fail('two checkpoints are needed');
    const { logConsistency } = await officer.consistency({ from: first.size, to: last.size });
    expect(await verifyConsistency(first, last, logConsistency ?? [])).toBe(true);
    expect(await verifyConsistency(first, { ...last, root: first.root }, logConsistency ?? [])).toBe(false);
  });
});
