import { expect } from 'vitest';
import type { Step } from './play.ts';
import type { Part, Stage } from './stage.ts';

const FINAL_REPORT = {
  trajectId: '@traject',
  summary: 'Hield na een maand op',
  goalsAchieved: [],
  reintegrationAdvice: 'Eerst rust',
  reducedLoonwaarde: true,
  indicatieveLoonwaardeFrom: 40,
  indicatieveLoonwaardeUntil: 60,
  substantiation: 'Een maand meegewerkt',
};

const strength = async (stage: Stage, part: Part): Promise<string> => {
  const [id] = stage.idsOf(part, 'crew');
  const { data } = await stage.ask(part, 'query ($id: ID!) { crew(id: $id) { strengthStatus } }', { id });
  return data.crew.strengthStatus;
};

const rows = async (stage: Stage, part: Part, list: string): Promise<unknown[]> => {
  const { data } = await stage.ask(part, `{ ${list} }`);
  const [first] = Object.values(data) as [{ nodes: unknown[] }];
  return first.nodes;
};

const end = (number: number, warns: readonly string[] = []): Step => ({
  says: `Member ${number} leaves the crew`,
  plays: ['S0-12'],
  by: 'consulent',
  verb: 'endMembership',
  on: `membership ${number}`,
  with: { validUntil: '#29' },
  warns,
});

