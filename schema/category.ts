import type { PolicyClass } from './policy.ts';

/** Categories of personal data (AVG 30), by which a processing activity says what it needs. */
export const CATEGORIES = {
  PERSON: 'Persoonsgegevens: names, date of birth, address, how to reach somebody',
  IDENTIFICATION: 'Identificatie: the BSN and how it was verified',
  REFERRAL: 'Aanmelding: application, intake, decision, preconditions and quotes',
  TRAJECT: 'Traject: traject and plan',
  REPORTS: 'Verslagen: reports, notes, measurements and outflow',
  INCOME: 'Inkomen: benefit, loonwaarde and place on the labour market',
  PRESENCE: 'Aanwezigheid: membership of a crew, deployment, attendance and absence',
  ADAPTATION: 'Werkaanpassing: what the work takes into account',
  EDUCATION: 'Onderwijs: student record, enrolments and skills',
  DISCLOSURE: 'Inzage: what was used of whom, when and for which purpose',
  RIGHTS: 'Rechten: what somebody asked about the own data, and who was told of it',
} as const;

export type Category = keyof typeof CATEGORIES;

/** What whom it is about calls a category. */
const CATEGORY_NAMES: Readonly<Record<Category, { readonly nl: string; readonly en: string }>> = {
  PERSON: { nl: 'Persoonsgegevens', en: 'Personal details' },
  IDENTIFICATION: { nl: 'Identificatie', en: 'Identification' },
  REFERRAL: { nl: 'Aanmelding', en: 'Referral' },
  TRAJECT: { nl: 'Traject', en: 'Traject' },
  REPORTS: { nl: 'Verslagen', en: 'Reports' },
  INCOME: { nl: 'Inkomen', en: 'Income' },
  PRESENCE: { nl: 'Aanwezigheid', en: 'Presence' },
  ADAPTATION: { nl: 'Werkaanpassing', en: 'Work adaptation' },
  EDUCATION: { nl: 'Onderwijs', en: 'Education' },
  DISCLOSURE: { nl: 'Inzage', en: 'Disclosure' },
  RIGHTS: { nl: 'Rechten', en: 'Rights' },
};

/** `participant.phone` → `participant`. */
type Family = PolicyClass extends `${infer Name}.${string}` ? Name : never;

/** What the classes of a family are about; null where that is no participant: any activity may use them. */
const OF_FAMILY: Readonly<Record<Family, Category | null>> = {
  graph: null,
  row: null,
  processingActivity: null,
  logCheckpoint: null,
  disclosure: 'DISCLOSURE',
  processingLog: 'DISCLOSURE',
  dataSubjectRequest: 'RIGHTS',
  correctionNotice: 'RIGHTS',
  // Of who asked, and of what was decided: in neither stands a participant.
  auditLog: null,
  accessDecision: null,
  organisation: null,
  consortium: null,
  agreement: null,
  staffMember: null,
  roleAssignment: null,
  participant: 'PERSON',
  // It says how somebody may be reached, and by whom.
  consent: 'PERSON',
  // It says whom somebody could read, and why.
  accessGrant: 'PERSON',
  identity: 'IDENTIFICATION',
  contributor: 'PRESENCE',
  traject: 'TRAJECT',
  plan: 'TRAJECT',
  reporting: 'REPORTS',
  report: 'REPORTS',
  note: 'REPORTS',
  ladder: 'REPORTS',
  loonwaarde: 'INCOME',
  finalReport: 'REPORTS',
  outflow: 'REPORTS',
  application: 'REFERRAL',
  intake: 'REFERRAL',
  decision: 'REFERRAL',
  precondition: 'REFERRAL',
  specification: null,
  quote: 'REFERRAL',
  crew: null,
  crewMembership: 'PRESENCE',
  attendance: 'PRESENCE',
  absence: 'PRESENCE',
  adaptation: 'ADAPTATION',
  student: 'EDUCATION',
  studentRecord: 'EDUCATION',
  enrolment: 'EDUCATION',
  assessment: 'EDUCATION',
  opleiding: null,
  werkproces: null,
  skill: null,
  equipment: null,
  wijk: null,
  workKind: null,
  object: null,
  objectAccess: null,
  job: null,
  jobSeries: null,
  task: null,
  // Who goes is a contributor; that somebody goes is work.
  deployment: null,
  jobMessage: null,
  taskPhoto: null,
};

/** Classes that are about something else than the rest of their family; null: about no participant. */
export const APART: Readonly<Partial<Record<PolicyClass, Category | null>>> = {
  'participant.labourMarket': 'INCOME',
  'application.labourMarket': 'INCOME',
  'traject.benefit': 'INCOME',
  'finalReport.loonwaarde': 'INCOME',
};

/** The category of personal data that a class belongs to; null when it holds none of a participant. */
export const categoryOf = (name: PolicyClass): Category | null => {
  const apart = APART[name];
  return apart === undefined ? OF_FAMILY[name.slice(0, name.indexOf('.')) as Family] : apart;
};

/** The categories of classes in words, each once; a class that is no more has none. */
export const categoryNames = (classes: readonly string[], language: 'nl' | 'en'): string[] => {
  const found = new Set(classes.map((name) => categoryOf(name as PolicyClass)));
  return (Object.keys(CATEGORIES) as Category[])
    .filter((category) => found.has(category))
    .map((category) => CATEGORY_NAMES[category][language]);
};
