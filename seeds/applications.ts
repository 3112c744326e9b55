import { APPLICATION_CHANNELS, Application } from '../schema/trajecten/application.entity.ts';
import { Decision } from '../schema/trajecten/decision.entity.ts';
import { Intake } from '../schema/trajecten/intake.entity.ts';
import { type PRECONDITION_STATUSES, Precondition } from '../schema/trajecten/precondition.entity.ts';
import { addDays, addMonths, earliest } from './days.ts';
import { withCanary } from './names.ts';
import { gemeenteOf, type Person } from './people.ts';
import { at, Random, seedId } from './random.ts';
import type { Referral } from './referrals.ts';
import { organisationId, type RowMaker, type Table } from './row.ts';
import { staffId } from './staff.ts';

/** A referral with the person it is about, and its place among all. */
export interface Referred {
  readonly referral: Referral;
  readonly person: Person;
  readonly number: number;
}

export const referredPeople = (people: readonly Person[]): Referred[] =>
  people
    .flatMap((person) => (person.life.referrals ?? []).map((referral) => ({ referral, person })))
    .map((own, number) => ({ ...own, number }));

/** What a row about an application repeats of it. */
export const keysOf = ({ referral, person }: Referred) => ({
  applicationId: seedId('Application', referral.key),
  participantId: person.row.id,
  trajectOpdrachtgeverId: organisationId(gemeenteOf(person.life.home)),
  klantmanagerId: staffId(referral.klantmanager),
  uitvoerderId: organisationId(referral.uitvoerder),
  consulentId: referral.consulent === null ? null : staffId(referral.consulent),
  legalBasis: 'PARTICIPATIEWET' as const,
});

/** Somebody wrote a BSN here that does not belong here. */
const marked = (text: string, number: number) => (number % 6 === 0 ? withCanary(text) : text);

type Status = keyof typeof PRECONDITION_STATUSES;

interface Needed {
  readonly kind: Precondition['kind'];
  readonly status: Status;
  readonly required: boolean;
  readonly granter: Precondition['granterKind'];
}

/** What an application needs: complete wherever a traject came of it, in every status elsewhere. */
const neededFor = ({ referral, number }: Referred): readonly Needed[] => {
  if (!referral.intakeHeld) return [];
  const done = referral.status === 'CONVERTED' || referral.offers.some(({ status }) => status === 'ACCEPTED');
  const statuses: readonly Status[] = ['OPEN', 'REQUESTED', 'PRESENT', 'REFUSED', 'EXPIRED', 'NOT_APPLICABLE'];
  const status = (turn: number): Status => (done ? 'PRESENT' : at(statuses, number + turn));
  return [
    { kind: 'TOESTEMMING', status: status(0), required: true, granter: 'GEMEENTE' },
    { kind: 'IDENTIFICATIE', status: status(1), required: true, granter: 'UITVOERDER' },
    ...(number % 2 === 0
      ? ([{ kind: 'VOG', status: status(2), required: number % 4 === 0, granter: 'JUSTIS' }] as const)
      : ([{ kind: 'INDICATIE', status: status(3), required: true, granter: 'INDICATIESTELLER' }] as const)),
  ];
};

const isThere = ({ status, required }: Needed) => !required || status === 'PRESENT' || status === 'NOT_APPLICABLE';

const intakeDay = ({ referral }: Referred, today: string) => earliest(addDays(referral.submittedOn, 9), today);

const applicationRow = (make: RowMaker, referred: Referred, random: Random) => {
  const { referral, person, number } = referred;
  const { applicationId: _, ...keys } = keysOf(referred);
  const days = { SUBMITTED: 0, INTAKE_HELD: 9, CONVERTED: 40, REJECTED: 14, WITHDRAWN: 5 }[referral.status];
  return make.row(Application, referral.key, gemeenteOf(person.life.home), referral.submittedOn, {
    ...keys,
    channel: random.pick(Object.keys(APPLICATION_CHANNELS) as (keyof typeof APPLICATION_CHANNELS)[]),
    hasPaidWork: false,
    paidWorkReferenceDate: addDays(referral.submittedOn, -7),
    presumedLoonwaardeFrom: 20 + 10 * random.between(0, 3),
    presumedLoonwaardeUntil: 60 + 10 * random.between(0, 4),
    submittedOn: referral.submittedOn,
    status: referral.status,
    statusDate: earliest(addDays(referral.submittedOn, days), make.today),
    rejectionReason: referral.reason,
    trajectId: referral.course === null ? null : seedId('Traject', `${person.life.key}/${referral.course}`),
    preconditionsComplete: neededFor(referred).every(isThere),
    version: 1 + (number % 3),
  });
};

const intakeRow = (make: RowMaker, referred: Referred) => {
  const { referral, number } = referred;
  const day = intakeDay(referred, make.today);
  return make.row(Intake, referral.key, referral.uitvoerder, day, {
    ...keysOf(referred),
    heldOn: day,
    heldById: staffId(referral.consulent ?? 'consulent'),
    questionnaireVersion: `${2 + (number % 2)}.1`,
    motivation: marked('Wil graag weer ritme en mensen om zich heen', number),
    abilities: marked('Werkt graag buiten, begint rustig', number),
    wishes: marked('Later een baan in het groen', number),
    report: marked('Een open gesprek; vervoer naar het werk is geregeld', number),
  });
};

const decisionRow = (make: RowMaker, referred: Referred) => {
  const { referral, number } = referred;
  const day = intakeDay(referred, make.today);
  const refused = referral.status === 'REJECTED';
  return make.row(Decision, referral.key, referral.uitvoerder, day, {
    ...keysOf(referred),
    advice: refused ? at(['GEEN_TRAJECT', 'ANDER_AANBOD'] as const, number) : 'TRAJECT',
    motivation: marked('De ploeg past bij wat de kandidaat wil en kan', number),
    discussedOn: day,
    candidateAgrees: !refused || number % 2 === 0,
  });
};

const preconditionRows = (make: RowMaker, referred: Referred) => {
  const { referral, person } = referred;
  const day = intakeDay(referred, make.today);
  return neededFor(referred).map(({ kind, status, required, granter }) => {
    const seen = status === 'PRESENT' || status === 'EXPIRED';
    const by = kind === 'TOESTEMMING' ? gemeenteOf(person.life.home) : referral.uitvoerder;
    return make.row(Precondition, `${referral.key}/${kind}`, by, day, {
      ...keysOf(referred),
      kind,
      required,
      status,
      seenOn: seen ? day : null,
      validUntil: seen ? (status === 'EXPIRED' ? addDays(make.today, -1) : addMonths(make.today, 9)) : null,
      granterKind: seen ? granter : null,
    });
  });
};

/** Applications with what belongs to them, after the trajecten that some became. */
export const applicationTables = (make: RowMaker, people: readonly Person[]): Table[] => {
  const random = new Random('applications');
  const all = referredPeople(people);
  const spoken = all.filter(({ referral }) => referral.intakeHeld);
  const decided = spoken.filter(({ referral }) => referral.status !== 'INTAKE_HELD' || referral.offers.length > 1);
  return [
    { entity: Application, rows: all.map((referred) => applicationRow(make, referred, random)) },
    { entity: Intake, rows: spoken.map((referred) => intakeRow(make, referred)) },
    { entity: Decision, rows: decided.map((referred) => decisionRow(make, referred)) },
    { entity: Precondition, rows: all.flatMap((referred) => preconditionRows(make, referred)) },
  ];
};
