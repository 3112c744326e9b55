import type { Role } from '../schema/roles.ts';

/** A first question per role: shown in GraphiQL and the README, run by the tests. */
export const EXAMPLES: Readonly<Record<Role, string>> = {
  KLANTMANAGER: `# My participants: their traject and their crew; the reports that I am owed and the quotes that wait for me.
{
  reports(first: 3, filter: { status: { eq: PLANNED } }, orderBy: { field: PLANNED_ON, direction: ASC }) {
    nodes { plannedOn traject { participant { callName familyName } } }
  }
  quotes(first: 3, filter: { status: { eq: ISSUED } }, orderBy: { field: VALID_UNTIL, direction: ASC }) {
    nodes { validUntil totalCents application { participant { callName familyName } } }
  }
  participants(first: 5) {
    totalCount
    nodes {
      callName
      familyName
      trajecten(first: 1) { nodes { status startDate endDate goal } }
      crewMemberships(first: 1) { nodes { validFrom crew { name strengthStatus voorman { name } } } }
    }
  }
}
`,
  BELEIDSMEDEWERKER: `# Work in my gemeente: what is done where, and by which crew.
{
  jobs(first: 5, filter: { status: { in: [PLANNED, IN_PROGRESS] } }) {
    totalCount
    nodes { status statusDate workKind { name theme } object { name wijk { name } } crew { name } }
  }
}
`,
  CORPORATIE_OPDRACHTGEVER: `# How my jobs stand and which crew does them, never who; and which are late.
{
  late: jobs(first: 3, filter: { overdue: { eq: true } }) { totalCount nodes { number status wishedUntil } }
  jobs(first: 5, filter: { status: { in: [AWARDED, PLANNED, IN_PROGRESS] } }) {
    totalCount
    nodes {
      number
      status
      veraStatusCode
      object { name address }
      crew { name strengthStatus voorman { name workPhone } }
      tasks(first: 3) { nodes { plannedDate halfDay status } }
    }
  }
}
`,
  GEMEENTE_OPDRACHTGEVER: `# How the jobs in my public space stand.
{
  jobs(first: 5, filter: { status: { in: [AWARDED, PLANNED, IN_PROGRESS, CLOSED] } }) {
    totalCount
    nodes { number status statusDate object { name wijk { name } } crew { name strengthStatus } }
  }
}
`,
  CONSULENT: `# My participants with their crews and opleidingen, the crews of my organisation, and what waits for me.
{
  intakesToHold: applications(first: 3, filter: { status: { eq: SUBMITTED } }) { totalCount nodes { submittedOn } }
  crewsUnderStrength: crews(first: 3, filter: { active: { eq: true }, strengthStatus: { eq: UNDERSTRENGTH } }) {
    nodes { name memberCount minimumStrength }
  }
  participants(first: 3) {
    nodes {
      callName
      familyName
      phone
      trajecten(first: 1) { nodes { status kind goal } }
      enrolments(first: 2) { nodes { kind status opleiding { name } } }
    }
  }
  crews(first: 3) {
    nodes { name strengthStatus memberCount weeklyHalfDays jobs(first: 2) { nodes { number status object { name } } } }
  }
}
`,
  VOORMAN: `# My crew and its week.
{
  crews {
    nodes {
      name
      weeklyHalfDays
      memberships(first: 6) { nodes { role participant { callName familyName phone emergencyContactPhone } } }
      jobs(first: 5, filter: { status: { in: [AWARDED, PLANNED, IN_PROGRESS] } }) {
        nodes { id version number status description tasks(first: 3) { nodes { plannedDate halfDay status } } }
      }
    }
  }
}
`,
  BEGELEIDER: `# My participants, and the crews of my organisation.
{
  participants(first: 3) {
    nodes { callName familyName phone trajecten(first: 1) { nodes { status kind goal } } }
  }
  crews(first: 3) { nodes { name strengthStatus memberCount weeklyHalfDays } }
}
`,
  PROJECTLEIDER: `# The work in my wijk, and the crews that do it.
{
  crews(first: 3) { nodes { name memberships(first: 6) { nodes { participant { callName phone } } } } }
  jobs(first: 5) { totalCount nodes { number status statusDate object { name address } crew { name } } }
}
`,
  DOCENT: `# My students and what they are enrolled in.
{
  students(first: 5) {
    totalCount
    nodes {
      callName
      familyName
      enrolments(first: 2) { nodes { kind status validFrom opleiding { name level crebo } } }
    }
  }
}
`,
  WERKGEVER: `# The consortium that I am part of, and what one can learn there.
{
  consortia(first: 3) { nodes { name kind parties(first: 10) { nodes { role organisation { name } } } } }
  opleidingen(first: 3) { nodes { name level crebo } }
}
`,
  BEHEERDER: `# Partners, agreements, and who holds which role in my organisation.
{
  cooperationAgreements(first: 3) { nodes { validFrom validUntil consortium { name } } }
  roleAssignments(first: 5) { totalCount nodes { subject role scope validFrom validUntil } }
}
`,
  DEELNEMER: `# Myself: my traject, my crew, my opleiding.
{
  participants {
    nodes {
      callName
      familyName
      identity { bsnLastThree verifiedOn }
      trajecten { nodes { status startDate endDate goal consulent { name workPhone } } }
      crewMemberships { nodes { validFrom crew { name voorman { name workPhone } } } }
      enrolments { nodes { status opleiding { name } } }
    }
  }
  tasks(first: 5) { nodes { plannedDate halfDay job { workKind { name } object { name address } } } }
}
`,
  PRIVACY_OFFICER: `# Who may act for my organisation, and for which purposes data is processed.
{
  roleAssignments(first: 5) { totalCount nodes { subject role scope validFrom validUntil } }
  processingActivities(first: 5) { nodes { uri purpose legalBasis retentionPeriod } }
}
`,
  SYSTEM: `# What is due by itself.
{
  jobs(first: 5, filter: { status: { in: [REPORTED_DONE, SAMPLED] } }) { totalCount nodes { id version status statusDate } }
}
`,
};
