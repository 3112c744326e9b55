/** Which rows of attendance, absence, adaptations and skills are whose: see `relations.ts`, on which these build. */
import type { ExpectedRole } from './expected.ts';
import type { Days, Relations } from './moments.ts';

const VAK = `select id from skill where kind = 'VAK'`;

/** The participants in the slice; and of them those of own trajecten, whom the caller does not know from elsewhere. */
const IN_SLICE = 'select id from "Participant"';
const OF_TRAJECTEN = 'select t.participant_id as id from traject t join "Traject" own on own.id = t.id';

/** In a crew of a membership in the slice. */
const ofMemberships = (people: string): Relations => ({
  Attendance: `select a.id from attendance a join "CrewMembership" m on m.id = a.membership_id
    join crew_membership o on o.id = m.id where o.participant_id in (${people})`,
  AbsenceReport: `select a.id from absence_report a join "CrewMembership" m on m.id = a.membership_id
    join crew_membership o on o.id = m.id where o.participant_id in (${people})`,
});

/** Kept by the own organisation. */
const ownRecords = (people: string): Relations => ({
  WorkAdaptation: `select w.id from me, work_adaptation w
    where w.responsible_organisation_id = me.org and w.participant_id in (${people})`,
  SkillAssessment: `select a.id from me, skill_assessment a
    where a.responsible_organisation_id = me.org and a.participant_id in (${people})`,
});

const everySkill: Relations = { Skill: 'select id from skill' };

const guiding = (people: string): Relations => ({ ...ofMemberships(people), ...ownRecords(people), ...everySkill });

const BY_ROLE: Readonly<Partial<Record<ExpectedRole, (days: Days) => Relations>>> = {
  KLANTMANAGER: () => everySkill,
  CONSULENT: () => guiding(OF_TRAJECTEN),
  BEGELEIDER: () => guiding(OF_TRAJECTEN),
  PROJECTLEIDER: () => guiding(IN_SLICE),
  VOORMAN: ({ still }) => ({
    ...ofMemberships(IN_SLICE),
    Skill: VAK,
    WorkAdaptation: `${ownRecords(IN_SLICE)['WorkAdaptation']} and ${still('w.ended_on is null')}`,
    SkillAssessment: `${ownRecords(IN_SLICE)['SkillAssessment']} and a.skill_id in (${VAK})`,
  }),
  DOCENT: ({ share }) => ({
    Skill: 'select id from skill where werkproces_id is not null',
    SkillAssessment: `select a.id from me, skill_assessment a join skill k on k.id = a.skill_id
      join werkproces w on w.id = k.werkproces_id join student s on s.participant_id = a.participant_id
      join enrolment e on e.student_id = s.id and e.opleiding_id = w.opleiding_id join "Enrolment" own on own.id = e.id
      join "Student" t on t.id = s.id where ${share('me.org', 'a.responsible_organisation_id')}`,
  }),
  DEELNEMER: () => ({
    ...everySkill,
    Attendance: `select a.id from attendance a join crew_membership m on m.id = a.membership_id
      join me on m.participant_id = me.person`,
    AbsenceReport: `select a.id from absence_report a join crew_membership m on m.id = a.membership_id
      join me on m.participant_id = me.person`,
    WorkAdaptation: `select w.id from work_adaptation w join me on w.participant_id = me.person`,
    SkillAssessment: `select a.id from skill_assessment a join me on a.participant_id = me.person`,
  }),
};

export const crewworkRelations = (role: ExpectedRole, days: Days): Relations => BY_ROLE[role]?.(days) ?? {};
