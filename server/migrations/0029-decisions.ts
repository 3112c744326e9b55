import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was decided last is what somebody is enrolled on, also when it changes at that moment. */
export class Decisions1764000000029 implements MigrationInterface {
  name = 'Decisions1764000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DECISIONS);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: a later one corrects it.');
  }
}

const DECISIONS = `
-- Whoever decides, or closes the application, goes first or waits.
create function check_decision_of_open() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  perform from application where id = new.application_id and status in ('SUBMITTED', 'INTAKE_HELD')
    for no key update;
  if not found then
    raise exception 'over' using errcode = 'serialization_failure';
  end if;
  return new;
end $$;
create trigger check_open before insert or update of advice, motivation, discussed_on, candidate_agrees on decision
  for each row when (acts_for_partner()) execute function check_decision_of_open();

-- R-21: of decisions of one moment none counts as the last, so all of them are for a traject and agreed to.
create function check_decisions() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from decision where application_id = new.id
      and date_trunc('milliseconds', created_at) = (select max(date_trunc('milliseconds', created_at))
        from decision where application_id = new.id)
      and (advice <> 'TRAJECT' or candidate_agrees is not true)) then
    raise exception 'R-21' using errcode = 'serialization_failure';
  end if;
  return new;
end $$;
create trigger check_decisions before update of status on application for each row
  when (new.status = 'CONVERTED' and old.status <> 'CONVERTED') execute function check_decisions();
`;
