import type { Part } from './stage.ts';

type Fields = Partial<Record<Part, string>> & {
  /** All that there is of it: what `*` stands for. */
  readonly all: string;
};

/** 3.6.7b: any readable row; the second line for klantmanager and consulent alone. */
const ROW = 'id version changedAt responsibleOrganisation';
const KEPT = 'processingActivity createdAt';
const KEEPERS: readonly Part[] = ['klantmanager', 'consulent'];

const GUIDED = { klantmanager: '*', consulent: '*', deelnemer: '*' } as const;

/**
 * What each part may read of each kind of thing that it sees, from the tables of domain 3.6.2 to 3.6.7b (DS reads
 * everything about himself unless said otherwise) and the decisions of `matrix/decisions.tsv`. Whoever is not named
 * reads nothing of it. `~` is a value in its masked form.
 */
const MAY_READ: Readonly<Record<string, Fields>> = {
  // 3.6.2
  Participant: {
    all: `callName givenNames familyNamePrefix familyName dateOfBirth isMinor phone email street houseNumber postcode
      place homeNeighbourhood languagePreference hasPaidWork`,
    ...GUIDED,
    voorman: 'callName familyName~ isMinor phone languagePreference',
  },
  WorkAdaptation: {
    all: 'participant kind agreedByParticipant',
    consulent: '*',
    voorman: '*',
    deelnemer: '*',
  },
  // 3.6.3
  Application: {
    all: `participant trajectOpdrachtgever uitvoerder klantmanager consulent channel hasPaidWork paidWorkReferenceDate
      presumedLoonwaardeFrom presumedLoonwaardeUntil submittedOn status statusDate preconditionsComplete traject
      rejectionReason`,
    ...GUIDED,
  },
  Intake: {
    all: 'application heldOn heldBy questionnaireVersion motivation abilities wishes report',
    klantmanager: 'application heldOn',
    consulent: '*',
    // 3.6.7b gives the own klantmanager, consulent and voorman; who held the intake stands apart.
    deelnemer: '* -heldBy',
  },
  Decision: {
    all: 'application advice motivation discussedOn candidateAgrees',
    klantmanager: 'application advice',
    consulent: '*',
    deelnemer: '*',
  },
  Precondition: { all: 'application kind required status seenOn validUntil granterKind', ...GUIDED },
  // 3.6.4; S0-31: no need for the deelnemer.
  Quote: {
    all: 'application specification issuedOn validUntil durationMonths status statusDate totalCents',
    klantmanager: '*',
    consulent: '*',
  },
  QuoteLine: { all: 'quote kind quantity unit unitPriceCents amountCents', klantmanager: '*', consulent: '*' },
  Traject: {
    all: `participant variant legalBasis benefitRetained trajectOpdrachtgever uitvoerder klantmanager consulent status
      flexible
      startDate endDate durationMonths hoursPerWeek goal workAims deviationReason interruptionReason endReason
      finalReport outflow`,
    klantmanager: '* -interruptionReason -outflow',
    consulent: '*',
    voorman: 'participant consulent startDate endDate hoursPerWeek',
    deelnemer: '* -deviationReason',
  },
  TrajectPlan: {
    all: `traject planVersion goals activities learningPoints workFloorLearningPoints drawnUpBy agreedByKlantmanagerOn
      providedOn current`,
    klantmanager: '*',
    consulent: '*',
    voorman: 'traject activities workFloorLearningPoints',
    deelnemer: '* -drawnUpBy',
  },
  ReportingAgreement: { all: 'traject form everyMonths subjects agreedOn', ...GUIDED },
  Report: { all: 'traject agreement plannedOn providedOn status', ...GUIDED },
  ReportItem: { all: 'report subject text', ...GUIDED },
  ProgressNote: {
    all: 'traject date present workPace skills remark writtenBy',
    consulent: '*',
    voorman: '*',
    deelnemer: '* -writtenBy',
  },
  FinalReport: {
    all: `traject summary goalsAchieved reintegrationAdvice reducedLoonwaarde indicatieveLoonwaardeFrom
      indicatieveLoonwaardeUntil substantiation establishedOn providedOn`,
    ...GUIDED,
  },
  Outflow: { all: 'traject destination date kind', consulent: '*', deelnemer: '*' },
  Attendance: {
    all: 'membership participant date halfDay present',
    consulent: '*',
    voorman: '*',
    deelnemer: '*',
  },
  AbsenceReport: { all: 'membership participant from until', consulent: '*', voorman: '*', deelnemer: '*' },
  // 3.6.5, 3.6.7b
  Contributor: { all: 'kind participant', consulent: '*', voorman: '*', deelnemer: '*' },
  CrewMembership: {
    all: 'crew participant contributor role validFrom validUntil introducedOn introducedBy introducedTo',
    klantmanager: 'crew participant validFrom validUntil',
    consulent: '*',
    voorman: '*',
    deelnemer: '*',
  },
  Crew: {
    all: `name uitvoerder halfDaysPerWeek weeklyHalfDays strengthStatus voorman workArea active memberCount
      minimumStrength maximumStrength`,
    klantmanager: 'name uitvoerder halfDaysPerWeek strengthStatus voorman workArea',
    beleidsmedewerker: 'name uitvoerder halfDaysPerWeek strengthStatus workArea',
    // What a corporatie could infer: neither version nor changedAt of a crew.
    corporatie: 'name uitvoerder halfDaysPerWeek strengthStatus voorman workArea -version -changedAt',
    consulent: '*',
    voorman: '*',
    deelnemer: 'name uitvoerder halfDaysPerWeek weeklyHalfDays strengthStatus voorman workArea active',
  },
  Equipment: { all: 'crew kind designation inspectionValidUntil', consulent: '*', voorman: '*' },
  Job: {
    all: `number werkOpdrachtgever uitvoerder object workKind description regime crew status statusDate urgent
      qualityDemand requesterKind wishedFrom wishedUntil wishedHalfDay complexCode veraOrderCode veraStatusCode overdue
      reworkRequest`,
    beleidsmedewerker: 'status statusDate workKind object crew',
    corporatie: '*',
    consulent: '*',
    voorman: '*',
    deelnemer: 'number object workKind regime crew status statusDate veraStatusCode',
  },
  JobSeries: {
    all: 'werkOpdrachtgever object workKind description recurrenceRule startDate endDate wishedHalfDay',
    corporatie: '*',
    consulent: '*',
    voorman: '*',
  },
  Task: {
    all: 'job plannedDate halfDay status deployment doneAt',
    corporatie: '* -deployment',
    consulent: '*',
    voorman: '*',
    deelnemer: '* -doneAt',
  },
  Deployment: { all: 'task location contributors supervisor', consulent: '*', voorman: '*', deelnemer: '*' },
  JobMessage: { all: 'job author text sentAt', corporatie: '*', consulent: '*', voorman: '*' },
  TaskPhoto: { all: 'task moment contentType bytes takenOn', corporatie: '*', consulent: '*', voorman: '*' },
  // 3.6.6: those linked to a werkproces, and only of its own students.
  SkillAssessment: {
    all: 'participant skill level assessedOn assessedBy',
    consulent: '*',
    voorman: '*',
    deelnemer: '* -assessedBy',
    docent: 'skill level assessedOn',
  },
  // The school's own view of somebody; nobody in this scenario is enrolled.
  Student: { all: '', docent: '*' },
  Enrolment: { all: '', docent: '*', klantmanager: '*', consulent: '*', deelnemer: '*' },
  // The legal value: never filled from an indication.
  LoonwaardeDetermination: {
    all: 'participant percentage determinedBy employer validFrom',
    klantmanager: '*',
    deelnemer: '* -determinedBy',
  },
};

export const THINGS: readonly string[] = Object.keys(MAY_READ);

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** A list of fields, in which `*` is all of them and `-field` all but that one. */
export const fieldsIn = (text: string, all: string): Set<string> => {
  const fields = new Set<string>();
  for (const word of words(text)) {
    if (word === '*') for (const own of words(all)) fields.add(own);
    else if (word.startsWith('-')) fields.delete(word.slice(1));
    else fields.add(word);
  }
  return fields;
};

/** All fields of a kind of thing. */
export const allOf = (type: string): string => MAY_READ[type]?.all ?? '';

/** The fields that a part may read of a kind of thing; `~` behind those that it reads masked. */
export const mayRead = (part: Part, type: string): Set<string> => {
  const may = MAY_READ[type];
  const own = may?.[part];
  if (!may || own === undefined) return new Set();
  const always = `${ROW} ${KEEPERS.includes(part) ? KEPT : ''}`;
  return fieldsIn(`${always} ${own}`, may.all);
};
