/** Participants who are members of a crew today, as count them. */
const present = `m.valid_from <= $1 and (m.valid_until is null or m.valid_until >= $1) and c.kind = 'DEELNEMER'`;

/**
 * What the database keeps true by itself, each worked out anew from the rows it follows from: the query gives the rows
 * that say something else. `$1` is today.
 */
const KEPT: Readonly<Record<string, string>> = {
  'the caseload of a participant is that of the latest traject': `
    select p.id from participant p cross join lateral (
      select * from traject where participant_id = p.id
      order by status in ('COMPLETED', 'ENDED'), start_date desc nulls first, id limit 1) t
    where (p.gemeente_id, p.klantmanager_id, p.uitvoerder_id, p.consulent_id)
      is distinct from (t.traject_opdrachtgever_id, t.klantmanager_id, t.uitvoerder_id, t.consulent_id)`,
  'an enrolment has the gemeente and uitvoerder of its participant, and the ROC and docent of its student': `
    select e.id from enrolment e join participant p on p.id = e.participant_id join student s on s.id = e.student_id
    where (e.gemeente_id, e.uitvoerder_id) is distinct from (p.gemeente_id, coalesce(p.uitvoerder_id, e.uitvoerder_id))
      or (e.roc_id, e.docent_id) is distinct from (s.roc_id, s.docent_id)`,
  'a student record has the ROC of its student': `
    select r.id from student_record r join student s on s.id = r.student_id
    where (r.participant_id, r.roc_id) is distinct from (s.participant_id, s.roc_id)`,
  'a contact has the participant, ROC and docent of its student': `
    select c.id from student_contact c join student s on s.id = c.student_id
    where (c.participant_id, c.roc_id, c.docent_id) is distinct from (s.participant_id, s.roc_id, s.docent_id)`,
  'a consent has the gemeente of its participant, who asked, and the student whom the recipient knows': `
    select c.id from consent c join participant p on p.id = c.participant_id
      left join student s on s.participant_id = c.participant_id and s.roc_id = c.recipient_id
    where (c.gemeente_id, c.uitvoerder_id, c.student_id, c.docent_id)
      is distinct from (p.gemeente_id, c.responsible_organisation_id, s.id, s.docent_id)`,
  'a participant is hidden what a request hides, and a BSN too': `
    select p.id from participant p left join participant_identity i on i.participant_id = p.id
      cross join lateral (select coalesce(array_agg(distinct field order by field), '{}') as fields
        from data_subject_request where participant_id = p.id and hides) r
    where p.restricted <> r.fields or i.restricted is distinct from (case when i.id is not null then 'BSN' = any (r.fields) end)`,
  'a request is answered for by who answers for the participant': `
    select r.id from data_subject_request r join participant p on p.id = r.participant_id
    where r.responsible_organisation_id <> p.responsible_organisation_id
      or r.due_on <> (r.asked_on + interval '1 month')::date`,
  'an opening has as its owner who answers for the participant': `
    select g.id from access_grant g join participant p on p.id = g.participant_id
    where g.owner_id <> p.responsible_organisation_id`,
  'a membership has the keys of its crew, contributor and participant': `
    select m.id from crew_membership m join crew on crew.id = m.crew_id join contributor c on c.id = m.contributor_id
      left join participant p on p.id = c.participant_id
    where (m.uitvoerder_id, m.participant_id) is distinct from (crew.uitvoerder_id, c.participant_id)
      or (p.id is not null and m.gemeente_id is distinct from p.gemeente_id)`,
  'a crew counts the participants who are members today, and knows its strength': `
    select crew.id from crew cross join lateral (select count(*) as members from crew_membership m
      join contributor c on c.id = m.contributor_id where m.crew_id = crew.id and ${present}) n
    where crew.member_count <> n.members or (crew.strength_status <> 'PAUSED'
      and crew.strength_status <> case when n.members < crew.minimum_strength then 'UNDERSTRENGTH' else 'FULL' end)`,
  'a crew is led by whose day has come last, and stands where its members say': `
    select crew.id from crew cross join lateral (select staff_member_id from crew_lead l where l.crew_id = crew.id
      and l.valid_from <= $1 order by l.valid_from desc, l.created_at desc limit 1) n
    where crew.voorman_id <> n.staff_member_id or crew.active <> (crew.status <> 'DISBANDED')
      or (crew.status = 'ACTIVE' and crew.member_count < crew.minimum_strength)
      or (crew.status in ('FORMING', 'UNDERSTRENGTH') and crew.member_count >= crew.minimum_strength)`,
  'attendance and absence have the keys of their membership, and lie within it': `
    select a.id from (select id, membership_id, crew_id, participant_id, gemeente_id, uitvoerder_id, date as first,
        date as last from attendance
      union all select id, membership_id, crew_id, participant_id, gemeente_id, uitvoerder_id, "from",
        coalesce("until", "from") from absence_report) a join crew_membership m on m.id = a.membership_id
    where (a.crew_id, a.participant_id, a.gemeente_id, a.uitvoerder_id)
        is distinct from (m.crew_id, m.participant_id, m.gemeente_id, m.uitvoerder_id)
      or a.first < m.valid_from or a.last > m.valid_until`,
  'an adaptation and an assessment have the keys of participant, skill and who answers for them': `
    select w.id from work_adaptation w join participant p on p.id = w.participant_id
    where (w.gemeente_id, w.uitvoerder_id) is distinct from (p.gemeente_id, w.responsible_organisation_id)
    union all select a.id from skill_assessment a join participant p on p.id = a.participant_id
      join skill k on k.id = a.skill_id left join werkproces w on w.id = k.werkproces_id
    where (a.gemeente_id, a.uitvoerder_id, a.skill_kind)
        is distinct from (p.gemeente_id, a.responsible_organisation_id, k.kind)
      or a.learning_key is distinct from a.participant_id::text || ' ' || w.opleiding_id::text`,
  'a student has the assessments that are of an opleiding of an enrolment': `
    select s.id from student s where coalesce(s.assessment_ids, '{}') <> array(select distinct a.id from enrolment e
      join skill_assessment a on a.learning_key = e.learning_key where e.student_id = s.id order by 1)`,
  'a crew never has more participants than its maximum': `
    select crew.id from crew cross join lateral (select max(present) as most from (
      select (select count(*) from crew_membership o join contributor c on c.id = o.contributor_id
        where o.crew_id = crew.id and c.kind = 'DEELNEMER' and o.valid_from <= m.valid_from
          and (o.valid_until is null or o.valid_until >= m.valid_from)) as present
      from crew_membership m where m.crew_id = crew.id) days) n
    where n.most > crew.maximum_strength`,
  'an object is in the gemeente of its wijk, and its access has its owner': `
    select o.id from work_object o join wijk w on w.id = o.wijk_id
      left join work_object_access a on a.object_id = o.id
    where o.gemeente_id <> w.gemeente_id or a.owner_id <> o.owner_id`,
  'a job has the gemeente and wijk of its object and the uitvoerder of its crew': `
    select j.id from job j join work_object o on o.id = j.object_id left join crew on crew.id = j.crew_id
    where (j.gemeente_id, j.wijk_id) is distinct from (o.gemeente_id, o.wijk_id)
      or (j.crew_id is not null and j.uitvoerder_id is distinct from crew.uitvoerder_id)
      or (j.crew_id is null and j.uitvoerder_id is not null and j.status in ('CONCEPT', 'REGISTERED'))`,
  'a job has the complex of its object': `
    select j.id from job j join work_object o on o.id = j.object_id where j.complex_code is distinct from o.complex_code`,
  'of the plans of a traject that is not over, the version written last is the current one, and no other': `
    select p.id from traject_plan p join traject t on t.id = p.traject_id
    where p.current <> (t.status not in ('COMPLETED', 'ENDED') and not exists (
      select from traject_plan n where n.traject_id = p.traject_id and n.plan_version > p.plan_version))`,
  'a message has the keys of its job': `
    select m.id from job_message m join job j on j.id = m.job_id
    where (m.werk_opdrachtgever_id, m.uitvoerder_id, m.crew_id, m.wijk_id)
      is distinct from (j.werk_opdrachtgever_id, j.uitvoerder_id, j.crew_id, j.wijk_id)`,
  'a deployment has the keys of its task': `
    select d.id from deployment d join task t on t.id = d.task_id
    where (d.werk_opdrachtgever_id, d.uitvoerder_id, d.crew_id, d.wijk_id)
      is distinct from (t.werk_opdrachtgever_id, t.uitvoerder_id, t.crew_id, t.wijk_id)`,
  'a photo has the keys of its task': `
    select p.id from task_photo p join task t on t.id = p.task_id
    where (p.werk_opdrachtgever_id, p.uitvoerder_id, p.crew_id, p.wijk_id)
      is distinct from (t.werk_opdrachtgever_id, t.uitvoerder_id, t.crew_id, t.wijk_id)`,
  'a task has the opdrachtgever, uitvoerder, crew and wijk of its job': `
    select t.id from task t join job j on j.id = t.job_id
    where (t.werk_opdrachtgever_id, t.uitvoerder_id, t.crew_id, t.wijk_id)
      is distinct from (j.werk_opdrachtgever_id, j.uitvoerder_id, j.crew_id, j.wijk_id)`,
  'an opdrachtgever knows of each crew its open jobs and its latest day': `
    select coalesce(k.crew_id, n.crew_id) as id from crew_client k full join (
      select werk_opdrachtgever_id, crew_id, max(status_date) as latest,
        count(*) filter (where status not in ('CONCEPT', 'REJECTED', 'CLOSED', 'CANCELLED')) as open
      from job where crew_id is not null group by 1, 2) n
      on (n.werk_opdrachtgever_id, n.crew_id) = (k.organisation_id, k.crew_id)
    where (k.open_jobs, k.latest_job_on) is distinct from (n.open, n.latest)`,
  'an object and its access say who works on it for whom': `
    select o.id from work_object o left join work_object_access a on a.object_id = o.id
      left join (select object_id, array_agg(distinct uitvoerder_id::text || ' ' || werk_opdrachtgever_id::text) as pairs
        from job where uitvoerder_id is not null group by object_id) n on n.object_id = o.id
    where o.worked_by is distinct from n.pairs or (a.id is not null and a.worked_by is distinct from n.pairs)`,
  'a series is in the wijk of its object, and so is each occurrence': `
    select s.id from job_series s join work_object o on o.id = s.object_id where s.wijk_id <> o.wijk_id
    union all select j.id from job j join job_series s on s.id = j.series_id where j.wijk_id <> s.wijk_id`,
  'a series says who carries it out for whom': `
    select s.id from job_series s
      left join (select series_id, array_agg(distinct uitvoerder_id::text || ' ' || werk_opdrachtgever_id::text) as pairs
        from job where uitvoerder_id is not null group by series_id) n on n.series_id = s.id
    where s.worked_by is distinct from n.pairs`,
  'a gemeente knows how many jobs of whom each crew has in each wijk': `
    select coalesce(k.crew_id, n.crew_id) as id from (select * from crew_place where jobs <> 0) k full join (
      select gemeente_id, crew_id, werk_opdrachtgever_id, wijk_id, count(*) as jobs from job where crew_id is not null
      group by 1, 2, 3, 4) n on (n.gemeente_id, n.crew_id, n.werk_opdrachtgever_id, n.wijk_id)
        = (k.organisation_id, k.crew_id, k.client_id, k.wijk_id)
    where k.jobs is distinct from n.jobs`,
  'the parties of a consortium and the partners of an agreement are those of today': `
    select c.id from consortium c where c.current_party_ids is distinct from array(
      select distinct organisation_id from consortium_party where consortium_id = c.id and valid_from <= $1
        and (valid_until is null or valid_until >= $1) order by organisation_id)
    union all select a.id from cooperation_agreement a where cardinality(a.party_ids) * (cardinality(a.party_ids) - 1)
      <> (select count(*) from agreement_partner p where p.agreement_id = a.id)`,
};

/**
 * Which of these are not so, with how many rows.
 * @param ask runs a query past row-level security.
 */
export const notKept = async (
  ask: (sql: string, values: unknown[]) => Promise<readonly unknown[]>,
  today: string,
): Promise<string[]> => {
  const faults: string[] = [];
  for (const [sentence, sql] of Object.entries(KEPT)) {
    const rows = await ask(sql, sql.includes('$1') ? [today] : []);
    if (rows.length > 0) faults.push(`${sentence}: not for ${rows.length} rows`);
  }
  return faults;
};
