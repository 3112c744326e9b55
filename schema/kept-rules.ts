import { OPENING_RULES } from './accountability/access-grant.rules.ts';
import { type Bilingual, RuleRefusal } from './errors.ts';

export type KeptRule = readonly [code: string, rule: string, text: Bilingual, field?: readonly string[]];

/**
 * Rules about rows that the caller may not see, or that two callers may break at once: the database says no, under one
 * of these names, and the caller hears which rule it is.
 */
const KEPT_RULES: Readonly<Record<string, KeptRule>> = {
  crew_maximum_strength: [
    'CREW_IS_FULL',
    'R-06',
    {
      nl: 'Een ploeg telt op geen enkele dag meer dan zes deelnemers.',
      en: 'A crew has no more than six participants on any day.',
    },
    ['input', 'crewId'],
  ],
  crew_membership_once: [
    'ALREADY_A_MEMBER',
    '3.2 Ploeglidmaatschap',
    {
      nl: 'Deze deelnemer is in die tijd al lid van de ploeg.',
      en: 'This participant is a member of the crew already at that time.',
    },
    ['input', 'participantId'],
  ],
  crew_is_active: [
    'CREW_DISBANDED',
    '3.3 Ploeg',
    { nl: 'Deze ploeg is opgeheven.', en: 'This crew has been disbanded.' },
    ['input', 'crewId'],
  ],
  crew_is_available: [
    'CREW_NOT_AVAILABLE',
    'R-01',
    {
      nl: 'Deze ploeg is er niet, of er is geen geldige overeenkomst met de uitvoerder.',
      en: 'There is no such crew, or no current agreement with its uitvoerder.',
    },
    ['input', 'crewId'],
  ],
  crew_voorman_employed: [
    'VOORMAN_NOT_EMPLOYED',
    'R-08',
    {
      nl: 'De voorman is in dienst bij de uitvoerder van de ploeg.',
      en: 'The voorman is employed by the uitvoerder of the crew.',
    },
    ['input', 'voormanId'],
  ],
  crew_without_members: [
    'CREW_HAS_MEMBERS',
    '3.3 Ploeg',
    {
      nl: 'Beëindig eerst de lidmaatschappen die vandaag of later nog gelden.',
      en: 'First end the memberships that are valid today or later.',
    },
  ],
  attendance_within_membership: [
    'OUTSIDE_MEMBERSHIP',
    '3.2 Aanwezigheid',
    { nl: 'Deze dag valt buiten het lidmaatschap.', en: 'This day lies outside the membership.' },
    ['input', 'date'],
  ],
  attendance_once: [
    'ALREADY_RECORDED',
    '3.2 Aanwezigheid',
    {
      nl: 'Voor dit dagdeel is de aanwezigheid al vastgelegd; verbeter die.',
      en: 'The attendance on this half-day is recorded already; change that.',
    },
    ['input', 'halfDay'],
  ],
  absence_within_membership: [
    'OUTSIDE_MEMBERSHIP',
    'R-38',
    { nl: 'Deze dagen vallen buiten het lidmaatschap.', en: 'These days lie outside the membership.' },
    ['input', 'from'],
  ],
  absence_once: [
    'ALREADY_ABSENT',
    'R-38',
    {
      nl: 'Voor deze dagen is al verzuim gemeld.',
      en: 'An absence on these days has been reported already.',
    },
    ['input', 'from'],
  ],
  membership_attended: [
    'ATTENDED_LATER',
    '3.2 Ploeglidmaatschap',
    {
      nl: 'Er is aanwezigheid of verzuim vastgelegd na deze laatste dag.',
      en: 'Attendance or absence has been recorded after this last day.',
    },
    ['input', 'validUntil'],
  ],
  traject_planned: [
    'PLAN_REQUIRED',
    'R-09',
    {
      nl: 'Het trajectplan is niet volledig, of de klantmanager stemde er niet mee in.',
      en: 'The plan of the traject is not complete, or the klantmanager has not agreed to it.',
    },
  ],
  traject_ready: [
    'TRAJECT_NOT_READY',
    'R-10',
    {
      nl: 'Plan, rapportage, introductie of startdatum is er nog niet.',
      en: 'The plan, the reporting, the introduction or the start date is not there yet.',
    },
  ],
  traject_reported: [
    'FINAL_REPORT_REQUIRED',
    'S0-29',
    { nl: 'Het eindverslag is er nog niet.', en: 'The final report is not there yet.' },
  ],
  membership_in_traject: [
    'NO_TRAJECT',
    'S0-24',
    {
      nl: 'Deze deelnemer heeft op de eerste dag geen traject waarvan het plan is vastgesteld.',
      en: 'This participant has no traject with a set plan on the first day.',
    },
    ['input', 'participantId'],
  ],
  task_is_open: [
    'TASK_CLOSED',
    '3.3 Taak',
    {
      nl: 'Deze taak is afgesloten: er komen geen foto’s meer bij.',
      en: 'This task is closed: no photos are added any more.',
    },
  ],
  task_photos: [
    'ENOUGH_PHOTOS',
    '3.6.5 Taak.foto',
    { nl: 'Een taak heeft ten hoogste twintig foto’s.', en: 'A task has at most twenty photos.' },
  ],
  adaptation_once: [
    'ALREADY_ADAPTED',
    '3.2 Werkaanpassing',
    { nl: 'Deze werkaanpassing geldt al.', en: 'This work adaptation holds already.' },
    ['input', 'kind'],
  ],
  assignment_of_staff: [
    'NOT_A_ROLE_OF_STAFF',
    '3.2 Roltoekenning',
    { nl: 'Deze rol is er niet voor medewerkers.', en: 'This is no role of staff.' },
    ['input', 'role'],
  ],
  assignment_from_now: [
    'IN_PAST',
    '3.2 Roltoekenning',
    { nl: 'Een rol gaat nu in of later.', en: 'A role begins now or later.' },
    ['input', 'startsAt'],
  ],
  ends_after_its_beginning: [
    'DATES_OUT_OF_ORDER',
    '3.2 Roltoekenning',
    { nl: 'Het einde ligt niet na het begin.', en: 'The end does not come after the beginning.' },
    ['input', 'endsAt'],
  ],
  assignment_of_own_people: [
    'NO_SUCH_STAFF_MEMBER',
    '3.2 Roltoekenning',
    {
      nl: 'Deze gebruiker is geen medewerker van uw organisatie.',
      en: 'This user is no staff member of your organisation.',
    },
    ['input', 'subject'],
  ],
  assignment_to_another: [
    'SAME_PERSON',
    '3.2 Roltoekenning',
    { nl: 'Niemand geeft zichzelf een rol.', en: 'Nobody gives himself or herself a role.' },
    ['input', 'subject'],
  ],
  stand_in_for_colleague: [
    'NO_SUCH_COLLEAGUE',
    '3.2 Roltoekenning waarnemingVoor',
    {
      nl: 'Waarnemen kan voor een collega met dezelfde rol.',
      en: 'One stands in for a colleague who has the same role.',
    },
    ['input', 'inPlaceOfId'],
  ],
  stand_in_has_an_end: [
    'END_REQUIRED',
    '3.2 Roltoekenning waarnemingVoor',
    { nl: 'Een waarneming heeft een einde.', en: 'Standing in has an end.' },
    ['input', 'endsAt'],
  ],
  assignment_wijk: [
    'WIJK_DOES_NOT_FIT',
    '3.6.7b',
    {
      nl: 'Een projectleider heeft een wijk, een andere rol niet.',
      en: 'A projectleider has a wijk, another role has none.',
    },
    ['input', 'wijkId'],
  ],
  assignment_once: [
    'ALREADY_HAS_ROLE',
    '3.2 Roltoekenning',
    { nl: 'Deze gebruiker heeft deze rol in die tijd al.', en: 'This user has this role already at that time.' },
    ['input', 'subject'],
  ],
  assignment_has_ended: [
    'HAS_ENDED',
    '3.2 Roltoekenning',
    { nl: 'Deze roltoekenning is al voorbij.', en: 'This assignment is over already.' },
  ],
  assignment_is_shortened: [
    'NOT_SHORTER',
    '3.2 Roltoekenning',
    {
      nl: 'Een roltoekenning eindigt nu of later, en niet later dan zij al deed.',
      en: 'An assignment ends now or later, and no later than it did.',
    },
    ['input', 'endsAt'],
  ],
  request_once: [
    'ALREADY_ASKED',
    'AVG 12.3',
    { nl: 'Dit is al gevraagd, of geldt al.', en: 'This has been asked already, or holds already.' },
    ['input', 'field'],
  ],
  request_kept_by_law: [
    'KEPT_BY_LAW',
    'AVG 17.3.b',
    {
      nl: 'Dit gegeven moet bewaard blijven zolang de wet dat vraagt; weiger de wissing met die reden.',
      en: 'The law says that this is kept; refuse the erasure for that reason.',
    },
  ],
  request_fits_its_field: [
    'VALUE_DOES_NOT_FIT',
    'AVG 16',
    { nl: 'Deze waarde past niet bij het gegeven.', en: 'This value does not fit the field.' },
    ['input', 'value'],
  ],
  lifting_is_announced: [
    'TOLD_TOO_LATE',
    'AVG 18.3',
    {
      nl: 'Alleen een beperking wordt opgeheven, en de betrokkene hoort het ten minste een week van tevoren.',
      en: 'Only a restriction is lifted, and the person is told at least a week before.',
    },
    ['input', 'liftsOn'],
  ],
  ...OPENING_RULES,
  crew_without_jobs: [
    'CREW_HAS_JOBS',
    '3.3 Ploeg',
    { nl: 'De ploeg heeft nog opdrachten die niet klaar zijn.', en: 'The crew still has jobs that are not done.' },
  ],
};

/** PostgreSQL's codes: unique_violation, check_violation. */
const VIOLATIONS: ReadonlySet<unknown> = new Set(['23505', '23514']);

/** The refusal that a failed statement stands for; undefined when it is no rule of the domain. */
export const keptRule = (error: unknown): RuleRefusal | undefined => {
  const { code, constraint } = (error ?? {}) as { code?: unknown; constraint?: unknown };
  if (!VIOLATIONS.has(code) || typeof constraint !== 'string' || !Object.hasOwn(KEPT_RULES, constraint)) return;
  const [refusal, rule, text, field] = KEPT_RULES[constraint] as KeptRule;
  return new RuleRefusal(refusal, rule, text, field);
};
