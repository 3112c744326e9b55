import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many photos a visit has, and until when, holds for those who add them at once. */
export class PhotosOfAVisit1764000000028 implements MigrationInterface {
  name = 'PhotosOfAVisit1764000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PHOTOS);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: a later one corrects it.');
  }
}

const PHOTOS = `
-- Whoever adds a photo, or closes the visit, goes first or waits.
create function check_photo_of_task() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if (select status from task where id = new.task_id for no key update) = 'CLOSED' then
    raise exception 'closed' using errcode = 'check_violation', constraint = 'task_is_open';
  end if;
  if (select count(*) from task_photo where task_id = new.task_id) >= 20 then
    raise exception 'enough' using errcode = 'check_violation', constraint = 'task_photos';
  end if;
  return new;
end $$;
create trigger check_photo before insert on task_photo for each row
  when (acts_for_partner()) execute function check_photo_of_task();
`;
