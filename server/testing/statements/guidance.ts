import { quoteType } from '../../../schema/contracts/quote.type.ts';
import { applicationType } from '../../../schema/trajecten/application.type.ts';
import { todayInAmsterdam } from '../../../seeds/days.ts';
import { seedId } from '../../../seeds/random.ts';
import { idFor, keyBehind } from '../asked.ts';
import type { TestGraph } from '../graph.ts';
import { memberOf } from '../made-crews.ts';
import { organisationGlobalId, referrals } from '../made-referrals.ts';
import { makeTraject } from '../made-trajecten.ts';
import type { Does } from './does.ts';

const today = todayInAmsterdam();

/** From a referral to a traject, and what may come of it instead. */
const referred = async (graph: TestGraph, does: Does): Promise<void> => {
  const of = referrals(graph);
  const at = async (name: string, key: string, more: object = {}) => ({
    id: of.idOf(name, key),
    expectedVersion: await of.versionOf('application', key),
    ...more,
  });
  const refer = async () => {
    const { id } = await does('klantmanager', 'referParticipant', {
      uitvoerderId: organisationGlobalId('wsd'),
      participant: { callName: 'Jikke', familyName: 'Nergenshuizen', dateOfBirth: '1990-04-01' },
      channel: 'GESPREK',
      hasPaidWork: false,
    });
    return keyBehind(graph, 'klantmanager', applicationType, id);
  };
  const leaving = await refer();
  await does('klantmanager', 'changeApplication', await at('klantmanager', leaving, { hasPaidWork: true }));
  await does('klantmanager', 'withdrawApplication', await at('klantmanager', leaving));
  await does('consulent', 'rejectApplication', await at('consulent', await of.takenUp(), { reason: 'ANDERS' }));

  const application = await of.interviewed();
  const [{ id: intake }] = await graph.admin('select id from intake where application_id = $1', [application]);
  const change = { id: idFor(graph, 'consulent', 'Intake', intake), expectedVersion: 1, report: null };
  await does('consulent', 'changeIntake', change);
  const applicationId = of.idOf('consulent', application);
  const decided = { applicationId, advice: 'TRAJECT', motivation: 'Past goed' };
  const decision = await does('consulent', 'recordDecision', decided);
  await does('consulent', 'changeDecision', { id: decision.id, expectedVersion: 1, motivation: 'Past heel goed' });

  const precondition = async (...verbs: string[]) => {
    const input = { applicationId: of.idOf('klantmanager', application), kind: 'TOESTEMMING', required: false };
    const { id } = await does('klantmanager', 'addPrecondition', input);
    for (const [n, verb] of verbs.entries()) await does('klantmanager', verb, { id, expectedVersion: n + 1 });
  };
  await precondition('requestPrecondition', 'fulfilPrecondition');
  await precondition('waivePrecondition');
  await precondition('refusePrecondition');

  const quoted = async (name: string, key: string, more: object = {}) => ({
    id: idFor(graph, name, quoteType, key),
    expectedVersion: await of.versionOf('quote', key),
    ...more,
  });
  const drafted = await of.drafted(application);
  await does('consulent', 'changeQuote', await quoted('consulent', drafted, { durationMonths: 8 }));
  await does('consulent', 'withdrawQuote', await quoted('consulent', drafted));
  await does('klantmanager', 'rejectQuote', await quoted('klantmanager', await of.issued(application)));
};

/** What is written in the course of a traject, and when it ends otherwise than it was meant. */
const guided = async (graph: TestGraph, does: Does): Promise<void> => {
  const { key } = await makeTraject(graph, 'RUNNING', { without: ['finalReport'] });
  const trajectId = (name: string) => idFor(graph, name, 'Traject', key);
  await does('consulent', 'measureLadder', { trajectId: trajectId('consulent'), step: 3, measuredOn: today });
  const note = { trajectId: trajectId('voorman'), date: today, present: true, skills: ['Snoeien'] };
  const { id: noted } = await does('voorman', 'writeProgressNote', note);
  await does('voorman', 'changeProgressNote', { id: noted, expectedVersion: 1, workPace: 'HOOG' });
  const { id: report } = await does('consulent', 'writeFinalReport', {
    trajectId: trajectId('consulent'),
    summary: 'Kwam op vaste dagen',
    goalsAchieved: ['Werkritme'],
    reintegrationAdvice: 'Naar een opleiding',
    reducedLoonwaarde: true,
    indicatieveLoonwaardeFrom: 40,
    indicatieveLoonwaardeUntil: 60,
    substantiation: 'Twee van de drie taken zelfstandig',
  });
  await does('consulent', 'changeFinalReport', { id: report, expectedVersion: 1, reducedLoonwaarde: false });
  const ending = { id: trajectId('deelnemer'), expectedVersion: 1, reason: 'OP_EIGEN_VERZOEK' };
  await does('deelnemer', 'endTraject', ending);
  await does('klantmanager', 'recordLoonwaardeDetermination', {
    participantId: idFor(graph, 'klantmanager', 'Participant', seedId('Participant', 'deelnemer')),
    percentage: 55,
    determinedBy: 'Bureau Loonwaarde',
    validFrom: today,
  });
};

/** Being there, and not. */
const present = async (graph: TestGraph, does: Does): Promise<void> => {
  const { id, participant } = await memberOf(graph, today);
  for (const table of ['absence_report', 'attendance']) {
    await graph.admin(`delete from ${table} where membership_id = $1`, [id]);
  }
  await graph.admin('delete from work_adaptation where participant_id = $1', [participant]);
  const membershipId = idFor(graph, 'voorman', 'CrewMembership', id);
  const half = { membershipId, date: today, halfDay: 'EVENING', present: true };
  const attendance = await does('voorman', 'recordAttendance', half);
  await does('voorman', 'changeAttendance', { id: attendance.id, expectedVersion: 1, present: false });
  const absence = await does('voorman', 'reportAbsence', { membershipId, from: today });
  await does('voorman', 'endAbsence', { id: absence.id, expectedVersion: 1, until: today });
  const participantId = idFor(graph, 'consulent-team', 'Participant', participant);
  const adaptation = { participantId, kind: 'GEEN_HOOGTE', agreedByParticipant: true };
  const { id: adapted } = await does('consulent-team', 'addWorkAdaptation', adaptation);
  await does('consulent-team', 'endWorkAdaptation', { id: adapted, expectedVersion: 1 });
};

/** What an uitvoerder asks for its work. */
const specified = async (graph: TestGraph, does: Does): Promise<void> => {
  const last = seedId('ContractSpecification', `wsd/${Number(today.slice(0, 4)) + 1}-01-01`);
  await does('consulent', 'endContractSpecification', {
    id: idFor(graph, 'consulent', 'ContractSpecification', last),
    expectedVersion: 1,
    validUntil: '2089-12-31',
  });
  await does('consulent', 'createContractSpecification', {
    validFrom: '2090-01-01',
    tariffs: [
      { kind: 'INTAKEKOSTEN', amountCents: 50_000, unit: 'EENMALIG' },
      { kind: 'BEGELEIDINGSKOSTEN', amountCents: 9_900, unit: 'PER_WEEK' },
    ],
  });
};

/** The guidance: what the scenario leaves out of it. */
export const measureGuidance = async (graph: TestGraph, does: Does): Promise<void> => {
  await referred(graph, does);
  await guided(graph, does);
  await present(graph, does);
  await specified(graph, does);
};
