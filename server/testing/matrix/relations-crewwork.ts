/** Which rows of attendance, absence, adaptations and skills are whose: see `relations.ts`, on which these build. */
import type { ExpectedRole } from './expected.ts';
import type { Days, Relations } from './moments.ts';

const VAK = `select id from skill where kind = 'VAK'`;

/** Of a participant in the slice, in a crew of a membership in the slice. */
const ofMemberships: Relations = {
  Attendance: `select a.id from attendance a join "CrewMembership" m on m.id = a.membership_id
    join crew_membership o on o.id = m.id join "Participant" p on p.id = o.participant_id`,
  AbsenceReport: `select a.id from absence_report a join "CrewMembership" m on m.id = a.membership_id
    join crew_membership o on o.id = m.id join "Participant" p on p.id = o.participant_id`,
};

/** Kept by the own organisation, of a participant in the slice. */
const ownRecords: Relations = {
  WorkAdaptation: `select w.id from me, work_adaptation w join "Participant" p on p.id = w.participant_id
    where w.responsible_organisation_id = me.org`,
  SkillAssessment: `select a.id from me, skill_assessment a join "Participant" p on p.id = a.participant_id
    where a.responsible_organisation_id = me.org`,
};

const everySkill: Relations = { Skill: 'select id from skill' };

const guiding: Relations = { ...ofMemberships, ...ownRecords, ...everySkill };

const BY_ROLE: Readonly<Partial<Record<ExpectedRole, (days: Days) => Relations>>> = {
  KLANTMANAGER: () => everySkill,
  CONSULENT: () => guiding,
  BEGELEIDER: () => guiding,
  PROJECTLEIDER: () => guiding,
  VOORMAN: ({ still }) => ({
    ...ofMemberships,
    Skill: VAK,
    WorkAdaptation: `${ownRecords['WorkAdaptation']} and ${still('w.ended_on is null')}`,
    SkillAssessment: `${ownRecords['SkillAssessment']} and a.skill_id in (${VAK})`,
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
