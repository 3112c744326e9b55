import type { Role } from '../schema/roles.ts';

/** A first question per role: shown in GraphiQL and the README, run by the tests. */
export const EXAMPLES: Readonly<Record<Role, string>> = {
  KLANTMANAGER: `# My participants: their traject and their crew.
{
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
  CORPORATIE_OPDRACHTGEVER: `# How my jobs stand and which crew does them; never who.
{
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
  CONSULENT: `# My participants with their crews and opleidingen, and the crews of my organisation.
{
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
};
