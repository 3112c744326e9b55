import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a step of a traject rests on holds for whoever takes it, and who leaves the traject leaves the crew. */
export class FactsOfATraject1764000000027 implements MigrationInterface {
  name = 'FactsOfATraject1764000000027';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [STEPS, CREWS]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: a later one corrects it.');
  }
}

const STEPS = `
-- R-09: what is planned, agreed to as it was written last, and how progress is to be reported.
create function check_plan_of_traject() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.variant <> 'WOP' or new.start_date is null or new.hours_per_week is null or new.duration_months is null
    or coalesce(new.goal, '') !~ '\\S'
    or (select agreed_by_klantmanager_on from traject_plan where traject_id = new.id
      order by plan_version desc limit 1) is null
    or not exists (select from reporting_agreement where traject_id = new.id) then
    raise exception 'R-09' using errcode = 'check_violation', constraint = 'traject_planned';
  end if;
  return new;
end $$;
create trigger check_plan before update of status on traject for each row
  when (new.status = 'PLAN_SET' and old.status <> 'PLAN_SET' and acts_for_partner())
  execute function check_plan_of_traject();

-- R-10: the plan that holds was provided, the reporting is agreed, somebody was introduced, and the day has come.
create function check_start_of_traject() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.variant <> 'WOP' or new.start_date is null or new.start_date > keep_today()
    or not coalesce((select agreed_by_klantmanager_on is not null and provided_on is not null from traject_plan
      where traject_id = new.id order by plan_version desc limit 1), false)
    or not exists (select from reporting_agreement where traject_id = new.id and agreed_on is not null)
    or not exists (select from crew_membership where participant_id = new.participant_id
      and introduced_on <= keep_today() and valid_from <= keep_today()
      and (valid_until is null or valid_until >= keep_today())) then
    raise exception 'R-10' using errcode = 'check_violation', constraint = 'traject_ready';
  end if;
  return new;
end $$;
create trigger check_start before update of status on traject for each row
  when (new.status = 'RUNNING' and old.status not in ('RUNNING', 'SUSPENDED') and acts_for_partner())
  execute function check_start_of_traject();

-- S0-29: the klantmanager has the final report; who ends a traject early and writes reports has written it.
create function check_final_report() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from final_report where traject_id = new.id
      and (new.status = 'ENDED' or provided_on is not null)) then
    raise exception 'S0-29' using errcode = 'check_violation', constraint = 'traject_reported';
  end if;
  return new;
end $$;
create trigger check_reported before update of status on traject for each row
  when (old.status <> new.status and acts_for_partner()
    and (new.status = 'COMPLETED' or new.status = 'ENDED' and new.variant = 'WOP'
      and current_user ~ '_(consulent|begeleider)$'))
  execute function check_final_report();
`;

const CREWS = `
-- S0-24: a crew is part of a traject that goes on. Whoever ends the traject meanwhile goes first or waits; the traject
-- is locked before the crew is, as by who ends it.
create function check_traject_of_membership() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  participant_key uuid := (select participant_id from contributor where id = new.contributor_id);
begin
  perform from traject where participant_id = participant_key and start_date <= new.valid_from
    and status not in ('PREPARED', 'COMPLETED', 'ENDED') for share;
  if participant_key is not null and not found then
    raise exception 'S0-24' using errcode = 'check_violation', constraint = 'membership_in_traject';
  end if;
  return new;
end $$;
create trigger ab_check_traject before insert on crew_membership for each row
  when (acts_for_partner()) execute function check_traject_of_membership();

-- R-11: with the last traject at an uitvoerder its crews are left: today is the last day, what was to come falls away.
create function leave_crews() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  today date := keep_today();
  left_ids uuid[];
begin
  if exists (select from traject where participant_id = new.participant_id and uitvoerder_id = new.uitvoerder_id
      and id <> new.id and status not in ('COMPLETED', 'ENDED')) then
    return null;
  end if;
  select array_agg(id) into left_ids from crew_membership where participant_id = new.participant_id
    and uitvoerder_id = new.uitvoerder_id and coalesce(valid_until, 'infinity') > today;
  delete from attendance where membership_id = any (left_ids) and date > today;
  delete from absence_report where membership_id = any (left_ids) and "from" > today;
  update absence_report set "until" = today, version = version + 1, changed_at = now()
    where membership_id = any (left_ids) and coalesce("until", 'infinity') > today;
  delete from crew_membership where id = any (left_ids) and valid_from > today;
  update crew_membership set valid_until = today, version = version + 1, changed_at = now() where id = any (left_ids);
  return null;
end $$;
create trigger leave_crews after update of status on traject for each row
  when (new.status in ('COMPLETED', 'ENDED') and old.status not in ('COMPLETED', 'ENDED'))
  execute function leave_crews();
`;