/** A full crew that falls apart, an absence, and a traject that ends early. */
export const ENDINGS: readonly Step[] = [
  {
    says: 'The consulent introduces the deelnemer: a crew of six',
    plays: ['S0-24'],
    by: 'consulent',
    verb: 'introduceParticipant',
    with: { participantId: '@participant', crewId: '@crew', introducedOn: '#14' },
    finds: { CrewMembership: ['membership'], Contributor: ['contributor'] },
  },
  {
    says: 'A seventh is one too many',
    plays: ['S0-12'],
    by: 'consulent',
    verb: 'introduceParticipant',
    with: { participantId: '@other 6', crewId: '@crew', introducedOn: '#14' },
    refused: 'CREW_IS_FULL R-06',
  },
  { says: 'The traject starts', plays: ['S0-24'], by: 'consulent', verb: 'startTraject', on: 'traject' },
  {
    says: 'The corporatie draws up a job',
    plays: ['S0-17'],
    by: 'corporatie',
    verb: 'createJob',
    with: { objectId: '@porch', workKindId: '@cleaning porches', description: 'Vegen' },
    makes: 'job',
  },
  { says: 'It registers the job', plays: ['S0-17'], by: 'corporatie', verb: 'registerJob', on: 'job' },
  {
    says: 'It awards the job to the WSD',
    plays: ['S0-17'],
    by: 'corporatie',
    verb: 'awardJob',
    on: 'job',
    with: { uitvoerderId: '@wsd' },
  },
  {
    says: 'The consulent gives it to the crew',
    plays: ['S0-12'],
    by: 'consulent',
    verb: 'assignCrew',
    on: 'job',
    with: { crewId: '@crew' },
  },
  {
    says: 'The voorman reports to the corporatie without names',
    plays: ['S0-17'],
    by: 'voorman',
    verb: 'sendJobMessage',
    with: { jobId: '@job', text: 'Zonder zwaluwhof lukt het niet' },
    refused: 'PERSONS_IN_MESSAGE R-44',
  },
  {
    says: 'And without numbers to call somebody at',
    plays: ['S0-17'],
    by: 'corporatie',
    verb: 'sendJobMessage',
    with: { jobId: '@job', text: 'Bel 06 12345678' },
    refused: 'PERSONS_IN_MESSAGE R-44',
  },
  {
    says: 'Of an absence no cause can be given',
    plays: ['S0-25'],
    day: 20,
    by: 'voorman',
    verb: 'reportAbsence',
    with: { membershipId: '@membership', from: '#20', cause: 'Griep' },
    refused: 'BAD_USER_INPUT',
  },
  {
    says: 'The voorman reports an absence: from when, and no more; the corporatie and the klantmanager have no such list',
    plays: ['S0-25'],
    by: 'voorman',
    verb: 'reportAbsence',
    with: { membershipId: '@membership', from: '#20' },
    finds: { AbsenceReport: ['absence'] },
    after: async (stage) => {
      for (const part of ['corporatie', 'klantmanager', 'docent'] as const) {
        const [id] = stage.idsOf(part, 'absence');
        const { data } = await stage.ask(part, 'query ($id: ID!) { node(id: $id) { id } }', { id });
        expect(data.node, part).toBeNull();
      }
    },
  },
  {
    says: 'The absence ends',
    plays: ['S0-25'],
    day: 22,
    by: 'voorman',
    verb: 'endAbsence',
    on: 'absence',
    with: { until: '#21' },
  },
  { ...end(1), day: 30 },
  end(2),
  {
    ...end(3, ['UNDERSTRENGTH R-07']),
    says: 'With the third the crew falls under four: who guides is warned, and the corporatie sees no difference',
    after: async (stage) => {
      expect([await strength(stage, 'voorman'), await strength(stage, 'corporatie')]).toEqual([
        'UNDERSTRENGTH',
        'ACTIVE',
      ]);
    },
  },
  {
    says: 'The job is planned all the same, outside the half-days of the crew with a warning',
    plays: ['S0-14'],
    by: 'voorman',
    verb: 'planJob',
    on: 'job',
    with: { visits: [{ plannedDate: '#31', halfDay: 'MORNING' }] },
    finds: { Task: ['visit'] },
    warns: ['OUTSIDE_WEEKLY_HALF_DAYS R-45'],
  },
  {
    says: 'The traject stands still',
    plays: [],
    by: 'consulent',
    verb: 'interruptTraject',
    on: 'traject',
    with: { reason: 'PLANNING' },
  },
  {
    says: 'What stands still is not extended',
    plays: ['S0-08'],
    by: 'klantmanager',
    verb: 'extendTraject',
    on: 'traject',
    with: { durationMonths: 6, reason: 'Later verder' },
    refused: 'STATUS_REFUSED 3.3 Traject, R-03, R-04',
  },
  { says: 'It goes on', plays: [], day: 35, by: 'consulent', verb: 'resumeTraject', on: 'traject' },
  {
    says: 'It is not complete without a final report',
    plays: ['S0-29'],
    by: 'consulent',
    verb: 'completeTraject',
    on: 'traject',
    refused: 'FINAL_REPORT_REQUIRED S0-29',
  },
  {
    says: 'The deelnemer ends it; a short final report is still due',
    plays: ['S0-29'],
    by: 'deelnemer',
    verb: 'endTraject',
    on: 'traject',
    with: { reason: 'OP_EIGEN_VERZOEK' },
    warns: ['FINAL_REPORT_DUE S0-29'],
  },
  {
    says: 'A final report says whether the loonwaarde is reduced',
    plays: ['S0-30'],
    by: 'consulent',
    verb: 'writeFinalReport',
    with: { ...FINAL_REPORT, reducedLoonwaarde: null },
    refused: 'BAD_USER_INPUT',
  },
  {
    says: 'The consulent writes the short final report, with an indication of the loonwaarde',
    plays: ['S0-29', 'S0-30'],
    by: 'consulent',
    verb: 'writeFinalReport',
    with: FINAL_REPORT,
    finds: { FinalReport: ['final report'] },
  },
  {
    says: 'The klantmanager is given it',
    plays: ['S0-29'],
    by: 'consulent',
    verb: 'provideFinalReport',
    on: 'final report',
  },
  {
    says: 'The indication is not taken over as the legal value: there is no way to say so',
    plays: ['S0-30'],
    by: 'klantmanager',
    verb: 'recordLoonwaardeDetermination',
    with: {
      participantId: '@participant',
      determinedBy: 'Arbeidsdeskundige',
      validFrom: '#35',
      indicatieveLoonwaardeFrom: 40,
      indicatieveLoonwaardeUntil: 60,
    },
    refused: 'BAD_USER_INPUT',
    after: async (stage) => {
      const [one] = (await rows(
        stage,
        'klantmanager',
        `participants(first: 5, filter: { callName: { eq: "Jorinde" } }) { nodes {
           loonwaardeDeterminations(first: 5) { nodes { id } }
           trajecten(first: 5) { nodes { finalReport { reducedLoonwaarde indicatieveLoonwaardeFrom } } } } }`,
      )) as { loonwaardeDeterminations: { nodes: unknown[] }; trajecten: { nodes: unknown[] } }[];
      expect(one?.loonwaardeDeterminations.nodes).toEqual([]);
      expect(one?.trajecten.nodes).toEqual([
        { finalReport: { reducedLoonwaarde: true, indicatieveLoonwaardeFrom: 40 } },
      ]);
    },
  },
  {
    says: 'The deelnemer leaves the crew, and the voorman has no more of him or her',
    plays: ['S0-24'],
    by: 'consulent',
    verb: 'endMembership',
    on: 'membership',
    with: { validUntil: '#34' },
    warns: ['UNDERSTRENGTH R-07'],
    after: async (stage) => {
      const people = await rows(stage, 'voorman', 'participants(first: 100) { nodes { callName } }');
      expect(people).not.toContainEqual({ callName: 'Jorinde' });
      const { data } = await stage.ask('voorman', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: ['participant', 'traject', 'plan', 'membership', 'absence'].flatMap((name) =>
          stage.idsOf('voorman', name),
        ),
      });
      expect(data.nodes).toEqual([null, null, null, null, null]);
    },
  },
];
