/**
 * What the triggers keep, as one statement for all rows each. The keys that rows repeat of others, and the counts and
 * statuses that follow from them, the rows of the seeds have already.
 */
export const KEPT_IN_BULK: Readonly<Record<string, string>> = {
  'partners under each agreement': `
    insert into agreement_partner (agreement_id, organisation_id, partner_id, valid_from, valid_until)
    select a.id, one, other, a.valid_from, a.valid_until
    from cooperation_agreement a, unnest(a.party_ids) one, unnest(a.party_ids) other where one <> other`,
  'jobs of each opdrachtgever by crew': `
    insert into crew_client (organisation_id, crew_id, latest_job_on, open_jobs)
    select werk_opdrachtgever_id, crew_id, max(status_date), count(*) filter (where is_open_job(status))
    from job where crew_id is not null group by 1, 2`,
  'jobs of each crew by wijk': `
    insert into crew_place (organisation_id, crew_id, client_id, wijk_id, jobs)
    select gemeente_id, crew_id, werk_opdrachtgever_id, wijk_id, count(*)
    from job where crew_id is not null group by 1, 2, 3, 4`,
  'who works on each object': `
    update work_object o set worked_by = n.pairs
    from (select object_id, array_agg(distinct uitvoerder_id::text || ' ' || werk_opdrachtgever_id::text) as pairs
          from job where uitvoerder_id is not null group by object_id) n
    where o.id = n.object_id`,
  'who may read its access': `
    update work_object_access a set worked_by = o.worked_by
    from work_object o where o.id = a.object_id and o.worked_by is not null`,
  'who leads each crew': 'select lead_crews(array(select id from crew))',
  'assessments of each student': `
    update student s set assessment_ids = n.ids
    from (select e.student_id, array_agg(distinct a.id) as ids
          from enrolment e join skill_assessment a on a.learning_key = e.learning_key group by 1) n
    where s.id = n.student_id`,
  'who carries out each series': `
    update job_series s set worked_by = n.pairs
    from (select series_id, array_agg(distinct uitvoerder_id::text || ' ' || werk_opdrachtgever_id::text) as pairs
          from job where uitvoerder_id is not null and series_id is not null group by series_id) n
    where s.id = n.series_id`,
  'participants of each deployment': `
    insert into deployed_participant (deployment_id, participant_id, task_id)
    select distinct d.id, c.participant_id, d.task_id
    from deployment d, unnest(d.contributor_ids) u join contributor c on c.id = u where c.participant_id is not null`,
};
