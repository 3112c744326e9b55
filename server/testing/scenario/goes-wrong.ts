import { fillCrew } from './backdrop.ts';
import { ENDINGS } from './goes-wrong-endings.ts';
import { QUOTES, REJECTED } from './goes-wrong-quotes.ts';
import { CREW_NAME } from './person.ts';
import type { Step } from './play.ts';

/** A traject that is not to start before all is agreed. */
const TOO_EARLY: readonly Step[] = [
  {
    says: 'The duration is not the voorman’s to set',
    plays: ['S0-08'],
    by: 'voorman',
    verb: 'setTrajectDuration',
    on: 'traject',
    with: { durationMonths: 4 },
    refused: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    says: 'Nor the consulent’s',
    plays: ['S0-08'],
    by: 'consulent',
    verb: 'setTrajectDuration',
    on: 'traject',
    with: { durationMonths: 4 },
    refused: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    says: 'A traject without a plan does not start',
    plays: ['S0-28'],
    by: 'consulent',
    verb: 'startTraject',
    on: 'traject',
    refused: 'STATUS_REFUSED 3.3 Traject, R-10',
  },
  {
    says: 'The klantmanager sets four months',
    plays: ['S0-08'],
    by: 'klantmanager',
    verb: 'setTrajectDuration',
    on: 'traject',
    with: { durationMonths: 4 },
  },
  {
    says: 'A plan lacks its start date, hours and goal',
    plays: ['S0-23'],
    by: 'consulent',
    verb: 'establishPlan',
    on: 'traject',
    refused: 'INCOMPLETE R-09',
  },
  {
    says: 'The consulent sets start date, hours and goal',
    plays: ['S0-23'],
    by: 'consulent',
    verb: 'changeTraject',
    on: 'traject',
    with: { startDate: '#14', hoursPerWeek: 12, goal: 'Werkritme' },
  },
  {
    says: 'The consulent writes the plan',
    plays: ['S0-22'],
    by: 'consulent',
    verb: 'writeTrajectPlan',
    with: { trajectId: '@traject', expectedPlanVersion: 0, goals: ['Op tijd komen'], activities: ['Vegen'] },
    finds: { TrajectPlan: ['plan'] },
  },
  {
    says: 'The consulent proposes the reporting',
    plays: ['S0-27'],
    by: 'consulent',
    verb: 'proposeReporting',
    with: { trajectId: '@traject', form: 'GESPREK', everyMonths: 2, subjects: ['AANWEZIGHEID'] },
    finds: { ReportingAgreement: ['reporting'] },
  },
  {
    says: 'The klantmanager agrees to the plan',
    plays: ['S0-26'],
    by: 'klantmanager',
    verb: 'agreeToPlan',
    on: 'plan',
  },
  { says: 'The plan is set', plays: ['S0-23'], by: 'consulent', verb: 'establishPlan', on: 'traject' },
  {
    says: 'A plan that the klantmanager has not been given starts nothing',
    plays: ['S0-28'],
    day: 14,
    by: 'consulent',
    verb: 'startTraject',
    on: 'traject',
    refused: 'PLAN_NOT_PROVIDED R-10',
  },
  { says: 'The klantmanager is given it', plays: ['S0-28'], by: 'consulent', verb: 'provideTrajectPlan', on: 'plan' },
  {
    says: 'Reporting to which nobody has agreed starts nothing',
    plays: ['S0-27'],
    by: 'consulent',
    verb: 'startTraject',
    on: 'traject',
    refused: 'REPORTING_REQUIRED R-10',
  },
  {
    says: 'The klantmanager agrees to the reporting',
    plays: ['S0-27'],
    by: 'klantmanager',
    verb: 'agreeToReporting',
    on: 'reporting',
    finds: { Report: ['report', 'later report'] },
  },
  {
    says: 'Without an introduction nothing starts',
    plays: ['S0-24'],
    by: 'consulent',
    verb: 'startTraject',
    on: 'traject',
    refused: 'INTRODUCTION_REQUIRED R-10',
  },
];

/** A crew of five, set up before. */
const CREW: readonly Step[] = [
  {
    says: 'The consulent sets up a crew',
    plays: ['S0-12'],
    day: 0,
    by: 'consulent',
    verb: 'createCrew',
    with: { name: CREW_NAME, voormanId: '@voorman', weeklyHalfDays: ['MONDAY_MORNING'] },
    makes: 'crew',
  },
  { says: 'It has five members', plays: ['S0-12'], before: (stage) => fillCrew(stage, [1, 2, 3, 4, 5]) },
];

/** What may go wrong from the first day to the last, and what the graph has against it. */
export const GOES_WRONG: readonly Step[] = [...CREW, ...REJECTED, ...QUOTES, ...TOO_EARLY, ...ENDINGS];
